import { expect } from 'chai';
import { startCountCase } from '../support/count-case.js';
import { closePages, openPage } from '../support/gated-page.js';
import type { GatedPage, PageWindow } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const CONFIG = {
  regions: { '*': 'opt-in' },
  vendors: [{ id: 'acme', category: 'advertising', domains: ['acme.localhost'] }],
  enforcement: { firstLoad: 'hold' },
} as const;

const BARRIER =
  "<script>document.write('<!--')</script><noscript><!--</noscript><noframes><!-- -->";

const released = (page: GatedPage) =>
  waitFor(
    'the page',
    () => page.document.readyState === 'complete' && !page.document.querySelector('plaintext'),
  );

afterEach(closePages);

describe('a page that is held', () => {
  it('comes back as it was, without what leads to a refused vendor', async () => {
    const counted = startCountCase();
    const page = await openPage({
      config: CONFIG,
      head: `${BARRIER}<style>p { color: rgb(1, 2, 3) }</style><script src="${counted.url('own.js')}"></script>`,
      body: `<p id="p">Text</p><script>order = ['inline']</script><img alt="" src="${counted.url('a.gif', 'acme')}"><script src="${counted.url('a.js', 'acme')}"></script><pre>

two</pre><script>order.push('last')</script>`,
    });
    await released(page);
    expect(page.window.counted).to.deep.equal(['own.js']);
    expect((page.window as PageWindow & { order: string[] }).order).to.deep.equal([
      'inline',
      'last',
    ]);
    expect((await counted.counts()).byFile).to.deep.equal({ 'own.js': 1 });
    expect(page.document.querySelector('pre')?.textContent).to.equal('\ntwo');
  });
});
