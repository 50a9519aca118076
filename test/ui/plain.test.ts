import { expect } from 'chai';
import type { Config } from '../../src/config/types.js';
import { closePages, openPage } from '../support/gated-page.js';
import type { GatedPage, PageOptions } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const LINK = '<sluice-link><a href="#choices">Your Privacy Choices</a></sluice-link>';

/** A policy under which only these of our files can be fetched. */
const only = (...files: string[]) => ({
  'content-security-policy': `script-src 'unsafe-inline' ${['sluice.js', ...files]
    .map((file) => `${location.origin}/dist/${file}`)
    .join(' ')}`,
});

const opened = async ({ body = LINK, ...options }: PageOptions = {}) => {
  const page = await openPage({ ...options, body });
  const link = page.document.querySelector('sluice-link a') as HTMLElement;
  link.focus();
  link.click();
  return page;
};
const plain = ({ document: own }: GatedPage) =>
  [...own.documentElement.children].at(-1)?.shadowRoot?.querySelector('dialog');
const full = ({ document: own }: GatedPage) =>
  own.querySelector('sluice-preferences')?.shadowRoot?.querySelector('dialog');
const press = (page: GatedPage, hook: string) =>
  plain(page)?.querySelector<HTMLElement>(`[data-sluice=${hook}]`)?.click();

const TROUBLES: Readonly<Record<string, PageOptions>> = {
  'the interface cannot be fetched': { headers: only('sluice-plain.js') },
  'a filter list or the page’s styles hide the dialog': {
    head: '<style>sluice-preferences { display: none !important }</style>',
  },
  'styles make it invisible': {
    head: '<style>sluice-preferences::part(dialog) { opacity: 0 }</style>',
  },
  'styles keep presses from it': {
    head: '<style>sluice-preferences::part(dialog) { pointer-events: none }</style>',
  },
  'styles move it away': {
    head: '<style>sluice-preferences::part(dialog) { transform: translateX(-9999px) }</style>',
  },
  'an error stops it': {
    early: `<script>const define = customElements.define; customElements.define = function (name, ...rest) { if (name === 'sluice-preferences') throw new Error('no'); return define.call(this, name, ...rest); };</script>`,
  },
};

afterEach(closePages);

describe('a press on the link', () => {
  for (const [trouble, options] of Object.entries(TROUBLES)) {
    it(`opens a plain dialog where ${trouble}, and that opts out`, async () => {
      const page = await opened(options);
      const dialog = await waitFor('the plain dialog', () => plain(page));
      expect(dialog.matches(':modal')).to.equal(true);
      expect(full(page)?.open ?? false).to.equal(false);
      expect(dialog.querySelector('h2')?.textContent).to.equal('Your privacy choices');
      expect(page.window.lines.join('\n')).to.include('[sluice] dialog:');
      press(page, 'opt-out-all');
      await waitFor('the opt-out', () => page.sluice.getState().optedOut);
      await waitFor('its confirmation', () =>
        dialog.querySelector('[role=status]')?.textContent?.startsWith('Opt-Out Request Honored'),
      );
      press(page, 'close');
      await waitFor('it to go', () => !plain(page));
      expect(page.document.activeElement?.localName).to.equal('a');
    });
  }

  it('follows the link where nothing of ours can be fetched', async () => {
    const page = await opened({ headers: only() });
    await waitFor('the address', () => page.window.location.hash === '#choices');
  });

  it('opens the whole dialog, and no other, where nothing is wrong', async () => {
    const page = await opened();
    await waitFor('the dialog', () => full(page)?.open);
    await page.sluice.open();
    expect(!!plain(page)).to.equal(false);
    expect(page.window.location.hash).to.equal('');
    expect(page.window.lines.join('\n')).not.to.include('[sluice] dialog:');
  });

  it('opens it though the page’s styles move something in it without end', async () => {
    const page = await opened({
      head: '<style>@keyframes pulse { 50% { opacity: 0.8 } } sluice-preferences::part(choice) { animation: pulse 1s infinite }</style>',
    });
    await waitFor('the dialog', () => full(page)?.open);
    await page.sluice.open();
    expect(full(page)?.open).to.equal(true);
    expect(!!plain(page)).to.equal(false);
  });

  it('opens it though the page shows another modal dialog, or fades itself in', async () => {
    const page = await opened({
      head: '<style>body { opacity: 0; transform: scale(0.5); contain: strict; overflow: hidden }</style>',
      body: `${LINK}<dialog id="own">Hello</dialog><script>own.showModal()</script>`,
    });
    await waitFor('the dialog', () => full(page)?.open);
    await page.sluice.open();
    expect(!!plain(page)).to.equal(false);
  });

  it('speaks the page’s language in the plain dialog, too', async () => {
    const early = '<script>document.documentElement.lang = "es"</script>';
    const page = await opened({ early, headers: only('sluice-plain.js', 'languages/es.js') });
    const dialog = await waitFor('the plain dialog', () => plain(page));
    expect(dialog.querySelector('h2')?.textContent).to.equal('Tus opciones de privacidad');
  });
});

describe('the status of the link', () => {
  const status = ({ document: own }: GatedPage) =>
    own.querySelector('sluice-link')?.shadowRoot?.querySelector('[part=note]')?.textContent;
  const inLanguage = async (lang: string, config: Partial<Config> = {}) => {
    const early = `<script>document.documentElement.lang = ${JSON.stringify(lang)}</script>`;
    const page = await openPage({ early, body: LINK, config });
    await page.sluice.optOut();
    return page;
  };
  const fetched = ({ window }: GatedPage) =>
    window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name.split('/dist/')[1])
      .filter((name) => name?.startsWith('sluice-plain') || name?.startsWith('languages/'));

  it('is said in the page’s language, from one small file, without the interface', async () => {
    const page = await inLanguage('es-MX');
    await waitFor('Spanish', () => status(page) === '✓ Exclusión atendida');
    const link = page.document.querySelector('sluice-link a');
    expect(link?.getAttribute('aria-label')).to.equal('Your Privacy Choices Exclusión atendida');
    expect(fetched(page)).to.have.members(['sluice-plain.js', 'languages/es.js']);
    expect(page.window.customElements.get('sluice-banner')).to.equal(undefined);
  });

  it('takes no file on an English page, nor where the owner has words', async () => {
    const english = await inLanguage('en-US');
    const own = await inLanguage('es', {
      ui: { banner: 'none', words: { es: { 'link.status': 'Hecho' } } },
    });
    expect(status(english)).to.equal('✓ Opt-out honored');
    const link = english.document.querySelector('sluice-link');
    const states = ['opted-out', 'signal', 'failed'].filter((name) =>
      link?.matches(`:state(${name})`),
    );
    expect(states).to.deep.equal(['opted-out']);
    expect(status(own)).to.equal('✓ Hecho');
    for (const page of [english, own]) {
      await page.sluice.ready;
      expect(fetched(page)).to.deep.equal([]);
    }
  });

  it('stays English where there are no words', async () => {
    const page = await inLanguage('is');
    await waitFor('a look at the words', () => fetched(page).includes('sluice-plain.js'));
    expect(status(page)).to.match(/^✓ \S/);
  });
});
