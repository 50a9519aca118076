import { expect } from 'chai';
import type { SensitiveKind } from '../../src/config/types.js';
import { applicableSections } from '../../src/signals/gpp/applicable-sections.js';
import type { Fields } from '../../src/signals/gpp/encode.js';
import { readGppSettings } from '../../src/signals/gpp/read-gpp-settings.js';
import { SECTIONS } from '../../src/signals/gpp/sections.js';
import { toFields } from '../../src/signals/gpp/to-fields.js';
import type { GppFacts } from '../../src/signals/gpp/to-fields.js';
import { hostOf, settingsOf, stateOf } from './facts.js';
import type { FactOptions } from './facts.js';
import { sectionOf } from './segments-of.js';

type More = Partial<Pick<GppFacts, 'mspa' | 'noticeGiven'>>;

/** All fields of a section in one object. */
const fieldsOf = (prefix: string, options: FactOptions = {}, more: More = {}): Fields =>
  Object.assign(
    {},
    ...toFields(sectionOf(prefix), {
      settings: settingsOf(options),
      mspa: 0,
      noticeGiven: true,
      state: stateOf(options),
      ...more,
    }),
  );

const pick = (fields: Fields, ...names: string[]) => names.map((name) => fields[name]);
const OPT_OUTS = ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut'];
const choices = (fields: Fields) =>
  pick(fields, ...OPT_OUTS.filter((name) => name in fields), 'Gpc');
const notices = (fields: Fields) =>
  Object.entries(fields)
    .filter(([name]) => name.endsWith('OptOutNotice') && !name.startsWith('Sensitive'))
    .map(([, value]) => value);

describe('the fields of a GPP section', () => {
  const advertising = ['advertising'];
  const rows: readonly [
    string,
    FactOptions,
    readonly unknown[],
    readonly unknown[],
    readonly unknown[],
  ][] = [
    ['no choice', {}, [2, 2, 2, false], [2, 2, false], [2, 2, false]],
    ['opted out', { denied: advertising }, [1, 1, 1, false], [1, 1, false], [1, 1, false]],
    [
      'the signal',
      { denied: advertising, because: 'signal', signal: true },
      [1, 1, 1, true],
      [1, 1, true],
      [1, 1, true],
    ],
    ['the signal, overridden', { signal: true }, [2, 2, 2, true], [2, 2, true], [2, 2, true]],
    [
      'one of two sale categories refused',
      { sale: ['analytics', 'advertising'], denied: ['analytics'] },
      [1, 1, 1, false],
      [1, 1, false],
      [1, 1, false],
    ],
    [
      'opt-in law, no choice',
      { denied: advertising, because: 'default', model: 'opt-in' },
      [1, 1, 1, false],
      [1, 1, false],
      [1, 1, false],
    ],
    ['nothing sold', { sale: [] }, [0, 0, 0, false], [0, 0, false], [0, 0, false]],
    [
      'nothing sold, signal',
      { sale: [], signal: true },
      [0, 0, 0, true],
      [0, 0, true],
      [0, 0, true],
    ],
  ];
  for (const [name, options, national, california, others] of rows) {
    it(`say what is in force: ${name}`, () => {
      expect(choices(fieldsOf('usnat', options))).to.deep.equal(national);
      expect(choices(fieldsOf('usca', options))).to.deep.equal(california);
      expect(choices(fieldsOf('ustx', options))).to.deep.equal(others);
      const sold = name.startsWith('nothing') ? 0 : 1;
      expect(notices(fieldsOf('usnat', options))).to.deep.equal([sold, sold, sold]);
      expect(notices(fieldsOf('usca', options))).to.deep.equal([sold, sold]);
    });
  }

  it('carry a signal as opt-out alone where a section has no room for it', () => {
    const fields = fieldsOf('usva', { denied: advertising, because: 'signal', signal: true });
    expect(fields).not.to.have.property('Gpc');
    expect(pick(fields, 'SaleOptOut', 'TargetedAdvertisingOptOut')).to.deep.equal([1, 1]);
  });

  it('do not follow one refused vendor', () => {
    const options = { sellers: ['acme', 'tally'], deniedVendors: ['acme'] };
    expect(fieldsOf('usnat', options)['SaleOptOut']).to.equal(2);
  });

  it('follow the vendors where only vendors sell, and all are refused', () => {
    const only = { sale: [], sellers: ['acme', 'tally'] };
    expect(pick(fieldsOf('usnat', only), 'SaleOptOutNotice', 'SaleOptOut')).to.deep.equal([1, 2]);
    expect(fieldsOf('usnat', { ...only, deniedVendors: ['acme'] })['SaleOptOut']).to.equal(2);
    expect(fieldsOf('usnat', { ...only, deniedVendors: ['acme', 'tally'] })['SaleOptOut']).to.equal(
      1,
    );
  });

  it('say opted out where the configuration could not be read, or a category is unknown to the state', () => {
    expect(choices(fieldsOf('usnat', { categories: [] }))).to.deep.equal([1, 1, 1, false]);
    const state = { ...stateOf(), categories: {} };
    const [core] = toFields(sectionOf('usnat'), {
      settings: settingsOf(),
      mspa: 0,
      noticeGiven: true,
      state,
    });
    expect(core?.['SaleOptOut']).to.equal(1);
  });

  it('say that a privacy notice was given only if the site names one', () => {
    expect(fieldsOf('usnat')['SharingNotice']).to.equal(1);
    expect(fieldsOf('ustx')['ProcessingNotice']).to.equal(1);
    expect(fieldsOf('usnat', { privacyNotice: '' })['SharingNotice']).to.equal(2);
    expect(fieldsOf('usnat', { privacyNotice: '', sale: [] })['SharingNotice']).to.equal(0);
  });

  it('say 2 for notices that could not be shown, and no choice that was not offered', () => {
    const unseen = { noticeGiven: false };
    const sensitive = { sensitive: { health: ['health'] as SensitiveKind[] } };
    const fields = fieldsOf('usnat', sensitive, unseen);
    expect(notices(fields)).to.deep.equal([2, 2, 2]);
    expect(choices(fields)).to.deep.equal([0, 0, 0, false]);
    expect(fields['SensitiveDataLimitUseNotice']).to.equal(2);
    expect(choices(fieldsOf('usnat', { denied: advertising }, unseen))).to.deep.equal([
      1,
      1,
      1,
      false,
    ]);
    expect(notices(fieldsOf('usnat', { sale: [] }, unseen))).to.deep.equal([0, 0, 0]);
  });

  it('say what the MSPA’s signatory said, and never 0 for a covered transaction', () => {
    const names = ['MspaCoveredTransaction', 'MspaOptOutOptionMode', 'MspaServiceProviderMode'];
    expect(pick(fieldsOf('usnat'), ...names)).to.deep.equal([2, 0, 0]);
    expect(pick(fieldsOf('usnat', {}, { mspa: 1 }), ...names)).to.deep.equal([1, 1, 2]);
    expect(pick(fieldsOf('usnat', {}, { mspa: 2 }), ...names)).to.deep.equal([1, 2, 1]);
    const newest = ['MspaVersion', 'MspaCoveredTransaction', 'MspaMode'];
    expect(pick(fieldsOf('usmd'), ...newest)).to.deep.equal([1, 2, 0]);
    expect(pick(fieldsOf('usky', {}, { mspa: 1 }), ...newest)).to.deep.equal([1, 1, 1]);
    expect(pick(fieldsOf('usky', {}, { mspa: 2 }), ...newest)).to.deep.equal([1, 1, 2]);
  });

  it('know a child and a teen where the section asks', () => {
    const consents = (prefix: string, age: 'child' | 'teen' | '') =>
      fieldsOf(prefix, { age })['KnownChildSensitiveDataConsents'];
    expect(consents('usnat', '')).to.deep.equal([0, 0, 0]);
    expect(consents('usnat', 'child')).to.deep.equal([0, 1, 0]);
    expect(consents('usnat', 'teen')).to.deep.equal([1, 0, 1]);
    expect(consents('usca', 'child')).to.deep.equal([1, 1]);
    expect(consents('usca', 'teen')).to.deep.equal([1, 1]);
    expect(consents('usct', 'child')).to.deep.equal([1, 0, 0]);
    expect(consents('usde', 'teen')).to.deep.equal([0, 1, 1, 1, 1]);
    expect(consents('usva', 'child')).to.equal(1);
    expect(consents('usva', 'teen')).to.equal(0);
    expect(consents('usva', '')).to.equal(0);
  });
});

describe('the sensitive fields of a GPP section', () => {
  const kinds = (...names: SensitiveKind[]) => ({ sensitive: { health: names } });
  const bits = (prefix: string, options: FactOptions) =>
    fieldsOf(prefix, options)['SensitiveDataProcessing'];
  const denied = { denied: ['health'] };

  it('are 1 until allowed, then 2, for the kinds that are named, in each section’s own order', () => {
    const options = kinds('health', 'location');
    expect(bits('usnat', { ...options, ...denied })).to.deep.equal([
      0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(bits('usnat', options)).to.deep.equal([0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(bits('usva', options)).to.deep.equal([0, 0, 2, 0, 0, 0, 0, 2]);
    expect(bits('usut', options)).to.deep.equal([0, 0, 0, 0, 2, 0, 0, 2]);
    expect(bits('usca', options)).to.deep.equal([0, 0, 2, 0, 0, 0, 0, 2, 0]);
    expect(bits('usor', options)).to.deep.equal([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2]);
    // Colorado has no bit for location.
    expect(bits('usco', options)).to.deep.equal([0, 0, 2, 0, 0, 0, 0]);
  });

  it('share a bit in California, and there the stricter answer counts', () => {
    expect(bits('usca', kinds('union'))).to.deep.equal([0, 0, 0, 2, 0, 0, 0, 0, 0]);
    const both = {
      sensitive: { health: ['race'], analytics: ['religion'] } as Record<string, SensitiveKind[]>,
    };
    expect(bits('usca', { ...both, ...denied })).to.deep.equal([0, 0, 0, 1, 0, 0, 0, 0, 0]);
    expect(bits('usnat', { ...both, ...denied })).to.deep.equal([
      1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('come with their notice, where the section has a bit that is set', () => {
    const names = ['SensitiveDataProcessingOptOutNotice', 'SensitiveDataLimitUseNotice'];
    expect(pick(fieldsOf('usnat'), ...names)).to.deep.equal([0, 0]);
    expect(pick(fieldsOf('usnat', kinds('financial')), ...names)).to.deep.equal([1, 1]);
    expect(fieldsOf('usca', kinds('financial'))['SensitiveDataLimitUseNotice']).to.equal(1);
    expect(fieldsOf('usut', kinds('financial'))['SensitiveDataProcessingOptOutNotice']).to.equal(0);
    expect(fieldsOf('usia', kinds('race'))['SensitiveDataOptOutNotice']).to.equal(1);
  });

  it('stand in a segment of their own in the newest sections', () => {
    const options = { ...kinds('genetic'), ...denied };
    const facts = {
      settings: settingsOf(options),
      mspa: 0,
      noticeGiven: true,
      state: stateOf(options),
    } as const;
    const [core, segment] = toFields(sectionOf('usin'), facts);
    expect(core).not.to.have.property('SensitiveDataProcessing');
    expect(segment).to.deep.equal({ SensitiveDataProcessing: [0, 0, 0, 0, 0, 1, 0, 0] });
  });
});

describe('the sections in force', () => {
  const prefixes = (names: readonly string[], region: string | null) =>
    applicableSections(names, region).map(({ prefix }) => prefix);
  const all = SECTIONS.map(({ prefix }) => prefix);

  it('are US National for any reader in the US, and for one whose place is unknown', () => {
    for (const region of ['US', 'US-CA', 'US-AL', 'US-DC', null]) {
      expect(prefixes(['usnat'], region), String(region)).to.deep.equal(['usnat']);
    }
  });
  it('are a state’s only there', () => {
    expect(prefixes(['usca'], 'US-CA')).to.deep.equal(['usca']);
    for (const region of ['US-TX', 'CA']) expect(prefixes(['usca'], region)).to.deep.equal([]);
  });
  it('are US National where the state is not known, whatever the site sends', () => {
    for (const region of ['US', null]) {
      expect(prefixes(['usca'], region), String(region)).to.deep.equal(['usnat']);
    }
  });
  it('are at most two, by ascending id', () => {
    expect(prefixes(all, 'US-TX')).to.deep.equal(['usnat', 'ustx']);
    expect(prefixes(all, 'US-RI')).to.deep.equal(['usnat', 'usri']);
    expect(prefixes(all, 'US-NV')).to.deep.equal(['usnat']);
  });
  it('are none outside the US', () => {
    for (const region of ['DE', 'GB', 'CA', 'CA-QC', 'EU'])
      expect(prefixes(all, region)).to.deep.equal([]);
  });
});

describe('the setting signals.gpp', () => {
  const known = SECTIONS.map(({ prefix }) => prefix);
  const read = (gpp?: unknown) => {
    const host = hostOf({ signals: gpp === undefined ? {} : { gpp } });
    return [readGppSettings(host, known), host.reports.length];
  };
  it('is US National, not covered, without a word', () => {
    expect(read()).to.deep.equal([{ sections: ['usnat'], mspa: 0 }, 0]);
    expect(read({})).to.deep.equal([{ sections: ['usnat'], mspa: 0 }, 0]);
  });
  it('takes the sections that are named, the newest too', () => {
    expect(read({ sections: ['usri', 'usnat'] })).to.deep.equal([
      { sections: ['usnat', 'usri'], mspa: 0 },
      0,
    ]);
  });
  it('is off with false alone', () => {
    expect(read(false)).to.deep.equal([null, 0]);
    for (const unclear of [null, 0, 'no', true]) {
      expect(read(unclear)[0], String(unclear)).to.deep.equal({ sections: ['usnat'], mspa: 0 });
    }
  });
  it('falls to US National with a line where nothing that is named is known', () => {
    for (const sections of [['usxx'], [], null, 'usca', 7, ['tcfeuv2', 'uspv1']]) {
      const expected = { sections: ['usnat'], mspa: 0 };
      const lines = Array.isArray(sections) && sections.length === 0 ? 0 : 1;
      expect(read({ sections }), JSON.stringify(sections)).to.deep.equal([expected, lines]);
    }
  });
  it('covers a signatory in the mode that is named, and nobody without a mode', () => {
    const covered = (mode?: string) => ({ mspa: { covered: true, mode } });
    expect(read(covered('opt-out'))).to.deep.equal([{ sections: ['usnat'], mspa: 1 }, 0]);
    expect(read(covered('service-provider'))).to.deep.equal([{ sections: ['usnat'], mspa: 2 }, 0]);
    expect(read(covered())).to.deep.equal([{ sections: ['usnat'], mspa: 0 }, 1]);
    expect(read({ mspa: { covered: false, mode: 'opt-out' } })).to.deep.equal([
      { sections: ['usnat'], mspa: 0 },
      0,
    ]);
  });
});
