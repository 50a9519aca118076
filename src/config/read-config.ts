import type { Category, Settings, Vendor } from './settings.js';
import type { SensitiveKind, Words } from './types.js';
import { SENSITIVE_KINDS } from './sensitive-kinds.js';
import { isLink } from './is-link.js';

/** Says what is wrong with one place of the configuration. */
export type Report = (path: string, sentence: string) => void;

/** Reads one value: `undefined` is absent; what is unclear is reported and read as the protective value. */
type Rule<T> = (value: unknown, path: string, report: Report) => T;

type Source = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Never the prototype's: a page may have polluted it. */
const own = (source: Source, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(source, key) ? source[key] : undefined;

/** The one place where absent, right and unclear are told apart. */
const rule =
  <T>(
    accepts: (value: unknown) => boolean,
    sentence: string,
    absent: T,
    unclear: T = absent,
  ): Rule<T> =>
  (value, path, report) => {
    if (value === undefined) return absent;
    if (accepts(value)) return value as T;
    report(path, sentence);
    return unclear;
  };

const isText = (value: unknown) => typeof value === 'string';
const text = (absent = '') => rule(isText, 'is not a text', absent);
const textOrNone = rule<string | null>((value) => value === null || isText(value), 'is not a text', null);
const link = rule((value) => isText(value) && isLink(value as string), 'is not a web address', '');
const flag = (absent: boolean, unclear = absent) =>
  rule((value) => typeof value === 'boolean', 'is not true or false', absent, unclear);
const whole = (absent: number) =>
  rule((value) => Number.isInteger(value) && (value as number) > 0, 'is not a whole number', absent);
const oneOf = <T>(options: readonly T[], absent: T, unclear = absent) =>
  rule<T>((value) => options.includes(value as T), `is none of ${options.join(', ')}`, absent, unclear);
const words = rule<Words | null>(
  (value) => isText(value) || (isObject(value) && Object.values(value).every(isText)),
  'is neither a text nor a text per language',
  null,
);

const list =
  <T>(item: Rule<T | null>): Rule<readonly T[]> =>
  (value, path, report) => {
    if (value !== undefined && !Array.isArray(value)) report(path, 'is not a list');
    return (Array.isArray(value) ? value : [])
      .map((entry: unknown, index) => item(entry, `${path}[${index}]`, report))
      .filter((entry): entry is NonNullable<typeof entry> => entry !== null);
  };
const texts = list(textOrNone);

/** Readers by key, for objects whose keys the site chooses. */
const dictionary =
  <T>(item: Rule<T>): Rule<Readonly<Record<string, T>>> =>
  (value, path, report) => {
    const result = Object.create(null) as Record<string, T>;
    if (isObject(value)) {
      for (const key of Object.keys(value)) result[key] = item(value[key], `${path}.${key}`, report);
    } else if (value !== undefined) report(path, 'is not an object');
    return result;
  };

const shape =
  <T>(rules: { readonly [K in keyof T]: Rule<T[K]> }): Rule<T> =>
  (value, path, report) => {
    if (value !== undefined && !isObject(value)) report(path, 'is not an object');
    const source = isObject(value) ? value : {};
    const result = {} as T;
    for (const key in rules) result[key] = rules[key](own(source, key), path ? `${path}.${key}` : key, report);
    return result;
  };

const id = rule<string>((value) => isText(value) && /^[\w-]{1,64}$/.test(value as string), 'is no id (letters, digits, - and _)', '');

const category = shape<Category>({
  id,
  name: words,
  text: words,
  required: flag(false),
  sale: flag(false, true),
  sensitive: list(oneOf<SensitiveKind | null>(SENSITIVE_KINDS, null)),
});

const vendor = shape<Vendor>({
  id,
  name: text(),
  category: text(),
  sale: flag(false, true),
  domains: texts,
  paths: texts,
  cookies: texts,
  storage: texts,
  privacyPolicy: link,
  receives: words,
  retention: words,
});

const model = oneOf(['opt-out', 'opt-in', 'notice'] as const, 'opt-in');

const settings = shape<Settings>({
  revision: whole(1),
  site: shape<Settings['site']>({
    name: text(),
    group: text(),
    titles: texts,
    privacyNotice: link,
    cookieNotice: link,
  }),
  region: shape<Settings['region']>({
    default: textOrNone,
    from: (value, path, report) =>
      value === undefined
        ? ['attribute', 'server-timing', 'meta']
        : list(oneOf(['attribute', 'server-timing', 'meta', null] as const, null))(value, path, report),
  }),
  regions: (value, path, report) =>
    dictionary(model)(
      value ?? { US: 'opt-out', EU: 'opt-in', GB: 'opt-in', '*': 'opt-in' },
      path,
      report,
    ),
  categories: list(category),
  vendors: list(vendor),
  enforcement: shape<Settings['enforcement']>({
    serviceWorker: textOrNone,
    unknownHosts: oneOf(['allow', 'report', 'deny'] as const, 'allow', 'deny'),
    allow: texts,
    firstLoad: oneOf(['none', 'barrier', 'hold'] as const, 'none'),
    standby: flag(true),
    reload: oneOf(['never', 'ask', 'auto'] as const, 'never'),
  }),
  signals: shape<Settings['signals']>({
    gpc: oneOf(['auto', true, false] as const, 'auto'),
    gpp: rule<Settings['signals']['gpp']>((value) => value === false || isObject(value), 'is neither false nor an object', {}),
    usp: flag(false),
    googleConsentMode: rule<Settings['signals']['googleConsentMode']>(
      (value) => typeof value === 'boolean' || isObject(value),
      'is neither true, false nor an object',
      false,
      true,
    ),
  }),
  record: shape<Settings['record']>({
    cookie: rule<string>((value) => isText(value) && /^[\w-]+$/.test(value as string), 'is no cookie name', 'sluice'),
    domain: text('auto'),
    days: whole(390),
    askAgain: whole(390),
    renew: textOrNone,
    endpoint: textOrNone,
  }),
  ui: shape<Settings['ui']>({
    banner: oneOf(['auto', 'bar', 'card', 'inline', 'modal', 'none'] as const, 'auto'),
    link: oneOf(['auto', 'float', 'none'] as const, 'auto'),
    language: text('auto'),
    words: dictionary(dictionary(text())),
    signalNotice: oneOf(['link', 'once'] as const, 'link'),
    perCompany: flag(false),
    panel: flag(false),
    ownQuestion: flag(false),
  }),
  age: oneOf(['child', 'teen', null] as const, null, 'child'),
  assets: textOrNone,
});

/**
 * Reads the configuration leniently: never throws, reports each problem once, and reads whatever is unclear as the value
 * that protects the reader. A configuration that is no object, or of another version, is read as an empty one: then
 * nothing is known, and what is unknown is denied.
 */
export const readConfig = (value: unknown, report: Report): Settings => {
  const readable = isObject(value) && (own(value, 'version') ?? 1) === 1;
  if (!readable) report('', 'is not an object with "version": 1');
  const read = settings(readable ? value : {}, '', report);

  const uses = new Map<string, number>();
  for (const { id: name } of [...read.categories, ...read.vendors]) {
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const isUnique = (name: string, path: string) => {
    const unique = name !== '' && uses.get(name) === 1;
    if (!unique) report(path, `id "${name}" is missing or used twice: denied`);
    return unique;
  };

  const categories = read.categories
    .filter(({ id: name }, index) => isUnique(name, `categories[${index}]`))
    .map((entry) => {
      const contradicts = entry.required && (entry.sale || entry.sensitive.length > 0);
      if (contradicts) report(entry.id, 'cannot be both required and sale or sensitive: not required');
      return contradicts ? { ...entry, required: false } : entry;
    });
  const vendors = read.vendors.map((entry, index) => {
    const path = `vendors[${index}]`;
    const known = categories.some(({ id: name }) => name === entry.category);
    if (!known) report(path, `category "${entry.category}" does not exist: denied`);
    return {
      ...entry,
      name: entry.name || entry.id,
      category: isUnique(entry.id, path) && known ? entry.category : '',
    };
  });
  return { ...read, categories, vendors };
};
