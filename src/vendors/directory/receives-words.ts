import type { Datum } from './types.js';
import { ar } from './words/ar.js';
import { bg } from './words/bg.js';
import { cs } from './words/cs.js';
import { da } from './words/da.js';
import { de } from './words/de.js';
import { el } from './words/el.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { et } from './words/et.js';
import { fi } from './words/fi.js';
import { fr } from './words/fr.js';
import { he } from './words/he.js';
import { hi } from './words/hi.js';
import { hr } from './words/hr.js';
import { hu } from './words/hu.js';
import { it } from './words/it.js';
import { ja } from './words/ja.js';
import { ko } from './words/ko.js';
import { lt } from './words/lt.js';
import { lv } from './words/lv.js';
import { nb } from './words/nb.js';
import { nl } from './words/nl.js';
import { pl } from './words/pl.js';
import { pt } from './words/pt.js';
import { ro } from './words/ro.js';
import { sk } from './words/sk.js';
import { sl } from './words/sl.js';
import { sv } from './words/sv.js';
import { tr } from './words/tr.js';
import { uk } from './words/uk.js';
import { vi } from './words/vi.js';
import { zhHans } from './words/zh-Hans.js';
import { zhHant } from './words/zh-Hant.js';

/** What companies get, in the languages of the interface. All but English: not yet read by a native speaker. */
export const RECEIVES_WORDS: Readonly<Record<string, Readonly<Record<Datum, string>>>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  it,
  ja,
  ko,
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
  tr,
  uk,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
