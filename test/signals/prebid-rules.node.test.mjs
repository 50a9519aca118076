import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { loadSource } from './load-source.mjs';

const {
  KINDS,
  isConsentDenied,
  isTransmitGeoConsentDenied,
  isTransmitUfpdConsentDenied,
  sectionOf,
  settingsOf,
  stateOf,
  toFields,
  saleAnswer,
} = await loadSource(`
    export { isConsentDenied, isTransmitGeoConsentDenied, isTransmitUfpdConsentDenied } from './node_modules/prebid.js/dist/src/libraries/mspa/activityControls.js';
    export { settingsOf, stateOf } from './test/signals/facts.ts';
    export { sectionOf } from './test/signals/segments-of.ts';
    export { KINDS } from './src/signals/gpp/kinds.ts';
    export { toFields } from './src/signals/gpp/to-fields.ts';
    export { saleAnswer } from './src/signals/sale-answer.ts';
  `);

const ids = ['functional', 'analytics', 'advertising', 'health'];
const anyCase = fc.record({
  sale: fc.subarray(ids),
  denied: fc.subarray(ids),
  signal: fc.boolean(),
  because: fc.constantFrom('choice', 'signal', 'default', 'unknown'),
  sensitive: fc.dictionary(fc.constantFrom(...ids), fc.subarray(KINDS), { noNullPrototype: true }),
  privacyNotice: fc.constantFrom('/privacy', ''),
  age: fc.constantFrom('', '', 'child', 'teen'),
  mspa: fc.constantFrom(0, 1, 2),
  noticeGiven: fc.boolean(),
});

const national = ({ mspa, noticeGiven, ...options }) => {
  const settings = settingsOf(options);
  const state = stateOf(options);
  const segments = toFields(sectionOf('usnat'), { settings, mspa, noticeGiven, state });
  return { fields: Object.assign({}, ...segments), sale: saleAnswer(settings, state) };
};
const check = (property) => fc.assert(fc.property(anyCase, property), { numRuns: 3_000 });
const scopes = ['Sale', 'Sharing', 'TargetedAdvertising'];

describe('the national section, read by Prebid’s own rules', () => {
  it('is denied whenever anything that counts as sale is', () => {
    check((facts) => {
      const { fields, sale } = national(facts);
      if (sale === 'denied') assert.equal(isConsentDenied(fields), true);
    });
  });

  it('is not denied where nothing is refused, notices were given and no child reads', () => {
    let seen = 0;
    check((facts) => {
      const { fields, sale } = national({
        ...facts,
        noticeGiven: true,
        privacyNotice: '/privacy',
        age: '',
      });
      if (sale === 'denied' || facts.mspa === 2) return;
      seen += 1;
      assert.equal(isConsentDenied(fields), false);
    });
    assert.ok(seen > 200, `${seen} cases`);
  });

  it('never claims what Prebid calls invalid', () => {
    check((facts) => {
      const { fields } = national(facts);
      for (const scope of scopes) {
        assert.ok(!(fields[`${scope}OptOut`] === 2 && fields[`${scope}OptOutNotice`] !== 1), scope);
        assert.ok(!(fields[`${scope}OptOut`] !== 0 && fields[`${scope}OptOutNotice`] === 0), scope);
      }
      assert.ok(!(fields.SharingOptOut === 2 && fields.SharingNotice === 0));
      assert.notEqual(fields.MspaCoveredTransaction, 0);
      assert.notEqual(fields.PersonalDataConsents, 2);
      const sensitive = fields.SensitiveDataProcessing.some(Boolean);
      for (const name of ['SensitiveDataProcessingOptOutNotice', 'SensitiveDataLimitUseNotice']) {
        assert.equal(fields[name] === 0, !sensitive, name);
      }
      const modes = [fields.MspaOptOutOptionMode, fields.MspaServiceProviderMode].sort().join();
      assert.equal(modes, fields.MspaCoveredTransaction === 1 ? '1,2' : '0,0');
    });
  });

  it('is denied for precise location and for sensitive data until they are allowed', () => {
    const facts = { mspa: 0, noticeGiven: true, sale: ['advertising'] };
    const of = (kind, denied) =>
      national({ ...facts, sensitive: { health: [kind] }, denied }).fields;
    assert.equal(isTransmitGeoConsentDenied(of('location', ['health'])), true);
    assert.equal(isTransmitGeoConsentDenied(of('location', [])), false);
    assert.equal(isTransmitUfpdConsentDenied(of('health', ['health'])), true);
    assert.equal(isTransmitUfpdConsentDenied(of('health', [])), false);
  });
});
