import { expect } from 'chai';
import { resolve } from '../../src/consent/resolve.js';
import { DAY, NOW, PAPER, recordOf, situationOf } from './situation.js';
import type { Case } from './situation.js';

/** `+` is granted, `-` is denied; then why. */
const answersOf = (given: Case) => {
  const { categories, vendors } = resolve(situationOf(given));
  return Object.fromEntries(
    Object.entries({ ...categories, ...vendors }).map(([id, { answer, because }]) => [
      id,
      `${answer === 'granted' ? '+' : '-'}${because}`,
    ]),
  );
};

interface Row extends Case {
  readonly name: string;
  /** In the order of the configuration: categories, then vendors. */
  readonly answers: string;
  readonly optedOut?: boolean;
}

const check = (rows: readonly Row[]) => {
  for (const { name, answers, optedOut = false, ...given } of rows) {
    it(name, () => {
      const { categories, vendors } = situationOf(given).settings;
      const ids = [...categories, ...vendors].map(({ id }) => id);
      const expected = answers.trim().split(/\s+/);
      expect(expected.length, 'answers in the row').to.equal(ids.length);
      expect(answersOf(given)).to.deep.equal(
        Object.fromEntries(ids.map((id, index) => [id, expected[index]])),
      );
      expect(resolve(situationOf(given)).optedOut, 'optedOut').to.equal(optedOut);
    });
  }
};

const paper = (changes: object) => ({ ...PAPER, ...changes });

// Columns of the paper:
// necessary  analytics  advertising(sale)  health(sensitive) | pay(necessary)  tally(analytics)  acme(advertising)  trader(analytics, itself sale)
describe('what is allowed on a first visit', () => {
  check([
    {
      name: 'follows the law of the place under opt-out: all but the sensitive',
      answers: '+required +default +default -default  +required +default +default +default',
    },
    {
      name: 'follows the law of the place under opt-in: the required alone',
      model: 'opt-in',
      answers: '+required -default -default -default  +required -default -default -default',
    },
    {
      name: 'is all but the sensitive where the law asks nothing',
      model: 'notice',
      answers: '+required +default +default -default  +required +default +default +default',
    },
    {
      name: 'is no sale where the signal is on',
      signal: true,
      answers: '+required +default -signal -default  +required +default -signal -signal',
      optedOut: true,
    },
    {
      name: 'is no sale where the signal is on and the law asks nothing',
      model: 'notice',
      signal: true,
      answers: '+required +default -signal -default  +required +default -signal -signal',
      optedOut: true,
    },
    {
      name: 'names the signal before the default under opt-in',
      model: 'opt-in',
      signal: true,
      answers: '+required -default -signal -default  +required -default -signal -signal',
      optedOut: true,
    },
    {
      name: 'is neither sale nor sensitive where nothing can be stored, since a refusal may be lost',
      storage: false,
      answers: '+required +default -unknown -unknown  +required +default -unknown -unknown',
    },
    {
      name: 'is neither sale nor sensitive where nothing can be stored and the law asks nothing',
      model: 'notice',
      storage: false,
      answers: '+required +default -unknown -unknown  +required +default -unknown -unknown',
    },
    {
      name: 'says under opt-in what is unknown beside what is not yet permitted',
      model: 'opt-in',
      storage: false,
      answers: '+required -default -unknown -unknown  +required -default -unknown -unknown',
    },
  ]);
});

describe('what a record refuses', () => {
  check([
    {
      name: 'is all sale after an opt-out, also by companies in other categories',
      record: recordOf('choice=*sale', { optedOutAt: NOW }),
      answers: '+required +default -choice -default  +required +default -choice -choice',
      optedOut: true,
    },
    {
      name: 'is all but the required after a refusal of everything',
      record: recordOf('choice=*', { optedOutAt: NOW }),
      answers: '+required -choice -choice -choice  +required -choice -choice -choice',
      optedOut: true,
    },
    {
      name: 'is a single category with its companies, and that alone is no opt-out',
      record: recordOf('choice=analytics'),
      answers: '+required -choice +default -default  +required -choice +default -choice',
    },
    {
      name: 'is a category that counts as sale, and that alone is no opt-out while another company sells',
      record: recordOf('choice=advertising', { optedOutAt: NOW }),
      answers: '+required +default -choice -default  +required +default -choice +default',
    },
    {
      name: 'is a single company, and its category stays',
      record: recordOf('choice=tally.trader'),
      answers: '+required +default +default -default  +required -choice +default -choice',
    },
    {
      name: 'is a single company of a required category',
      record: recordOf('choice=pay'),
      answers: '+required +default +default -default  -choice +default +default +default',
    },
    {
      name: 'is named after who refused: account',
      record: recordOf('account=*sale', { how: 'account', optedOutAt: NOW }),
      answers: '+required +default -account -default  +required +default -account -account',
      optedOut: true,
    },
    {
      name: 'is named after who refused: a sister title',
      record: recordOf('group=*sale', { how: 'group', optedOutAt: NOW }),
      answers: '+required +default -group -default  +required +default -group -group',
      optedOut: true,
    },
    {
      name: 'outweighs what the reader permitted elsewhere in it',
      record: recordOf('permitted=analytics.advertising&account=*sale', { optedOutAt: NOW }),
      answers: '+required +choice -account -default  +required +choice -account -account',
      optedOut: true,
    },
    {
      name: 'is sale that the site adds later',
      config: paper({
        categories: [...PAPER.categories, { id: 'partners', sale: true }],
      }),
      record: recordOf('choice=*sale', { optedOutAt: NOW }),
      answers: '+required +default -choice -default -choice  +required +default -choice -choice',
      optedOut: true,
    },
    {
      name: 'is anything that the site adds later, after a refusal of everything',
      config: paper({ categories: [...PAPER.categories, { id: 'video' }] }),
      record: recordOf('choice=*', { optedOutAt: NOW }),
      answers: '+required -choice -choice -choice -choice  +required -choice -choice -choice',
      optedOut: true,
    },
    {
      name: 'stands after a new revision, under any law, and however old',
      config: paper({ revision: 7 }),
      record: recordOf('choice=*sale', {
        model: 'notice',
        decidedAt: NOW - 4000 * DAY,
        optedOutAt: NOW - 4000 * DAY,
      }),
      answers: '+required +default -choice -default  +required +default -choice -choice',
      optedOut: true,
    },
    {
      name: 'cannot be the required',
      record: recordOf('choice=necessary.analytics'),
      answers: '+required -choice +default -default  +required -choice +default -choice',
    },
    {
      name: 'may be names that the site no longer knows',
      record: recordOf('choice=gone.tally'),
      answers: '+required +default +default -default  +required -choice +default +default',
    },
    {
      name: 'stands where storage fails, with its reason',
      storage: false,
      record: recordOf('choice=*sale', { optedOutAt: NOW }),
      answers: '+required +default -choice -unknown  +required +default -choice -choice',
      optedOut: true,
    },
  ]);
});

describe('a permission', () => {
  const all = 'permitted=analytics.advertising.health.trader';
  check([
    {
      name: 'counts under opt-in where it was given under opt-in',
      model: 'opt-in',
      record: recordOf(all, { model: 'opt-in' }),
      answers: '+required +choice +choice +choice  +required +choice +choice +choice',
    },
    {
      name: 'given under opt-out does not count under opt-in',
      model: 'opt-in',
      record: recordOf(all, { model: 'opt-out' }),
      answers: '+required -default -default -default  +required -default -default -default',
    },
    {
      name: 'given where the law asks nothing does not count under opt-in',
      model: 'opt-in',
      record: recordOf(all, { model: 'notice' }),
      answers: '+required -default -default -default  +required -default -default -default',
    },
    {
      name: 'given under opt-in counts under opt-out, for the sensitive too',
      record: recordOf(all, { model: 'opt-in' }),
      answers: '+required +choice +choice +choice  +required +choice +choice +choice',
    },
    {
      name: 'ends with a new revision: what remains is the law of the place',
      config: paper({ revision: 2 }),
      record: recordOf(`${all}&choice=tally`),
      answers: '+required +default +default -default  +required -choice +default +default',
    },
    {
      name: 'ends with a new revision under opt-in',
      model: 'opt-in',
      config: paper({ revision: 2 }),
      record: recordOf(all, { model: 'opt-in' }),
      answers: '+required -default -default -default  +required -default -default -default',
    },
    {
      name: 'outlives a revision that was withdrawn',
      model: 'opt-in',
      record: recordOf(all, { model: 'opt-in', revision: 2 }),
      answers: '+required +choice +choice +choice  +required +choice +choice +choice',
    },
    {
      name: 'holds under opt-in until the last second of askAgain',
      model: 'opt-in',
      record: recordOf(all, { model: 'opt-in', decidedAt: NOW - 390 * DAY + 1 }),
      answers: '+required +choice +choice +choice  +required +choice +choice +choice',
    },
    {
      name: 'lapses under opt-in after askAgain',
      model: 'opt-in',
      record: recordOf(all, { model: 'opt-in', decidedAt: NOW - 390 * DAY }),
      answers: '+required -default -default -default  +required -default -default -default',
    },
    {
      name: 'lapses sooner where the site says so',
      model: 'opt-in',
      config: paper({ record: { askAgain: 180 } }),
      record: recordOf(all, { model: 'opt-in', decidedAt: NOW - 180 * DAY }),
      answers: '+required -default -default -default  +required -default -default -default',
    },
    {
      name: 'does not lapse under opt-out',
      record: recordOf(all, { decidedAt: NOW - 4000 * DAY }),
      answers: '+required +choice +choice +choice  +required +choice +choice +choice',
    },
    {
      name: 'of tomorrow is of a wrong clock, and has lapsed under opt-in',
      model: 'opt-in',
      record: recordOf(all, { model: 'opt-in', decidedAt: NOW + DAY }),
      answers: '+required -default -default -default  +required -default -default -default',
    },
    {
      name: 'of a category carries its companies, but not one that is refused itself',
      model: 'opt-in',
      record: recordOf('permitted=analytics.advertising&choice=acme', { model: 'opt-in' }),
      answers: '+required +choice +choice -default  +required +choice -choice +choice',
    },
    {
      name: 'of a company alone opens nothing while its category is denied',
      model: 'opt-in',
      record: recordOf('permitted=trader.tally', { model: 'opt-in' }),
      answers: '+required -default -default -default  +required -default -default -default',
    },
    {
      name: 'counts where storage fails and the page still knows it',
      storage: false,
      record: recordOf('permitted=advertising', {}),
      answers: '+required +default +choice -unknown  +required +default +choice -unknown',
    },
  ]);
});

// The decision table of gpc.md §6, row by row.
describe('the signal and an existing choice', () => {
  const signalled = { how: 'signal', gpc: 1, decidedAt: 0, optedOutAt: NOW };
  check([
    {
      name: 'off, and none: as the law of the place says',
      answers: '+required +default +default -default  +required +default +default +default',
    },
    {
      name: 'off, and opted out by link: opted out',
      record: recordOf('choice=*sale', { how: 'dialog', optedOutAt: NOW }),
      answers: '+required +default -choice -default  +required +default -choice -choice',
      optedOut: true,
    },
    {
      name: 'off, and opted out earlier only by the signal: stays opted out',
      record: recordOf('signal=*sale', signalled),
      answers: '+required +default -signal -default  +required +default -signal -signal',
      optedOut: true,
    },
    {
      name: 'on, and none: opted out at once',
      signal: true,
      answers: '+required +default -signal -default  +required +default -signal -signal',
      optedOut: true,
    },
    {
      name: 'on, and opted out by link: opted out',
      signal: true,
      record: recordOf('choice=*sale', { optedOutAt: NOW }),
      answers: '+required +default -signal -default  +required +default -signal -signal',
      optedOut: true,
    },
    {
      name: 'on, and permitted before it was seen: opted out',
      signal: true,
      record: recordOf('permitted=analytics.advertising.health.trader'),
      answers: '+required +choice -signal +choice  +required +choice -signal -signal',
      optedOut: true,
    },
    {
      name: 'on, and permitted under opt-in before it was seen: opted out',
      model: 'opt-in',
      signal: true,
      record: recordOf('permitted=analytics.advertising.health.trader', { model: 'opt-in' }),
      answers: '+required +choice -signal +choice  +required +choice -signal -signal',
      optedOut: true,
    },
    {
      name: 'on, and confirmed in a second step while it was on: stays allowed',
      signal: true,
      record: recordOf('permitted=analytics&confirmed=advertising.trader', { gpc: 1 }),
      answers: '+required +choice +choice -default  +required +choice +choice +choice',
    },
    {
      name: 'on, and confirmed for one of two: the other is opted out',
      signal: true,
      record: recordOf('confirmed=advertising&signal=trader', { gpc: 1, optedOutAt: NOW }),
      answers: '+required +default +choice -default  +required +default +choice -signal',
    },
    {
      name: 'off again, after a confirmed permission: still allowed',
      record: recordOf('confirmed=advertising.trader', { gpc: 1 }),
      answers: '+required +default +choice -default  +required +default +choice +default',
    },
    {
      name: 'on, and confirmed for an earlier revision: opted out',
      signal: true,
      config: paper({ revision: 2 }),
      record: recordOf('confirmed=advertising.trader', { gpc: 1 }),
      answers: '+required +default -signal -default  +required +default -signal -signal',
      optedOut: true,
    },
    {
      name: 'on, and confirmed under opt-out: does not count under opt-in',
      signal: true,
      model: 'opt-in',
      record: recordOf('confirmed=advertising.trader', { gpc: 1 }),
      answers: '+required -default -signal -default  +required -default -signal -signal',
      optedOut: true,
    },
    {
      name: 'on, and confirmed, but refused by the account: opted out',
      signal: true,
      record: recordOf('confirmed=advertising.trader&account=*sale', { optedOutAt: NOW }),
      answers: '+required +default -account -default  +required +default -account -account',
      optedOut: true,
    },
    {
      name: 'on, with a record that cannot be read: opted out, and the rest unknown',
      signal: true,
      record: 'v=9&sale=no',
      answers: '+required -unknown -signal -unknown  +required -unknown -signal -signal',
      optedOut: true,
    },
    {
      name: 'on where nothing can be stored: opted out',
      signal: true,
      storage: false,
      answers: '+required +default -signal -unknown  +required +default -signal -signal',
      optedOut: true,
    },
  ]);
});

describe('a record that cannot be read', () => {
  const answers = '+required -unknown -unknown -unknown  +required -unknown -unknown -unknown';
  check([
    { name: 'denies all but the required', record: 'corrupt', answers },
    { name: 'denies under opt-in', model: 'opt-in', record: 'corrupt', answers },
    { name: 'denies where the law asks nothing', model: 'notice', record: 'corrupt', answers },
    { name: 'denies where storage fails too', storage: false, record: 'corrupt', answers },
    {
      name: 'denies if it is of a later version, whatever it permits',
      record: 'v=2&model=opt-out&revision=1&permitted=analytics.advertising',
      answers,
    },
  ]);
});

describe('age', () => {
  const permitted = recordOf('permitted=analytics.advertising.health.trader');
  const answers = '+required +choice -age -age  +required +choice -age -age';
  check([
    {
      name: 'of a child denies sale and the sensitive, whatever was permitted',
      config: paper({ age: 'child' }),
      record: permitted,
      answers,
      optedOut: true,
    },
    {
      name: 'of a teen does the same',
      config: paper({ age: 'teen' }),
      record: permitted,
      answers,
      optedOut: true,
    },
    {
      name: 'that is no known word protects as for a child',
      config: paper({ age: 14 }),
      record: permitted,
      answers,
      optedOut: true,
    },
    {
      name: 'comes after the signal',
      config: paper({ age: 'child' }),
      signal: true,
      record: permitted,
      answers: '+required +choice -signal -age  +required +choice -signal -signal',
      optedOut: true,
    },
    {
      name: 'withstands a permission confirmed against the signal',
      config: paper({ age: 'teen' }),
      signal: true,
      record: recordOf('permitted=health&confirmed=advertising.trader', { gpc: 1 }),
      answers: '+required +default -age -age  +required +default -age -age',
      optedOut: true,
    },
    {
      name: 'leaves the model to decide on the rest',
      config: paper({ age: 'teen' }),
      answers: '+required +default -age -age  +required +default -age -age',
      optedOut: true,
    },
    {
      name: 'that is null is not known',
      config: paper({ age: null }),
      answers: '+required +default +default -default  +required +default +default +default',
    },
  ]);
});

describe('companies', () => {
  const sensitiveSale = [{ id: 'health-ads', sale: true, sensitive: ['health'] }];
  const brokers = [
    { id: 'broker', name: 'Broker', category: 'necessary', sale: true },
    { id: 'lost', name: 'Lost', category: 'gone' },
    { id: 'sold', name: 'Sold', category: 'gone', sale: true },
    { id: 'twin', name: 'Twin', category: 'analytics' },
    { id: 'twin', name: 'Twin', category: 'analytics' },
  ];
  const market = { version: 1, categories: PAPER.categories, vendors: brokers };
  // necessary analytics advertising health | broker(necessary, itself sale) lost(no category) sold(no category, sale) twin(twice)
  const columns = (text: string) => `${text} ${text.split(/\s+/).at(-1)}`;
  check([
    {
      name: 'without a known category, or named twice, are denied',
      config: market,
      answers: columns('+required +default +default -default  +default -unknown -unknown -unknown'),
    },
    {
      name: 'that sell need permission under opt-in even in a required category',
      config: market,
      model: 'opt-in',
      answers: columns('+required -default -default -default  -default -unknown -unknown -unknown'),
    },
    {
      name: 'that sell in a required category are reached by the signal',
      config: market,
      signal: true,
      answers: columns('+required +default -signal -default  -signal -unknown -signal -unknown'),
      optedOut: true,
    },
    {
      name: 'that sell in a required category are reached by an opt-out, which is then complete',
      config: market,
      record: recordOf('choice=*sale', { optedOutAt: NOW }),
      answers: columns('+required +default -choice -default  -choice -unknown -choice -unknown'),
      optedOut: true,
    },
    {
      name: 'that sell in a required category are permitted by name under opt-in',
      config: market,
      model: 'opt-in',
      record: recordOf('permitted=broker.lost.twin', { model: 'opt-in' }),
      answers: columns('+required -default -default -default  +choice -unknown -unknown -unknown'),
    },
    {
      name: 'that sell in a required category are denied while the record cannot be read',
      config: market,
      record: 'corrupt',
      answers: columns('+required -unknown -unknown -unknown  -unknown -unknown -unknown -unknown'),
    },
    {
      name: 'that sell count for the opt-out also while their category is not yet permitted',
      model: 'opt-in',
      record: recordOf('choice=*sale', { model: 'opt-in', optedOutAt: NOW }),
      answers: '+required -default -choice -default  +required -default -choice -choice',
      optedOut: true,
    },
    {
      name: 'of a sensitive category that sells wait for its permission, and their refusal is an opt-out',
      config: {
        version: 1,
        categories: sensitiveSale,
        vendors: [{ id: 'clinic', category: 'health-ads' }],
      },
      answers: '-default  -default',
    },
    {
      name: 'of a sensitive category that sells are opted out with it',
      config: {
        version: 1,
        categories: sensitiveSale,
        vendors: [{ id: 'clinic', category: 'health-ads' }],
      },
      record: recordOf('choice=*sale', { optedOutAt: NOW }),
      answers: '-choice  -choice',
      optedOut: true,
    },
  ]);

  it('share one name space with categories: what is named twice is denied and no category', () => {
    const config = {
      version: 1,
      categories: [{ id: 'analytics' }, { id: 'tally' }],
      vendors: [
        { id: 'tally', category: 'analytics' },
        { id: 'follower', category: 'tally' },
      ],
    };
    expect(answersOf({ config })).to.deep.equal({
      analytics: '+default',
      tally: '-unknown',
      follower: '-unknown',
    });
  });

  it('named like what every object has are like any other', () => {
    const config = {
      version: 1,
      categories: [{ id: 'constructor' }, { id: '__proto__' }, { id: 'ads', sale: true }],
      vendors: [{ id: 'toString', category: 'ads' }],
    };
    expect(answersOf({ config })).to.deep.equal({
      constructor: '+default',
      ads: '+default',
      toString: '+default',
    });
    const { categories, vendors } = resolve(situationOf({ config }));
    expect(categories['__proto__']).to.equal(undefined);
    expect(vendors['valueOf']).to.equal(undefined);
  });
});

describe('an opt-out', () => {
  check([
    {
      name: 'is none where nothing counts as sale',
      config: { version: 1, categories: [{ id: 'analytics' }] },
      record: recordOf('choice=*'),
      answers: '-choice',
    },
    {
      name: 'is complete where the only company that sells is refused with its category',
      config: {
        version: 1,
        categories: [{ id: 'analytics' }],
        vendors: [{ id: 'trader', category: 'analytics', sale: true }],
      },
      record: recordOf('choice=analytics'),
      answers: '-choice  -choice',
      optedOut: true,
    },
  ]);

  it('cannot be altered by whoever reads it', () => {
    const verdict = resolve(situationOf());
    expect(Object.isFrozen(verdict.categories)).to.equal(true);
    expect(Object.isFrozen(verdict.vendors)).to.equal(true);
    expect(Object.isFrozen(verdict.categories['advertising'])).to.equal(true);
  });
});

describe('a sale or sensitive category', () => {
  check([
    {
      name: 'is never required, whatever the configuration says',
      config: {
        version: 1,
        categories: [
          { id: 'ads', required: true, sale: true },
          { id: 'health', required: true, sensitive: ['health'] },
        ],
      },
      signal: true,
      answers: '-signal -default',
      optedOut: true,
    },
    {
      name: 'is what an unclear one is taken for',
      config: {
        version: 1,
        categories: [
          { id: 'ads', sale: 'no' },
          { id: 'health', sensitive: 'health' },
        ],
      },
      signal: true,
      answers: '-signal -default',
      optedOut: true,
    },
  ]);
});
