const schemes = { dark: 0, light: 1 };

/** Firefox's preferences for the options of `launch` and `newPage`; without an option, its own default. */
export const firefoxPreferences = ({ gpc, preferences }, page) => ({
  ...(gpc && {
    'privacy.globalprivacycontrol.enabled': true,
    'privacy.globalprivacycontrol.functionality.enabled': true,
  }),
  ...(page.colorScheme && {
    'layout.css.prefers-color-scheme.content-override': schemes[page.colorScheme],
  }),
  ...(page.reducedMotion && { 'ui.prefersReducedMotion': 1 }),
  ...(page.forcedColors && { 'browser.display.document_color_use': 2 }),
  ...(page.locale && { 'intl.accept_languages': page.locale }),
  ...preferences,
});
