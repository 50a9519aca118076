import type { FormerToolConfig } from '../../config/former-tool-config.js';
import type { CategoryConfig, Config, SiteConfig, VendorConfig } from '../../config/types.js';
import { STANDARD_PURPOSES } from '../standard-purposes.js';
import { idOf } from './id-of.js';
import { purposeOf } from './purpose-of.js';
import type { MigrationNote, SourceTool } from './types.js';

interface Purpose {
  /** The tool that stores answers under this name; absent where it stores others, or none. */
  readonly tool?: SourceTool;
  /** Its name there. */
  readonly name: string;
  readonly isRequired?: boolean;
  /** Nobody has named it; not told. */
  readonly isAssumed?: boolean;
  /** For readers, where the tool has it. */
  readonly title?: string;
  readonly text?: string;
}

interface Company {
  readonly tool: SourceTool;
  /** Its name there. */
  readonly name: string;
  readonly title?: string;
  /** The name of its purpose there. */
  readonly purpose: string;
  readonly cookies?: readonly string[];
  readonly storage?: readonly string[];
  /** What its refusal refuses here: its whole purpose, where the tool stores no purposes. */
  readonly refuses: 'itself' | 'purpose';
}

/** What has been understood so far. Everything may be said twice: the first counts, and lists grow. */
export interface Draft {
  readonly site: SiteConfig;
  setSite(site: Partial<SiteConfig>): void;
  /** The id that it has here. */
  addPurpose(purpose: Purpose): string;
  /** The category of this id, if one was added. */
  category(id: string): CategoryConfig | undefined;
  addCompany(company: Company): string;
  /** The id of a company that was added under this name. */
  companyOf(name: string): string | undefined;
  /** A host of a company, seen in a tag. */
  addDomain(id: string, host: string): void;
  /** Google's tags are told of the choice. */
  useGoogleConsentMode(): void;
  /** The tool is honored, under this name of its cookie. */
  honor(tool: SourceTool, name?: string): void;
  note(kind: MigrationNote['kind'], sentence: string): void;
  notes(): readonly MigrationNote[];
  isEmpty(): boolean;
  toConfig(): Config;
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

const join = (one: readonly string[] = [], more: readonly string[] = []) => [
  ...new Set([...one, ...more]),
];

export const createDraft = (): Draft => {
  const site: Open<SiteConfig> = {};
  const categories = new Map<string, Open<CategoryConfig>>();
  const vendors = new Map<string, Open<VendorConfig>>();
  const honored = new Map<
    SourceTool,
    { name?: string; purposes: Record<string, readonly string[]> }
  >();
  const notes: MigrationNote[] = [];
  const companies = new Map<string, string>();
  /** Names of purposes to tell of, and their ids. */
  const named = new Map<string, string>();
  let usesGoogle = false;

  const note: Draft['note'] = (kind, sentence) => {
    if (!notes.some((one) => one.sentence === sentence)) notes.push({ kind, sentence });
  };
  const honor: Draft['honor'] = (tool, name) => {
    const entry = honored.get(tool) ?? { purposes: Object.create(null) };
    honored.set(tool, name ? { ...entry, name } : entry);
  };
  const map = (tool: SourceTool, name: string, id: string) => {
    honor(tool);
    const answers = honored.get(tool)?.purposes;
    if (answers) answers[name] = [id];
  };
  const addPurpose: Draft['addPurpose'] = ({ tool, name, isRequired, isAssumed, title, text }) => {
    const id = purposeOf(name);
    const isSale = id === 'advertising';
    const required = isRequired === true && !isSale;
    const isStandard = STANDARD_PURPOSES.includes(id);
    const known = categories.get(id);
    if (isRequired && isSale)
      note(
        'left',
        `“${name}” was always on. What counts as sale or sharing cannot be: it has a switch now.`,
      );
    // Two of the tool in one of ours: it can be refused if one of them could.
    if (known) {
      if (!required) delete known.required;
    } else {
      categories.set(id, {
        id,
        ...(required ? { required } : {}),
        ...(isSale ? { sale: true } : {}),
        ...(isStandard ? {} : { name: title ?? name, ...(text ? { text } : {}) }),
      });
    }
    if (!required && tool) map(tool, name, id);
    if (isAssumed) return id;
    named.set(name, id);
    if (!isStandard)
      note('todo', `Does “${id}” count as sale or sharing? Then set "sale": true on it.`);
    return id;
  };
  // Told at the end: a purpose that is always on for one of its companies may not be for the next.
  const told = ([name, id]: readonly [string, string]): MigrationNote => {
    const { required, sale } = categories.get(id) ?? {};
    return {
      kind: 'carried',
      sentence: `Purpose “${name}” is the category “${id}”${required ? ', always on' : ''}${sale ? ', which counts as sale or sharing' : ''}.`,
    };
  };
  return {
    site,
    setSite: (more) => Object.assign(site, more),
    addPurpose,
    category: (id) => categories.get(id),
    addCompany: ({ tool, name, title, purpose, cookies, storage, refuses }) => {
      const category = purposeOf(purpose);
      const id =
        categories.has(idOf(name)) || idOf(name) === category
          ? `${idOf(name)}-service`
          : idOf(name);
      companies.set(name, id);
      const known = vendors.get(id);
      const all = join(known?.cookies, cookies);
      const stored = join(known?.storage, storage);
      vendors.set(id, {
        ...(known ?? { id, name: title ?? name, category }),
        ...(all[0] ? { cookies: all } : {}),
        ...(stored[0] ? { storage: stored } : {}),
      });
      if (!categories.get(category)?.required)
        map(tool, name, refuses === 'itself' ? id : category);
      if (!known) note('carried', `“${title ?? name}” is the company “${id}” of “${category}”.`);
      return id;
    },
    companyOf: (name) => companies.get(name),
    addDomain: (id, host) => {
      const vendor = vendors.get(id);
      if (vendor) vendor.domains = join(vendor.domains, [host]);
    },
    useGoogleConsentMode: () => void (usesGoogle = true),
    honor,
    note,
    notes: () => [...[...named].map(told), ...notes],
    isEmpty: () => honored.size === 0,
    toConfig: () => {
      // Those of the site's own come last.
      const place = (id: string) => [...STANDARD_PURPOSES, id].indexOf(id);
      const all = new Map(categories);
      if (![...all.values()].some(({ required }) => required) && !all.has('necessary'))
        all.set('necessary', { id: 'necessary', required: true });
      return {
        $schema: './node_modules/sluice/dist/sluice.schema.json',
        version: 1,
        revision: 1,
        site,
        regions: { US: 'opt-out', EU: 'opt-in', GB: 'opt-in', '*': 'opt-in' },
        categories: [...all.values()].sort((one, next) => place(one.id) - place(next.id)),
        ...(vendors.size > 0 ? { vendors: [...vendors.values()] } : {}),
        signals: {
          gpp: { sections: ['usnat'], mspa: { covered: false } },
          ...(usesGoogle ? { googleConsentMode: true } : {}),
        },
        record: {
          honor: Object.fromEntries(
            [...honored].map(([tool, { name, purposes }]): [string, FormerToolConfig] => [
              tool,
              {
                ...(name ? { name } : {}),
                ...(Object.keys(purposes)[0] ? { purposes: { ...purposes } } : {}),
              },
            ]),
          ),
        },
      };
    },
  };
};
