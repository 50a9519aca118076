import type { ValidateFunction } from 'ajv';
import type { Config } from '../../../config/types.js';
import { checkConfig } from '../../check/check-config.js';
import type { Problem } from '../../check/problem.js';
import { schemaProblems } from '../../check/schema-problems.js';
import { without } from '../../check/without.js';
import { migrate } from '../../migrate/migrate.js';
import type { Migration } from '../../migrate/types.js';
import { parseJsonText } from '../../parse-json-text.js';
import { ownParts } from './own-parts.js';
import type { OwnParts } from './own-parts.js';

export interface Imported {
  /** What can be used; `null` where nothing can. */
  readonly config: Config | null;
  /** Why nothing can be used. */
  readonly fault?: string;
  /** What is left out, because it has not the form of a setting. */
  readonly refused: readonly Problem[];
  /** What was found, carried over and left, where it is another tool's settings, or a page that has them. */
  readonly moved?: Pick<Migration, 'tools' | 'notes'>;
  /** The look, where rules of the style sheet were in it; it can be used without settings, too. */
  readonly look?: OwnParts['look'];
  /** The settings as they stand in the text, for the lines of what is refused. */
  readonly source?: string;
}

/** Without the holes that refused entries leave in lists. */
const filled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((item) => item !== null && item !== '').map(filled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item)]));
};

/** Another tool's settings: a page, a script or its JSON. `null` where no tool that is known here is named. */
const importMoved = (text: string, isJson: boolean): Imported | null => {
  const path = text.trimStart().startsWith('<') ? 'page.html' : isJson ? 'file.json' : 'file.js';
  const { tools, config, notes } = migrate([{ path, text }], { headScript: '/sluice/sluice.js' });
  return config && tools[0] ? { config, refused: [], moved: { tools, notes } } : null;
};

/** Reads a settings file of ours or of another tool. What has not the right form is named and left out, so that the rest can be worked with. */
export const importText = (text: string, validate: ValidateFunction): Imported => {
  const { value, fault } = parseJsonText(text.replace(/^\uFEFF/, ''));
  const own = fault ? ownParts(text) : null;
  if (own) {
    const settings = own.settings
      ? importText(own.settings, validate)
      : { config: null, refused: [] };
    return { source: own.settings, ...settings, ...(own.look && { look: own.look }) };
  }
  const moved = importMoved(text, !fault);
  if (moved) return moved;
  if (fault) return { config: null, fault: `This is no JSON: ${fault}.`, refused: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { config: null, fault: checkConfig(value, validate)[0]?.sentence ?? '', refused: [] };
  const { version } = value as { version?: unknown };
  if (version !== undefined && version !== 1)
    return {
      config: null,
      fault: `This file is of version ${JSON.stringify(version)}; this tool reads version 1.`,
      refused: [],
    };
  const { problems, refused } = schemaProblems(value, validate);
  const rest = without(value, refused) as Partial<Config>;
  const usable = refused.length > 0 ? (filled(rest) as Partial<Config>) : rest;
  return {
    config: { ...usable, version: 1, categories: usable.categories ?? [] },
    refused: problems.filter(({ path }) => path !== 'version' && path !== 'categories'),
  };
};
