/** Which model holds where, and what is said to whom: from the tables that decide it. */
import { code } from './code.mjs';
import { loadSource } from './load-source.mjs';
import { table } from './table.mjs';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const STATES =
  'CA California VA Virginia CO Colorado UT Utah CT Connecticut FL Florida MT Montana OR Oregon TX Texas DE Delaware IA Iowa NE Nebraska NH New_Hampshire NJ New_Jersey TN Tennessee MN Minnesota MD Maryland IN Indiana KY Kentucky RI Rhode_Island'.split(
    ' ',
  );
const stateName = (state) => STATES[STATES.indexOf(state) + 1].replace('_', ' ');

/** Every country of which only the entry `EU` speaks. */
const ofUnion = (modelFor) =>
  [...LETTERS]
    .flatMap((first) => [...LETTERS].map((second) => first + second))
    .filter((country) => country !== 'EU' && countries.of(country))
    .filter((country) => modelFor({ EU: 'notice', '*': 'opt-in' }, country) === 'notice');

/** `TargetedAdvertisingOptOut` → `targeted advertising`. */
const inWords = (field) =>
  field
    .replace(/OptOut$/, '')
    .replace(/\B[A-Z]/g, ' $&')
    .toLowerCase();

const sectionRow = ({ id, prefix, layout, kinds, children }, { KINDS, FIELDS }) => {
  const named = [...layout.replaceAll('.', '')].map((letter) => FIELDS[letter]);
  const sorts = [...kinds].map((letter) => KINDS[letter.toLowerCase().charCodeAt(0) - 97]);
  const state = prefix.slice(2).toUpperCase();
  return [
    prefix === 'usnat' ? 'United States' : stateName(state),
    code(prefix),
    id,
    named
      .filter((name) => name.endsWith('OptOut'))
      .map(inWords)
      .join(', '),
    [...new Set(sorts)].join(', ') || 'none',
    children || '',
  ];
};

export async function lawsPage() {
  const [{ PLACES }, { modelFor }, { SECTIONS }, { KINDS }, { FIELDS }, { readConfig }] =
    await Promise.all(
      [
        'admin/configurator/laws/places.ts',
        'consent/model-for.ts',
        'signals/gpp/sections.ts',
        'signals/gpp/kinds.ts',
        'signals/gpp/fields.ts',
        'config/read-config.ts',
      ].map(loadSource),
    );
  const { regions } = readConfig({ version: 1, categories: [] }, () => {});
  const union = ofUnion(modelFor);
  return {
    path: 'reference/laws.html',
    source: 'src/consent/model-for.ts',
    title: 'Laws and places',
    section: 'Reference',
    isGenerated: true,
    isSite: true,
    text: `# Laws and places

Generated from the tables that decide. It is no legal advice: a lawyer has yet to read it.

## Models

${table(
  ['model', 'before a choice', 'the reader is'],
  [
    [
      code('opt-out'),
      'allowed, but for what is sensitive',
      'told, and can refuse; the browser’s signal refuses by itself',
    ],
    [code('opt-in'), 'denied, but for what is required', 'asked'],
    [
      code('notice'),
      'allowed, but for what is sensitive',
      'told nothing by itself; the privacy link works',
    ],
  ],
)}
## Which model holds where

What holds without \`regions\`. The most specific entry wins: \`US-CA\`, then \`US\`, then (for its members) \`EU\`, then \`*\`. A reader whose place is not known gets \`*\`.

${table(
  ['place', 'code', 'law', 'model'],
  PLACES.map(({ name, code: place, law, reader }) => [
    name,
    code(place),
    law,
    code(modelFor(regions, place === '*' ? null : reader)),
  ]),
)}
## Members behind \`EU\`

The European Union with Iceland, Liechtenstein and Norway, and the parts of France and Finland that have codes of their own:
${union.map((country) => `${countries.of(country)} ${code(country)}`).join(', ')}.

## What is said in the United States

Each has its section of the IAB's GPP string. Sent are those that \`signals.gpp.sections\` names, US National to readers anywhere in the US, a state's to its own readers only. Where the state is not known, US
National speaks. Listed is the sensitive data that a section has a field for.

${table(
  ['for readers in', 'section', 'id', 'opt-outs told', 'sensitive data', 'age groups'],
  SECTIONS.map((section) => sectionRow(section, { KINDS, FIELDS })),
)}`,
  };
}
