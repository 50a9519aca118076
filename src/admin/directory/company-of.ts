import { createUrlMatch } from '../../config/url-match.js';
import { urlRules } from '../../config/url-rules.js';
import { COMPANIES } from '../../vendors/directory/companies.js';
import type { Company } from '../../vendors/directory/types.js';

const BY_ID = new Map(COMPANIES.map((one) => [one.id, one]));

const match = createUrlMatch(
  urlRules(COMPANIES.map(({ id, domains, paths = [] }) => ({ id, domains, paths }))),
  '',
);
match.refuse([...BY_ID.keys()]);

/** The company of the directory whose address this is; `null` where it knows none. */
export const companyOf = (url: string): Company | null =>
  BY_ID.get(match.refusedVendorOf(url, url) ?? '') ?? null;
