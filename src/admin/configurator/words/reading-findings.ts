import type { Draft } from '../draft/types.js';
import type { Finding } from '../draft/finding.js';
import { stepOf } from '../draft/step-of.js';
import { countWords } from './count-words.js';
import { grade } from './grade.js';
import { limitOf } from './limit-of.js';
import { wordsIn } from './words-in.js';

/** Above this grade a text is hard for many people. */
const HARD = 8;

/** The owner's English texts that are hard to read, and those of the notice that would make it too large. */
export const readingFindings = ({ config }: Draft): readonly Finding[] => {
  const own = Object.entries(config.ui?.words?.['en'] ?? {}).map(
    ([key, text]) => [`ui.words.en["${key}"]`, text, limitOf(key)] as const,
  );
  const purposes = config.categories.map(
    ({ text }, index) =>
      [`categories[${index}].text`, wordsIn(text, 'en'), limitOf('purpose')] as const,
  );
  return [...own, ...purposes].flatMap(([path, text, limit]): Finding[] => {
    const place = { path, step: stepOf(path), severity: 'advice', fixes: [] } as const;
    const level = countWords(text) >= 5 ? grade(text) : null;
    const words = countWords(text);
    return [
      ...(level !== null && level > HARD
        ? [
            {
              ...place,
              sentence: `This text reads at grade ${level}.`,
              remedy: `Aim at ${HARD} or below: shorter sentences, everyday words.`,
            },
          ]
        : []),
      ...(limit && words > limit
        ? [
            {
              ...place,
              sentence: `This text has ${words} words; the room is meant for ${limit}.`,
              remedy: 'Shorten it, so that the notice stays small.',
            },
          ]
        : []),
    ];
  });
};
