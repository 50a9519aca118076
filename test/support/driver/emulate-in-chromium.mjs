/**
 * Media features and language for one Chromium tab. Over the protocol itself, since puppeteer's own method refuses
 * `forced-colors`.
 */
export const emulateInChromium = async (tab, options) => {
  const { colorScheme, reducedMotion, forcedColors, locale } = options;
  const session = await tab.createCDPSession();
  const features = [
    colorScheme && { name: 'prefers-color-scheme', value: colorScheme },
    reducedMotion && { name: 'prefers-reduced-motion', value: 'reduce' },
    forcedColors && { name: 'forced-colors', value: 'active' },
  ].filter(Boolean);
  if (features.length > 0) await session.send('Emulation.setEmulatedMedia', { features });
  if (locale) {
    const userAgent = await tab.browser().userAgent();
    await session.send('Emulation.setLocaleOverride', { locale });
    await session.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: locale });
  }
};
