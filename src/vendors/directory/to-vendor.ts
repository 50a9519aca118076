import type { VendorConfig } from '../../config/types.js';
import { RECEIVES_WORDS } from './receives-words.js';
import { retentionWords } from './retention-words.js';
import type { Company } from './types.js';

/** A vendor for a configuration, from a row of the directory; `category` where the site's own differs from the usual purpose. */
export const toVendor = (company: Company, category: string = company.purpose): VendorConfig => {
  const { id, name, sale, domains, paths, cookies, storage, privacyPolicy, receives } = company;
  const { retentionDays } = company;
  return {
    id,
    name,
    category,
    // The standard category for ads counts as sale itself.
    ...(sale && category !== 'advertising' ? { sale } : {}),
    domains,
    ...(paths ? { paths } : {}),
    ...(cookies ? { cookies } : {}),
    ...(storage ? { storage } : {}),
    ...(privacyPolicy ? { privacyPolicy } : {}),
    receives: receives.map((one) => RECEIVES_WORDS[one]).join(', '),
    ...(retentionDays ? { retention: retentionWords(retentionDays) } : {}),
  };
};
