import { expect } from 'chai';
import { startCountCase } from '../support/count-case.js';
import { closePages, openPage, says } from '../support/gated-page.js';
import { servePieces } from '../support/pieces.js';
import { waitFor } from '../support/wait-for.js';

const MARK = 'type="text/plain" data-category="advertising"';
const slowScript = (name: string) => servePieces(['', says(name)], { type: 'text/javascript' });

afterEach(closePages);

describe('a refusal while released scripts are on their way', () => {
  it('keeps the one from running whose file has not come yet, and what waits behind it', async () => {
    const run = startCountCase();
    const slow = await slowScript('slow');
    const page = await openPage({
      body: [
        `<script ${MARK} data-src="${slow.url}"></script><script ${MARK}>${says('inline')}</script>
        <script ${MARK} data-src="${run.url('behind.js')}"></script>
        <script type="text/plain" data-category="analytics">${says('analytics')}</script><p>`,
        '</body>',
      ],
    });
    await waitFor('the first release', () => page.sluice.getLog().length === 4);
    await page.sluice.optOut();
    await slow.next();
    await waitFor('what stays allowed', () => page.window.counted?.includes('analytics'));
    await page.window.fetch(run.url('sentinel'));
    expect(page.window.counted).to.deep.equal(['analytics']);
    expect((await run.counts()).byFile).to.deep.equal({ sentinel: 1 });
  });

  it('lets it run, once, when it is allowed after all', async () => {
    const slow = await slowScript('slow');
    const page = await openPage({
      config: { ui: { banner: 'none', ownQuestion: true } },
      body: [
        `<script ${MARK} data-src="${slow.url}"></script><script ${MARK}>${says('inline')}</script><p>`,
        '</body>',
      ],
    });
    await waitFor('the first release', () => page.sluice.getLog().length === 2);
    await page.sluice.optOut();
    await page.sluice.allowAll({ confirmed: true });
    await slow.next();
    await waitFor('both', () => page.window.counted?.length === 2);
    await page.sluice.choose({ analytics: 'granted' });
    expect(page.window.counted).to.deep.equal(['slow', 'inline']);
    expect(page.sluice.getLog().map(({ outcome }) => outcome)).to.include.members([
      'held',
      'released',
    ]);
  });
});
