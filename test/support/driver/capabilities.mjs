/**
 * What each engine's driver can do. A test that asks for more gets an error that names the option, never a silent default.
 *
 * - `gpc`: the browser itself sends Global Privacy Control, as header and property.
 * - `colorScheme`, `contrast`, `reducedMotion`, `forcedColors`, `media`, `locale`: options of `newPage`.
 * - `emulate`: `page.emulate()` changes them on a page that is there, and `page.accessibilityTree()` answers.
 * - `backForwardCache`: `page.back()` restores the page it left, as `pageshow` with `persisted` tells.
 * - `consoleLines`: `page.consoleLines()` lists what the page wrote to the console.
 * - `keyOfShiftTab`: what `event.key` says then; the focus moves back all the same.
 * - `cookiesOfAllHosts`: `page.clearCookies()` clears the whole page's jar; otherwise only what its present address can see.
 * - `minimumWidth`: the narrowest viewport in CSS pixels.
 */
export const capabilities = {
  chromium: {
    gpc: false,
    colorScheme: true,
    contrast: true,
    media: true,
    emulate: true,
    reducedMotion: true,
    forcedColors: true,
    locale: true,
    backForwardCache: true,
    consoleLines: true,
    keyOfShiftTab: 'Tab',
    cookiesOfAllHosts: true,
    minimumWidth: 1,
  },
  firefox: {
    gpc: true,
    colorScheme: true,
    contrast: false,
    media: false,
    emulate: false,
    reducedMotion: true,
    forcedColors: true,
    locale: true,
    backForwardCache: true,
    consoleLines: true,
    keyOfShiftTab: 'Tab',
    cookiesOfAllHosts: true,
    minimumWidth: 1,
  },
  webkit: {
    gpc: false,
    colorScheme: true,
    contrast: false,
    media: false,
    emulate: false,
    reducedMotion: true,
    forcedColors: false,
    locale: false,
    backForwardCache: true,
    consoleLines: false,
    keyOfShiftTab: 'Unidentified',
    cookiesOfAllHosts: false,
    // GTK's frame around the page does not get narrower.
    minimumWidth: 300,
  },
};

/** Options of `newPage`. */
export const PAGE_OPTIONS = [
  'viewport',
  'colorScheme',
  'contrast',
  'reducedMotion',
  'forcedColors',
  'media',
  'locale',
];

/** Throws for options that are misspelt, or that this engine cannot do. */
export const checkOptions = (engine, options, known = PAGE_OPTIONS) => {
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) {
      throw new TypeError(`Unknown option ${name}; known are ${known.join(', ')}.`);
    }
    if (value && capabilities[engine][name] === false) {
      throw new Error(`${engine} cannot do ${name}: see test/support/driver/capabilities.mjs.`);
    }
  }
};

export const checkViewport = (engine, { width, height }) => {
  if (!(width > 0 && height > 0)) throw new TypeError('A viewport has a width and a height.');
  const { minimumWidth } = capabilities[engine];
  if (width < minimumWidth) {
    throw new RangeError(`${engine} cannot be narrower than ${minimumWidth} px; asked: ${width}.`);
  }
};
