import { expect } from 'chai';
import { startCountCase } from '../support/count-case.js';
import { ASK_FIRST, closePages, openPage, says } from '../support/gated-page.js';
import { servePieces } from '../support/pieces.js';
import { waitFor } from '../support/wait-for.js';

const MARK = 'type="text/plain" data-category="advertising"';

const hashOf = async (text: string) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};

afterEach(closePages);

describe('what a released script keeps', () => {
  it('is its attributes, its place and its being the current script', async () => {
    const page = await openPage({
      config: ASK_FIRST,
      body: `<main><i></i><script ${MARK} id="tag" class="a b" data-site="7" data-cf-async="false" referrerpolicy="origin"
        fetchpriority="low" title="T" crossorigin="anonymous">found = document.currentScript;</script><b></b></main>`,
    });
    await page.sluice.allowAll();
    const script = (page.window as unknown as { found: HTMLScriptElement }).found;
    const kept = Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value]));
    expect(kept).to.include({
      id: 'tag',
      class: 'a b',
      'data-site': '7',
      'data-cf-async': 'false',
      referrerpolicy: 'origin',
      fetchpriority: 'low',
      title: 'T',
      crossorigin: 'anonymous',
      'data-category': 'advertising',
    });
    expect(
      [...page.document.querySelectorAll('main *')].map(({ localName }) => localName),
    ).to.deep.equal(['i', 'script', 'b']);
  });

  it('is its integrity, with the cross-origin mode that this needs: a changed file does not run', async () => {
    const file = await servePieces([says('checked')], { type: 'text/javascript' });
    const url = `http://ads.example.localhost:${location.port}${file.url}`;
    const tag = (integrity: string) =>
      `<script ${MARK} data-src="${url}" integrity="${integrity}" crossorigin="anonymous"></script>`;
    const page = await openPage({
      config: ASK_FIRST,
      body:
        tag(await hashOf(says('another text'))) +
        tag(await hashOf(says('checked'))) +
        `<script ${MARK}>${says('end')}</script>`,
    });
    await page.sluice.allowAll();
    await waitFor('the last script', () => page.window.counted?.includes('end'));
    expect(page.window.counted).to.deep.equal(['checked', 'end']);
  });

  it('is its load handler', async () => {
    const run = startCountCase();
    const page = await openPage({
      body: `<script ${MARK} data-src="${run.url('with-handler.js')}" onload="counted.push('loaded')"></script>`,
    });
    await waitFor('the handler', () => page.window.counted?.length === 2);
    expect(page.window.counted).to.deep.equal(['with-handler.js', 'loaded']);
  });

  it('is its kind: a module where data-type says so, external and inline', async () => {
    const run = startCountCase();
    const page = await openPage({
      config: ASK_FIRST,
      body: `<script ${MARK} data-type="module">import ${JSON.stringify(run.url('imported.js'))}; ${says('inline module')} export {};</script>
        <script ${MARK} data-type="Module" data-src="${run.url('module.js')}"></script>
        <script type="Text/Plain" data-category="advertising" data-type="text/javascript">${says('classic')} with ({}) {}</script>`,
    });
    await page.sluice.allowAll();
    await waitFor('all', () => page.window.counted?.length === 4);
    expect(page.window.counted).to.have.members([
      'imported.js',
      'inline module',
      'module.js',
      'classic',
    ]);
  });

  it('does not include a type that is no script: it stays a data block', async () => {
    const page = await openPage({
      body: `<script ${MARK} data-type="application/json">{ "a": 1 }</script>
        <script ${MARK} data-type="importmap">{ "imports": { "a": "/b.js" } }</script>
        <script ${MARK} data-type="text/template">${says('template')}</script>
        <script ${MARK}>${says('script')}</script>`,
    });
    await waitFor('the script', () => page.window.counted);
    expect(page.window.counted).to.deep.equal(['script']);
    expect(
      page.document.querySelectorAll('body script[data-type][type="text/plain"]'),
    ).to.have.length(3);
  });
});

describe('a marked script in a page with nonces', () => {
  const POLICY = { 'content-security-policy': "script-src 'nonce-right' 'strict-dynamic'" };
  const tag = (name: string, nonce: string) => `<script ${MARK} ${nonce}>${says(name)}</script>`;
  const external = (url: string) => `<script ${MARK} nonce="right" data-src="${url}"></script>`;

  for (const [where, headers] of [
    ['under a policy', POLICY],
    ['without a policy', {}],
  ] as const) {
    it(`is released with the head script's own nonce and no other, ${where}`, async () => {
      const run = startCountCase();
      const page = await openPage({
        headers,
        nonce: 'right',
        body:
          tag('wrong', 'nonce="wrong"') +
          tag('none', '') +
          tag('empty', 'nonce=""') +
          tag('right', 'nonce="right"') +
          external(run.url('external.js')),
      });
      await waitFor('the external script', () => page.window.counted?.includes('external.js'));
      expect(page.window.counted).to.deep.equal(['right', 'external.js']);
      expect(page.window.lines.join()).to.match(/\[sluice\] markup .*nonce/);
    });
  }

  it('needs none where the head script has none', async () => {
    const page = await openPage({ body: tag('any', 'nonce="any"') + tag('none', '') });
    await waitFor('both', () => page.window.counted?.length === 2);
  });

  it('does not show its nonce to style sheets after it was released', async () => {
    const page = await openPage({
      headers: POLICY,
      nonce: 'right',
      body: tag('right', 'nonce="right" id="it"'),
    });
    await waitFor('the script', () => page.window.counted);
    const script = page.document.getElementById('it') as HTMLScriptElement;
    expect(script.nonce).to.equal('right');
    expect(script.getAttribute('nonce')).to.be.oneOf(['', null]);
  });
});
