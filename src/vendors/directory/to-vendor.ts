import type { VendorConfig, Words } from '../../config/types.js';
import { receivesText } from './receives-text.js';
import { retentionText } from './retention-text.js';
import type { Company } from './types.js';

/** A text in each language; English is there for whoever reads another, and alone it is a plain string. */
const inEach = (languages: readonly string[], say: (language: string) => string): Words =>
  languages.every((one) => one === 'en')
    ? say('en')
    : Object.fromEntries(['en', ...languages].map((one) => [one, say(one)]));

/**
 * A vendor for a configuration, from a row of the directory; `category` where the site's own differs from the usual purpose,
 * `languages` for what readers are told (tags of the interface's languages).
 */
export const toVendor = (
  company: Company,
  category: string = company.purpose,
  languages: readonly string[] = ['en'],
): VendorConfig => {
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
    receives: inEach(languages, (language) => receivesText(receives, language)),
    ...(retentionDays
      ? { retention: inEach(languages, (language) => retentionText(retentionDays, language)) }
      : {}),
  };
};
