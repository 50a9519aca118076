import { expect } from 'chai';
import type { Config } from '../../src/config/types.js';
import { closePages, newCookie, openPage, says } from '../support/gated-page.js';
import type { GatedPage } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const CATEGORIES: Config['categories'] = [
  { id: 'necessary', required: true },
  { id: 'analytics' },
  { id: 'advertising', sale: true },
  { id: 'clinic', sensitive: ['health'] },
];
const config: Partial<Config> = {
  categories: CATEGORIES,
  vendors: [
    { id: 'acme', category: 'advertising' },
    { id: 'trader', category: 'analytics', sale: true },
    { id: 'tally', category: 'analytics' },
  ],
  ui: { banner: 'none', perCompany: true },
};
const BODY = ['analytics', 'advertising', 'clinic']
  .map((id) => `<script type="text/plain" data-category="${id}">${says(id)}</script>`)
  .join('');
const TEEN = '<script src="/dist/sluice.js" data-age="teen"></script>';

const answers = ({ sluice }: GatedPage) => {
  const { categories, vendors } = sluice.getState();
  return Object.entries({ ...categories, ...vendors })
    .filter(([, { because }]) => because === 'age')
    .map(([id, { answer }]) => `${id} ${answer}`);
};
const GUARDED = ['advertising denied', 'clinic denied', 'acme denied', 'trader denied'];

afterEach(closePages);

describe('the age of a reader', () => {
  for (const [how, options] of [
    ['age: "child"', { config: { ...config, age: 'child' as const } }],
    ['age: "teen"', { config: { ...config, age: 'teen' as const } }],
    ['data-age="teen"', { config, tag: TEEN }],
    ['data-age with another word', { config, tag: TEEN.replace('teen', '12') }],
    ['an age that is not understood', { config: { ...config, age: 12 as unknown as 'teen' } }],
  ] as const) {
    it(`denies what is sale or sensitive, in every model, and nothing else: ${how}`, async () => {
      for (const model of ['opt-out', 'notice'] as const) {
        const regions = { '*': model };
        const page = await openPage({
          ...options,
          config: { ...options.config, regions },
          body: BODY,
        });
        await page.sluice.ready;
        expect(answers(page)).to.deep.equal(GUARDED);
        expect(page.sluice.getState()).to.include({ optedOut: true, decidedAt: null });
        expect(page.window.counted).to.deep.equal(['analytics']);
      }
    });
  }

  it('cannot be overridden by any control or call of ours, confirmed or not', async () => {
    const cookie = newCookie();
    const young = { ...config, age: 'teen' as const, ui: { ...config.ui, ownQuestion: true } };
    const page = await openPage({ cookie, config: young, body: BODY });
    await page.sluice.allowAll({ confirmed: true });
    await page.sluice.choose({ advertising: 'granted', clinic: 'granted' }, { confirmed: true });
    await page.sluice.applyAccountChoice({ optedOut: false, at: new Date() });
    expect(answers(page)).to.deep.equal(GUARDED);
    expect(page.window.counted).to.deep.equal(['analytics']);
    expect(document.cookie).not.to.match(
      new RegExp(`${cookie}=[^;]*(permitted|confirmed)=[^;&]*(advertising|clinic|trader)`),
    );
  });

  it('wins over what was allowed before it was known', async () => {
    const cookie = newCookie();
    const before = await openPage({ cookie, config });
    await before.sluice.allowAll();
    expect(answers(await openPage({ cookie, config, tag: TEEN }))).to.deep.equal(GUARDED);
  });

  it('leaves the dialog no switch for it, and makes no refusal of the reader’s out of a dialog that is saved', async () => {
    const cookie = newCookie();
    const page = await openPage({ cookie, config, tag: TEEN });
    await page.sluice.open('preferences');
    const root = await waitFor(
      'the dialog',
      () => page.document.querySelector('sluice-preferences')?.shadowRoot,
    );
    const switches = [...root.querySelectorAll<HTMLInputElement>('[role="switch"]')];
    expect(switches.map((one) => one.dataset['sluiceCategory'] ?? one.id)).to.deep.equal([
      'analytics',
      'tally',
    ]);
    switches[0]?.click();
    (await waitFor('save', () => root.querySelector<HTMLElement>('[data-sluice="save"]'))).click();
    await waitFor('the choice', () => page.sluice.getState().decidedAt);
    expect(page.sluice.allows('analytics')).to.equal(false);
    expect(document.cookie).to.match(new RegExp(`${cookie}=[^;]*&choice=[^;&]*analytics`));
    expect(document.cookie).not.to.match(
      new RegExp(`${cookie}=[^;]*&choice=[^;&]*(advertising|clinic|\\*)`),
    );
  });
});
