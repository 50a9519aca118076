import { applyEdits } from './apply-edits.js';
import { createDraft } from './draft.js';
import { fromCalls } from './from-calls.js';
import { fromConfig } from './from-config.js';
import { readScript } from './read-script.js';
import type { ScriptReading } from './read-script.js';
import { rewritePage } from './rewrite-page.js';
import { toolOfAddress } from './tool-of-address.js';
import type { Migration, SourceFile, SourceTool } from './types.js';
import { walk } from './walk.js';

export interface MigrateOptions {
  /** Address of the head script on the site. */
  readonly headScript: string;
}

const isScript = (path: string) => /\.[cm]?jsx?$/i.test(path);
const isJson = (path: string) => /\.json$/i.test(path);
const nameOf = (path: string) => path.split(/[\\/]/).at(-1) ?? path;

/** Names of the tools in a script's own text, to say of what stays that it mattered. */
const WORDS = /klaro|tarteaucitron|CookieConsent\b|cookieconsent|Optanon|OneTrust|Cookiebot/;

/** Google's consent mode, told by the page itself. */
const GOOGLE_DEFAULTS = /\bgtag\(\s*['"]consent['"]\s*,\s*['"]default['"]/;

/** What is left of a script when its statements for the tools are out. */
const remainder = (text: string, { ranges }: ScriptReading) =>
  applyEdits(
    text,
    ranges.map(([start, end]) => ({ start, end, text: '' })),
  );

/** The tool whose configuration a file of JSON is. */
const toolOfJson = (value: unknown): SourceTool | null => {
  const keys = Object.keys(typeof value === 'object' && value !== null ? value : {});
  const has = (...names: readonly string[]) => names.every((name) => keys.includes(name));
  if (has('version') && has('categories')) return null;
  if (has('categories', 'language')) return 'vanilla-cookieconsent';
  if (has('services') || has('apps')) return 'klaro';
  if (has('privacyUrl')) return 'tarteaucitron';
  if (has('palette') || has('content')) return 'cookieconsent';
  return null;
};

/**
 * Reads other tools' configuration and markup, and says what they are in ours. Pure: nothing is run, read or written, so that the
 * configurator can use it, too. Running it on what it has made changes nothing.
 */
export const migrate = (
  files: readonly SourceFile[],
  { headScript }: MigrateOptions,
): Migration => {
  const draft = createDraft();
  const tools = new Set<SourceTool>();
  const scripts = new Map<string, ScriptReading>();
  const settings = new Map<string, unknown>();
  /** Scripts, or what of them stays, by where they stand. */
  const staying: (readonly [where: string, text: string])[] = [];
  const pages = files.filter(({ path }) => !isScript(path) && !isJson(path));

  const read = (key: string, text: string, where: string) => {
    try {
      const reading = readScript(text);
      for (const { tool, what, value } of reading.calls) {
        tools.add(tool);
        if (what.startsWith('setting ')) settings.set(what.slice('setting '.length), value);
      }
      if (reading.calls[0] ?? reading.ranges[0]) scripts.set(key, reading);
      if (!reading.isWhole) staying.push([where, remainder(text, reading)]);
    } catch {
      if (WORDS.test(text))
        draft.note(
          'left',
          `${where}: a script that names the tool cannot be read, so it stays as it is.`,
        );
    }
  };
  for (const { path, text } of files) {
    if (isScript(path)) read(nameOf(path), text, path);
    if (isJson(path)) {
      try {
        const value: unknown = JSON.parse(text);
        const tool = toolOfJson(value);
        if (tool) {
          tools.add(tool);
          fromConfig(tool, value, draft);
        } else draft.note('left', `${path} is no configuration of a tool that is known here.`);
      } catch {
        draft.note('left', `${path} is no JSON.`);
      }
    }
  }
  for (const { path, text } of pages)
    for (const element of walk(text)) {
      const { tagName, attrs, sourceCodeLocation, childNodes } = element;
      const address = attrs.find(({ name }) => name === 'src' || name === 'href')?.value;
      const tool = /^(script|link)$/.test(tagName) && address ? toolOfAddress(address) : null;
      if (tool) tools.add(tool);
      const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
      const [content] = childNodes;
      if (
        tagName === 'script' &&
        !address &&
        !/plain|json/.test(type) &&
        content &&
        'value' in content
      )
        read(`${path}:${sourceCodeLocation.startOffset}`, content.value, path);
    }
  // Configurations first: markup speaks of what they name.
  for (const reading of scripts.values()) fromCalls(reading.calls, settings, draft);
  for (const tool of tools) {
    draft.honor(tool);
    if (tool === 'cookiebot' || tool === 'onetrust') fromConfig(tool, {}, draft);
  }
  const context = { draft, tools, scripts, settings, headScript };
  const changes = pages
    .map(({ path, text }) => ({ path, text, after: rewritePage(path, text, context) }))
    .filter(({ text, after }) => after !== text);
  for (const [where, text] of tools.size > 0 ? staying : []) {
    if (WORDS.test(text))
      draft.note(
        'todo',
        `${where}: a script still speaks to the tool, which is gone. What runs on a choice belongs into sluice.subscribe().`,
      );
    if (GOOGLE_DEFAULTS.test(text)) {
      draft.useGoogleConsentMode();
      draft.note(
        'todo',
        `${where}: a script tells Google’s consent mode its defaults. Sluice does that now ("googleConsentMode": true): take the call out.`,
      );
    }
  }
  if (tools.size > 0)
    draft.note(
      'left',
      'Texts of the banner are not carried over: Sluice’s own say what the law asks; ui.words replaces any.',
    );
  return {
    tools: [...tools].sort(),
    config: draft.isEmpty() ? null : draft.toConfig(),
    changes,
    notes: draft.notes(),
  };
};
