import { expect } from 'chai';
import { Harness } from './harness.js';

const start = async (...args: Parameters<typeof Harness.start>): Promise<Harness> => {
  const harness = await Harness.start(...args);
  await harness.ui.open('banner');
  return harness;
};

const root = document.documentElement;

describe('the first layer under opt-out law', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);

  it('says who sells or shares, what for, and how to say no, in the words of the specification', async () => {
    const harness = await start();
    expect(harness.text('banner', '[part=title]')).to.equal(
      'The Harbor Ledger sells or shares data about your visit',
    );
    expect(harness.text('banner', '[part=text]')).to.equal(
      'Harbor Media and partner companies use it to improve the site, count visits and choose ads. You can say no for this browser, now or at any time at the bottom of the page. Privacy Notice Cookie Notice',
    );
  });

  it('says "This site" where the owner gave no name', async () => {
    const harness = await start({ site: { name: '', group: '' } });
    expect(harness.text('banner', '[part=title]')).to.match(/^This site sells/);
    expect(harness.text('banner', '[part=text]')).to.match(/^This site and partner companies/);
  });

  it('links both notices, and none whose address is a script', async () => {
    const harness = await start({
      site: { privacyNotice: '/privacy', cookieNotice: 'java\nscript:alert(1)' },
    });
    const [privacy, cookies] = harness
      .root('banner')
      .querySelectorAll<HTMLAnchorElement>('[part=link]');
    expect(privacy?.getAttribute('href')).to.equal('/privacy');
    expect(cookies?.hasAttribute('href')).to.equal(false);
  });

  it('is the first child of the body and takes no focus', async () => {
    const input = document.createElement('input');
    input.dataset['test'] = '';
    document.body.append(input);
    input.focus();
    await start();
    expect(document.body.firstElementChild?.localName).to.equal('sluice-banner');
    expect(Harness.focus).to.equal('input test');
  });

  it('is a named region, not a dialog, with its actions grouped', async () => {
    const harness = await start();
    const section = harness.find('banner', 'section');
    expect(section.getAttribute('aria-labelledby')).to.equal('title');
    expect(harness.root('banner').querySelector('[role=dialog],dialog,[aria-modal]')).to.equal(
      null,
    );
    expect(harness.find('banner', '[role=group]').getAttribute('aria-label')).to.equal(
      'Your choice',
    );
    expect(harness.button('banner', 'choose').getAttribute('aria-haspopup')).to.equal('dialog');
    expect(harness.button('banner', 'close').getAttribute('aria-label')).to.equal(
      'Close without choosing',
    );
  });

  it('refuses sale and sharing, and nothing else, on "Do not sell or share"', async () => {
    const harness = await start();
    await harness.press('banner', 'opt-out');
    expect(harness.host.decisions).to.deep.equal([['decide', 'opt-out', 'banner', false]]);
    expect(harness.isOpen('banner')).to.equal(false);
  });

  it('allows on "Allow", once', async () => {
    const harness = await start();
    await harness.press('banner', 'allow');
    expect(harness.host.decisions).to.deep.equal([['decide', 'allow-all', 'banner', false]]);
  });

  it('opens the preferences on "Choose…" and decides nothing', async () => {
    const harness = await start();
    await harness.press('banner', 'choose');
    expect(harness.isOpen('preferences')).to.equal(true);
    expect(harness.host.decisions).to.deep.equal([]);
  });

  it('steps aside while the dialog is open, and is back with the focus where it was', async () => {
    const harness = await start();
    await harness.press('banner', 'choose');
    const section = harness.find('banner', 'section');
    expect(getComputedStyle(section).visibility).to.equal('hidden');
    await harness.press('preferences', 'close');
    expect(getComputedStyle(section).visibility).to.equal('visible');
    expect(Harness.focus).to.equal('button choose');
    expect(harness.host.decisions).to.deep.equal([]);
  });

  it('comes up behind a dialog that was opened before it', async () => {
    const harness = await Harness.start();
    await harness.ui.open('preferences');
    await harness.ui.open('banner');
    expect(getComputedStyle(harness.find('banner', 'section')).visibility).to.equal('hidden');
    await harness.press('preferences', 'close');
    expect(getComputedStyle(harness.find('banner', 'section')).visibility).to.equal('visible');
  });

  it('never allows on the X', async () => {
    const harness = await start();
    await harness.press('banner', 'close');
    expect(harness.host.requests).to.deep.equal([
      ['open', 'banner'],
      ['dismiss'],
      ['close', 'banner'],
    ]);
    expect(harness.isOpen('banner')).to.equal(false);
  });

  it('closes on Escape only for a reader who is in it, and never allows', async () => {
    const harness = await start();
    const escape = () =>
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    document.body.dispatchEvent(escape());
    expect(harness.isOpen('banner')).to.equal(true);
    harness.button('banner', 'allow').dispatchEvent(escape());
    expect(harness.isOpen('banner')).to.equal(false);
    expect(harness.host.requests).to.deep.include(['dismiss']);
    expect(harness.host.decisions).to.deep.equal([]);
  });

  it('keeps a keyboard reader at its place when it closes', async () => {
    const harness = await start();
    const link = document.createElement('a');
    link.href = '#';
    link.dataset['test'] = '';
    document.body.append(link);
    await harness.press('banner', 'close');
    expect(Harness.focus).to.equal('span sluicePlace');
    link.focus();
    await harness.settled();
    expect(document.querySelector('[data-sluice-place]') === null).to.equal(true);
  });

  it('goes when the reader has chosen elsewhere', async () => {
    const harness = await start();
    harness.host.change({ decidedAt: '2026-11-24T09:41:00.000Z' });
    expect(document.querySelector('sluice-banner') === null).to.equal(true);
  });

  it('asks the second question before it allows what was refused', async () => {
    const harness = await start({ questionFor: ['advertising'] });
    await harness.press('banner', 'allow');
    expect(harness.host.decisions).to.deep.equal([]);
    await harness.press('preferences', 'confirm');
    expect(harness.host.decisions).to.deep.equal([['decide', 'allow-all', 'dialog', true]]);
    expect(harness.isOpen('preferences')).to.equal(false);
    expect(harness.isOpen('banner')).to.equal(false);
  });

  it('allows nothing, and stays, when the second question is answered with no', async () => {
    const harness = await start({ questionFor: ['advertising'] });
    await harness.press('banner', 'allow');
    await harness.press('preferences', 'keep');
    expect(harness.host.decisions).to.deep.equal([]);
    expect(harness.isOpen('preferences')).to.equal(false);
    expect(harness.isOpen('banner')).to.equal(true);
  });
});

describe('the choices of the first layer', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);

  const models = ['opt-out', 'opt-in'] as const;
  const shapes = ['bar', 'card', 'inline'] as const;
  for (const model of models) {
    for (const banner of shapes) {
      it(`stand in one order and look the same: ${banner}, ${model}`, async () => {
        const harness = await start({ state: { model }, ui: { banner } });
        const hooks = [...harness.root('banner').querySelectorAll<HTMLElement>('button')].map(
          (button) => button.dataset['sluice'],
        );
        const expected = ['opt-out', 'allow', 'choose'];
        expect(hooks).to.deep.equal(model === 'opt-out' ? [...expected, 'close'] : expected);

        const looks = ['opt-out', 'allow'].map((hook) => {
          const button = harness.button('banner', hook);
          const { width, height, top } = button.getBoundingClientRect();
          const { color, backgroundColor, borderColor, font, opacity } = getComputedStyle(button);
          return {
            part: button.getAttribute('part'),
            width: Math.round(width),
            height: Math.round(height),
            top: Math.round(top),
            color,
            backgroundColor,
            borderColor,
            font,
            opacity,
          };
        });
        expect(looks[0]).to.deep.equal(looks[1]);
        expect(looks[0]?.height).to.be.at.least(44);
      });
    }
  }

  it('says "Reject all" and "Allow all" under opt-in law, without an X', async () => {
    const harness = await start({ state: { model: 'opt-in' }, ui: { banner: 'bar' } });
    expect(harness.text('banner', '[data-sluice=opt-out]')).to.equal('Reject all');
    expect(harness.text('banner', '[data-sluice=allow]')).to.equal('Allow all');
    expect(!!harness.root('banner').querySelector('[data-sluice=close]')).to.equal(false);
    await harness.press('banner', 'opt-out');
    expect(harness.host.decisions).to.deep.equal([['decide', 'deny-all', 'banner', false]]);
  });

  it('counts the companies that choose ads, in the language’s own plural', async () => {
    const harness = await start({ state: { model: 'opt-in' }, ui: { banner: 'bar' } });
    expect(harness.text('banner', '[part=text]')).to.match(
      /^With your OK, we count visits and 3 companies choose ads for you\. Nothing is shared unless you say yes\./,
    );
  });
});

describe('the place of the first layer', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);

  it('publishes what it covers, and takes it back', async () => {
    const harness = await start();
    const height = () => root.style.getPropertyValue('--sluice-occupied');
    await Harness.until(height);
    expect(parseFloat(height())).to.be.closeTo(
      harness.find('banner', 'section').getBoundingClientRect().height,
      1,
    );
    expect(root.style.getPropertyValue('scroll-padding-block-end')).to.equal(height());
    expect(root.style.getPropertyValue('padding-block-end')).to.equal(height());
    harness.ui.close('banner');
    expect(root.getAttribute('style') ?? '').to.equal('');
  });

  it('leaves the scroll padding of a page that has its own', async () => {
    const style = document.createElement('style');
    style.dataset['test'] = '';
    style.textContent = 'html { scroll-padding-block-end: 7px }';
    document.head.append(style);
    try {
      await start();
      await Harness.until(() => root.style.getPropertyValue('--sluice-occupied'));
      expect(getComputedStyle(root).scrollPaddingBlockEnd).to.equal('7px');
    } finally {
      style.remove();
    }
  });

  it('covers nothing in the in-page shape', async () => {
    const harness = await start({ ui: { banner: 'inline' } });
    await Harness.until(() => root.style.getPropertyValue('--sluice-occupied'));
    expect(root.style.getPropertyValue('--sluice-occupied')).to.equal('0px');
    expect(getComputedStyle(harness.find('banner', 'section')).position).to.equal('static');
  });

  it('uses the element that the page has, where it stands, and leaves it there', async () => {
    const main = document.createElement('main');
    main.dataset['test'] = '';
    main.append(document.createElement('sluice-banner'));
    document.body.append(main);
    const harness = await start();
    expect(document.querySelectorAll('sluice-banner').length).to.equal(1);
    expect(harness.find('banner', 'section').className).to.equal('inline');
    await harness.press('banner', 'opt-out');
    expect(main.querySelector('sluice-banner')?.shadowRoot?.querySelector('section')).to.equal(
      null,
    );
  });

  it('is not shown where the owner wants none, nor by itself under notice', async () => {
    for (const options of [{ ui: { banner: 'none' } }, { state: { model: 'notice' } }] as const) {
      const harness = await start(options);
      expect(document.querySelector('sluice-banner') === null).to.equal(true);
      expect(harness.host.requests).to.deep.equal([]);
    }
  });

  it('takes a scheme of its own from its attribute', async () => {
    const harness = await start();
    const banner = document.querySelector('sluice-banner');
    const color = () => getComputedStyle(harness.find('banner', 'section')).backgroundColor;
    banner?.setAttribute('scheme', 'light');
    const light = color();
    banner?.setAttribute('scheme', 'dark');
    if (CSS.supports('color', 'light-dark(#000,#fff)')) expect(color()).not.to.equal(light);
    else expect(color()).to.equal(light);
  });

  it('takes its colors from the page’s tokens', async () => {
    root.style.setProperty('--sluice-choice', 'rgb(1, 2, 3)');
    const harness = await start();
    for (const hook of ['opt-out', 'allow']) {
      expect(getComputedStyle(harness.button('banner', hook)).backgroundColor).to.equal(
        'rgb(1, 2, 3)',
      );
    }
  });
});
