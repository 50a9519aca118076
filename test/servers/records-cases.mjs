import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

/** A decision as a page sends it; `more` changes fields, `undefined` takes one away. */
export const decision = (more = {}) => ({
  version: 1,
  recordId: randomUUID(),
  how: 'banner',
  model: 'opt-out',
  region: 'US-CA',
  revision: 1,
  signal: false,
  optedOut: true,
  decidedAt: '2026-11-24T08:00:00.000Z',
  optedOutAt: '2026-11-24T08:00:00.000Z',
  categories: {
    necessary: { answer: 'granted', because: 'required' },
    advertising: { answer: 'denied', because: 'choice' },
  },
  vendors: {},
  ...more,
});

const bad = {
  'no JSON': 'recordId',
  nothing: '',
  'a list': [decision()],
  'another version': decision({ version: 2 }),
  'no id': decision({ recordId: undefined }),
  'an id that is none': decision({ recordId: "1'; DROP TABLE sluice_records; --" }),
  'a field about a person': decision({ email: 'reader@example.com' }),
  'an identifier in a field': decision({ region: 'reader-4711' }),
  'a way that there is not': decision({ how: 'guess' }),
  'an answer that is none': decision({
    categories: { advertising: { answer: 'maybe', because: 'choice' } },
  }),
  'more in an answer': decision({
    categories: { a: { answer: 'denied', because: 'choice', ip: '192.0.2.1' } },
  }),
  'a line of its own': `${JSON.stringify(decision())}\n${JSON.stringify(decision())}`,
  'a body that is too long': decision({
    vendors: Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `vendor-${index}`,
        { answer: 'denied', because: 'choice' },
      ]),
    ),
  }),
};

/**
 * What every recipe for `record.endpoint` has to do. `post(body, method)` asks it and resolves with the response; `ids()` resolves with
 * what is stored: each record's id, counted as the report counts.
 */
export const recordsCases = [
  [
    'stores a decision, and what comes again once',
    async ({ post, ids }) => {
      const [one, other] = [
        decision(),
        decision({ how: 'signal', signal: true, decidedAt: null, region: null, model: 'opt-in' }),
      ];
      for (const body of [one, other, one, one])
        assert.equal((await post(JSON.stringify(body))).status, 204);
      const stored = await ids();
      for (const { recordId } of [one, other])
        assert.equal(stored.filter((id) => id === recordId).length, 1);
    },
  ],
  ...Object.entries(bad).map(([name, body]) => [
    `answers ${name} with 400 and a reason, and stores nothing`,
    async ({ post, ids }) => {
      const earlier = await ids();
      const response = await post(typeof body === 'string' ? body : JSON.stringify(body));
      assert.equal(response.status, 400);
      assert.ok((await response.json()).problem);
      assert.deepEqual(await ids(), earlier);
    },
  ]),
  [
    'is only for POST',
    async ({ post }) => {
      const { status } = await post(undefined, 'GET');
      assert.ok([404, 405].includes(status), `${status}`);
    },
  ],
];
