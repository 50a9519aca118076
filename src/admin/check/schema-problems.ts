import type { ErrorObject, SchemaObject, ValidateFunction } from 'ajv';
import { closest } from './closest.js';
import { error } from './error.js';
import { fixes } from './fixes.js';
import { pathText } from './path-text.js';
import type { Problem } from './problem.js';
import { quoted } from './quoted.js';

export interface SchemaFindings {
  readonly problems: readonly Problem[];
  /** JSON pointers of what the schema refuses, for those who go on with the rest. */
  readonly refused: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  boolean: 'true or false, without quotes',
  number: 'a number, without quotes',
  array: 'a list in square brackets',
  object: 'settings in curly brackets',
  null: 'null',
};

const kindOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** What is written there, short enough for a sentence. */
const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** What could stand there instead, from all the forms that were tried at this place. */
const remedyFor = (errors: readonly ErrorObject[], data: unknown) => {
  const words = errors.flatMap(({ keyword, params }) =>
    keyword === 'enum'
      ? (params['allowedValues'] as unknown[])
      : keyword === 'const'
        ? [params['allowedValue']]
        : [],
  );
  const kinds = errors
    .filter(({ keyword }) => keyword === 'type')
    .flatMap(({ params }) => params['type'] as string | string[])
    .filter((kind) => kind !== 'string' || words.length === 0);
  const texts = words.filter((word) => typeof word === 'string');
  const meant = typeof data === 'string' ? closest(data, texts) : undefined;
  const others = words.filter((word) => typeof word !== 'string').map(String);
  const options = [
    ...(texts.length > 0 ? [quoted(texts)] : []),
    ...others,
    ...[...new Set(kinds)].map((kind) => KINDS[kind] ?? kind),
  ];
  return meant ? `Did you mean “${meant}”?` : `Write ${options.join(', or ')}.`;
};

const unknownKey = (one: ErrorObject): Problem => {
  const key = String(one.params['additionalProperty']);
  const known = Object.keys(one.parentSchema?.['properties'] ?? {});
  const meant = closest(key, known);
  return error(
    pathText(one.instancePath, key),
    `There is no setting “${key}” here, so it does nothing.`,
    meant ? `Did you mean “${meant}”?` : `Remove it, or use one of these: ${known.join(', ')}.`,
    meant
      ? fixes.rename(pathText(one.instancePath, key), meant)
      : fixes.remove(pathText(one.instancePath, key)),
  );
};

const missingKey = (one: ErrorObject): Problem => {
  const key = String(one.params['missingProperty']);
  const properties = one.parentSchema?.['properties'] as Record<string, SchemaObject> | undefined;
  const [purpose = ''] = /^[^.]*\./.exec(String(properties?.[key]?.['description'] ?? '')) ?? [];
  return error(
    pathText(one.instancePath, key),
    `“${key}” is missing.`,
    `Add it. ${purpose}`.trim(),
  );
};

/** What the schema (generated from the type that developers see) does not allow, each place once. */
export const schemaProblems = (config: unknown, validate: ValidateFunction): SchemaFindings => {
  validate(config);
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');

  const places = new Map<string, ErrorObject[]>();
  for (const one of errors) {
    places.set(one.instancePath, [...(places.get(one.instancePath) ?? []), one]);
  }
  const problems: Problem[] = [];
  const refused: string[] = [];
  for (const [pointer, here] of places) {
    const hasAlternatives = here.some(({ keyword }) => keyword === 'anyOf');
    const isObject = kindOf(here[0]?.data) === 'object';
    // Of alternatives, the one with the right kind was meant: what is wrong within it is said there.
    const isWithin =
      hasAlternatives &&
      isObject &&
      [...places.keys()].some((other) => other.startsWith(`${pointer}/`));
    const unknown = here.filter(({ keyword }) => keyword === 'additionalProperties');
    const missing = here.filter(({ keyword }) => keyword === 'required');
    problems.push(...unknown.map(unknownKey), ...missing.map(missingKey));
    // An entry without its name says nothing; the file itself still does.
    if (missing.length > 0 && pointer) refused.push(pointer);
    for (const one of unknown)
      refused.push(`${pointer}/${String(one.params['additionalProperty'])}`);

    const values = here.filter(({ keyword }) => /^(type|enum|const)$/.test(keyword));
    if (
      values.length === 0 ||
      isWithin ||
      (hasAlternatives && isObject && unknown.length + missing.length > 0)
    )
      continue;
    const { data } = values[0] as ErrorObject;
    problems.push(
      error(pathText(pointer), `${shown(data)} cannot stand here.`, remedyFor(values, data)),
    );
    refused.push(pointer);
  }
  return { problems, refused };
};
