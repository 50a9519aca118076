import type { VendorConfig } from '../../../config/types.js';
import { COMPANIES } from '../../../vendors/directory/companies.js';
import { toVendor } from '../../../vendors/directory/to-vendor.js';
import { matches } from './matches.js';

/** A company of the directory, as it would be added. */
export interface Proposal {
  readonly vendor: VendorConfig;
  /** What it does and where, in a line. */
  readonly about: string;
  /** It is on the site already. */
  readonly isHere: boolean;
}

/** So many are shown; more words find fewer. */
const MOST = 12;

/** What the directory knows by these words. */
export const searchDirectory = (
  asked: string,
  vendors: readonly VendorConfig[],
): readonly Proposal[] => {
  const here = new Set(vendors.map(({ id }) => id));
  const begins = asked.toLowerCase();
  return COMPANIES.filter((company) => matches(asked, company))
    .sort(
      (a, b) =>
        Number(b.name.toLowerCase().startsWith(begins)) -
          Number(a.name.toLowerCase().startsWith(begins)) || a.name.localeCompare(b.name),
    )
    .slice(0, MOST)
    .map((company) => ({
      vendor: toVendor(company),
      about: [
        `${company.kind.replaceAll('-', ' ')}${company.sale ? ', sale or sharing' : ''}`,
        company.domains.slice(0, 3).join(', '),
        company.note ?? '',
      ]
        .filter(Boolean)
        .join('. '),
      isHere: here.has(company.id),
    }));
};
