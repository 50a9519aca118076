import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Ground } from '../../src/api/ground.js';
import type { Parts } from '../../src/api/parts.js';
import { simulate } from '../../src/api/simulate.js';
import { readConfig } from '../../src/config/read-config.js';
import { mergeReadings } from '../../src/consent/merge-readings.js';
import { modelFor } from '../../src/consent/model-for.js';
import { readRecord } from '../../src/consent/record-text.js';
import { resolve } from '../../src/consent/resolve.js';
import { subjectsOf } from '../../src/consent/subjects.js';
import { readSignal } from '../../src/signals/gpc.js';
import { NOW, PAPER, recordOf } from '../consent/situation.js';

const ALL = 'permitted=analytics.advertising.health';
const TEXTS = [
  recordOf('choice=*', { optedOutAt: NOW }),
  recordOf('choice=*sale', { optedOutAt: NOW }),
  recordOf('permitted=analytics&choice=advertising', { optedOutAt: NOW }),
  recordOf(ALL),
  recordOf(ALL, { model: 'opt-in', region: 'DE' }),
  recordOf('permitted=analytics&confirmed=advertising', { gpc: 1 }),
  recordOf('', { seenAt: NOW, seen: 1 }),
  recordOf('signal=*sale', { optedOutAt: NOW, gpc: 1 }),
];
const HOSTILE = ['', 'v=1', 'x', '&permitted=advertising', `${TEXTS[3]}&permitted=advertising`];

/** A page off `localhost`, or on it, and what it grants. */
const groundOf = (texts: readonly string[], region: string, more: object, isLocal = false) =>
  ({
    settings: readConfig(
      { ...PAPER, regions: { US: 'opt-out', AU: 'notice' }, ui: { panel: true }, ...more },
      () => {},
    ),
    region,
    store: { read: () => texts, isUsable: () => texts[0] !== 'blocked', write: () => true },
    parts: { loadUi: async () => ({}) },
    isLocal,
  }) as unknown as Ground;

const granted = ({ settings, region, store }: Ground) => {
  const texts = store.read().filter((text) => text !== 'blocked');
  const { categories, vendors } = resolve({
    settings,
    subjects: subjectsOf(settings),
    model: modelFor(settings.regions, region),
    reading: mergeReadings(texts.map(readRecord)),
    signal: readSignal(settings.signals.gpc),
    storage: texts.length > 0 || store.isUsable(),
    now: NOW,
  });
  return Object.entries({ ...categories, ...vendors })
    .filter(([, { answer }]) => answer === 'granted')
    .map(([id]) => id);
};

const keep = (simulation: unknown, record = '') => {
  sessionStorage.setItem('sluice-panel', JSON.stringify({ simulation }));
  sessionStorage.setItem('sluice-panel-record', record);
};

describe('what this tab simulates', () => {
  afterEach(() => sessionStorage.clear());

  it('grants nothing off localhost that was not granted, whatever stands in sessionStorage', () => {
    const anything = fc.oneof(fc.boolean(), fc.string(), fc.constantFrom('US-CA', 'DE', 'AU', {}));
    const simulations = fc.record(
      { region: anything, asksFirst: anything, signal: anything, language: anything, outage: anything, regions: fc.constant({ '*': 'notice' }) },
      { requiredKeys: [] },
    ); // prettier-ignore
    const stored = fc.oneof(
      fc.constantFrom([], ['blocked']),
      fc.array(fc.constantFrom(...TEXTS, 'unreadable'), { minLength: 1, maxLength: 2 }),
    );
    let denied = 0;
    fc.assert(
      fc.property(
        stored,
        fc.constantFrom(...TEXTS, ...HOSTILE),
        simulations,
        fc.constantFrom('US-CA', 'DE', 'AU'),
        fc.constantFrom({}, { age: 'teen' }, { signals: { gpc: true } }, { revision: 2 }),
        (texts, record, simulation, region, more) => {
          const ground = groundOf(texts, region, more);
          const before = granted(ground);
          keep(simulation, record);
          const after = granted(simulate(ground));
          expect(before).to.include.members(after);
          if (after.length < before.length) denied += 1;
        },
      ),
      { numRuns: 1500 },
    );
    expect(denied).to.be.greaterThan(100);
  });

  it('is nothing where the owner does not show the panel', () => {
    keep({ signal: true, asksFirst: true }, TEXTS[0]);
    const ground = groundOf([], 'US-CA', { ui: {} });
    expect(simulate(ground)).to.equal(ground);
  });

  for (const junk of ['{', 'null', '5', '"x"', '[]', '{"simulation":null}', ''])
    it(`is nothing where it cannot be read: ${junk || 'empty'}`, () => {
      sessionStorage.setItem('sluice-panel', junk);
      const ground = groundOf([], 'US-CA', {});
      expect(simulate(ground)).to.equal(ground);
    });

  it('may allow on localhost, from a record of its own', () => {
    const ground = groundOf([TEXTS[0] ?? ''], 'US-CA', {}, true);
    expect(granted(ground)).to.not.include('advertising');
    keep({ region: 'DE' }, TEXTS[4]);
    const simulated = simulate(ground);
    expect(simulated.region).to.equal('DE');
    expect(granted(simulated)).to.include('advertising');
  });

  it('writes no record but its own, and sends nothing to the publisher', () => {
    let isWritten = false;
    const ground = groundOf([], 'US-CA', {});
    keep({ signal: true });
    const { store, parts } = simulate({
      ...ground,
      store: { ...ground.store, write: () => (isWritten = true) },
      parts: { ...ground.parts, keepLater: () => undefined } as unknown as Parts,
    });
    expect(store.write(TEXTS[0] ?? '')).to.equal(true);
    expect(isWritten).to.equal(false);
    expect(sessionStorage.getItem('sluice-panel-record')).to.equal(TEXTS[0]);
    expect(parts.keepLater).to.equal(undefined);
  });
});
