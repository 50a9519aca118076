import { expect } from 'chai';
import Cookies from 'js-cookie';
import { readRecord, writeRecord } from '../../src/consent/record-text.js';
import type { ConsentRecord } from '../../src/consent/record.js';

const base: ConsentRecord = {
  model: 'opt-out',
  region: '',
  revision: 1,
  how: '',
  decidedAt: 0,
  optedOutAt: 0,
  accountAt: 0,
  gpc: 0,
  seenAt: 0,
  seen: 0,
  id: '',
  marks: {},
};
const T = 1_795_507_200;
const US = 'v=1&model=opt-out&region=US-CA&revision=1';

/** The examples of the README: text, and what it says. */
const EXAMPLES: readonly (readonly [string, string, Partial<ConsentRecord>])[] = [
  [
    'opted out of sale and sharing in the banner, in California',
    `${US}&how=banner&decidedAt=1795507200&optedOutAt=1795507200&choice=*sale`,
    { region: 'US-CA', how: 'banner', decidedAt: T, optedOutAt: T, marks: { '*sale': 'choice' } },
  ],
  [
    'refused all but the required in the dialog',
    `${US}&how=dialog&decidedAt=1795507200&optedOutAt=1795507200&choice=*`,
    { region: 'US-CA', how: 'dialog', decidedAt: T, optedOutAt: T, marks: { '*': 'choice' } },
  ],
  [
    'the signal was seen; no choice yet',
    `${US}&how=signal&optedOutAt=1795507200&gpc=1&signal=*sale`,
    { region: 'US-CA', how: 'signal', optedOutAt: T, gpc: 1, marks: { '*sale': 'signal' } },
  ],
  [
    'allowed advertising in two steps while the signal was on',
    `${US}&how=dialog&decidedAt=1795507200&gpc=1&permitted=functional.analytics&confirmed=advertising`,
    {
      region: 'US-CA',
      how: 'dialog',
      decidedAt: T,
      gpc: 1,
      marks: { functional: 'permitted', analytics: 'permitted', advertising: 'confirmed' },
    },
  ],
  [
    'allowed everything under opt-in law',
    'v=1&model=opt-in&region=DE&revision=3&how=banner&decidedAt=1795507200&permitted=functional.analytics.advertising',
    {
      model: 'opt-in',
      region: 'DE',
      revision: 3,
      how: 'banner',
      decidedAt: T,
      marks: { functional: 'permitted', analytics: 'permitted', advertising: 'permitted' },
    },
  ],
  [
    'allowed analytics, refused advertising, under opt-in law',
    'v=1&model=opt-in&region=FR&revision=3&how=dialog&decidedAt=1795507200&optedOutAt=1795507200&permitted=functional.analytics&choice=*sale',
    {
      model: 'opt-in',
      region: 'FR',
      revision: 3,
      how: 'dialog',
      decidedAt: T,
      optedOutAt: T,
      marks: { functional: 'permitted', analytics: 'permitted', '*sale': 'choice' },
    },
  ],
  [
    'refused one company',
    `${US}&how=dialog&decidedAt=1795507200&optedOutAt=1795507200&permitted=functional.analytics.advertising&choice=acme-ads`,
    {
      region: 'US-CA',
      how: 'dialog',
      decidedAt: T,
      optedOutAt: T,
      marks: {
        functional: 'permitted',
        analytics: 'permitted',
        advertising: 'permitted',
        'acme-ads': 'choice',
      },
    },
  ],
  [
    'the account opted out elsewhere; taken over at sign-in',
    'v=1&model=opt-out&region=US-CO&revision=1&how=account&optedOutAt=1795507200&accountAt=1795507200&account=*sale',
    {
      region: 'US-CO',
      how: 'account',
      optedOutAt: T,
      accountAt: T,
      marks: { '*sale': 'account' },
    },
  ],
  [
    'opted out at a sister title; handed over by link',
    'v=1&model=opt-out&region=US-TX&revision=1&how=group&optedOutAt=1795507200&group=*sale',
    { region: 'US-TX', how: 'group', optedOutAt: T, marks: { '*sale': 'group' } },
  ],
  [
    'closed the notice once without a choice; region unknown',
    'v=1&model=opt-out&revision=1&seenAt=1795507200&seen=1',
    { seenAt: T, seen: 1 },
  ],
];

describe('the text of a record', () => {
  for (const [meaning, text, fields] of EXAMPLES) {
    it(`says: ${meaning}`, () => {
      expect(writeRecord({ ...base, ...fields })).to.equal(text);
      expect(readRecord(text)).to.deep.equal({ ...base, ...fields });
    });

    it(`is left by js-cookie as it is: ${meaning}`, () => {
      const { write } = Cookies.converter as { write: (value: string, name: string) => string };
      expect(write(text, 'sluice')).to.equal(text);
    });
  }

  it('carries a record id where the site keeps records', () => {
    const id = '0b0c1f9e-5d3c-4b8a-9d5e-2f6f7a8b9c0d';
    const text = writeRecord({ ...base, id, marks: { '*': 'choice' } });
    expect(text).to.equal(`v=1&model=opt-out&revision=1&id=${id}&choice=*`);
    expect(readRecord(text)).to.deep.equal({ ...base, id, marks: { '*': 'choice' } });
  });

  it('may name ids that are numbers, or what every object has', () => {
    const marks = {
      b: 'choice',
      7: 'choice',
      constructor: 'choice',
      toString: 'permitted',
    } as const;
    const text = writeRecord({ ...base, marks });
    const read = readRecord(text) as ConsentRecord;
    expect({ ...read.marks }).to.deep.equal(marks);
    expect(writeRecord(read)).to.equal(text);
  });
});

describe('a text that is no record', () => {
  const good = `${US}&how=banner&decidedAt=1795507200&choice=analytics.advertising`;
  const unreadable: readonly (readonly [string, string])[] = [
    ['empty', ''],
    ['of another tool', 'OptanonConsent=groups%3DC0001%3A1'],
    ['JSON', '{"v":1,"model":"opt-out"}'],
    ['without a version', good.replace('v=1&', '')],
    ['of a later version', good.replace('v=1', 'v=2')],
    ['of a version written otherwise', good.replace('v=1', 'v=01')],
    ['without a model', good.replace('&model=opt-out', '')],
    ['of an unknown model', good.replace('opt-out', 'opt-around')],
    ['of a model with something after it', good.replace('opt-out', 'opt-in2')],
    ['in another order', good.replace('region=US-CA&revision=1', 'revision=1&region=US-CA')],
    ['with a field that we do not know', `${good}&note=1`],
    ['with a field twice', `${good}&choice=x`],
    ['with a model twice', `${good}&model=opt-in`],
    ['cut off in a field', `${US}&how=banner&decidedAt=17955&choi`],
    ['with something before it', ` ${good}`],
    ['with a question mark before it', `?${good}`],
    ['with something after it', `${good} `],
    ['with an empty field', good.replace('how=banner', 'how=')],
    ['encoded', encodeURIComponent(good)],
    ['with an encoded letter', good.replace('analytics', '%61nalytics')],
    ['with a plus for a space', good.replace('analytics', 'ana+lytics')],
    ['with a name twice', good.replace('analytics', 'advertising')],
    ['with a name that is permitted and refused', `${US}&permitted=ads&choice=ads`],
    ['with an empty name', good.replace('choice=', 'choice=.')],
    ['with another separator', good.replace('analytics.', 'analytics,')],
    ['with a permission for everything', `${US}&permitted=*`],
    ['with a permission for all sale', `${US}&permitted=a.*sale`],
    ['with a confirmed permission for everything', `${US}&confirmed=*`],
    ['with an unknown wildcard', `${US}&choice=*sensitive`],
    ['with half a wildcard', `${US}&choice=ads*`],
    ['with a longer wildcard', `${US}&choice=*sales`],
    ['with a fraction', good.replace('1795507200', '1795507200.5')],
    ['with a negative time', good.replace('1795507200', '-1795507200')],
    ['with an exponent', good.replace('1795507200', '17e8')],
    ['with a time without end', good.replace('1795507200', 'Infinity')],
    ['with a time that no date can hold', good.replace('1795507200', '9007199254740991')],
    ['with a leading zero', good.replace('1795507200', '01795507200')],
    ['with a zero', good.replace('1795507200', '0')],
    ['with a word for a number', good.replace('revision=1', 'revision=one')],
    ['too long by one byte', `${US}&choice=`.padEnd(501, 'a')],
  ];
  for (const [name, text] of unreadable) {
    it(`is unreadable: ${name}`, () => expect(readRecord(text)).to.equal('unreadable'));
  }

  it('is not what these are made from', () => {
    expect(readRecord(good)).to.not.equal('unreadable');
    expect(readRecord(`${US}&choice=`.padEnd(500, 'a'))).to.not.equal('unreadable');
  });
});
