import { expect } from 'chai';
import { decide } from '../../src/consent/decide.js';
import type { Choice } from '../../src/consent/decide.js';
import { permit } from '../../src/consent/permit.js';
import { readRecord, writeRecord } from '../../src/consent/record-text.js';
import type { ConsentRecord } from '../../src/consent/record.js';
import { refusedBySignal } from '../../src/consent/refused-by-signal.js';
import { resolve } from '../../src/consent/resolve.js';
import { standingMarks } from '../../src/consent/standing-marks.js';
import { DAY, NOW, PAPER, recordOf, situationOf } from './situation.js';
import type { Case } from './situation.js';

const EARLIER = NOW - 100 * DAY;

/** The record after a refusal, as the page makes it. */
const refuse = (given: Case, names: readonly string[], choice: Partial<Choice> = {}) => {
  const situation = situationOf(given);
  return decide(situation, {
    marks: standingMarks(situation),
    refuse: names,
    refuser: 'choice',
    how: 'banner',
    region: 'US-CA',
    id: '',
    ...choice,
  });
};
/** The record after a permission, confirmed where that is needed. */
const allow = (given: Case, ids: readonly string[], refused: readonly string[] = []) =>
  refuse(given, refused, { marks: permit(situationOf(given), ids) });

const marksOf = ({ marks }: ConsentRecord) => ({ ...marks });
const everything = ['analytics', 'advertising', 'health', 'pay', 'tally', 'acme', 'trader'];

describe('a refusal', () => {
  it('of all sale is kept as such', () => {
    expect(marksOf(refuse({}, ['*sale']))).to.deep.equal({ '*sale': 'choice' });
  });

  it('of everything is kept as such, and swallows the refusal of sale', () => {
    const record = recordOf('choice=*sale.tally', { optedOutAt: NOW });
    expect(marksOf(refuse({ record }, ['*']))).to.deep.equal({ '*': 'choice' });
  });

  it('widens: all sale refused one by one is sale refused', () => {
    expect(marksOf(refuse({}, ['advertising']))).to.deep.equal({ advertising: 'choice' });
    expect(marksOf(refuse({}, ['advertising', 'trader']))).to.deep.equal({ '*sale': 'choice' });
  });

  it('widens when the last of the sale is refused on another day', () => {
    const record = recordOf('choice=advertising', { optedOutAt: EARLIER });
    expect(marksOf(refuse({ record }, ['trader']))).to.deep.equal({ '*sale': 'choice' });
  });

  it('widens when the only company that sells is refused with its category', () => {
    const config = {
      ...PAPER,
      categories: [{ id: 'analytics' }],
      vendors: [{ id: 'trader', category: 'analytics', sale: true }],
    };
    const record = refuse({ config }, ['analytics']);
    expect(marksOf(record)).to.deep.equal({ analytics: 'choice', '*sale': 'choice' });
    expect(record.optedOutAt).to.equal(NOW);
  });

  it('widens nothing where nothing is sale', () => {
    const config = { version: 1, categories: [{ id: 'analytics' }, { id: 'video' }] };
    expect(marksOf(refuse({ config }, ['analytics']))).to.deep.equal({ analytics: 'choice' });
  });

  it('keeps what was refused before, and by whom', () => {
    const record = recordOf('choice=tally&account=advertising', { optedOutAt: EARLIER });
    expect(marksOf(refuse({ record }, ['health']))).to.deep.equal({
      tally: 'choice',
      advertising: 'account',
      health: 'choice',
    });
  });

  it('ends the permissions that it reaches, and no other', () => {
    const record = recordOf('permitted=analytics.advertising.health.trader');
    expect(marksOf(refuse({ record }, ['*sale']))).to.deep.equal({
      analytics: 'permitted',
      health: 'permitted',
      '*sale': 'choice',
    });
    expect(marksOf(refuse({ record }, ['*']))).to.deep.equal({ '*': 'choice' });
  });

  it('ends a permission that was confirmed against the signal', () => {
    const record = recordOf('confirmed=advertising.trader', { gpc: 1 });
    expect(marksOf(refuse({ record, signal: true }, ['*sale']))).to.deep.equal({
      '*sale': 'choice',
    });
  });

  it('of a company is dropped where its category is refused anyway: only departures are kept', () => {
    const record = recordOf('choice=tally.acme');
    expect(marksOf(refuse({ record }, ['analytics']))).to.deep.equal({
      analytics: 'choice',
      acme: 'choice',
    });
  });

  it('of a company that sells by itself is kept beside that of its category', () => {
    expect(marksOf(refuse({}, ['analytics', 'trader']))).to.deep.equal({
      analytics: 'choice',
      trader: 'choice',
    });
  });

  it('of a company of a required category is kept, also if the category was once refused', () => {
    const record = recordOf('choice=necessary');
    const next = refuse({ record }, ['pay']);
    expect(next.marks['pay']).to.equal('choice');
    const { vendors } = resolve({ ...situationOf(), reading: next });
    expect(vendors['pay']?.answer).to.equal('denied');
  });

  it('does not carry over permissions of an earlier revision', () => {
    const record = recordOf('permitted=analytics&choice=tally', { revision: 1 });
    const next = refuse({ record, config: { ...PAPER, revision: 2 } }, ['health']);
    expect(marksOf(next)).to.deep.equal({ tally: 'choice', health: 'choice' });
    expect(next.revision).to.equal(2);
  });

  it('is not taken from what every object has: a company may be named so', () => {
    const config = {
      version: 1,
      categories: [{ id: 'ads', sale: true }],
      vendors: [{ id: 'constructor', category: 'ads', sale: true }],
    };
    expect(marksOf(refuse({ config }, ['acme']))).to.deep.equal({ acme: 'choice' });
    expect(marksOf(refuse({ config }, ['ads']))).to.deep.equal({ '*sale': 'choice' });
  });

  it('overwrites a record that cannot be read', () => {
    const next = refuse({ record: 'corrupt' }, ['*sale']);
    expect(readRecord(writeRecord(next))).to.not.equal('unreadable');
    expect(marksOf(next)).to.deep.equal({ '*sale': 'choice' });
  });
});

describe('the fields of a record', () => {
  it('say where, when and under which law it was decided', () => {
    const next = refuse({ model: 'notice', config: { ...PAPER, revision: 3 } }, ['*sale'], {
      how: 'dialog',
      region: 'US-TX',
      id: 'b2c9e0f4',
    });
    const { marks, ...fields } = next;
    expect(Object.keys(marks)).to.deep.equal(['*sale']);
    expect(fields).to.deep.equal({
      model: 'notice',
      region: 'US-TX',
      revision: 3,
      how: 'dialog',
      decidedAt: NOW,
      optedOutAt: NOW,
      accountAt: 0,
      gpc: 0,
      seenAt: 0,
      seen: 0,
      id: 'b2c9e0f4',
    });
  });

  it('say whether the signal was on', () => {
    expect(refuse({ signal: true }, ['analytics']).gpc).to.equal(1);
    expect(refuse({ record: recordOf('', { gpc: 1 }) }, ['analytics']).gpc).to.equal(0);
  });

  it('keep what was seen of the notice', () => {
    const next = refuse({ record: recordOf('', { seenAt: EARLIER, seen: 2 }) }, ['*']);
    expect([next.seenAt, next.seen]).to.deep.equal([EARLIER, 2]);
  });

  it('date a choice, and none where signal, account or sister title refuse', () => {
    const record = recordOf('choice=tally', { decidedAt: EARLIER });
    expect(refuse({ record }, ['analytics']).decidedAt).to.equal(NOW);
    for (const refuser of ['signal', 'account', 'group'] as const) {
      expect(refuse({ record }, ['*sale'], { refuser }).decidedAt, refuser).to.equal(EARLIER);
      expect(refuse({}, ['*sale'], { refuser }).decidedAt, refuser).to.equal(0);
    }
  });
});

describe('optedOutAt', () => {
  const before = recordOf('choice=*sale', { decidedAt: EARLIER, optedOutAt: EARLIER });

  it('is set by each refusal of sale, whole or in part, by whomever', () => {
    for (const names of [['*'], ['*sale'], ['advertising'], ['acme'], ['trader']]) {
      expect(refuse({}, names).optedOutAt, names.join()).to.equal(NOW);
      expect(refuse({ record: before }, names).optedOutAt, names.join()).to.equal(NOW);
      expect(refuse({}, names, { refuser: 'signal' }).optedOutAt, names.join()).to.equal(NOW);
    }
  });

  it('is set when a company that sells is refused with its category', () => {
    expect(refuse({}, ['analytics']).optedOutAt).to.equal(NOW);
  });

  it('is not set by refusing what is no sale, nor where nothing is', () => {
    expect(refuse({}, ['health', 'pay', 'tally']).optedOutAt).to.equal(0);
    const config = { version: 1, categories: [{ id: 'analytics' }] };
    expect(refuse({ config }, ['*']).optedOutAt).to.equal(0);
  });

  it('is kept by refusing or allowing what is no sale', () => {
    expect(refuse({ record: before }, ['health']).optedOutAt).to.equal(EARLIER);
    expect(allow({ record: before }, ['health', 'tally']).optedOutAt).to.equal(EARLIER);
  });

  it('is kept when some of the sale is allowed again', () => {
    expect(allow({ record: before }, ['advertising']).optedOutAt).to.equal(EARLIER);
    expect(allow({ record: before }, ['trader', 'analytics']).optedOutAt).to.equal(EARLIER);
  });

  it('is cleared when all of the sale is allowed again, at once or one after the other', () => {
    expect(allow({ record: before }, everything).optedOutAt).to.equal(0);
    const half = writeRecord(allow({ record: before }, ['advertising']));
    expect(allow({ record: half }, ['trader']).optedOutAt).to.equal(0);
  });

  it('is kept while one company in an allowed category is refused', () => {
    expect(allow({ record: before }, everything, ['acme']).optedOutAt).to.equal(NOW);
    const partly = recordOf('choice=acme', { decidedAt: EARLIER, optedOutAt: EARLIER });
    expect(allow({ record: partly }, ['advertising', 'trader']).optedOutAt).to.equal(EARLIER);
  });

  it('is kept where the site has since dropped or renamed what was refused', () => {
    const record = recordOf('choice=ads', { decidedAt: EARLIER, optedOutAt: EARLIER });
    expect(refuse({ record }, ['health']).optedOutAt).to.equal(EARLIER);
    expect(allow({ record }, ['analytics']).optedOutAt).to.equal(EARLIER);
  });
});

describe('a permission', () => {
  it('names each of the ids that are decided by themselves', () => {
    expect(marksOf(allow({}, everything))).to.deep.equal({
      analytics: 'permitted',
      advertising: 'permitted',
      health: 'permitted',
      trader: 'permitted',
    });
  });

  it('is marked as confirmed where the signal is on, for sale alone', () => {
    expect(marksOf(allow({ signal: true }, everything))).to.deep.equal({
      analytics: 'permitted',
      advertising: 'confirmed',
      health: 'permitted',
      trader: 'confirmed',
    });
  });

  it('takes the refusal of sale apart into what stays refused, in the name of who refused it', () => {
    const record = recordOf('account=*sale', { optedOutAt: EARLIER });
    expect(marksOf(allow({ record }, ['advertising']))).to.deep.equal({
      advertising: 'permitted',
      trader: 'account',
    });
  });

  it('takes the refusal of everything apart, and keeps it for all sale if none is allowed', () => {
    const record = recordOf('choice=*', { optedOutAt: EARLIER });
    expect(marksOf(allow({ record }, ['analytics']))).to.deep.equal({
      analytics: 'permitted',
      health: 'choice',
      '*sale': 'choice',
    });
    expect(marksOf(allow({ record }, ['advertising']))).to.deep.equal({
      analytics: 'choice',
      advertising: 'permitted',
      health: 'choice',
      trader: 'choice',
    });
  });

  it('lifts the refusal of a company, and leaves its category alone', () => {
    const record = recordOf('choice=acme.tally');
    expect(marksOf(allow({ record }, ['acme']))).to.deep.equal({ tally: 'choice' });
  });

  it('of a company does not lift the refusal of its category', () => {
    const record = recordOf('choice=analytics');
    const marks = marksOf(allow({ record }, ['tally']));
    expect(marks).to.deep.equal({ analytics: 'choice' });
  });

  it('given together with a refusal yields to it', () => {
    expect(marksOf(allow({}, everything, ['*sale']))).to.deep.equal({
      analytics: 'permitted',
      health: 'permitted',
      '*sale': 'choice',
    });
  });

  for (const age of ['child', 'teen']) {
    it(`of a ${age} reaches neither sale nor the sensitive, and leaves a refusal of them`, () => {
      const config = { ...PAPER, age };
      const record = recordOf('choice=*', { optedOutAt: EARLIER });
      expect(marksOf(allow({ config }, everything))).to.deep.equal({ analytics: 'permitted' });
      const next = allow({ config, record }, everything);
      expect(marksOf(next)).to.deep.equal({
        analytics: 'permitted',
        health: 'choice',
        '*sale': 'choice',
      });
      expect(next.optedOutAt).to.equal(EARLIER);
    });
  }
});

describe('the signal', () => {
  const record = (text: string) => ({ signal: true, record: text });
  const refused = (given: Case) => refusedBySignal(situationOf(given));

  it('refuses all sale on a first visit', () => {
    expect(refused({ signal: true })).to.deep.equal(['*sale']);
  });

  it('refuses nothing where it is off, or nothing is sale', () => {
    expect(refused({})).to.deep.equal([]);
    const config = { version: 1, categories: [{ id: 'analytics' }] };
    expect(refused({ signal: true, config })).to.deep.equal([]);
  });

  it('is recorded once, and not over a refusal that says as much', () => {
    for (const text of ['signal=*sale', 'choice=*sale', 'choice=*', 'group=advertising.trader']) {
      expect(refused(record(recordOf(text))), text).to.deep.equal([]);
    }
  });

  it('is recorded over what an account refuses, which may be lifted when it is gone', () => {
    for (const text of ['account=*sale', 'choice=advertising&account=trader']) {
      const given = record(recordOf(text));
      expect(refused(given), text).to.deep.equal(['*sale']);
      const next = refuse(given, ['*sale'], { refuser: 'signal', how: 'signal' });
      expect(refused(record(writeRecord(next))), text).to.deep.equal([]);
    }
  });

  it('refuses what was permitted without it', () => {
    expect(refused(record(recordOf('permitted=advertising.trader')))).to.deep.equal(['*sale']);
  });

  it('refuses what was left open by a refusal of part', () => {
    expect(refused(record(recordOf('choice=advertising')))).to.deep.equal(['*sale']);
  });

  it('refuses a company that sells although its category is refused: that may be lifted', () => {
    expect(refused(record(recordOf('choice=analytics.advertising')))).to.deep.equal(['*sale']);
  });

  it('leaves what was confirmed against it, and refuses the sale that was added since', () => {
    expect(refused(record(recordOf('confirmed=advertising.trader')))).to.deep.equal([]);
    expect(refused(record(recordOf('confirmed=advertising')))).to.deep.equal(['trader']);
  });

  it('refuses again what was confirmed for an earlier revision', () => {
    const config = { ...PAPER, revision: 2 };
    const text = recordOf('confirmed=advertising.trader');
    expect(refused({ ...record(text), config })).to.deep.equal(['*sale']);
  });

  it('leaves a record alone that cannot be read: it denies more', () => {
    expect(refused(record('corrupt'))).to.deep.equal([]);
  });
});

describe('a record that grows too long', () => {
  const shops = (count: number, category: string, sale?: boolean) =>
    Array.from({ length: count }, (_, index) => ({ id: `${category}-${index}`, category, sale }));
  const config = {
    version: 1,
    categories: [
      { id: 'base', required: true },
      { id: 'analytics' },
      { id: 'advertising', sale: true },
      { id: 'video' },
    ],
    vendors: [
      ...shops(60, 'base'),
      ...shops(60, 'analytics'),
      ...shops(60, 'advertising'),
      ...shops(3, 'video'),
    ],
  };
  const ids = (category: string, count: number) => shops(count, category).map(({ id }) => id);

  it('refuses the category that has too many refused companies, and no other', () => {
    const next = refuse({ config }, [...ids('video', 2), ...ids('analytics', 59)]);
    expect(marksOf(next)).to.deep.equal({
      'video-0': 'choice',
      'video-1': 'choice',
      analytics: 'choice',
    });
  });

  it('refuses several categories where one is not enough', () => {
    const next = refuse({ config }, [...ids('analytics', 59), ...ids('advertising', 59)]);
    expect(marksOf(next)).to.deep.equal({ analytics: 'choice', advertising: 'choice' });
    expect(next.optedOutAt).to.equal(NOW);
  });

  it('refuses all where companies of a required category do not fit', () => {
    expect(marksOf(refuse({ config }, ids('base', 60)))).to.deep.equal({ '*': 'choice' });
  });

  it('refuses all where companies without a category do not fit', () => {
    const orphans = { ...config, vendors: shops(60, 'gone') };
    const next = refuse({ config: orphans }, ids('gone', 60));
    expect(marksOf(next)).to.deep.equal({ '*': 'choice' });
  });

  it('refuses all where it is full of names that the site no longer knows', () => {
    const names = Array.from({ length: 45 }, (_, index) => `older-${index}`).join('.');
    const record = recordOf(`choice=${names}`);
    expect(record.length).to.be.within(400, 500);
    const next = refuse({ record }, ['analytics', ...ids('video', 3), ...ids('base', 9)]);
    expect(marksOf(next)).to.deep.equal({ '*': 'choice' });
  });

  it('denies one category, not everything, where permitted companies that sell do not fit', () => {
    const vendors = shops(60, 'analytics', true);
    const next = allow({ config: { ...config, vendors } }, [
      'analytics',
      'advertising',
      'video',
      ...vendors.map(({ id }) => id),
    ]);
    expect(marksOf(next)).to.deep.equal({
      advertising: 'permitted',
      video: 'permitted',
      analytics: 'choice',
    });
  });

  it('is never written longer than 500 bytes, and can be read', () => {
    const all = [...ids('base', 60), ...ids('analytics', 60), ...ids('advertising', 60)];
    for (let count = 1; count <= all.length; count += 7) {
      const text = writeRecord(
        refuse({ config }, all.slice(0, count), { id: crypto.randomUUID() }),
      );
      expect(text.length, text).to.be.at.most(500);
      expect(readRecord(text), text).to.not.equal('unreadable');
    }
  });
});
