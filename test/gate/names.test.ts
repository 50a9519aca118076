import { expect } from 'chai';
import { ASK_FIRST, closePages, openPage, says } from '../support/gated-page.js';
import type { PageOptions } from '../support/gated-page.js';

const tag = (marks: string, name = marks) =>
  `<script type="text/plain" ${marks}>${says(name)}</script>`;
/** Runs last where it is allowed: what stands before it has had its turn. */
const END = '<p></p>';

const open = (options: PageOptions) =>
  openPage({ ...options, body: `${[options.body].flat().join('')}${END}` });

afterEach(closePages);

describe('a name on marked markup', () => {
  it('may be a vendor’s as well as a category’s', async () => {
    const page = await open({
      config: ASK_FIRST,
      body: [
        tag('data-vendor="acme"'),
        tag('data-vendor="tally"'),
        tag('data-category="advertising"'),
      ].join(''),
    });
    expect(page.window.counted).to.equal(undefined);
    await page.sluice.choose({ analytics: 'granted' });
    expect(page.window.counted).to.deep.equal(['data-vendor="tally"']);
    await page.sluice.choose({ advertising: 'granted' });
    expect(page.window.counted).to.have.members([
      'data-vendor="tally"',
      'data-vendor="acme"',
      'data-category="advertising"',
    ]);
  });

  it('holds a refused vendor’s markup though its category is allowed', async () => {
    const page = await open({});
    await page.sluice.choose({ acme: 'denied' });
    page.document.body.insertAdjacentHTML(
      'beforeend',
      tag('data-vendor="acme"') + tag('data-category="advertising"'),
    );
    await page.sluice.choose({ analytics: 'denied' });
    expect(page.window.counted).to.deep.equal(['data-category="advertising"']);
  });

  it('needs both where there are two', async () => {
    const both = 'data-category="analytics" data-vendor="acme"';
    const page = await open({ config: ASK_FIRST, body: tag(both) });
    await page.sluice.choose({ analytics: 'granted' });
    expect(page.window.counted).to.equal(undefined);
    await page.sluice.choose({ advertising: 'granted' });
    expect(page.window.counted).to.deep.equal([both]);
  });

  it('lets the required through in every model', async () => {
    const page = await open({ config: ASK_FIRST, body: tag('data-category="necessary"') });
    await page.sluice.ready;
    expect(page.window.counted).to.deep.equal(['data-category="necessary"']);
  });

  it('that is misspelt never runs, and is reported once', async () => {
    const wrong = [
      'data-category="advertizing"',
      'data-category="Advertising"',
      'data-category="advertising analytics"',
      'data-category="advertising "',
      'data-category=""',
      'data-vendor="acme-adds"',
      'data-category="advertising" data-vendor="acne"',
      'data-category="advertizing" data-vendor="acme"',
      'data-category="*"',
      'data-category="*sale"',
    ];
    const page = await open({
      body:
        [...wrong, ...wrong].map((marks) => tag(marks)).join('') +
        tag('data-category="functional"'),
    });
    await page.sluice.allowAll();
    expect(page.window.counted).to.deep.equal(['data-category="functional"']);
    for (const id of ['advertizing', 'Advertising', 'acme-adds', 'acne']) {
      expect(
        page.window.lines.filter((line) => line.includes(`"${id}"`)),
        id,
      ).to.have.length(1);
    }
    expect(page.window.errors).to.deep.equal([]);
  });

  it('that every object has is no id', async () => {
    const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const page = await open({
      body: inherited
        .flatMap((id) => [tag(`data-category="${id}"`), tag(`data-vendor="${id}"`)])
        .join(''),
    });
    await page.sluice.allowAll();
    expect(page.window.counted).to.equal(undefined);
    for (const id of inherited) expect(page.sluice.allows(id), id).to.equal(false);
  });

  it('that is given twice in the configuration is nobody’s', async () => {
    const page = await open({
      config: { vendors: [{ id: 'analytics', category: 'functional' }] },
      body: tag('data-category="analytics"') + tag('data-vendor="analytics"'),
    });
    await page.sluice.allowAll();
    expect(page.window.counted).to.equal(undefined);
  });

  it('is looked at again when it changes before the element was released', async () => {
    const page = await open({ body: '<div id="place"></div>' });
    const { document, sluice, window } = page;
    document.body.insertAdjacentHTML('beforeend', tag('data-category="wrong" id="it"', 'it'));
    await sluice.ready;
    document.getElementById('it')?.setAttribute('data-category', 'advertising');
    await sluice.ready;
    expect(window.counted).to.deep.equal(['it']);
  });

  it('without which markup is not ours: it is left as it is', async () => {
    const page = await open({
      body: `${tag('', 'no name')}<img alt="" id="image" data-src="/no-such-image.gif"><div data-category="advertising" data-src="x"></div>`,
    });
    await page.sluice.allowAll();
    expect(page.window.counted).to.equal(undefined);
    expect(page.document.getElementById('image')?.getAttribute('src')).to.equal(null);
    expect(page.sluice.getLog()).to.deep.equal([]);
  });
});

describe('getLog()', () => {
  it('tells what was held and released: when, what, where to, whose', async () => {
    const page = await open({
      config: ASK_FIRST,
      body: `<script type="text/plain" data-category="advertising" data-vendor="acme" data-src="/no-such.js"></script>${tag('data-category="analytics"')}`,
    });
    await page.sluice.choose({ analytics: 'granted' });
    const log = page.sluice.getLog();
    const shared = { kind: 'script', vendor: null, category: 'analytics', url: '' };
    expect(log.map(({ time, ...rest }) => (expect(time).to.be.greaterThan(0), rest))).to.deep.equal(
      [
        {
          outcome: 'held',
          kind: 'script',
          url: '/no-such.js',
          vendor: 'acme',
          category: 'advertising',
        },
        { outcome: 'held', ...shared },
        { outcome: 'released', ...shared },
      ],
    );
    (log as unknown[]).length = 0;
    expect(page.sluice.getLog()).to.have.length(3);
  });
});
