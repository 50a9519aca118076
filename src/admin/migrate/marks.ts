import type { Draft } from './draft.js';
import { idOf } from './id-of.js';
import { purposeOf } from './purpose-of.js';
import type { SourceTool } from './types.js';

/** The attributes of a tag, by name in small letters. */
export type Attributes = Readonly<Record<string, string>>;

/** Attributes afterwards; `null` takes one away. */
export type Change = Readonly<Record<string, string | null>>;

const SCRIPT = /^(application|text)\/(x-)?(java|ecma)script$/;

/** Of several purposes the one that asks for the most, since one mark has one. */
const strictest = (names: readonly string[], draft: Draft, tool: SourceTool): string => {
  const ids = names.map((name) =>
    draft.addPurpose({ tool, name, isRequired: purposeOf(name) === 'necessary' }),
  );
  const [id = 'advertising'] = [...ids].sort(
    (one, next) => Number(next === 'advertising') - Number(one === 'advertising'),
  );
  if (new Set(ids).size > 1)
    draft.note(
      'todo',
      `A tag was marked with ${names.join(' and ')}; a mark here has one category: “${id}”.`,
    );
  return id;
};

/** Where a tag that waits keeps its address. */
const WAITING = ['data-src', 'data-srcset', 'data-href', 'data-data'];

/**
 * How each tool marks tags, in our marks: `null` where a tag is not marked by it. A mark that is ours already comes back as it is, so
 * that a second run changes nothing.
 */
export const MARKS: Readonly<
  Record<SourceTool, (tag: string, attributes: Attributes, draft: Draft) => Change | null>
> = {
  'vanilla-cookieconsent': (tag, attributes, draft) => {
    const category = attributes['data-category'] ?? attributes['data-cookiecategory'];
    // On other elements the attribute is the site's own, such as a filter of a list.
    if (category === undefined || tag !== 'script') return null;
    if (category.startsWith('!')) {
      draft.note(
        'left',
        `A script that runs when “${category.slice(1)}” is refused (data-category="${category}") has no mark here; it never runs.`,
      );
      return null;
    }
    const service = attributes['data-service'];
    const purpose = purposeOf(category);
    const change: Record<string, string | null> = {
      'data-category': draft.category(purpose)
        ? purpose
        : strictest([category], draft, 'vanilla-cookieconsent'),
      'data-cookiecategory': null,
    };
    if (service !== undefined) {
      const isNegative = service.startsWith('!');
      const id = draft.addCompany({
        tool: 'vanilla-cookieconsent',
        name: service.replace('!', ''),
        purpose: category,
        refuses: 'itself',
      });
      Object.assign(change, { 'data-service': null, ...(isNegative ? {} : { 'data-vendor': id }) });
    }
    if (SCRIPT.test(attributes['data-type'] ?? '')) change['data-type'] = null;
    return change;
  },
  klaro: (tag, attributes, draft) => {
    const name = attributes['data-name'];
    const id = name && draft.companyOf(name);
    const waits =
      tag === 'script'
        ? attributes['type'] === 'text/plain'
        : WAITING.some((one) => attributes[one] !== undefined);
    if (id && !waits)
      draft.note(
        'left',
        `A <${tag}> is marked as “${name}”, and fetches nothing: here it stays as it is, allowed or not.`,
      );
    // On what does not wait the attribute is mostly the site's own.
    if (!name || !waits) return null;
    if (id === undefined)
      draft.note(
        'todo',
        `A tag is marked as “${name}”, which no configuration here names: it never runs until one does.`,
      );
    return {
      'data-name': null,
      'data-vendor': id ?? idOf(name),
      ...(attributes['data-type'] === 'module' ? {} : { 'data-type': null }),
    };
  },
  tarteaucitron: () => null,
  cookieconsent: () => null,
  cookiebot: (_, attributes, draft) => {
    const given = attributes['data-cookieconsent'];
    if (given === undefined) return null;
    const names = given
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
    const source = attributes['data-cookieblock-src'];
    return {
      'data-cookieconsent': null,
      'data-cookieblock-src': null,
      ...(given === 'ignore' ? {} : { 'data-category': strictest(names, draft, 'cookiebot') }),
      ...(source === undefined ? {} : { 'data-src': source }),
    };
  },
  onetrust: (_, attributes, draft) => {
    const found = /(?:^|\s)optanon-category-([\w-]+)/.exec(attributes['class'] ?? '');
    if (!found) return null;
    const rest = (attributes['class'] ?? '').replace(found[0], '').trim();
    const names = (found[1] ?? '').split('-').filter(Boolean);
    return { class: rest || null, 'data-category': strictest(names, draft, 'onetrust') };
  },
};
