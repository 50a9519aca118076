import { idOf } from './id-of.js';

/** The four standard purposes, whose words are built in, by what other tools call them. */
const STANDARD: readonly (readonly [string, RegExp])[] = [
  ['necessary', /^(strictly|necess|essential|C0001)/i],
  ['analytics', /^(analy|statist|perform|measure|metric|audience|C0002)/i],
  ['functional', /^(function|prefer|comfort|personali[sz]|video|support|comment|chat|C0003)/i],
  ['advertising', /^(ad$|ads|advert|market|target|retarget|social|sale|C0004|C0005)/i],
];

/** What a purpose of another tool is here: a standard id, or one made of its name. */
export const purposeOf = (name: string): string =>
  STANDARD.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? idOf(name);
