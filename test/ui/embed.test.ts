import { expect } from 'chai';
import type { Config } from '../../src/config/types.js';
import { ASK_FIRST, closePages, CONFIG, newCookie, openPage } from '../support/gated-page.js';
import type { GatedPage, PageOptions } from '../support/gated-page.js';
import { startCountCase } from '../support/count-case.js';
import type { CountCase } from '../support/count-case.js';
import { waitFor } from '../support/wait-for.js';

const OPT_OUT: Partial<Config> = { regions: CONFIG.regions ?? {} };
const VENDORS: Config['vendors'] = [
  { id: 'clip', name: 'Clipstream', category: 'functional', sale: true },
  { id: 'maps', name: 'Maps', category: 'functional' },
];
/** The same with hosts, so that unmarked ways out are stopped too. */
const WITH_HOSTS = VENDORS.map((vendor) => ({ ...vendor, domains: [`${vendor.id}.localhost`] }));

const embed = (run: CountCase, name: string, vendor = 'clip') =>
  `<sluice-embed id="${name}" data-vendor="${vendor}"><iframe title="Ferry arrives" data-src="${run.url(`${name}.html`, vendor)}"></iframe><a href="https://clip.example/watch">Watch</a></sluice-embed>`;

const place = ({ document: own }: GatedPage, name: string) =>
  own.querySelector(`#${name}`) as HTMLElement;
const inside = (page: GatedPage, name: string, selector: string) =>
  place(page, name).shadowRoot?.querySelector<HTMLElement>(selector);
const words = (page: GatedPage, name: string, part: string) =>
  inside(page, name, `[part=${part}]`)?.textContent?.replace(/\s+/g, ' ').trim();

const press = async (page: GatedPage, name: string, hook: string) => {
  const button = await waitFor(`${hook} of ${name}`, () =>
    inside(page, name, `[data-sluice=${hook}]`),
  );
  button.focus();
  button.click();
};
/** The cookie of a reader who has opted out on another page. */
const optedOut = async () => {
  const cookie = newCookie();
  const { sluice } = await openPage({ cookie, config: { vendors: VENDORS } });
  await sluice.optOut();
  return cookie;
};

/** A page with embeds, when its placeholders are there. */
const opened = async (names: readonly string[], options: PageOptions = {}) => {
  const run = startCountCase();
  const page = await openPage({
    body: names.map((name) => embed(run, name)).join(''),
    ...options,
    config: { ...ASK_FIRST, vendors: VENDORS, ...(options.config as Partial<Config>) },
  });
  for (const name of names) {
    await waitFor(`the placeholder of ${name}`, () => inside(page, name, '[part=panel]'));
  }
  /** What the company's server has heard, when all that was sent has arrived. */
  const heard = async () => {
    await page.window.fetch(run.url('sentinel'));
    const { byFile } = await run.counts();
    return Object.keys(byFile).filter((file) => file !== 'sentinel');
  };
  const asked = (file: string) =>
    waitFor(`${file} to be fetched`, async () => (await run.counts()).byFile[file]);
  return { page, run, heard, asked };
};

afterEach(closePages);

describe('an embed that is not allowed', () => {
  it('says what it is, what playing shares, and fetches nothing', async () => {
    const { page, heard } = await opened(['film']);
    expect(words(page, 'film', 'title')).to.equal('This video is paused until you allow it');
    expect(words(page, 'film', 'text')).to.equal('Playing it lets Clipstream know you watched.');
    expect(inside(page, 'film', '[part=embed]')?.getAttribute('aria-labelledby')).to.equal('title');
    expect(await heard()).to.deep.equal([]);
  });

  it('has two equal buttons, and a link to the same thing at its company', async () => {
    const { page } = await opened(['film']);
    const [once, always] = ['once', 'always'].map((hook) => {
      const button = inside(page, 'film', `[data-sluice=${hook}]`) as HTMLElement;
      const { width, height } = button.getBoundingClientRect();
      const { font, color, backgroundColor } = page.window.getComputedStyle(button);
      return { width, height, font, color, backgroundColor };
    });
    expect(once).to.deep.equal(always);
    expect(inside(page, 'film', 'a')?.getAttribute('href')).to.equal('https://clip.example/watch');
  });

  it('says that the reader opted out, where that is why', async () => {
    const { page } = await opened(['film'], { cookie: await optedOut(), config: OPT_OUT });
    expect(words(page, 'film', 'title')).to.equal('This video is paused because you opted out');
    expect(words(page, 'film', 'text')).to.include('Your opt-out stays on for everything else.');
  });

  it('has no button for a child: no control of ours grants that', async () => {
    const { page } = await opened(['film'], { config: { age: 'child' } });
    expect(inside(page, 'film', 'button[data-sluice]') === null).to.equal(true);
    expect(inside(page, 'film', 'a') === null).to.equal(false);
  });

  for (const address of ['javascript:parent.counted=["ran"]', 'data:text/html,<p>no']) {
    it(`never follows ${address.slice(0, 11)}`, async () => {
      const body = `<sluice-embed id="bad" data-vendor="clip"><iframe title="x" data-src='${address}'></iframe></sluice-embed>`;
      const { page } = await opened([], { body });
      await press(page, 'bad', 'once');
      await page.sluice.allowAll();
      expect(place(page, 'bad').querySelector('iframe')?.hasAttribute('src')).to.equal(false);
      expect(inside(page, 'bad', 'a') === null).to.equal(true);
      expect(page.window.counted).to.equal(undefined);
    });
  }

  it('keeps its room when the frame comes', async () => {
    const { page } = await opened(['film']);
    const film = place(page, 'film');
    const { height } = film.getBoundingClientRect();
    expect(height).to.be.above(150);
    await press(page, 'film', 'once');
    await waitFor('the frame', () => film.querySelector('iframe[src]'));
    expect(film.getBoundingClientRect().height).to.equal(height);
  });
});

describe('play once', () => {
  for (const [how, vendors] of [
    ['marked markup alone', VENDORS],
    ['unmarked ways out stopped too', WITH_HOSTS],
  ] as const) {
    it(`lets this one frame go, stores nothing and is no choice: ${how}`, async () => {
      const { page, heard, asked } = await opened(['film', 'other'], { config: { vendors } });
      const before = page.document.cookie;
      await press(page, 'film', 'once');
      await asked('film.html');
      expect(await heard()).to.deep.equal(['film.html']);
      expect(page.sluice.allows('clip')).to.equal(false);
      expect(page.sluice.getState().decidedAt).to.equal(null);
      expect(page.document.cookie).to.equal(before);
      const released = page.sluice.getLog().filter(({ outcome }) => outcome === 'released');
      expect(released).to.have.lengthOf(1);
      expect(released[0]).to.include({ kind: 'iframe', vendor: 'clip', once: true });
      expect(words(page, 'other', 'title')).to.match(/^This video is paused/);
    });
  }

  it('opens the link instead where a policy of ours would stop the frame', async () => {
    const { page, heard } = await opened(['film'], {
      config: { vendors: WITH_HOSTS, enforcement: { unknownHosts: 'deny' } },
    });
    const opening: unknown[][] = [];
    page.window.open = (...args: unknown[]) => {
      opening.push(args);
      return null;
    };
    await press(page, 'film', 'once');
    expect(opening).to.deep.equal([['https://clip.example/watch', '_blank', 'noopener']]);
    expect(await heard()).to.deep.equal([]);
    expect(words(page, 'film', 'title')).to.match(/^This video is paused/);
  });

  it('moves the focus into the player', async () => {
    const { page } = await opened(['film']);
    page.window.focus();
    await press(page, 'film', 'once');
    await waitFor('the focus', () => page.document.activeElement?.localName === 'iframe');
  });

  it('opens no other address of the company in the same frame', async () => {
    const { page, run, asked, heard } = await opened(['film'], { config: { vendors: WITH_HOSTS } });
    await press(page, 'film', 'once');
    await asked('film.html');
    const frame = place(page, 'film').querySelector('iframe') as HTMLIFrameElement;
    frame.src = run.url('more.html', 'clip');
    expect(await heard()).to.deep.equal(['film.html']);
  });

  it('takes a second step where the reader has opted out', async () => {
    const { page, heard, asked } = await opened(['film'], {
      cookie: await optedOut(),
      config: OPT_OUT,
    });
    const before = page.document.cookie;
    await press(page, 'film', 'once');
    expect(words(page, 'film', 'text')).to.equal('Clipstream will know you watched.');
    await press(page, 'film', 'keep');
    expect(words(page, 'film', 'title')).to.match(/^This video is paused/);
    expect(await heard()).to.deep.equal([]);
    await press(page, 'film', 'once');
    await press(page, 'film', 'confirm');
    await asked('film.html');
    expect(page.sluice.getState().optedOut).to.equal(true);
    expect(page.document.cookie).to.equal(before);
  });
});

describe('always allow', () => {
  it('allows this company and no other of its purpose, and opens its other embeds too', async () => {
    const run = startCountCase();
    const { page } = await opened([], {
      body: embed(run, 'film') + embed(run, 'other') + embed(run, 'map', 'maps'),
    });
    await press(page, 'film', 'always');
    await waitFor('both', async () => {
      const { byFile } = await run.counts();
      return byFile['film.html'] && byFile['other.html'];
    });
    expect(page.sluice.allows('clip')).to.equal(true);
    expect(page.sluice.allows('maps')).to.equal(false);
    await page.window.fetch(run.url('sentinel'));
    expect((await run.counts()).byFile).to.not.have.property('map.html');
    expect(inside(page, 'map', '[part=panel]') === null).to.equal(false);
    expect(page.document.activeElement?.closest('sluice-embed')?.id).to.equal('film');
  });

  it('is a choice of the reader, confirmed and stored', async () => {
    const { page } = await opened(['film']);
    await press(page, 'film', 'always');
    await waitFor('the confirmation', () => page.document.querySelector('sluice-toast'));
    const { vendors, decidedAt } = page.sluice.getState();
    expect(vendors['clip']).to.deep.equal({ answer: 'granted', because: 'choice' });
    expect(decidedAt === null).to.equal(false);
  });

  it('lifts a refusal only after a second step', async () => {
    const { page } = await opened(['film'], { cookie: await optedOut(), config: OPT_OUT });
    await press(page, 'film', 'always');
    expect(page.sluice.allows('clip')).to.equal(false);
    await press(page, 'film', 'confirm');
    await page.sluice.whenAllowed('clip');
    expect(page.sluice.allows('advertising')).to.equal(false);
  });
});

describe('an embed that is allowed', () => {
  it('is fetched without the interface, its link gone', async () => {
    const run = startCountCase();
    const page = await openPage({ config: { vendors: VENDORS }, body: embed(run, 'film') });
    await waitFor('the frame', async () => (await run.counts()).byFile['film.html']);
    const link = place(page, 'film').querySelector('a') as HTMLElement;
    expect(page.window.getComputedStyle(link).display).to.equal('none');
    expect(page.window.customElements.get('sluice-embed')).to.equal(undefined);
  });
});

describe('an embed that comes later', () => {
  it('gets its placeholder, too', async () => {
    const { page, run, heard } = await opened(['film']);
    page.document.body.insertAdjacentHTML('beforeend', embed(run, 'late'));
    await waitFor('the placeholder', () => inside(page, 'late', '[part=panel]'));
    expect(await heard()).to.deep.equal([]);
  });

  it('is found on a page that had none', async () => {
    const run = startCountCase();
    const page = await openPage({ config: { ...ASK_FIRST, vendors: VENDORS } });
    await page.sluice.ready;
    page.document.body.insertAdjacentHTML('beforeend', embed(run, 'late'));
    await waitFor('the placeholder', () => inside(page, 'late', '[part=panel]'));
  });
});

describe('an embed that is refused while it plays', () => {
  for (const [how, vendors] of Object.entries({
    'by its marks': VENDORS,
    'by its hosts': WITH_HOSTS,
  }))
    it(`ends, and gives way to its placeholder, until it is allowed again (${how})`, async () => {
      const run = startCountCase();
      const page = await openPage({
        config: { ...OPT_OUT, vendors, ui: { banner: 'none', ownQuestion: true } },
        body: embed(run, 'ferry') + embed(run, 'map', 'maps'),
      });
      const times = (file: string, count: number) =>
        waitFor(`${file}, ${count} times`, async () => (await run.counts()).byFile[file] === count);
      const frame = place(page, 'ferry').querySelector('iframe') as HTMLIFrameElement;
      await times('ferry.html', 1);
      await times('map.html', 1);

      await page.sluice.optOut();
      await waitFor('the placeholder', () => inside(page, 'ferry', '[part=panel]'));
      expect(frame.hasAttribute('src')).to.equal(false);
      expect(frame.contentDocument?.URL).to.equal('about:blank');
      expect(!inside(page, 'map', '[part=panel]')).to.equal(true);

      await page.sluice.allowAll({ confirmed: true });
      await times('ferry.html', 2);
      await waitFor('the frame', () => !inside(page, 'ferry', '[part=panel]'));
      expect((await run.counts()).byFile).to.deep.equal({ 'ferry.html': 2, 'map.html': 1 });
    });

  it('plays once where that is asked, and goes on when something else is chosen', async () => {
    const run = startCountCase();
    const page = await openPage({
      config: { ...OPT_OUT, vendors: VENDORS },
      body: embed(run, 'ferry'),
    });
    await waitFor('the frame', async () => (await run.counts()).byFile['ferry.html']);
    await page.sluice.optOut();
    await press(page, 'ferry', 'once');
    await press(page, 'ferry', 'confirm');
    await waitFor('the frame again', async () => (await run.counts()).byFile['ferry.html'] === 2);
    await page.sluice.choose({ analytics: 'denied' });
    const frame = place(page, 'ferry').querySelector('iframe') as HTMLIFrameElement;
    expect(frame.getAttribute('src')).to.equal(frame.dataset['src']);
  });
});
