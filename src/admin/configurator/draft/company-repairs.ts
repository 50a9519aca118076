import { withValue } from '../../check/with-value.js';
import type { Problem } from '../../check/problem.js';
import type { Config } from '../../../config/types.js';
import type { Repair } from './finding.js';

/** A company that readers cannot look up may also go. */
export const companyRepairs = (
  { path, severity }: Pick<Problem, 'path' | 'severity'>,
  config: Config,
): readonly Repair[] => {
  const [, index] = /^vendors\[(\d+)\]/.exec(path) ?? [];
  const vendor = index === undefined ? undefined : config.vendors?.[Number(index)];
  if (!vendor || (severity === 'advice' && !path.endsWith('.privacyPolicy'))) return [];
  return [
    {
      label: `Remove ${vendor.name ?? vendor.id}`,
      apply: (draft) => ({
        ...draft,
        config: withValue(draft.config, ['vendors', Number(index)], undefined) as Config,
      }),
    },
  ];
};
