import type { Config, VendorConfig } from '../../config/types.js';
import { isWithin } from '../../config/is-within.js';
import type { Company } from '../../vendors/directory/types.js';
import { companyOf } from '../directory/company-of.js';
import { advice } from './advice.js';
import { error } from './error.js';
import type { Problem } from './problem.js';

/** Who a company is by its hosts; `null` where they are nobody's, or of several. */
const knownAs = ({ domains = [], paths = [] }: VendorConfig): Company | null => {
  const found = new Set(
    domains
      .filter((domain) => /^[\w.-]+$/.test(domain))
      .map((domain) => companyOf(`https://${domain}${paths[0] ?? '/'}`)),
  );
  const [company = null] = found;
  return found.size === 1 ? company : null;
};

/**
 * What the directory of companies knows otherwise: an entry is stale where the company has hosts by now that it does not name, and
 * wrong where the company sells or shares and no opt-out reaches it. Pure; not part of `checkConfig`, which runs in pages too.
 */
export const directoryProblems = ({ vendors = [], categories = [] }: Config): readonly Problem[] =>
  vendors.flatMap((vendor, index) => {
    const company = knownAs(vendor);
    if (!company) return [];
    const { domains = [], category, sale } = vendor;
    const path = `vendors[${index}]`;
    const name = vendor.name || vendor.id;
    const purpose = categories.find(({ id }) => id === category);
    const missing = company.domains.filter((domain) => !isWithin(domain, domains));
    const problems: Problem[] = [];
    if (company.sale && purpose?.required)
      problems.push(
        error(
          `${path}.category`,
          `${name} sells or shares what it learns, and “${category}” is required: nobody can refuse it.`,
          `Move it to a purpose with "sale": true, such as “${company.purpose}”.`,
        ),
      );
    else if (company.sale && purpose && !purpose.sale && !sale)
      problems.push(
        advice(
          `${path}.sale`,
          `${name} sells or shares what it learns, as far as is known, and does not count as sale here: no opt-out and no signal reaches it.`,
          'Add "sale": true to it, unless your contract with it forbids any use of its own.',
        ),
      );
    if (missing[0] && !company.paths)
      problems.push(
        advice(
          `${path}.domains`,
          `The entry of ${name} is stale: it has ${missing.length === 1 ? 'another host' : 'other hosts'} by now.`,
          `Add ${missing.map((domain) => `“${domain}”`).join(', ')}.`,
        ),
      );
    return problems;
  });
