import { expect } from 'chai';
import type { SluiceFloat } from '../../src/ui/float.js';
import { Harness, type FakeOptions } from './harness.js';

const start = async (options: FakeOptions = {}) => {
  const harness = await Harness.start({ ...options, ui: { link: 'float', ...options.ui } });
  await harness.ui.fill('sluice-float');
  const float = document.querySelector('sluice-float') as SluiceFloat;
  const button = float.shadowRoot?.querySelector('button') as HTMLButtonElement;
  return { harness, float, button, text: () => button.textContent?.replace(/\s+/g, ' ').trim() };
};

describe('the floating link', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);

  it('is a button of 44 px with the words that go with the icon', async () => {
    const { button, text } = await start();
    expect(text()).to.equal('Your Privacy Choices');
    expect(button.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('has no icon outside the US', async () => {
    const { button, text } = await start({ state: { region: 'DE', model: 'opt-in' } });
    expect(text()).to.equal('Privacy choices');
    expect(button.querySelector('svg') === null).to.equal(true);
  });

  it('says that an opt-out is honored when it is stored', async () => {
    const { harness, text } = await start();
    harness.host.change({ optedOut: true, stored: false });
    expect(text()).to.equal('Your Privacy Choices');
    harness.host.change({ stored: true });
    expect(text()).to.equal('Your Privacy Choices ✓ Opt-out honored');
  });

  it('opens the preferences, and is there again with the focus when they close', async () => {
    const { harness, float, button } = await start();
    button.focus();
    button.click();
    await Harness.until(() => harness.isOpen('preferences'));
    document.dispatchEvent(new CustomEvent('sluice:open'));
    expect(float.hidden).to.equal(true);
    await harness.press('preferences', 'close');
    document.dispatchEvent(new CustomEvent('sluice:close'));
    expect(float.hidden).to.equal(false);
  });

  it('makes way for the confirmation', async () => {
    const { harness, float } = await start();
    await harness.ui.confirm('opt-out');
    expect(float.hidden).to.equal(true);
    await harness.press('toast', 'close');
    expect(float.hidden).to.equal(false);
  });

  it('is the page’s own where the page has one, and there is never a second', async () => {
    const own = document.createElement('sluice-float');
    own.dataset['test'] = '';
    document.body.append(own);
    const { harness, float } = await start({ ui: { link: 'auto' } });
    await harness.ui.fill('sluice-float');
    expect(float).to.equal(own);
    expect(document.querySelectorAll('sluice-float')).to.have.lengthOf(1);
  });
});
