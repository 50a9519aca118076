import assert from 'node:assert/strict';

export const VENDORS = [{ id: 'acme-ads', domains: ['acme-ads.example'] }];

/** A page as its server writes it. */
export const PAGE = `<!doctype html><title>Tags</title>
<link rel="preload" as="script" href="https://acme-ads.example/tag.js">
<link rel="stylesheet" href="https://acme-ads.example/tag.css">
<script async src="https://acme-ads.example/tag.js"></script>
<script>const text = '<img src="https://notads.example/x.gif">';</script>
<img alt="" src="https://acme-ads.example/px.gif"><img alt="" src="/own.gif">
<iframe title="x" src="https://acme-ads.example/frame"></iframe>
<script src="https://my-acme-ads.example/free.js"></script>
<noscript><img alt="" src="https://acme-ads.example/noscript.gif"></noscript>
<a href="https://acme-ads.example/about">About our ads</a>
`;
export const LINK = '<https://acme-ads.example/tag.js>; rel=preload; as=script';

const record = (rest) =>
  `a=1; sluice=v=1&model=opt-out&revision=1&how=dialog&decidedAt=1795507200${rest}`;
/** What fetches by itself; a link waits for the reader. */
const fetching = (html) =>
  html.match(/<(?!a\b)[^>]*\s(?:src|href)="https:\/\/acme-ads\.example[^"]*"/g) ?? [];

/** What every recipe has to do. `get(headers)` asks for the page and resolves with the response. */
export const firstViewCases = [
  ...[
    ['who sends the signal', { 'sec-gpc': '1' }],
    ['whose record says so', { cookie: record('&choice=*sale') }],
    ['whose account says so', { cookie: record('&account=*sale') }],
    ['with a record that nobody can read', { cookie: 'sluice=%%; a=1' }],
    [
      'whose record permits, and who sends the signal since',
      { 'sec-gpc': '1', cookie: record('&permitted=advertising&signal=*sale') },
    ],
  ].map(([who, headers]) => [
    `holds the vendor's tags and hints for a reader ${who}`,
    async (get) => {
      const response = await get(headers);
      const html = await response.text();
      assert.deepEqual(fetching(html), []);
      assert.match(html, /type="text\/plain"[^>]* data-src="https:\/\/acme-ads\.example\/tag\.js"/);
      assert.match(html, /<script src="https:\/\/my-acme-ads\.example\/free\.js">/);
      assert.match(html, /<a href="https:\/\/acme-ads\.example\/about">/);
      assert.equal(response.headers.get('link'), null);
      assert.match(response.headers.get('vary'), /Sec-GPC/);
    },
  ]),
  ...[
    ['who has said nothing', {}],
    ['who allows', { cookie: record('&permitted=advertising') }],
    [
      'who has confirmed it against the signal',
      { 'sec-gpc': '1', cookie: record('&gpc=1&confirmed=advertising') },
    ],
    ['of whom only another cookie tells', { cookie: 'xsluice=v=1&choice=*sale' }],
  ].map(([who, headers]) => [
    `leaves the page as it is for a reader ${who}`,
    async (get) => {
      const response = await get(headers);
      assert.equal(await response.text(), PAGE);
      assert.equal(response.headers.get('link'), LINK);
      assert.match(response.headers.get('vary'), /Sec-GPC/);
    },
  ]),
];
