import { START_DRAFT } from '../draft/start-draft.js';
import type { Look } from '../draft/types.js';
import { lookStyle } from './look-style.js';

export interface FoundLook {
  readonly look: Look;
  /** Custom properties that are not edited here: they stay as they are in the site's style sheet. */
  readonly others: readonly string[];
  /** The text without the rules that were read. */
  readonly rest: string;
}

/** A rule without quotes, so that no JSON is taken for one. */
const RULE = /[^{}<>"]*\{[^{}"]*\}/g;

const isLook = (rule: string) =>
  /--sluice-[\w-]+\s*:/.test(rule) || /^[^{]*\bsluice-[^{]*\{[^}]*color-scheme/.test(rule);

/** Reads back what `lookRules` wrote, wherever it stands in a text; `null` where nothing of it does. */
export const readLook = (text: string): FoundLook | null => {
  const rules = (text.match(RULE) ?? []).filter(isLook);
  if (rules.length === 0) return null;
  const found = new Map<string, string>();
  for (const rule of rules)
    for (const [, name = '', value = ''] of rule.matchAll(
      /(?<=[{;\s])(--sluice-[\w-]+|color-scheme)\s*:([^;}]*)/g,
    ))
      found.set(name, value.trim());
  const value = (name: string) => found.get(`--sluice-${name}`) ?? '';
  const pair = (name: string) =>
    /^light-dark\(\s*(#\w+)\s*,\s*(#\w+)\s*\)$/.exec(value(name)) ?? ['', value(name), value(name)];
  const scheme = found.get('color-scheme') ?? '';
  const pixels = (name: string) => /^(\d{1,3})px$/.exec(value(name))?.[1] ?? '';
  const corners = pixels('radius');
  const [, choice = '', choiceDark = ''] = pair('choice');
  const [, accent = '', accentDark = ''] = pair('accent');
  const whole: Look = {
    choice,
    choiceDark,
    accent,
    accentDark,
    font: value('font') === 'system-ui' ? 'system-ui' : '',
    corners: corners === '6' || corners === '0' ? corners : '',
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : '',
    offset: pixels('offset-block'),
  };
  // What comes to the same without being said was not chosen.
  const written = (look: Look) => JSON.stringify(lookStyle(look));
  const look = (['choice', 'choiceDark', 'accent', 'accentDark'] as const).reduce((all, key) => {
    const without = { ...all, [key]: START_DRAFT.look[key] };
    return written(without) === written(all) ? without : all;
  }, whole);
  const known = new Map(lookStyle(look));
  const plain = (one: string | undefined) => one?.toLowerCase().replaceAll(/\s/g, '');
  return {
    look,
    others: [...found]
      .filter(([name, one]) => name !== 'color-scheme' && plain(known.get(name)) !== plain(one))
      .map(([name]) => name),
    rest: rules.reduce((all, rule) => all.replace(rule, ''), text),
  };
};
