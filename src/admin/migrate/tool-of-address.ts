import type { SourceTool } from './types.js';

/** Addresses of the tools' own files. The first that fits: vanilla-cookieconsent's files have more in their name than Osano's. */
const FILES: readonly (readonly [RegExp, SourceTool])[] = [
  [/consent\.cookiebot\.(com|eu)\//, 'cookiebot'],
  [
    /(cookielaw\.org|onetrust\.com|onetrust\.io|cookiepro\.com)\/|\b(otSDKStub|OtAutoBlock)\.js/,
    'onetrust',
  ],
  [
    /vanilla-cookieconsent|orestbida\/cookieconsent|cookieconsent\.(umd|esm)\.js/,
    'vanilla-cookieconsent',
  ],
  [/\bklaro(-[a-z-]+)?(\.min)?\.(js|css)|^klaro(\/|$)/, 'klaro'],
  [/\btarteaucitron(\.min)?\.(js|css)|\/tarteaucitronjs/, 'tarteaucitron'],
  [/\bcookieconsent(\.min)?\.js/, 'cookieconsent'],
  [/\bcookieconsent\.min\.css/, 'cookieconsent'],
  [/\bcookieconsent\.css/, 'vanilla-cookieconsent'],
];

/** The tool that an address or an imported name loads, or `null`. */
export const toolOfAddress = (address: string): SourceTool | null =>
  FILES.find(([pattern]) => pattern.test(address))?.[1] ?? null;
