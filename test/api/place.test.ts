import { expect } from 'chai';
import { startCountCase } from '../support/count-case.js';
import {
  ASK_FIRST,
  closePages,
  CONFIG,
  HEAD_SCRIPT,
  newCookie,
  openPage,
  says,
} from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const marked = `<script type="text/plain" data-category="advertising">${says('ad')}</script>`;
const LINK = '<sluice-link><a href="/choices">Your Privacy Choices</a></sluice-link>';
const MARKED_ALL = ['necessary', 'functional', 'analytics', 'advertising']
  .map((id) => `<script type="text/plain" data-category="${id}">${says(id)}</script>`)
  .join('');

afterEach(closePages);

describe('two copies on one page', () => {
  it('are one instance: the second reuses the first and says so', async () => {
    const page = await openPage({
      tag: `${HEAD_SCRIPT}<script>first = sluice;</script><script src="/dist/sluice.js?copy=2"></script>`,
      config: { ui: { banner: 'bar' } },
      body: marked,
    });
    await page.sluice.ready;
    expect((page.window as unknown as { first: unknown }).first).to.equal(page.sluice);
    expect(page.window.lines.filter((line) => line.includes('[sluice] copies'))).to.have.length(1);
    expect(page.window.counted).to.deep.equal(['ad']);
    expect(page.document.querySelectorAll('sluice-banner')).to.have.length(1);
    expect(page.window.errors).to.deep.equal([]);
  });
});

describe('a head script in the wrong place', () => {
  it('warns, with the names of the scripts that got ahead, and gates what comes after', async () => {
    const run = startCountCase();
    const page = await openPage({
      config: ASK_FIRST,
      early: `<script src="${run.url('ahead.js')}"></script><script type="text/plain" data-category="x" src="/marked.js"></script>`,
      body: marked,
    });
    const [line = '', ...others] = page.window.lines.filter((each) =>
      each.includes('[sluice] place'),
    );
    expect(others).to.deep.equal([]);
    expect(line)
      .to.include('ahead.js')
      .and.not.include('marked.js')
      .and.not.include('dist/sluice.js');
    expect(page.window.counted).to.deep.equal(['ahead.js']);
  });

  it('says nothing where it comes first', async () => {
    const run = startCountCase();
    const page = await openPage({ body: `${LINK}<script src="${run.url('later.js')}"></script>` });
    expect(page.window.lines).to.deep.equal([]);
  });

  for (const attribute of ['async', 'defer']) {
    it(`works as far as it can with ${attribute}`, async () => {
      const run = startCountCase();
      const page = await openPage({
        config: ASK_FIRST,
        tag: `<script src="/dist/sluice.js" ${attribute}></script>`,
        body: `${marked}<img alt="" data-category="advertising" data-src="${run.url('image.gif')}">`,
      });
      await waitFor('the instance', () => typeof page.sluice?.version === 'string');
      await page.sluice.ready;
      expect(page.window.counted).to.equal(undefined);
      await page.sluice.allowAll();
      await waitFor(
        'what was held',
        async () => page.window.counted && (await run.counts()).total === 1,
      );
      expect(page.window.counted).to.deep.equal(['ad']);
    });
  }
});

describe('a configuration that cannot be read', () => {
  const BROKEN: Readonly<Record<string, string | null>> = {
    'is missing': null,
    'is empty': '',
    'is no JSON': '{ "version": 1, categories: [] }',
    'is cut off': '{ "version": 1, "categories": [{ "id": "advertising", ',
    'is a list': '[]',
    'is a text': '"version 1"',
    'is null': 'null',
    'has no version': '{ "categories": [{ "id": "advertising", "required": true }] }'.replace(
      '"categories"',
      '"version": 0, "categories"',
    ),
    'has a later version':
      '{ "version": 2, "categories": [{ "id": "advertising", "required": true }] }',
    'has no categories': '{ "version": 1 }',
    'has categories that are none': '{ "version": 1, "categories": "all" }',
    'has categories without ids':
      '{ "version": 1, "categories": [{}, null, 7, { "id": 7 }, { "id": "" }, { "id": "a b" }] }',
  };

  for (const [what, config] of Object.entries(BROKEN)) {
    it(`runs nothing and throws nothing: ${what}`, async () => {
      const page = await openPage({ config, body: MARKED_ALL });
      const { sluice, window } = page;
      await sluice.ready;
      for (const id of ['necessary', 'functional', 'analytics', 'advertising'])
        expect(sluice.allows(id), id).to.equal(false);
      expect((await sluice.optOut()).optedOut).to.equal(false);
      await sluice.denyAll();
      await sluice.allowAll();
      expect(window.counted).to.equal(undefined);
      expect(window.errors).to.deep.equal([]);
      expect(window.lines.join('\n')).to.include('[sluice] ');
      document.cookie = 'sluice=; path=/; max-age=0';
    });
  }

  it('does not take the last word from a choice that is stored: a repaired page finds it', async () => {
    const cookie = newCookie();
    const first = await openPage({ cookie });
    await first.sluice.optOut();
    await openPage({ config: 'broken' });
    const repaired = await openPage({ cookie });
    expect(repaired.sluice.getState().optedOut).to.equal(true);
    document.cookie = 'sluice=; path=/; max-age=0';
  });
});

describe('a polluted Object.prototype', () => {
  const POLLUTION = {
    required: true,
    sale: false,
    sensitive: [],
    granted: true,
    confirmed: true,
    ownQuestion: true,
    advertising: 'permitted',
    analytics: { answer: 'granted', because: 'choice' },
    answer: 'granted',
    because: 'required',
    nobody: { answer: 'granted' },
    standby: false,
    cookie: 'evil',
    domain: 'evil.example',
    region: 'AU',
    regions: { '*': 'notice' },
    model: 'notice',
    assets: 'https://evil.example/',
    reading: 'none',
    category: 'necessary',
    vendors: [],
    allows: true,
    US: 'notice',
    '*': 'notice',
  };
  const pollute = (flags: string) =>
    `<script>for (const [name, value] of Object.entries(${JSON.stringify(POLLUTION)})) Object.defineProperty(Object.prototype, name, { value, writable: true, configurable: true, ${flags} });</script>`;

  for (const flags of ['enumerable: false', 'enumerable: true']) {
    for (const [when, place] of [
      ['before', 'early'],
      ['after', 'head'],
    ] as const) {
      it(`gives nothing away, ${when} the head script (${flags})`, async () => {
        const cookie = newCookie();
        const { regions: _, ...config } = CONFIG;
        const page = await openPage({
          cookie,
          config: `${JSON.stringify({ ...config, record: { cookie } })}`,
          [place]: pollute(flags),
          body: `${marked}<script type="text/plain" data-category="nobody">${says('nobody')}</script>`,
        });
        const { sluice, window } = page;
        expect(sluice.getState()).to.include({ model: 'opt-in', region: null });
        for (const id of ['advertising', 'analytics', 'nobody', 'cookie', 'answer'])
          expect(sluice.allows(id), id).to.equal(false);
        expect(await sluice.denyAll()).to.include({ optedOut: true, stored: true });
        const next = await openPage({ cookie });
        for (const id of ['advertising', 'analytics'])
          expect(next.sluice.allows(id), id).to.equal(false);
        expect(window.counted).to.equal(undefined);
        expect(window.errors).to.deep.equal([]);
      });
    }
  }
});
