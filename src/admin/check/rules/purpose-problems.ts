import type { Config } from '../../../config/types.js';
import { STANDARD_PURPOSES } from '../../standard-purposes.js';
import { advice } from '../advice.js';
import { error } from '../error.js';
import { fixes } from '../fixes.js';
import type { Problem } from '../problem.js';

const SOUNDS_LIKE_SALE =
  /^(ads?|advert|marketing|retarget|targeting|personali[sz]ed-?ads|social|sharing)/i;

/** The purposes, and the names that they share with the companies. */
export const purposeProblems = ({ categories = [], vendors = [] }: Config): readonly Problem[] => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const lists = [
    ['categories', categories],
    ['vendors', vendors],
  ] as const;
  for (const [list, entries] of lists) {
    entries.forEach((entry, index) => {
      if (!entry) return;
      const path = `${list}[${index}].id`;
      if (!/^(?!__proto__$)[\w-]{1,64}$/.test(entry.id))
        problems.push(
          error(
            path,
            `“${entry.id}” is no id, so all that it names is denied.`,
            'Use letters, digits, “-” and “_” only, at most 64.',
          ),
        );
      const first = seen.get(entry.id);
      if (first)
        problems.push(
          error(
            path,
            `“${entry.id}” is used twice (see ${first}), so both are denied.`,
            'Give one of them another id.',
          ),
        );
      else seen.set(entry.id, path);
    });
  }
  if (categories.length === 0)
    problems.push(
      error(
        'categories',
        'There is no purpose, so everything is denied to everybody.',
        'Name at least what is necessary, and each purpose that readers decide about.',
      ),
    );
  categories.forEach((category, index) => {
    if (!category) return;
    const { id, name, text, required, sale, sensitive = [] } = category;
    const path = `categories[${index}]`;
    if (required && (sale || sensitive.length > 0))
      problems.push(
        error(
          `${path}.required`,
          `“${id}” counts as sale or is sensitive, so it cannot be required, and readers decide.`,
          'Remove "required", or what makes it sale or sensitive if it is neither.',
          fixes.remove(`${path}.required`, 'Let readers decide'),
        ),
      );
    if (!sale && !required && SOUNDS_LIKE_SALE.test(id))
      problems.push(
        error(
          `${path}.sale`,
          `“${id}” does not count as sale, so neither an opt-out nor the browser’s signal reaches it.`,
          'Add "sale": true, or choose another id if no data leaves for ads.',
          fixes.use(`${path}.sale`, true, 'Count it as sale or sharing'),
        ),
      );
    if (!STANDARD_PURPOSES.includes(id)) {
      if (!name)
        problems.push(
          error(
            `${path}.name`,
            `Readers see “${id}” as the name of this purpose.`,
            'Add "name": a few plain words, such as “Ads based on your activity”.',
          ),
        );
      if (!text)
        problems.push(
          advice(
            `${path}.text`,
            `Readers are not told what “${id}” means.`,
            'Add "text": one sentence, what happens and who gets what.',
          ),
        );
    }
  });
  const asks = categories.some((one) => one && !one.required);
  if (asks && !categories.some((one) => one?.sale) && !vendors.some((one) => one?.sale))
    problems.push(
      error(
        'categories',
        'Nothing counts as sale or sharing, so “Do not sell or share” would refuse nothing.',
        'Add "sale": true to the purposes with ads, or with data that partners get for themselves.',
      ),
    );
  return problems;
};
