import type { ValidateFunction } from 'ajv';
import { applyFix } from '../../check/apply-fix.js';
import { checkConfig } from '../../check/check-config.js';
import { lookFindings } from '../look/look-findings.js';
import { lengthFindings } from '../words/length-findings.js';
import { companyRepairs } from './company-repairs.js';
import type { Finding } from './finding.js';
import { stepOf } from './step-of.js';
import type { Draft } from './types.js';

/** All that is to mend or to look at: what `sluice check` finds, and beside it what only colors and words show. */
export const checkDraft = (draft: Draft, validate: ValidateFunction): readonly Finding[] => {
  const { config } = draft;
  const found = checkConfig(config, validate).map(({ fix, ...problem }): Finding => ({
    ...problem,
    step: stepOf(problem.path),
    fixes: [
      ...(fix
        ? [
            {
              label: fix.label,
              apply: (old: Draft) => ({ ...old, config: applyFix(old.config, fix) }),
            },
          ]
        : []),
      ...companyRepairs(problem, config),
    ],
  }));
  const all = [...found, ...lookFindings(draft), ...lengthFindings(draft)];
  // What keeps from publishing comes first.
  return [
    ...all.filter(({ severity }) => severity === 'error'),
    ...all.filter(({ severity }) => severity === 'advice'),
  ];
};
