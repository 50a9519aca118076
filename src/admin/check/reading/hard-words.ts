import { PLAIN_WORDS } from './plain-words.js';
import { remembered } from './remembered.js';
import { syllablesIn } from './syllables-in.js';
import { wordsOf } from './words-of.js';

/** A word that many readers stumble over, and a plainer one where we know one. */
export interface HardWord {
  readonly word: string;
  readonly plain: string | null;
}

/** Long words of everyday language. */
const KNOWN = /^(?:californian?|automatically|immediately|electronically|especially|individually)$/;

/** What an English text says in long words (five syllables and more) or in jargon, each once, in its order. */
export const hardWords = remembered((text): readonly HardWord[] => {
  const written = wordsOf(text);
  const words = written.map((word) => word.toLowerCase());
  const pairs = words.map((word, index) => `${word} ${words[index + 1] ?? ''}`);
  const triples = pairs.map((pair, index) => `${pair} ${words[index + 2] ?? ''}`);
  const found = words.flatMap((word, index): HardWord[] => {
    // Names are what they are: “Google Analytics”.
    if (word.includes('.') || (index > 0 && word !== written[index])) return [];
    const known = [triples[index], pairs[index], word].find(
      (one) => one !== undefined && Object.hasOwn(PLAIN_WORDS, one),
    );
    if (known !== undefined) return [{ word: known, plain: PLAIN_WORDS[known] || null }];
    const isLong = syllablesIn(word) >= 5 && !word.includes('-') && !KNOWN.test(word);
    return isLong ? [{ word, plain: null }] : [];
  });
  return found.filter(({ word }, index) => found.findIndex((one) => one.word === word) === index);
});
