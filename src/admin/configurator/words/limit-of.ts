/**
 * Words for which there is room, by key: with these a bar covers no more than 29 % of a phone (390 × 844) and 13 % of a laptop
 * screen. `purpose` is the sentence of a purpose; `undefined` where nothing is lost by more.
 */
const LIMITS: Readonly<Record<string, number>> = {
  'banner.optout.title': 12,
  'banner.optout.text': 45,
  'banner.optout.refuse': 6,
  'banner.optout.allow': 6,
  'banner.optin.title': 12,
  'banner.optin.text.none': 22,
  'banner.optin.text.one': 22,
  'banner.optin.text.other': 22,
  'banner.optin.rest': 26,
  'banner.optin.refuse': 6,
  'banner.optin.allow': 6,
  'banner.choose': 2,
  purpose: 25,
};

/** The limit of a text, in words. */
export const limitOf = (key: string): number | undefined => LIMITS[key];
