import type { Config } from '../../../config/types.js';
import { advice } from '../advice.js';
import type { Problem } from '../problem.js';
import { englishTexts } from '../reading/english-texts.js';
import { hardWords } from '../reading/hard-words.js';
import type { HardWord } from '../reading/hard-words.js';
import { HIGHEST_GRADE } from '../reading/highest-grade.js';
import { readingGrade } from '../reading/reading-grade.js';

const instead = ({ word, plain }: HardWord) => (plain ? `“${plain}” for “${word}”` : null);

/** How well readers get along with the owner's own English texts. Lists of data are no sentences: only their words are looked at. */
export const readingProblems = (config: Config): readonly Problem[] =>
  englishTexts(config).flatMap(({ path, text }) => {
    const isList = path.startsWith('vendors');
    const grade = isList ? null : readingGrade(text);
    const hard = hardWords(text);
    const plainer = hard.flatMap((one) => instead(one) ?? []);
    const say = plainer.length > 0 ? `Say ${plainer.join(', ')}.` : '';
    if (grade !== null && grade > HIGHEST_GRADE)
      return [
        advice(
          path,
          `This text reads at school grade ${Math.round(grade)}, and many readers stop at ${HIGHEST_GRADE}.`,
          say || 'Write shorter sentences and everyday words.',
        ),
      ];
    if (hard.length === 0) return [];
    return [
      advice(
        path,
        `Many readers stumble over ${hard.map(({ word }) => `“${word}”`).join(', ')}.`,
        say || 'Say it in everyday words.',
      ),
    ];
  });
