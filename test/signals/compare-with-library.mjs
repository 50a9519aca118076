import { GppModel } from '@iabgpp/cmpapi';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { loadSource } from './load-source.mjs';

const { SECTIONS, encodeGpp, encodeSection, segmentsOf, USNAT_V1 } = await loadSource(`
  export { SECTIONS } from './src/signals/gpp/sections.ts';
  export { encodeGpp, encodeSection } from './src/signals/gpp/encode.ts';
  export { segmentsOf, USNAT_V1 } from './test/signals/segments-of.ts';
`);

const version = (section) => (section === USNAT_V1 ? 1 : section.prefix === 'usnat' ? 2 : 1);

/** Any value that the library accepts for a field, in the shape of our own. */
const anyValue = (name, shape) => {
  if (name === 'Gpc') return fc.boolean();
  if (name === 'SubsectionType' || name.endsWith('Version')) return fc.constant(shape);
  if (name === 'MspaCoveredTransaction') return fc.integer({ min: 1, max: 2 });
  const value = fc.integer({ min: 0, max: 2 });
  return Array.isArray(shape) ? fc.tuple(...shape.map(() => value)) : value;
};

const anySection = (section) => {
  const fields = segmentsOf(section, { Version: version(section) }).flatMap(Object.entries);
  const values = Object.fromEntries(fields.map(([name, shape]) => [name, anyValue(name, shape)]));
  return fc.record(values).map((chosen) => ({ section, values: chosen }));
};

/** All 22 layouts: US National in both versions, and the states'. */
export const layouts = [USNAT_V1, ...SECTIONS];

/** One to three sections with any values, in the order of their ids. */
export const anyString = fc
  .uniqueArray(fc.constantFrom(...layouts), {
    minLength: 1,
    maxLength: 3,
    selector: ({ id }) => id,
  })
  .chain((sections) => fc.tuple(...[...sections].sort((a, b) => a.id - b.id).map(anySection)));

export const ours = (chosen) =>
  encodeGpp(
    chosen.map(({ section, values }) => ({
      id: section.id,
      text: encodeSection(segmentsOf(section, values)),
    })),
  );

const theirs = (chosen) => {
  const model = new GppModel();
  for (const { section, values } of chosen) {
    for (const [name, value] of Object.entries(values)) {
      if (name !== 'SubsectionType') model.setFieldValue(section.prefix, name, value);
    }
  }
  return model.encode();
};

/**
 * Compares with IAB's library: the same text byte for byte, and it decodes to the same values. Throws with the smallest
 * difference; returns how many texts of each layout were compared.
 */
export const compareWithLibrary = ({ runs, seed }) => {
  const compared = Object.fromEntries(
    layouts.map((section) => [`${section.prefix} v${version(section)}`, 0]),
  );
  let strings = 0;
  fc.assert(
    fc.property(anyString, (chosen) => {
      const text = ours(chosen);
      assert.equal(text, theirs(chosen));
      const decoded = new GppModel(text);
      for (const { section, values } of chosen) {
        for (const [name, value] of Object.entries(values)) {
          if (name === 'SubsectionType') continue;
          assert.deepEqual(
            decoded.getFieldValue(section.prefix, name),
            value,
            `${section.prefix}.${name}`,
          );
        }
        compared[`${section.prefix} v${version(section)}`] += 1;
      }
      strings += 1;
    }),
    { numRuns: runs, seed },
  );
  return { strings, compared };
};
