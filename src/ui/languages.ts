import type { Strings } from './strings/types.js';

type Load = () => Promise<Readonly<Record<string, Strings>>>;

/** Languages beside English, each a file of its own that holds the one table. */
export const languages: Readonly<Record<string, Load | undefined>> = {
  ar: () => import('./strings/ar.js'),
  bg: () => import('./strings/bg.js'),
  cs: () => import('./strings/cs.js'),
  da: () => import('./strings/da.js'),
  de: () => import('./strings/de.js'),
  el: () => import('./strings/el.js'),
  es: () => import('./strings/es.js'),
  et: () => import('./strings/et.js'),
  fi: () => import('./strings/fi.js'),
  fr: () => import('./strings/fr.js'),
  he: () => import('./strings/he.js'),
  hi: () => import('./strings/hi.js'),
  hr: () => import('./strings/hr.js'),
  hu: () => import('./strings/hu.js'),
  it: () => import('./strings/it.js'),
  ja: () => import('./strings/ja.js'),
  ko: () => import('./strings/ko.js'),
  lt: () => import('./strings/lt.js'),
  lv: () => import('./strings/lv.js'),
  nb: () => import('./strings/nb.js'),
  nl: () => import('./strings/nl.js'),
  pl: () => import('./strings/pl.js'),
  pt: () => import('./strings/pt.js'),
  ro: () => import('./strings/ro.js'),
  sk: () => import('./strings/sk.js'),
  sl: () => import('./strings/sl.js'),
  sv: () => import('./strings/sv.js'),
  tr: () => import('./strings/tr.js'),
  uk: () => import('./strings/uk.js'),
  vi: () => import('./strings/vi.js'),
  'zh-Hans': () => import('./strings/zh-Hans.js'),
  'zh-Hant': () => import('./strings/zh-Hant.js'),
};
