import { expect } from 'chai';
import { isQuestionDue } from '../../src/consent/is-question-due.js';
import { DAY, NOW, PAPER, recordOf, situationOf } from './situation.js';
import type { Case } from './situation.js';

const daysAgo = (days: number) => NOW - days * DAY;
const config = (changes: object) => ({ ...PAPER, ...changes });

const check = (rows: readonly (Case & { name: string; due: boolean })[]) => {
  for (const { name, due, ...given } of rows) {
    it(name, () => expect(isQuestionDue(situationOf(given))).to.equal(due));
  }
};

describe('the question on a first visit', () => {
  check([
    { name: 'is due under opt-out', due: true },
    { name: 'is due under opt-in', model: 'opt-in', due: true },
    { name: 'is never due where the law asks nothing', model: 'notice', due: false },
    { name: 'is never due with the signal on', signal: true, due: false },
    {
      name: 'is never due with the signal on under opt-in',
      model: 'opt-in',
      signal: true,
      due: false,
    },
    {
      name: 'is never due where the site shows no first layer',
      config: config({ ui: { banner: 'none' } }),
      due: false,
    },
    {
      name: 'is never due where there is nothing to choose',
      config: config({ categories: [{ id: 'necessary', required: true }], vendors: [] }),
      due: false,
    },
    { name: 'is due where nothing can be stored', storage: false, due: true },
  ]);
});

describe('the question with a record that cannot be read', () => {
  check([
    { name: 'is due under opt-out', record: 'corrupt', due: true },
    { name: 'is due under opt-in', model: 'opt-in', record: 'corrupt', due: true },
    {
      name: 'is not due where the law asks nothing',
      model: 'notice',
      record: 'corrupt',
      due: false,
    },
    { name: 'is not due with the signal on', signal: true, record: 'corrupt', due: false },
  ]);
});

describe('the question after an opt-out', () => {
  const optedOut = (days: number, model = 'opt-out') =>
    recordOf('choice=*', { model, decidedAt: daysAgo(days), optedOutAt: daysAgo(days) });
  check([
    { name: 'is not due the next day', record: optedOut(1), due: false },
    {
      name: 'is not due within 12 months for a new revision',
      config: config({ revision: 2 }),
      record: optedOut(365.9),
      due: false,
    },
    {
      name: 'is due after 12 months for a new revision',
      config: config({ revision: 2 }),
      record: optedOut(366),
      due: true,
    },
    { name: 'is not due under opt-out even after years', record: optedOut(3000), due: false },
    {
      name: 'is not due under opt-in before askAgain',
      model: 'opt-in',
      record: optedOut(389, 'opt-in'),
      due: false,
    },
    {
      name: 'is due under opt-in after askAgain',
      model: 'opt-in',
      record: optedOut(390, 'opt-in'),
      due: true,
    },
    {
      name: 'is not due within 12 months where askAgain is shorter',
      model: 'opt-in',
      config: config({ record: { askAgain: 90 } }),
      record: optedOut(365, 'opt-in'),
      due: false,
    },
    {
      name: 'is due after 12 months where askAgain is shorter',
      model: 'opt-in',
      config: config({ record: { askAgain: 90 } }),
      record: optedOut(366, 'opt-in'),
      due: true,
    },
    {
      name: 'is not due within 12 months of the signal, which is off again',
      record: recordOf('signal=*sale', { how: 'signal', decidedAt: 0, optedOutAt: daysAgo(300) }),
      due: false,
    },
    {
      name: 'is not due within 12 months of the signal under opt-in',
      model: 'opt-in',
      record: recordOf('signal=*sale', { how: 'signal', decidedAt: 0, optedOutAt: daysAgo(300) }),
      due: false,
    },
    {
      name: 'is not due where a travelled permission no longer counts',
      model: 'opt-in',
      record: recordOf('permitted=analytics&choice=*sale', {
        decidedAt: daysAgo(10),
        optedOutAt: daysAgo(10),
      }),
      due: false,
    },
    {
      name: 'is not due while the opt-out lies in the future of a wrong clock',
      config: config({ revision: 2 }),
      record: recordOf('choice=*sale', { decidedAt: daysAgo(-50), optedOutAt: daysAgo(-50) }),
      due: false,
    },
  ]);
});

describe('the question after another choice', () => {
  const refused = (days: number, model = 'opt-in') =>
    recordOf('choice=analytics', { model, decidedAt: daysAgo(days) });
  const permitted = (days: number, model = 'opt-in') =>
    recordOf('permitted=analytics.advertising', { model, decidedAt: daysAgo(days) });
  check([
    { name: 'is not due under opt-in', model: 'opt-in', record: permitted(389), due: false },
    { name: 'is due when permissions lapse', model: 'opt-in', record: permitted(390), due: true },
    {
      name: 'is due when permissions lapse sooner where the site says so',
      model: 'opt-in',
      config: config({ record: { askAgain: 180 } }),
      record: permitted(180),
      due: true,
    },
    {
      name: 'is not due sooner after a refusal',
      model: 'opt-in',
      record: refused(389),
      due: false,
    },
    {
      name: 'is due after askAgain after a refusal',
      model: 'opt-in',
      record: refused(390),
      due: true,
    },
    { name: 'is never due again under opt-out', record: permitted(3000, 'opt-out'), due: false },
    {
      name: 'is due under opt-in where the permission was given under opt-out',
      model: 'opt-in',
      record: permitted(1, 'opt-out'),
      due: true,
    },
    {
      name: 'is not due under opt-out where the permission was given under opt-in',
      record: permitted(500),
      due: false,
    },
    {
      name: 'is due for a new revision',
      config: config({ revision: 2 }),
      record: permitted(1, 'opt-out'),
      due: true,
    },
    {
      name: 'is due for a new revision after a refusal that was no opt-out',
      config: config({ revision: 2 }),
      record: refused(1, 'opt-out'),
      due: true,
    },
    {
      name: 'is due where a permission is of tomorrow, by a wrong clock',
      model: 'opt-in',
      record: permitted(-2),
      due: true,
    },
  ]);
});

describe('the notice that was closed', () => {
  const seen = (times: number, days: number) =>
    recordOf('', { decidedAt: 0, seen: times, seenAt: daysAgo(days) });
  check([
    { name: 'is not due within 7 days', record: seen(1, 6.99), due: false },
    { name: 'is due once more after 7 days', record: seen(1, 7), due: true },
    { name: 'is not due again after it was closed twice', record: seen(2, 300), due: false },
    {
      name: 'is due under opt-in, where it is a question',
      model: 'opt-in',
      record: seen(2, 1),
      due: true,
    },
    {
      name: 'is not due after a choice',
      record: recordOf('choice=analytics', { seen: 1, seenAt: daysAgo(8) }),
      due: false,
    },
  ]);
});
