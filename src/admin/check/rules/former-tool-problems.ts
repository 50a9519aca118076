import type { Config } from '../../../config/types.js';
import { error } from '../error.js';
import type { Problem } from '../problem.js';

/** What the former tools' names are here. */
export const formerToolProblems = ({
  record = {},
  categories = [],
  vendors = [],
}: Config): readonly Problem[] => {
  // What is wrong in form was taken out of its list, and has left a hole.
  const ids = [...categories, ...vendors].map((one) => one?.id);
  return Object.entries(record.honor ?? {}).flatMap(([tool, { purposes = {} }]) =>
    Object.entries(purposes).flatMap(([name, to]) =>
      to
        .filter((id) => !ids.includes(id))
        .map((id) =>
          error(
            `record.honor.${tool}.purposes.${name}`,
            `There is no category or company “${id}”, so a refusal of “${name}” refuses all but the required.`,
            'Write ids of this configuration, or an empty list for what the site has given up.',
          ),
        ),
    ),
  );
};
