import { syllablesIn } from './syllables-in.js';
import { wordsOf } from './words-of.js';

/** Below this many words one long word decides, and the grade says nothing. */
const FEWEST_WORDS = 8;

/**
 * The school grade at which an English text can be read (Flesch and Kincaid, 1975), with one decimal and not below 1; `null` for a text
 * of fewer than eight words. English only: other languages need formulas of their own. Pure; no package, so that the configurator
 * carries it, too.
 */
export const readingGrade = (text: string): number | null => {
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return null;
  // A title in bold is a sentence of its own.
  const plain = text.replace(/\*\*([^*]+?)[.!?…]?\*\*/g, '$1. ');
  const sentences = plain.split(/[.!?…:]+(?=\s|$)/).filter((one) => wordsOf(one).length > 0).length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(1, Math.round(grade * 10) / 10);
};
