import type { Config } from '../../config/types.js';
import type { Fix } from './fix.js';
import { pathSteps } from './path-steps.js';
import { withName } from './with-name.js';
import { withValue } from './with-value.js';

/** The configuration with one repair made. Pure. */
export const applyFix = (config: Config, fix: Fix): Config => {
  const steps = pathSteps(fix.path);
  return (
    fix.name === undefined ? withValue(config, steps, fix.value) : withName(config, steps, fix.name)
  ) as Config;
};
