import type { Draft } from '../draft/types.js';
import type { Finding } from '../draft/finding.js';
import { stepOf } from '../draft/step-of.js';
import { countWords } from './count-words.js';
import { limitOf } from './limit-of.js';
import { wordsIn } from './words-in.js';

/** The owner's texts that would make the notice larger than it should be, in every language. */
export const lengthFindings = ({ config }: Draft): readonly Finding[] => {
  const own = Object.entries(config.ui?.words ?? {}).flatMap(([language, texts]) =>
    Object.entries(texts).map(
      ([key, text]) => [`ui.words.${language}["${key}"]`, text, limitOf(key)] as const,
    ),
  );
  const purposes = config.categories.map(
    ({ text }, index) =>
      [`categories[${index}].text`, wordsIn(text, 'en'), limitOf('purpose')] as const,
  );
  return [...own, ...purposes].flatMap(([path, text, limit]): Finding[] => {
    const words = countWords(text);
    if (!limit || words <= limit) return [];
    return [
      {
        path,
        step: stepOf(path),
        severity: 'advice',
        sentence: `This text has ${words} words; the room is meant for ${limit}.`,
        remedy: 'Shorten it, so that the notice stays small.',
        fixes: [],
      },
    ];
  });
};
