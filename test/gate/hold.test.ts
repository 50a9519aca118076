import { expect } from 'chai';
import { startCountCase } from '../support/count-case.js';
import { closePages, openPage, says } from '../support/gated-page.js';
import type { GatedPage, PageOptions } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

/** Advertising is refused by signal, counting is allowed. */
const config = (firstLoad: 'none' | 'hold'): PageOptions['config'] => ({
  vendors: [{ id: 'acme', category: 'advertising', domains: ['acme.localhost'] }],
  signals: { gpc: true },
  enforcement: { firstLoad },
});
const BARRIER =
  "<script>document.write('<!--')</script><noscript><!--</noscript><noframes><!-- -->";

const held = async (options: PageOptions) => {
  const page = await openPage({ config: config('hold'), ...options });
  await waitFor(
    'the page',
    () => page.document.readyState === 'complete' && !page.document.querySelector('plaintext'),
  );
  return page;
};
const refused = ({ sluice }: GatedPage) => sluice.getState().optedOut;

afterEach(closePages);

describe('a page that is held', () => {
  it('comes back without what leads to a refused vendor, and with all else', async () => {
    const counted = startCountCase();
    const own = counted.url('own.js');
    const page = await held({
      head: `${BARRIER}<script src="${own}"></script>`,
      body: `<p>Text</p><script>${says('inline')}</script><img alt="" src="${counted.url('a.gif', 'acme')}"><style>@import "${counted.url('a.css', 'acme')}"; p { color: rgb(1, 2, 3) }</style><script src="${counted.url('a.js', 'acme')}"></script><p id="last" style="color: red; background: url(${counted.url('b.gif', 'acme')})">Last</p></noframes>`,
    });
    expect(refused(page)).to.equal(true);
    expect(page.window.counted).to.deep.equal(['own.js', 'inline']);
    expect((await counted.counts()).byFile).to.deep.equal({ 'own.js': 1 });
    const { color } = getComputedStyle(page.document.querySelector('p') as Element);
    expect(color).to.equal('rgb(1, 2, 3)');
    expect(page.document.getElementById('last')?.style.color).to.equal('red');
    const kinds = page.sluice.getLog().map(({ outcome, kind }) => `${outcome} ${kind}`);
    expect(kinds).to.include.members([
      'blocked img',
      'blocked style',
      'blocked script',
      'blocked p',
    ]);
  });

  it('is the same document as if it had never been held, to the byte', async () => {
    const head = `<noscript><img src="x.gif"></noscript><base target="_top"><style>/* </p> */ a > b { }</style>`;
    const body = `<pre>

two</pre><textarea>
 <img src="//acme.localhost/x"></textarea><p>Unclosed <b>bold<p>next</b><table><td>cell<tr><a title="a > b"><svg viewBox='0 0 1 1'><title>t</title><![CDATA[x]]></svg></a></table>
<!-- <img src="//acme.localhost/a"> --><script>var markup = '<img src="//acme.localhost/b"><!-- ', other = "</p>";</script><noscript><img src="//acme.localhost/c"></noscript>
<form id="f"><input name="a" value='it"s'><select name="b"><option selected>c</select></form><div title=it's>d</div><script type="text/plain" data-category="advertising" data-src="//acme.localhost/d"></script>`;
    const same = async (firstLoad: 'none' | 'hold') => {
      const options = { config: config(firstLoad), cookie: 'held-alike', head, body };
      const { document } = await (firstLoad === 'hold' ? held(options) : openPage(options));
      // One has another cookie, the other comes when there is a body: both are ours.
      for (const ours of document.querySelectorAll('#sluice-config, [name=__gppLocator]'))
        ours.remove();
      return [document.compatMode, document.documentElement.outerHTML];
    };
    const [mode, markup] = await same('hold');
    expect([mode, markup]).to.deep.equal(await same('none'));
    expect(markup).to.include('acme.localhost/b');
  });

  it('runs the page’s own scripts once and in order, with the events that they wait for', async () => {
    const js = (name: string) => `/count/held/${name}.js`;
    const page = await held({
      head: `${BARRIER}<script type="importmap">{ "imports": { "mapped": "${js('mapped')}" } }</script>
        <script type="module">import 'mapped'; ${says('module')}</script>
        <script defer src="${js('deferred')}"></script>
        <script>addEventListener('DOMContentLoaded', () => { ${says('parsed')} });
        addEventListener('load', () => { ${says('loaded')} });
        document.addEventListener('sluice:ready', () => { ${says('ready')} });</script>`,
      body: `<script>document.write('<p id="written">w</p><script src="${js('written')}"><\\/script>')</script>
        <script>${says('inline')}</script>
        <script type="text/plain" data-category="analytics" defer src="${js('marked')}"></script>
        <script>${says(`gpp`)} if (!frames.__gppLocator) ${says('no locator')}</script></noframes>`,
    });
    await waitFor('all of them', () => (page.window.counted?.length ?? 0) >= 10);
    const ran = page.window.counted ?? [];
    const of = (...names: string[]) => ran.filter((name) => names.includes(name));
    expect([...ran].sort()).to.deep.equal([
      'deferred.js',
      'gpp',
      'inline',
      'loaded',
      'mapped.js',
      'marked.js',
      'module',
      'parsed',
      'ready',
      'written.js',
    ]);
    expect(of('written.js', 'inline', 'gpp')).to.deep.equal(['written.js', 'inline', 'gpp']);
    expect(of('gpp', 'deferred.js', 'parsed', 'loaded')).to.deep.equal([
      'gpp',
      'deferred.js',
      'parsed',
      'loaded',
    ]);
    expect(of('mapped.js', 'module', 'parsed')).to.deep.equal(['mapped.js', 'module', 'parsed']);
    expect(page.window.errors).to.deep.equal([]);
    expect(page.document.getElementById('written')).not.to.equal(null);
  });

  it('works under the page’s own policy and Trusted Types', async () => {
    const counted = startCountCase();
    const acme = (file: string) => counted.url(file, 'acme');
    const page = await held({
      nonce: 'a1',
      headers: {
        'content-security-policy':
          "script-src 'nonce-a1' 'strict-dynamic'; style-src 'nonce-a1'; require-trusted-types-for 'script'; trusted-types sluice",
      },
      early: '<style nonce="a1">p { margin: 7px }</style>',
      head: `<style nonce="a1">p { color: rgb(1, 2, 3) }</style>`,
      body: `${BARRIER.replace('<script', '<script nonce="a1"')}<p>Text</p><script nonce="a1">${says('with nonce')}</script><script>${says('without')}</script>
        <script nonce="a1" src="${acme('a.js')}"></script><iframe srcdoc="<img src='${acme('a.gif')}'>"></iframe><object data="${acme('a.html')}"></object><table background="${acme('b.gif')}"><td background="${acme('c.gif')}"></table></noframes>`,
    });
    expect((await counted.counts()).byFile).to.deep.equal({});
    expect(page.document.querySelectorAll('iframe[srcdoc], object, td')).to.have.length(3);
    expect(page.window.counted).to.deep.equal(['with nonce']);
    const { color, marginTop } = getComputedStyle(page.document.querySelector('p') as Element);
    expect([color, marginTop]).to.deep.equal(['rgb(1, 2, 3)', '7px']);
    expect(page.window.errors).to.deep.equal([]);
  });

  it('goes on being gated: later attempts, presses, another refusal', async () => {
    const counted = startCountCase();
    const page = await held({ body: `<iframe name="hidden"></iframe>` });
    const { document, window } = page;
    const image = document.createElement('img');
    image.src = counted.url('later.gif', 'acme');
    const link = document.createElement('a');
    Object.assign(link, { href: counted.url('link.html', 'acme'), target: 'hidden' });
    document.body.append(image, link);
    link.click();
    document.body.insertAdjacentHTML('beforeend', `<img src="${counted.url('html.gif', 'acme')}">`);
    await window.fetch(counted.url('fetch.json', 'acme')).catch(() => {});
    await page.sluice.denyAll();
    expect(page.sluice.allows('analytics')).to.equal(false);
    await window.fetch(counted.url('own.json'));
    expect((await counted.counts()).byFile).to.deep.equal({ 'own.json': 1 });
  });

  it('is only held for readers who refuse', async () => {
    const page = await openPage({
      config: { ...(config('hold') as object), signals: { gpc: 'auto' } },
      body: `<script>held = !!document.querySelector('plaintext')</script>`,
    });
    expect(page.window).to.have.property('held', false);
    expect(refused(page)).to.equal(false);
  });
});
