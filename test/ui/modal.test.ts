import { expect } from 'chai';
import { Harness } from './harness.js';

const start = async (): Promise<Harness> => {
  const harness = await Harness.start({ state: { model: 'opt-in' } });
  await harness.ui.open('banner');
  return harness;
};

const dialog = (harness: Harness): HTMLDialogElement => harness.find('banner', 'dialog');

describe('the question of opt-in law', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);

  it('is a native modal dialog with a heading, described by its text', async () => {
    const harness = await start();
    expect(dialog(harness).matches(':modal')).to.equal(true);
    expect(harness.text('banner', 'h2')).to.equal('May we share data about your visit?');
    expect(dialog(harness).getAttribute('aria-labelledby')).to.equal('title');
    expect(dialog(harness).getAttribute('aria-describedby')).to.equal('text');
    expect(Harness.focus).to.equal('h2 title');
  });

  it('is at most 540 px wide and at most half as high as the page', async () => {
    const harness = await start();
    const { width } = dialog(harness).getBoundingClientRect();
    expect(width).to.be.at.most(540);
  });

  it('has no X, and two equal choices side by side with the refusal first', async () => {
    const harness = await start();
    expect(!!harness.root('banner').querySelector('[data-sluice=close]')).to.equal(false);
    const [refuse, allow] = ['opt-out', 'allow'].map((hook) =>
      harness.button('banner', hook).getBoundingClientRect(),
    );
    expect(refuse?.width).to.be.closeTo(allow?.width ?? 0, 1);
    expect(refuse?.height).to.equal(allow?.height);
    expect(refuse?.top).to.equal(allow?.top);
    expect(refuse?.left).to.be.below(allow?.left ?? 0);
  });

  it('refuses all on "Reject all" and nothing more', async () => {
    const harness = await start();
    await harness.press('banner', 'opt-out');
    expect(harness.host.decisions).to.deep.equal([['decide', 'deny-all', 'banner', false]]);
    expect(document.querySelector('sluice-banner') === null).to.equal(true);
    expect(document.documentElement.style.overflow).to.equal('');
  });

  it('allows all on "Allow all"', async () => {
    const harness = await start();
    await harness.press('banner', 'allow');
    expect(harness.host.decisions).to.deep.equal([['decide', 'allow-all', 'banner', false]]);
  });

  it('leaves everything off on Escape', async () => {
    const harness = await start();
    // What the browser does on Escape.
    dialog(harness).close();
    await Harness.until(() => !harness.isOpen('banner'));
    expect(harness.host.requests).to.deep.include(['dismiss']);
    expect(harness.host.decisions).to.deep.equal([]);
    expect(document.documentElement.style.overflow).to.equal('');
  });

  it('makes way for the preferences and is back when they close without a choice', async () => {
    const harness = await start();
    await harness.press('banner', 'choose');
    expect(harness.isOpen('preferences')).to.equal(true);
    expect(dialog(harness).open).to.equal(false);
    await harness.press('preferences', 'close');
    expect(dialog(harness).matches(':modal')).to.equal(true);
    expect(Harness.focus).to.equal('button choose');
    expect(harness.host.requests).not.to.deep.include(['dismiss']);
    expect(document.documentElement.style.overflow).to.equal('hidden');
  });

  it('is gone when a choice was made in the preferences', async () => {
    const harness = await start();
    await harness.press('banner', 'choose');
    await harness.press('preferences', 'opt-out-all');
    expect(harness.host.decisions).to.deep.equal([['decide', 'deny-all', 'dialog', false]]);
    expect(document.querySelector('sluice-banner') === null).to.equal(true);
    expect(document.documentElement.style.overflow).to.equal('');
  });
});
