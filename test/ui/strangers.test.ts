import { expect } from 'chai';
import { closePages, openPage } from '../support/gated-page.js';
import type { GatedPage, PageOptions } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const LINK = '<sluice-link><a href="/choices">Your Privacy Choices</a></sluice-link>';
const AUTO = { ui: { banner: 'bar', link: 'float' } } as const;

const open = async (head: string, options: PageOptions = {}) => {
  const page = await openPage({ config: AUTO, head, body: `<h1>Story</h1>${LINK}`, ...options });
  page.frame.style.cssText = 'width:1000px;height:700px;border:0';
  return page;
};
const inside = ({ document: own }: GatedPage, surface: string, selector: string) =>
  own.querySelector(`sluice-${surface}`)?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const banner = (page: GatedPage) =>
  waitFor('the banner', () => inside(page, 'banner', '[part=banner]'));

/** What a reader sees of a button: its size, type and colors. */
const lookOf = (page: GatedPage, button: HTMLElement) => {
  const { width, height } = button.getBoundingClientRect();
  const { fontSize, fontWeight, color, backgroundColor, paddingInlineStart, textTransform } =
    page.window.getComputedStyle(button);
  return {
    width: Math.round(width),
    height: Math.round(height),
    fontSize,
    fontWeight,
    color,
    backgroundColor,
    paddingInlineStart,
    textTransform,
  };
};
const choice = async (page: GatedPage) => {
  await banner(page);
  return lookOf(page, inside(page, 'banner', '[data-sluice=opt-out]') as HTMLElement);
};
/** The topmost element in the middle of a button is the button. */
const isWithinReach = (page: GatedPage, surface: string, hook: string) => {
  const button = inside(page, surface, `[data-sluice=${hook}]`) as HTMLElement;
  const { left, top, width, height } = button.getBoundingClientRect();
  const root = button.getRootNode() as ShadowRoot;
  return button.contains(root.elementFromPoint(left + width / 2, top + height / 2));
};

afterEach(closePages);

describe('in strangers’ pages', () => {
  const pages: Readonly<Record<string, string>> = {
    'html{font-size:62.5%}': 'html { font-size: 62.5% }',
    'a global reset with !important':
      '* { margin: 0 !important; padding: 0 !important; border: 0 !important; font: 9px/1 sans-serif !important; color: red !important; background: lime !important; box-sizing: content-box !important; text-transform: uppercase !important }',
    'buttons of the page’s own':
      'button, a, p, h2, section, dialog { all: unset; display: none !important; opacity: 0.2 }',
    'inherited type':
      'body { font-size: 9px; font-weight: 800; letter-spacing: 4px; text-transform: uppercase; line-height: 3; word-spacing: 9px; text-align: center; visibility: visible; white-space: nowrap; color: red }',
  };
  for (const [name, css] of Object.entries(pages)) {
    it(`looks the same with ${name}`, async () => {
      const plain = await open('<style>html { font-family: sans-serif }</style>');
      const expected = await choice(plain);
      const page = await open(`<style>html { font-family: sans-serif } ${css}</style>`);
      expect(await choice(page)).to.deep.equal(expected);
      expect(isWithinReach(page, 'banner', 'opt-out')).to.equal(true);
    });
  }

  const places: Readonly<Record<string, string>> = {
    'a transform on the body': 'body { transform: translateZ(0); min-height: 3000px }',
    'containment on the body': 'body { contain: strict; height: 3000px }',
    'a filter on the body': 'body { filter: brightness(1); min-height: 3000px }',
    'an app that never scrolls': 'html, body { overflow: hidden; height: 100% }',
    'a flex body': 'body { display: flex; gap: 40px }',
  };
  for (const [name, css] of Object.entries(places)) {
    it(`stays in sight and within reach with ${name}`, async () => {
      const page = await open(`<style>${css}</style>`);
      const panel = await banner(page);
      for (const animation of panel.getAnimations()) animation.finish();
      const { top, bottom } = panel.getBoundingClientRect();
      expect([top >= 0, bottom <= 701]).to.deep.equal([true, true]);
      expect(isWithinReach(page, 'banner', 'opt-out')).to.equal(true);
    });
  }

  it('is above neighbours with a very high z-index', async () => {
    const page = await open(
      '<style>.sticky { position: fixed; inset: auto 0 0; height: 90px; z-index: 2147482999 }</style>',
      { body: `<div class="sticky">Subscribe</div>${LINK}` },
    );
    await banner(page);
    expect(isWithinReach(page, 'banner', 'opt-out')).to.equal(true);
  });
});

describe('where a page replaces its body', () => {
  const replaceBody = ({ document: own }: GatedPage) => {
    const next = own.createElement('body');
    next.innerHTML = `<h1>Next story</h1>${LINK}`;
    own.documentElement.replaceChild(next, own.body);
  };

  it('the banner that was not answered is there again, and works', async () => {
    const page = await open('');
    await banner(page);
    replaceBody(page);
    await banner(page);
    expect(page.document.body.firstElementChild?.localName).to.equal('sluice-banner');
    inside(page, 'banner', '[data-sluice=opt-out]')?.click();
    await waitFor('the opt-out', () => page.sluice.getState().optedOut);
    await waitFor('the confirmation', () => inside(page, 'toast', '[part=title]'));
    await waitFor('its announcement', () =>
      page.document.querySelector('[role=status]')?.textContent?.includes('Honored'),
    );
    expect(page.document.querySelector('sluice-banner') === null).to.equal(true);
  });

  it('the floating link is there again', async () => {
    const page = await open('');
    await waitFor('the floating link', () => inside(page, 'float', 'button'));
    replaceBody(page);
    await waitFor('it again', () => inside(page, 'float', 'button'));
  });

  it('the link of the new page says the status, and opens the dialog', async () => {
    const page = await open('');
    await banner(page);
    await page.sluice.optOut();
    replaceBody(page);
    await waitFor('the status', () =>
      inside(page, 'link', '[part=note]')?.textContent?.includes('honored'),
    );
    page.document.querySelector<HTMLElement>('sluice-link a')?.click();
    await waitFor('the dialog', () => inside(page, 'preferences', 'dialog[open]'));
  });
});

describe('in development', () => {
  const listen =
    '<script>errors = []; console.error = (...words) => void errors.push(words.join(" "));</script>';
  const said = ({ window }: GatedPage) => window.errors.filter((line) => line.includes('symmetry'));
  const checked = (page: GatedPage) =>
    waitFor('the dialog’s file', () => page.window.customElements.get('sluice-toast'));

  it('the console says where one choice was made louder than the other', async () => {
    const page = await open(listen);
    const yes = await waitFor('the banner', () => inside(page, 'banner', '[data-sluice=allow]'));
    yes.style.filter = 'contrast(3)';
    // A press is near: the file that looks is fetched.
    yes.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    await waitFor('the line', () => said(page).length);
    expect(said(page)[0]).to.match(/"Do not sell or share" and "Allow" must look alike.*: filter$/);
  });

  it('says nothing where they are alike', async () => {
    const page = await open(listen);
    await checked(page);
    await page.sluice.open();
    expect(said(page)).to.deep.equal([]);
  });
});
