import type { Step } from './finding.js';

const RULES: readonly (readonly [RegExp, Step])[] = [
  [/^regions?\b/, 'laws'],
  [/^(age|ui\.signalNotice)\b/, 'laws'],
  [/^categories\b/, 'purposes'],
  [/^(vendors\b|ui\.perCompany)/, 'companies'],
  [/^(site\b|ui\.(words|language)\b)/, 'words'],
  [/^(look\b|ui\.banner\b)/, 'look'],
  [/^(ui\.link|assets)\b/, 'placement'],
  [/^(signals|enforcement|record|revision)\b/, 'signals'],
];

/** The step in which a place of the configuration is edited. */
export const stepOf = (path: string): Step =>
  RULES.find(([pattern]) => pattern.test(path))?.[1] ?? 'code';
