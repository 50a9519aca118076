import { remembered } from './remembered.js';
import { wordsOf } from './words-of.js';

const ENGLISH = new Set(
  'a about ads all an and are as at by can do for from get have how in is it no not of on or our that the them these they this to use used us we what when which who will with you your'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  'af av che como con da de del den der des det di die do du e een ein eine el en et fra für het il ja je la las le les los mit na nie och og oder om op os ou para per por que se son sur til un una und une van ve vi voor von w y z za zu'.split(
    ' ',
  ),
);

/**
 * Whether a text of an unknown language is English, by the little words that languages do not share. A list without any counts as English
 * if it is written in plain letters.
 */
export const looksEnglish = remembered((text): boolean => {
  const words = wordsOf(text.toLowerCase());
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const others = words.filter((word) => OTHERS.has(word)).length;
  if (english > 0 || others > 0) return english > others && english >= words.length / 8;
  return words.length < 8 && words.every((word) => /^[a-z\d’'-]+$/.test(word));
});
