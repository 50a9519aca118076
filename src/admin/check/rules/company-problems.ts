import { parse } from 'tldts';
import type { Config, VendorConfig } from '../../../config/types.js';
import { advice } from '../advice.js';
import { closest } from '../closest.js';
import { error } from '../error.js';
import { fixes } from '../fixes.js';
import type { Problem } from '../problem.js';
import { quoted } from '../quoted.js';

const domainProblem = (path: string, domain: string): Problem | null => {
  const found = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:\*\.)?([^/?#:*\s]+)/i.exec(domain)?.[1] ?? '';
  if (found !== domain)
    return error(
      path,
      `“${domain}” is no host name, so nothing of it is stopped.`,
      found
        ? `Write “${found}”: it stands for itself and all hosts under it.`
        : 'Write a host name such as “ads.example.com”.',
      found ? fixes.use(path, found) : fixes.remove(path),
    );
  const { publicSuffix, hostname, isIp } = parse(domain, { allowPrivateDomains: true });
  if (!isIp && hostname && publicSuffix === hostname)
    return error(
      path,
      `“${domain}” belongs to everybody who has a name under it.`,
      'Write the company’s own host name.',
      fixes.remove(path),
    );
  return null;
};

const patternProblem = (path: string, pattern: string): Problem | null => {
  const star = pattern.indexOf('*');
  if (star === -1 && pattern) return null;
  if (star >= 2 && star === pattern.length - 1) return null;
  return error(
    path,
    `“${pattern}” names nothing: a pattern is a whole name, or at least two characters and one “*” at the end.`,
    star > 1 ? `Write “${pattern.slice(0, star)}*”.` : 'Write the beginning of the name, then “*”.',
    star > 1 ? fixes.use(path, `${pattern.slice(0, star)}*`) : fixes.remove(path),
  );
};

const oneCompany = (
  vendor: VendorConfig,
  path: string,
  ids: readonly string[],
): readonly Problem[] => {
  const {
    id,
    name,
    category,
    domains = [],
    paths = [],
    cookies = [],
    storage = [],
    privacyPolicy,
    receives,
  } = vendor;
  const problems: (Problem | null)[] = [];
  if (category !== undefined && ids.length > 0 && !ids.includes(category)) {
    const meant = closest(category, ids);
    problems.push(
      error(
        `${path}.category`,
        `There is no purpose “${category}”, so ${name ?? id} is always denied.`,
        meant ? `Did you mean “${meant}”?` : `Use one of these: ${quoted(ids)}.`,
        meant ? fixes.use(`${path}.category`, meant) : undefined,
      ),
    );
  }
  domains.forEach((domain, index) =>
    problems.push(domainProblem(`${path}.domains[${index}]`, domain)),
  );
  paths.forEach((one, index) => {
    if (!one.startsWith('/'))
      problems.push(
        error(
          `${path}.paths[${index}]`,
          `“${one}” is no beginning of a path, so it matches nothing.`,
          `Write “/${one}”.`,
          fixes.use(`${path}.paths[${index}]`, `/${one}`),
        ),
      );
  });
  for (const [key, list] of [
    ['cookies', cookies],
    ['storage', storage],
  ] as const)
    list.forEach((pattern, index) =>
      problems.push(patternProblem(`${path}.${key}[${index}]`, pattern)),
    );
  if (domains.length === 0)
    problems.push(
      advice(
        `${path}.domains`,
        `Only tags that you marked are held for ${name ?? id}: its hosts are not known.`,
        'Add the host names that it is fetched from.',
      ),
    );
  if (!name)
    problems.push(
      advice(`${path}.name`, `Readers see “${id}” as the name of this company.`, 'Add "name".'),
    );
  if (!privacyPolicy)
    problems.push(
      advice(
        `${path}.privacyPolicy`,
        `Readers cannot look up what ${name ?? id} does with their data.`,
        'Add the address of its privacy policy.',
      ),
    );
  else if (!/^https?:\/\//i.test(privacyPolicy))
    problems.push(
      error(
        `${path}.privacyPolicy`,
        `“${privacyPolicy}” is not linked.`,
        'Begin with https:.',
        /^[\w-]+(\.[\w-]+)+(\/|$)/.test(privacyPolicy)
          ? fixes.use(`${path}.privacyPolicy`, `https://${privacyPolicy}`)
          : undefined,
      ),
    );
  if (!receives)
    problems.push(
      advice(
        `${path}.receives`,
        `Readers are not told what ${name ?? id} gets.`,
        'Add a few words, such as “page address, device type”.',
      ),
    );
  return problems.filter((one) => one !== null);
};

/** The companies: whether they can be stopped, and what readers learn of them. */
export const companyProblems = ({ categories = [], vendors = [] }: Config): readonly Problem[] => {
  const ids = categories.flatMap((one) => one?.id ?? []);
  const owner = new Map<string, string>();
  return vendors.flatMap((vendor, index) => {
    if (!vendor) return [];
    const problems = [...oneCompany(vendor, `vendors[${index}]`, ids)];
    const paths = vendor.paths?.length ? vendor.paths : [''];
    (vendor.domains ?? []).forEach((domain, place) => {
      for (const path of paths) {
        const other = owner.get(`${domain.toLowerCase()} ${path}`);
        if (other)
          problems.push(
            advice(
              `vendors[${index}].domains[${place}]`,
              `“${domain}${path}” is also a host of ${other}; while one of the two is refused, both are stopped there.`,
              'Narrow both with "paths", or name it once.',
            ),
          );
        else owner.set(`${domain.toLowerCase()} ${path}`, vendor.name ?? vendor.id);
      }
    });
    return problems;
  });
};
