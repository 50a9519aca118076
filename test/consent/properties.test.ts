import { expect } from 'chai';
import * as fc from 'fast-check';
import Cookies from 'js-cookie';
import type { Model } from '../../src/config/types.js';
import { decide } from '../../src/consent/decide.js';
import type { Choice } from '../../src/consent/decide.js';
import { mergeReadings } from '../../src/consent/merge-readings.js';
import { permit } from '../../src/consent/permit.js';
import { readRecord, writeRecord } from '../../src/consent/record-text.js';
import { isPermission } from '../../src/consent/record.js';
import type { ConsentRecord, Mark, Reading } from '../../src/consent/record.js';
import { refusedBySignal } from '../../src/consent/refused-by-signal.js';
import { resolve } from '../../src/consent/resolve.js';
import type { Situation } from '../../src/consent/resolve.js';
import { standingMarks } from '../../src/consent/standing-marks.js';
import { DAY, NOW, situationOf } from './situation.js';

const SHORT = ['a', 'b', 'c', 'd', 'e', 'f', '7', 'constructor', 'sale'];
/** So long that a few of them fill a record. */
const LONG = Array.from('ghijklmn', (letter) => letter.repeat(60));
const MODELS: readonly Model[] = ['opt-out', 'opt-in', 'notice'];
const MARKS: readonly Mark[] = ['permitted', 'confirmed', 'choice', 'signal', 'account', 'group'];

const model = fc.constantFrom(...MODELS);
const time = fc.oneof(fc.constant(0), fc.integer({ min: NOW - 800 * DAY, max: NOW + 3 * DAY }));

/** Configurations with every kind of mistake in their ids: named twice, unknown, named like what every object has. */
const configs = (ids: readonly string[]) => {
  const id = fc.constantFrom(...ids);
  return fc.record({
    version: fc.constant(1),
    revision: fc.integer({ min: 1, max: 3 }),
    record: fc.record({ askAgain: fc.constantFrom(100, 390) }),
    age: fc.oneof({ weight: 6, arbitrary: fc.constant('') }, fc.constantFrom('child', 'teen')),
    categories: fc.array(
      fc.record({
        id,
        required: fc.boolean(),
        sale: fc.boolean(),
        sensitive: fc.constantFrom([], [], ['health']),
      }),
      { maxLength: 5 },
    ),
    vendors: fc.array(fc.record({ id, category: fc.constantFrom(...ids), sale: fc.boolean() }), {
      maxLength: 8,
    }),
  });
};

const records = (ids: readonly string[]): fc.Arbitrary<ConsentRecord> =>
  fc
    .record({
      model,
      region: fc.constantFrom('', 'US', 'US-CA', 'FR-971'),
      revision: fc.integer({ min: 1, max: 3 }),
      how: fc.constantFrom('' as const, 'banner' as const, 'dialog' as const, 'signal' as const),
      decidedAt: time,
      optedOutAt: time,
      accountAt: time,
      gpc: fc.constantFrom(0 as const, 1 as const),
      seenAt: time,
      seen: fc.integer({ min: 0, max: 3 }),
      id: fc.constantFrom('', '0b0c1f9e-5d3c-4b8a-9d5e-2f6f7a8b9c0d'),
      marks: fc.dictionary(fc.constantFrom(...ids, 'stale'), fc.constantFrom(...MARKS), {
        maxKeys: 8,
      }),
      all: fc.constantFrom('', '', '', 'choice', 'account'),
      allSale: fc.constantFrom('', '', 'choice', 'signal'),
    })
    .map(({ all, allSale, marks, ...fields }) => ({
      ...fields,
      marks: {
        ...marks,
        ...(all && { '*': all as Mark }),
        ...(allSale && { '*sale': allSale as Mark }),
      },
    }))
    .filter((record) => writeRecord(record).length <= 500);

/** As the browser would hold it. */
const stored = (record: ConsentRecord): ConsentRecord => {
  const reading = readRecord(writeRecord(record));
  if (typeof reading === 'string') throw new Error(`cannot be read back: ${writeRecord(record)}`);
  return reading;
};

const situations = (ids: readonly string[]): fc.Arbitrary<Situation> =>
  fc
    .record({
      config: configs(ids),
      model,
      record: fc.oneof(
        { weight: 8, arbitrary: records(ids).map(stored) },
        fc.constantFrom<Reading>('none', 'unreadable'),
      ),
      signal: fc.boolean(),
      storage: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
    })
    .map(situationOf);

const grantedIn = (situation: Situation): readonly string[] => {
  const { categories, vendors } = resolve(situation);
  return Object.entries({ ...categories, ...vendors })
    .filter(([, { answer }]) => answer === 'granted')
    .map(([id]) => id);
};

/**
 * What may not be granted, told again from the configuration and the record's words, without the code under test: refused by
 * name, with its category or by a wildcard; sale against the signal; anything while the record cannot be read; sale and the
 * sensitive where an earlier refusal may be lost, and for the young.
 */
const protectedIn = ({ settings, reading, signal, storage }: Situation): readonly string[] => {
  const { categories, vendors, age } = settings;
  const marks: Readonly<Record<string, Mark>> = typeof reading === 'string' ? {} : reading.marks;
  const has = (name: string, kinds: readonly string[]) =>
    Object.hasOwn(marks, name) && kinds.includes(marks[name] as string);
  const isRefused = (name: string) => has(name, ['choice', 'signal', 'account', 'group']);
  const isProtected = (id: string, sale: boolean, sensitive: boolean) =>
    isRefused(id) ||
    isRefused('*') ||
    (sale && isRefused('*sale')) ||
    (sale && signal && !has(id, ['confirmed'])) ||
    reading === 'unreadable' ||
    ((sale || sensitive) && !storage && !has(id, ['confirmed', 'permitted'])) ||
    ((sale || sensitive) && age !== '');
  const refusable = categories.filter(({ required }) => !required);
  const ofCategories = refusable
    .filter(({ id, sale, sensitive }) => isProtected(id, sale, sensitive.length > 0))
    .map(({ id }) => id);
  const ofVendors = vendors
    .filter(({ id, category, sale }) => {
      const parent = categories.find((one) => one.id === category);
      if (!parent || isRefused(id) || ofCategories.includes(category)) return true;
      return sale && !parent.sale && isProtected(id, true, false);
    })
    .map(({ id }) => id);
  return [...ofCategories, ...ofVendors];
};

const choiceOf = (situation: Situation, choice: Partial<Choice>): Choice => ({
  marks: standingMarks(situation),
  refuse: [],
  refuser: 'choice',
  how: 'dialog',
  region: 'US-CA',
  id: '0b0c1f9e-5d3c-4b8a-9d5e-2f6f7a8b9c0d',
  ...choice,
});

/** The situation after a choice, as the next page finds it. */
const after = (situation: Situation, choice: Partial<Choice>): Situation => ({
  ...situation,
  reading: stored(decide(situation, choiceOf(situation, choice))),
});

/** Ids of companies in required categories: `*` does not reach them. */
const ofRequired = ({ settings }: Situation): readonly string[] =>
  settings.vendors
    .filter(({ category }) => settings.categories.find(({ id }) => id === category)?.required)
    .map(({ id }) => id);

const choosable = ({ settings }: Situation): readonly string[] => [
  ...settings.categories.filter(({ required }) => !required).map(({ id }) => id),
  ...settings.vendors.map(({ id }) => id),
];

/** Many cases take their time on a busy machine. */
const holds = (statement: string, run: () => void) => void it(statement, run).timeout(60_000);

const check = <T>(runs: number, arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, predicate), { numRuns: runs });

describe('for every configuration, record and signal', () => {
  holds('nothing that is refused, signalled away or unreadable is granted', () => {
    check(1200, situations(SHORT), (situation) => {
      const granted = grantedIn(situation);
      for (const id of protectedIn(situation)) expect(granted, id).to.not.include(id);
    });
  });

  holds(
    'nothing is granted under opt-in law but what is required or was permitted under it',
    () => {
      check(300, situations(SHORT), (given) => {
        const situation: Situation = { ...given, model: 'opt-in' };
        const { settings, reading } = situation;
        const isAgreed = (id: string) =>
          typeof reading !== 'string' &&
          reading.model === 'opt-in' &&
          isPermission(Object.hasOwn(reading.marks, id) ? reading.marks[id] : undefined);
        const required = settings.categories.filter((one) => one.required).map(({ id }) => id);
        for (const id of grantedIn(situation)) {
          const vendor = settings.vendors.find((one) => one.id === id);
          const isFounded = vendor
            ? isAgreed(vendor.category) ||
              (required.includes(vendor.category) && (!vendor.sale || isAgreed(id)))
            : required.includes(id) || isAgreed(id);
          expect(isFounded, id).to.equal(true);
        }
      });
    },
  );

  holds('a company is granted only if its category is', () => {
    check(200, situations(SHORT), (situation) => {
      const granted = grantedIn(situation);
      for (const { id, category } of situation.settings.vendors) {
        if (granted.includes(id)) expect(granted).to.include(category);
      }
    });
  });

  holds('an opt-out is told only where nothing that counts as sale is granted', () => {
    check(200, situations(SHORT), (situation) => {
      if (!resolve(situation).optedOut) return;
      const { categories, vendors } = situation.settings;
      const sales = categories.filter(({ sale }) => sale).map(({ id }) => id);
      const sellers = vendors.filter(({ sale, category }) => sale || sales.includes(category));
      const granted = grantedIn(situation);
      for (const id of [...sales, ...sellers.map((one) => one.id)]) {
        expect(granted).to.not.include(id);
      }
    });
  });
});

describe('a refusal', () => {
  const refusals = (ids: readonly string[]) =>
    fc
      .tuple(
        situations(ids),
        fc.subarray([...ids, '*', '*sale'], { minLength: 1, maxLength: ids.length }),
        fc.constantFrom('choice' as const, 'signal' as const, 'account' as const),
      )
      .map(([situation, names, refuser]) => {
        const can = choosable(situation);
        return {
          situation,
          refuser,
          refuse: names.filter((name) => name.startsWith('*') || can.includes(name)),
        };
      });
  const isSaleIn = ({ settings }: Situation, id: string) =>
    settings.categories.some((one) => one.id === id && one.sale) ||
    settings.vendors.some((one) => one.id === id && one.sale);

  /** All that a refusal of these names means in words, required categories excepted. */
  const meantBy = (situation: Situation, refuse: readonly string[]) => {
    const required = ofRequired(situation);
    return choosable(situation).filter(
      (id) =>
        refuse.includes(id) ||
        (refuse.includes('*') && !required.includes(id)) ||
        (refuse.includes('*sale') && isSaleIn(situation, id)),
    );
  };

  holds(
    'denies what it names on the next page, whatever was before, and keeps every other refusal',
    () => {
      check(700, refusals(SHORT), ({ situation, refuse, refuser }) => {
        const granted = grantedIn(after(situation, { refuse, refuser }));
        const before = typeof situation.reading === 'string' ? [] : protectedIn(situation);
        for (const id of [...meantBy(situation, refuse), ...before]) {
          expect(granted, id).to.not.include(id);
        }
      });
    },
  );

  holds('does so too where the record had to be squeezed into 500 bytes', () => {
    let squeezed = 0;
    check(300, refusals([...LONG, 'a', 'b']), ({ situation, refuse, refuser }) => {
      const next = after(situation, { refuse, refuser });
      const { marks } = next.reading as ConsentRecord;
      squeezed += marks['*'] !== undefined && !refuse.includes('*') ? 1 : 0;
      // The one limit: companies of a required category, once all that fits is that everything else is refused.
      const lost =
        Object.keys(marks).join() === '*'
          ? ofRequired(situation).filter((id) => !isSaleIn(situation, id))
          : [];
      const granted = grantedIn(next);
      const before = typeof situation.reading === 'string' ? [] : protectedIn(situation);
      for (const id of [...meantBy(situation, refuse), ...before]) {
        if (!lost.includes(id)) expect(granted, id).to.not.include(id);
      }
    });
    expect(squeezed, 'records that were squeezed').to.be.greaterThan(10);
  });

  holds('grants nothing that was denied before, where the record could be read', () => {
    check(400, refusals(SHORT), ({ situation, refuse, refuser }) => {
      if (situation.reading === 'unreadable') return;
      const before = grantedIn(situation);
      for (const id of grantedIn(after(situation, { refuse, refuser }))) {
        expect(before, id).to.include(id);
      }
    });
  });

  holds('by the signal outlives it: nothing is granted when it goes that was not before', () => {
    check(300, situations(SHORT), (given) => {
      const on: Situation = { ...given, signal: true };
      const refuse = refusedBySignal(on);
      const kept = refuse[0] ? after(on, { refuse, refuser: 'signal', how: 'signal' }) : on;
      expect(refusedBySignal(kept), 'recorded once').to.deep.equal([]);
      const whileOn = grantedIn(on);
      for (const id of grantedIn({ ...kept, signal: false })) expect(whileOn).to.include(id);
    });
  });
});

describe('a permission', () => {
  const permissions = fc
    .tuple(situations(SHORT), fc.subarray([...SHORT]))
    .map(([situation, names]) => ({
      situation,
      ids: names.filter((id) => choosable(situation).includes(id)),
    }));

  holds(
    'grants what it names, as far as age and category allow, and nothing else that was denied',
    () => {
      check(700, permissions, ({ situation, ids }) => {
        const next = after(situation, { marks: permit(situation, ids) });
        const { settings, signal, reading } = situation;
        const before = grantedIn(situation);
        const now = grantedIn(next);
        const isYoung = settings.age !== '';

        for (const { id, sale, sensitive } of settings.categories) {
          const isGuarded = sale || sensitive.length > 0;
          if (ids.includes(id) && !(isYoung && isGuarded)) {
            expect(now, `${id}, permitted`).to.include(id);
            const mark = (next.reading as ConsentRecord).marks[id];
            expect(mark, id).to.equal(sale && signal ? 'confirmed' : 'permitted');
          } else if (reading !== 'unreadable' && !before.includes(id)) {
            expect(now, `${id}, not permitted`).to.not.include(id);
          }
        }
        for (const { id, category } of settings.vendors) {
          const follows = ids.includes(category) && !protectedIn(situation).includes(id);
          if (reading === 'unreadable' || before.includes(id) || ids.includes(id)) continue;
          // A company that nobody refused goes with its category, as under any law.
          const isRefusedItself =
            typeof reading !== 'string' &&
            !isPermission(reading.marks[id]) &&
            Object.hasOwn(reading.marks, id);
          if (isRefusedItself || (!ids.includes(category) && !follows)) {
            expect(now, `${id}, not permitted`).to.not.include(id);
          }
        }
      });
    },
  );

  holds('makes nothing of a wildcard, and nothing that cannot be stored', () => {
    check(200, permissions, ({ situation, ids }) => {
      const marks = permit(situation, ids);
      expect(isPermission(marks['*']) || isPermission(marks['*sale'])).to.equal(false);
      const record = decide(situation, choiceOf(situation, { marks }));
      expect(record.marks).to.deep.equal(stored(record).marks);
    });
  });
});

describe('the text of a record', () => {
  holds(
    'is read back as it was written, in at most 500 bytes that js-cookie leaves as they are',
    () => {
      const { write } = Cookies.converter as { write: (value: string, name: string) => string };
      check(500, fc.oneof(records(SHORT), records(LONG)), (record) => {
        const text = writeRecord(record);
        const read = stored(record);
        expect({ ...read, marks: { ...read.marks } }).to.deep.equal(record);
        expect(writeRecord(read)).to.equal(text);
        expect(write(text, 'sluice')).to.equal(text);
        expect(new TextEncoder().encode(text).length).to.be.at.most(500);
      });
    },
  );

  holds('that was altered anywhere is another whole record, or denies all but the required', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.integer({ min: 0, max: 20 }),
      insert: fc.oneof(
        fc.string({ maxLength: 4 }),
        fc.constantFrom('&', '.', '=', '*', '%', 'permitted=a', '&confirmed=b', 'v=1&', '\u0000'),
      ),
    });
    const altered = fc
      .tuple(records(SHORT), fc.array(edit, { minLength: 1, maxLength: 3 }))
      .map(([record, edits]) =>
        edits.reduce((text, { at, cut, insert }) => {
          const from = Math.floor(at * text.length);
          return text.slice(0, from) + insert + text.slice(from + cut);
        }, writeRecord(record)),
      );
    check(900, fc.tuple(altered, situations(SHORT)), ([text, given]) => {
      const reading = readRecord(text);
      if (typeof reading !== 'string') {
        expect(writeRecord(reading)).to.equal(text);
        return;
      }
      const situation: Situation = { ...given, reading };
      const granted = grantedIn(situation);
      for (const id of protectedIn(situation)) expect(granted, id).to.not.include(id);
    });
  });

  holds('that is anything at all never throws, and has only times that a date can hold', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 700 }),
      fc.string({ maxLength: 60 }).map((text) => `v=1&model=opt-out&${text}`),
      fc
        .tuple(fc.constantFrom('decidedAt', 'optedOutAt', 'seenAt', 'revision'), fc.float())
        .map(([key, value]) => `v=1&model=opt-out&${key}=${value}`),
      fc
        .tuple(fc.constantFrom('decidedAt', 'optedOutAt', 'seenAt', 'revision'), fc.bigInt())
        .map(([key, value]) => `v=1&model=opt-out&${key}=${value}`),
    );
    check(600, anything, (text) => {
      const reading = readRecord(text);
      if (typeof reading === 'string') return;
      for (const seconds of [reading.decidedAt, reading.optedOutAt, reading.seenAt]) {
        expect(new Date(seconds * 1000).toISOString()).to.be.a('string');
      }
    });
  });
});

describe('several records', () => {
  holds('grant nothing that any of them denies, in any order', () => {
    const several = fc.tuple(
      situations(SHORT),
      fc.array(fc.oneof(records(SHORT).map(stored), fc.constant<Reading>('unreadable')), {
        minLength: 2,
        maxLength: 4,
      }),
    );
    check(400, several, ([given, readings]) => {
      const granted = grantedIn({ ...given, reading: mergeReadings(readings) });
      // A record that cannot be read denies all but the required, and cannot say which of its companies were refused.
      const lost = readings.includes('unreadable') ? ofRequired(given) : [];
      for (const reading of readings) {
        const alone = grantedIn({ ...given, reading });
        const denied = granted.filter((id) => !alone.includes(id) && !lost.includes(id));
        expect(denied, 'granted although denied by one').to.deep.equal([]);
      }
    });
  });
});
