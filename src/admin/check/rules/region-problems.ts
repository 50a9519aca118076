import type { Config } from '../../../config/types.js';
import { advice } from '../advice.js';
import { error } from '../error.js';
import { fixes } from '../fixes.js';
import type { Fix } from '../fix.js';
import type { Problem } from '../problem.js';

/** ISO 3166-1 alpha-2, or ISO 3166-2 with up to three characters after the hyphen. */
const CODE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/** Which law holds where. */
export const regionProblems = ({ region = {}, regions }: Config): readonly Problem[] => {
  const problems: Problem[] = [];
  const repair = (path: string, right: string | null): Fix => {
    if (!right) return fixes.remove(path);
    return path.startsWith('regions') ? fixes.rename(path, right) : fixes.use(path, right);
  };
  const wrongCode = (path: string, code: string) => {
    // As the page reads it.
    const read = code.trim().toUpperCase().replace('_', '-');
    const right = CODE.test(read) ? read : null;
    problems.push(
      error(
        path,
        right
          ? `“${code}” is not written as a region code is; the page reads “${right}”.`
          : `“${code}” is no region code, so it never applies.`,
        right
          ? `Write “${right}”.`
          : 'Write a country such as “DE”, or a country and state such as “US-CA”.',
        repair(path, right),
      ),
    );
  };
  for (const code of Object.keys(regions ?? {})) {
    if (code !== '*' && !CODE.test(code))
      wrongCode(`regions${/^[\w-]+$/.test(code) ? `.${code}` : `["${code}"]`}`, code);
    if (code === 'UK')
      problems.push(
        error(
          'regions.UK',
          '“UK” is not the code of the United Kingdom, so it never applies.',
          'Write “GB”.',
          fixes.rename('regions.UK', 'GB'),
        ),
      );
  }
  if (regions && !regions['*'])
    problems.push(
      advice(
        'regions',
        'No model is named for the rest of the world: readers there are asked first (opt-in).',
        'Add “*” with the model that you want there.',
        fixes.use('regions["*"]', 'opt-in', 'Ask first everywhere else'),
      ),
    );
  const places = { EU: 'the European Union', GB: 'the United Kingdom' };
  for (const [code, place] of Object.entries(places)) {
    const model = regions?.[code] ?? regions?.['*'] ?? 'opt-in';
    if (!regions || model === 'opt-in') continue;
    // Named so: a mistake. Swept in with the rest of the world: a site that has no readers there may mean it.
    const say = regions[code] ? error : advice;
    problems.push(
      say(
        `regions.${code}`,
        `Readers in ${place} are not asked before data is used (${model}); the law there asks for a yes first.`,
        `Write "${code}": "opt-in".`,
        fixes.use(`regions.${code}`, 'opt-in', 'Ask first there'),
      ),
    );
  }
  if (regions && (regions['US'] ?? regions['*']) === 'notice')
    problems.push(
      error(
        'regions.US',
        'Readers in the United States are not told in the notice that they can opt out.',
        'Write "US": "opt-out".',
        fixes.use('regions.US', 'opt-out', 'Let them opt out'),
      ),
    );
  if (region.default && !CODE.test(region.default)) wrongCode('region.default', region.default);
  if (region.from && region.from.length === 0 && !region.default)
    problems.push(
      advice(
        'region.from',
        'The reader’s region is never learned: everybody gets the model of “*”.',
        'Name a source, or set region.default.',
        fixes.remove('region.from', 'Use all sources'),
      ),
    );
  return problems;
};
