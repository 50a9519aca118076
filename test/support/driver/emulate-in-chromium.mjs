/**
 * Media features and language for one Chromium tab. Over the protocol itself, since puppeteer's own method refuses
 * `forced-colors`.
 */
export const emulateInChromium = async (tab, session, options) => {
  const { colorScheme, contrast, reducedMotion, forcedColors, media = '', locale } = options;
  const features = [
    colorScheme && { name: 'prefers-color-scheme', value: colorScheme },
    contrast && { name: 'prefers-contrast', value: contrast },
    reducedMotion && { name: 'prefers-reduced-motion', value: 'reduce' },
    forcedColors && { name: 'forced-colors', value: 'active' },
  ].filter(Boolean);
  await session.send('Emulation.setEmulatedMedia', { media, features });
  if (locale) {
    const userAgent = await tab.browser().userAgent();
    await session.send('Emulation.setLocaleOverride', { locale });
    await session.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: locale });
  }
};
