import { withValue } from '../../check/with-value.js';
import type { Problem } from '../../check/problem.js';
import type { Config } from '../../../config/types.js';
import type { Repair } from './finding.js';

/** The sentence beside it says the name, too. */
const LONG = 24;

/** A company that readers cannot look up may also go. */
export const companyRepairs = (
  { path, severity }: Pick<Problem, 'path' | 'severity'>,
  config: Config,
): readonly Repair[] => {
  const [, index] = /^vendors\[(\d+)\]/.exec(path) ?? [];
  const vendor = index === undefined ? undefined : config.vendors?.[Number(index)];
  if (!vendor || (severity === 'advice' && !path.endsWith('.privacyPolicy'))) return [];
  const name = vendor.name ?? vendor.id;
  return [
    {
      label: name.length > LONG ? 'Remove this company' : `Remove ${name}`,
      apply: (draft) => ({
        ...draft,
        config: withValue(draft.config, ['vendors', Number(index)], undefined) as Config,
      }),
    },
  ];
};
