import assert from 'node:assert/strict';

const RECORD =
  'v=1&model=opt-out&region=US-CA&revision=1&how=banner&decidedAt=1795507200&optedOutAt=1795507200&choice=*sale';

/** What every recipe for `record.renew` has to do. `post(cookie, method)` asks it and resolves with the response. */
export const renewCases = (domain) => [
  [
    'answers with the same cookie, for 390 days, for page and server',
    async (post) => {
      const response = await post(`a=1; sluice=${RECORD}; b=2`);
      assert.equal(response.status, 204);
      assert.deepEqual(response.headers.getSetCookie(), [
        `sluice=${RECORD}; Domain=${domain}; Path=/; Max-Age=33696000; SameSite=Lax`,
      ]);
      assert.equal(response.headers.get('cache-control'), 'no-store');
    },
  ],
  ...[
    ['no cookie', undefined],
    ['no record', 'a=1; xsluice=v=1&model=opt-out'],
    ['several records', `sluice=${RECORD}; a=1; sluice=v=1&model=opt-out&revision=1`],
    ['a record of another version', 'sluice=v=2&model=opt-out'],
    ['what is no record', 'sluice=<script>'],
    ['a record that is too long', `sluice=v=1&${'a'.repeat(500)}`],
  ].map(([what, cookie]) => [
    `sends nothing back for ${what}`,
    async (post) => {
      const response = await post(cookie);
      assert.equal(response.status, 204);
      assert.deepEqual(response.headers.getSetCookie(), []);
    },
  ]),
  [
    'is only for POST: no link and no cache can ask it',
    async (post) => {
      const response = await post(`sluice=${RECORD}`, 'GET');
      assert.ok([404, 405].includes(response.status), `${response.status}`);
      assert.deepEqual(response.headers.getSetCookie(), []);
    },
  ],
];
