import { expect } from 'chai';
import { ASK_FIRST, closePages, openPage, says } from '../support/gated-page.js';
import type { GatedPage } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

/** Chromium may keep a text back until more comes: line breaks come until it is there. */
const MORE = Array.from({ length: 50 }, () => '\n');
const HALVES = [
  `<script type="text/plain" data-category="advertising" id="cut">${says('first half')}`,
  ...MORE,
  `${says('second half')}</script>`,
  '<p>Last</p>',
];

/** Everything that might make the gate look again. */
const stir = async ({ document, sluice, window }: GatedPage) => {
  document.head.append(document.createElement('meta'));
  document.body.prepend(document.createElement('hr'));
  document.body.append(document.createElement('hr'), 'text behind it');
  document.documentElement.append(document.createElement('hr'));
  document.getElementById('cut')?.setAttribute('data-vendor', 'acme');
  window.dispatchEvent(new StorageEvent('storage'));
  await sluice.choose({ analytics: 'denied' });
};

const firstHalf = async (page: GatedPage) => {
  let more = MORE.length;
  await waitFor('the first half to be parsed', async () => {
    if (page.document.getElementById('cut')?.textContent.includes('first half')) return true;
    if (more-- > 0) await page.next();
    return false;
  });
};
const theRest = async (page: GatedPage) => {
  for (const _ of HALVES) await page.next();
};

afterEach(closePages);

describe('an inline script whose text arrives in two pieces', () => {
  it('does not run by halves where it is allowed', async () => {
    const page = await openPage({ body: HALVES });
    await firstHalf(page);
    await stir(page);
    expect(page.window.counted).to.equal(undefined);
    await theRest(page);
    await waitFor('the script', () => page.window.counted);
    expect(page.window.counted).to.deep.equal(['first half', 'second half']);
  });

  it('does not run by halves where it becomes allowed between the pieces', async () => {
    const page = await openPage({ config: ASK_FIRST, body: HALVES });
    await firstHalf(page);
    await page.sluice.allowAll();
    await stir(page);
    expect(page.window.counted).to.equal(undefined);
    await theRest(page);
    await waitFor('the script', () => page.window.counted);
    expect(page.window.counted).to.deep.equal(['first half', 'second half']);
  });

  it('runs at the end of the page when nothing follows it', async () => {
    const page = await openPage({ body: HALVES.slice(0, -1) });
    await firstHalf(page);
    await theRest(page);
    await page.loaded;
    await waitFor('the script', () => page.window.counted);
    expect(page.window.counted).to.deep.equal(['first half', 'second half']);
  });

  it('waits for the end of the page where it has the async attribute', async () => {
    const [first = '', ...rest] = HALVES;
    const page = await openPage({ body: [first.replace('<script', '<script async'), ...rest] });
    await firstHalf(page);
    await stir(page);
    expect(page.window.counted).to.equal(undefined);
    await theRest(page);
    await waitFor('the script', () => page.window.counted);
    expect(page.window.counted).to.deep.equal(['first half', 'second half']);
  });
});
