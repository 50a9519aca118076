import { expect } from 'chai';
import { decideForAccount } from '../../src/consent/decide-for-account.js';
import { decide } from '../../src/consent/decide.js';
import { permit } from '../../src/consent/permit.js';
import { readRecord, writeRecord } from '../../src/consent/record-text.js';
import { refusedBySignal } from '../../src/consent/refused-by-signal.js';
import { resolve } from '../../src/consent/resolve.js';
import { standingMarks } from '../../src/consent/standing-marks.js';
import { DAY, NOW, recordOf, situationOf } from './situation.js';
import type { Case } from './situation.js';

const place = { region: 'US-CA', id: '' };
const iso = (time: number) => new Date(time * 1000).toISOString();
const account = (optedOut: boolean, time: number) => ({ optedOut, at: iso(time) });

/** A browser, and what happens in it one after the other; each step goes through the record's text, as on the next page. */
const browser = (given: Case = {}) => {
  let state: Case = given;
  const keep = (record: ReturnType<typeof decideForAccount>) => {
    if (record) state = { ...state, record: writeRecord(record) };
    return self;
  };
  const choose = (refuse: readonly string[], allow: readonly string[] = []) => {
    const situation = situationOf(state);
    const marks = permit(situation, allow);
    return keep(decide(situation, { marks, refuse, refuser: 'choice', how: 'dialog', ...place }));
  };
  const self = {
    account: (optedOut: boolean, time: number) =>
      keep(decideForAccount(situationOf(state), account(optedOut, time), place)),
    refuses: (...ids: readonly string[]) => choose(ids),
    /** In two steps, where that is needed. */
    allows: (...ids: readonly string[]) => choose([], ids),
    /** What comes with the next page, and with it what the signal refuses. */
    meanwhile: (more: Case) => {
      state = { ...state, ...more };
      const situation = situationOf(state);
      const refuse = refusedBySignal(situation);
      const signal = { refuser: 'signal', how: 'signal', ...place } as const;
      const marks = standingMarks(situation);
      return refuse[0] ? keep(decide(situation, { marks, refuse, ...signal })) : self;
    },
    answers: (): string => {
      const { categories, vendors } = resolve(situationOf(state));
      return ['analytics', 'advertising', 'tally', 'acme', 'trader']
        .map((id) => categories[id] ?? vendors[id])
        .map((one) => (one?.because === 'default' ? one.answer : `${one?.because}`))
        .join(' ');
    },
    record: () => readRecord(`${state.record as string}`),
    text: () => state.record,
  };
  return self;
};

const T = NOW - 300 * DAY;
const OUT = 'granted account granted account account';
const NEW = 'granted granted granted granted granted';

/** analytics, advertising, and the companies tally (analytics), acme (advertising), trader (sells, under analytics). */
const CASES: readonly (readonly [string, () => string, string])[] = [
  ['opts out of all sale, and of nothing else', () => browser().account(true, T).answers(), OUT],
  [
    'wins over what was allowed in this browser before it, and after it without knowing of it',
    () => browser({ record: recordOf('permitted=advertising.trader', { decidedAt: T + DAY }) }).account(true, T).answers(),
    OUT,
  ],
  [
    'wins over what was confirmed against the signal: that was no answer to the account',
    () => browser({ record: recordOf('confirmed=advertising.trader') }).account(true, T).answers(),
    OUT,
  ],
  ['reaches what is left open by a refusal of part', () => browser().refuses('advertising').account(true, T).answers(), 'granted choice granted choice account'],
  ['changes nothing where all sale is refused already', () => browser().refuses('*sale').account(true, T).answers(), 'granted choice granted choice choice'],
  ['changes nothing while the signal refuses', () => browser().meanwhile({ signal: true }).account(true, T).answers(), 'granted signal granted signal signal'],
  ['is kept when the signal goes away', () => browser().meanwhile({ signal: true }).account(true, T).meanwhile({ signal: false }).answers(), 'granted signal granted signal signal'],
  ['is kept by a new revision', () => browser().account(true, T).meanwhile({ config: { ...situationOf().settings, version: 1, revision: 2 } }).answers(), OUT],
  ['denies all where the record cannot be read', () => browser({ record: 'corrupt' }).account(true, T).answers(), 'choice choice choice choice choice'],

  ['withstands an older choice of the account', () => browser().account(true, T).account(false, T - 1).answers(), OUT],
  ['withstands one of the same moment', () => browser().account(true, T).account(false, T).answers(), OUT],
  ['is lifted by a later one', () => browser().account(true, T).account(false, T + 1).answers(), NEW],
  ['is back when it is handed in again', () => browser().account(true, T).account(false, T + 1).account(true, T).answers(), OUT],
  ['lifted, leaves what the reader refused before', () => browser().refuses('*sale').account(true, T).account(false, NOW).answers(), 'granted choice granted choice choice'],
  ['lifted, leaves what the reader refused of it before', () => browser().refuses('acme').account(true, T).account(false, NOW).answers(), 'granted granted granted choice granted'],
  ['lifted, leaves what the reader refused of it since', () => browser().account(true, T).refuses('advertising').account(false, NOW).answers(), 'granted choice granted choice granted'],
  ['lifted, leaves a refusal of all sale since', () => browser().account(true, T).refuses('*sale').account(false, NOW).answers(), 'granted choice granted choice choice'],
  ['lifted, leaves what the signal refused since, though it is gone', () => browser().account(true, T).meanwhile({ signal: true }).account(false, NOW).meanwhile({ signal: false }).answers(), 'granted signal granted signal signal'],
  ['lifted, gives no permission back', () => browser({ model: 'opt-in' }).allows('analytics', 'advertising', 'trader').account(true, T).account(false, NOW).answers(), 'choice denied choice denied choice'],
  ['that allows grants nothing by itself', () => browser({ model: 'opt-in' }).account(false, NOW).answers(), 'denied denied denied denied denied'],
  ['that allows lifts no choice of the reader', () => browser().refuses('*sale').account(false, NOW).answers(), 'granted choice granted choice choice'],

  ['gives way to what is allowed while it stands', () => browser().account(true, T).allows('advertising', 'trader').account(true, T).answers(), 'granted choice granted choice granted'],
  ['gives way to that only as far as it is allowed', () => browser().account(true, T).allows('trader').account(true, T).answers(), 'granted account granted account granted'],
  ['gives way to what is allowed while it was known, whoever had refused', () => browser().refuses('*sale').account(true, T).allows('advertising', 'trader').account(true, T).answers(), 'granted choice granted choice granted'],
  ['comes back when the account opts out anew', () => browser().account(true, T).allows('advertising', 'trader').account(true, T + DAY).answers(), OUT],
  ['comes back for another account that opted out before', () => browser().account(true, T).allows('advertising', 'trader').account(true, T - DAY).answers(), OUT],
  ['comes back when what overrode it has ended with the revision', () => browser().account(true, T).allows('advertising', 'trader').meanwhile({ config: { ...situationOf().settings, version: 1, revision: 2 } }).account(true, T).answers(), OUT],
  ['that was overridden does not silence the signal', () => browser().account(true, T).allows('advertising', 'trader').meanwhile({ signal: true }).account(true, T).answers(), 'granted signal granted signal signal'],
]; // prettier-ignore

describe('the choice of an account', () => {
  for (const [what, run, answers] of CASES) {
    it(what, () => expect(run()).to.equal(answers));
  }

  it('counts from the day on which it was made', () => {
    const { text } = browser().account(true, T);
    expect(text()).to.equal(
      `v=1&model=opt-out&region=US-CA&revision=1&how=account&optedOutAt=${T}&accountAt=${T}&account=*sale`,
    );
  });

  it('is no earlier than a refusal that the browser knows, and no later than now', () => {
    const limited = browser().refuses('advertising').account(true, T);
    expect(limited.record()).to.include({ optedOutAt: NOW, accountAt: T, decidedAt: NOW });
    expect(
      browser()
        .account(true, NOW + DAY)
        .record(),
    ).to.include({ optedOutAt: NOW, accountAt: NOW });
  });

  it('is of now where its time cannot be read, and then lifts nothing', () => {
    for (const at of ['soon', '', undefined, null, {}, Number.NaN]) {
      const choice = { optedOut: true, at: at as string };
      const record = decideForAccount(situationOf(), choice, place);
      expect(record, String(at)).to.include({ optedOutAt: NOW, accountAt: NOW });
      const standing = situationOf({ record: writeRecord(record as NonNullable<typeof record>) });
      expect(decideForAccount(standing, { ...choice, optedOut: false }, place)).to.equal(null);
      expect(decideForAccount(standing, choice, place), 'no new record').to.equal(null);
    }
  });

  it('may be a time in milliseconds, or a date', () => {
    for (const at of [T * 1000, new Date(T * 1000)]) {
      const record = decideForAccount(situationOf(), { optedOut: true, at }, place);
      expect(record).to.include({ accountAt: T });
    }
  });

  it('changes nothing when it is handed in on every page', () => {
    const record = browser().account(true, T).text() as string;
    expect(decideForAccount(situationOf({ record }), account(true, T), place)).to.equal(null);
  });

  it('keeps the time of the opt-out when it is lifted: nobody is asked the sooner', () => {
    const lifted = browser()
      .account(true, T)
      .account(false, T + DAY)
      .record();
    expect(lifted).to.include({ optedOutAt: T, accountAt: 0, how: 'account' });
  });

  it('of a later day is kept as such', () => {
    const later = browser()
      .account(true, T)
      .account(true, T + DAY);
    expect(later.account(false, T + DAY).answers()).to.equal(OUT);
    expect(later.account(false, T + DAY + 1).answers()).to.equal(NEW);
  });

  it('refuses nothing where nothing is sale', () => {
    const config = { version: 1, categories: [{ id: 'analytics' }] };
    expect(decideForAccount(situationOf({ config }), account(true, T), place)).to.equal(null);
  });
});
