import { expect } from 'chai';
import { startCountCase } from '../support/count-case.js';
import { ASK_FIRST, closePages, openPage, says } from '../support/gated-page.js';
import { servePieces } from '../support/pieces.js';
import { waitFor } from '../support/wait-for.js';

const MARK = 'type="text/plain" data-category="advertising"';
const external = (url: string, more = '') => `<script ${MARK} data-src="${url}" ${more}></script>`;
const inline = (name: string, more = '') => `<script ${MARK} ${more}>${says(name)}</script>`;

/** A script that the server sends only when told to. */
const slowScript = (name: string) => servePieces(['', says(name)], { type: 'text/javascript' });

afterEach(closePages);

describe('the order of released scripts', () => {
  it('is the order of the page, however long each takes: external, inline, external', async () => {
    const [first, third] = [await slowScript('first'), await slowScript('third')];
    const page = await openPage({
      config: ASK_FIRST,
      body: external(first.url) + inline('second') + external(third.url) + inline('fourth'),
    });
    await page.sluice.allowAll();
    await third.next();
    await first.next();
    await waitFor('the last script', () => page.window.counted?.includes('fourth'));
    expect(page.window.counted).to.deep.equal(['first', 'second', 'third', 'fourth']);
  });

  it('is kept among ten mixed ones whose answers come in the reverse order', async () => {
    const names = [...'abcdefghij'];
    const files = await Promise.all(names.map((name, at) => (at % 3 ? null : slowScript(name))));
    const page = await openPage({
      config: ASK_FIRST,
      body: names
        .map((name, at) => (files[at] ? external(files[at].url) : inline(name)))
        .join('\n'),
    });
    await page.sluice.allowAll();
    for (const file of [...files].reverse()) await file?.next();
    await waitFor('the last script', () => page.window.counted?.includes('j'));
    expect(page.window.counted).to.deep.equal(names);
  });

  it('is kept in a page that may run them at once, while it is still being parsed', async () => {
    const [first, third] = [await slowScript('first'), await slowScript('third')];
    const page = await openPage({
      body: [external(first.url) + inline('second') + external(third.url) + '<p>', '</body>'],
    });
    await third.next();
    await first.next();
    await waitFor('the last script', () => page.window.counted?.includes('third'));
    expect(page.window.counted).to.deep.equal(['first', 'second', 'third']);
    expect(page.document.readyState).to.equal('loading');
  });

  it('starts all downloads at once: a slow one delays running, not fetching', async () => {
    const run = startCountCase();
    const slow = await slowScript('slow');
    const page = await openPage({
      config: ASK_FIRST,
      body: external(slow.url) + external(run.url('next.js')),
    });
    await page.sluice.allowAll();
    await waitFor('the second request', async () => (await run.counts()).total === 1);
    expect(page.window.counted).to.equal(undefined);
    await slow.next();
    await waitFor('both', () => page.window.counted?.length === 2);
    expect(page.window.counted).to.deep.equal(['slow', 'next.js']);
  });

  it('does not make others wait for an async script, nor the async script for others', async () => {
    const [slowAsync, slow] = [await slowScript('async'), await slowScript('plain')];
    const page = await openPage({
      config: ASK_FIRST,
      body:
        external(slowAsync.url, 'async') + inline('inline') + external(slow.url) + inline('last'),
    });
    await page.sluice.allowAll();
    await slow.next();
    await waitFor('the last inline script', () => page.window.counted?.includes('last'));
    expect(page.window.counted).to.deep.equal(['inline', 'plain', 'last']);
    await slowAsync.next();
    await waitFor('the async script', () => page.window.counted?.includes('async'));
  });

  it('lets deferred scripts and modules run after parsing, as unmarked ones would', async () => {
    const run = startCountCase();
    const page = await openPage({
      body: [
        external(run.url('deferred.js'), 'defer') +
          external(run.url('module.js'), 'data-type="module"') +
          inline('early') +
          external(run.url('plain.js')),
        `<script>${says('parser')}</script></body>`,
      ],
    });
    await waitFor('what runs while parsing', () => page.window.counted?.includes('plain.js'));
    expect(page.window.counted).to.deep.equal(['early', 'plain.js']);
    await page.next();
    await waitFor('all', () => page.window.counted?.length === 5);
    expect(page.window.counted).to.deep.equal([
      'early',
      'plain.js',
      'parser',
      'deferred.js',
      'module.js',
    ]);
  });

  it('goes on behind a script that cannot be fetched', async () => {
    const run = startCountCase();
    const page = await openPage({
      config: ASK_FIRST,
      body: external('/no-such-script.js') + inline('behind') + external(run.url('last.js')),
    });
    await page.sluice.allowAll();
    await waitFor('the last script', () => page.window.counted?.includes('last.js'));
    expect(page.window.counted).to.deep.equal(['behind', 'last.js']);
  });

  it('goes on behind a script that throws', async () => {
    const page = await openPage({
      config: ASK_FIRST,
      body: `<script ${MARK}>${says('thrower')} throw new Error('mine');</script>${inline('behind')}`,
    });
    await page.sluice.allowAll();
    await waitFor('the script behind', () => page.window.counted?.includes('behind'));
    expect(page.window.counted).to.deep.equal(['thrower', 'behind']);
  });

  it('leaves out scripts for browsers without modules, and does not wait for them', async () => {
    const run = startCountCase();
    const page = await openPage({
      config: ASK_FIRST,
      body:
        external(run.url('old.js'), 'nomodule') +
        inline('old', 'nomodule') +
        inline('new') +
        external(run.url('last.js')),
    });
    await page.sluice.allowAll();
    await waitFor('the last script', () => page.window.counted?.includes('last.js'));
    expect(page.window.counted).to.deep.equal(['new', 'last.js']);
  });

  it('runs each script once, however often it is asked for and moved about', async () => {
    const run = startCountCase();
    const page = await openPage({
      config: ASK_FIRST,
      body: external(run.url('once.js'), 'id="external"') + inline('inline', 'id="inline"'),
    });
    await page.sluice.allowAll();
    await page.sluice.choose({ advertising: 'granted' });
    await waitFor('both', () => page.window.counted?.length === 2);
    for (const id of ['external', 'inline']) {
      const script = page.document.getElementById(id) as HTMLElement;
      script.remove();
      page.document.body.append(script);
    }
    await page.sluice.allowAll();
    await page.window.fetch(run.url('sentinel'));
    expect((await run.counts()).byFile).to.deep.equal({ 'once.js': 1, sentinel: 1 });
    expect(page.window.counted).to.have.members(['once.js', 'inline']).and.have.length(2);
  });
});
