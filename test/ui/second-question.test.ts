import { expect } from 'chai';
import type { ConsentState } from '../../src/api/types.js';
import { Harness } from './harness.js';

const refused = (because: 'choice' | 'signal', signal: boolean): Partial<ConsentState> => ({
  signal,
  optedOut: true,
  decidedAt: '2026-11-24T09:41:00.000Z',
  optedOutAt: '2026-11-24T09:41:00.000Z',
  categories: {
    necessary: { answer: 'granted', because: 'required' },
    analytics: { answer: 'granted', because: 'default' },
    advertising: { answer: 'denied', because },
  },
});

const start = async (state = refused('signal', true)): Promise<Harness> => {
  const harness = await Harness.start({ state });
  await harness.ui.open('preferences');
  await harness.settled();
  return harness;
};

describe('opting back in', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);

  it('takes a second step that names what would be allowed, against the signal', async () => {
    const harness = await start();
    await harness.press('preferences', 'allow-all');
    expect(harness.host.decisions).to.deep.equal([]);
    expect(harness.text('preferences', '#question')).to.equal(
      'Your browser says no. Allow ads based on your activity anyway? It would count for this site only. The browser signal stays on everywhere else.',
    );
    expect(Harness.focus).to.equal('p question');
    const group = harness.find('preferences', '[part~=question]');
    expect(group.getAttribute('role')).to.equal('group');
    expect(group.getAttribute('aria-labelledby')).to.equal('question');
  });

  it('speaks of the earlier refusal where there is no signal', async () => {
    const harness = await start(refused('choice', false));
    await harness.press('preferences', 'allow-all');
    expect(harness.text('preferences', '#question')).to.equal(
      'You opted out before. Allow ads based on your activity again?',
    );
  });

  it('has two equal answers, the protective one first', async () => {
    const harness = await start();
    await harness.press('preferences', 'allow-all');
    const buttons = [...harness.root('preferences').querySelectorAll<HTMLElement>('[part=choice]')];
    expect(buttons.map(({ dataset }) => dataset['sluice'])).to.deep.equal(['keep', 'confirm']);
    const [keep, confirm] = buttons.map((button) => {
      const { width, height } = button.getBoundingClientRect();
      const { color, backgroundColor, font } = getComputedStyle(button);
      return { width: Math.round(width), height, color, backgroundColor, font };
    });
    expect(keep).to.deep.equal(confirm);
  });

  it('allows only after "Allow on this site"', async () => {
    const harness = await start();
    await harness.press('preferences', 'allow-all');
    await harness.press('preferences', 'confirm');
    expect(harness.host.decisions).to.deep.equal([['decide', 'allow-all', 'dialog', true]]);
    expect(harness.isOpen('preferences')).to.equal(false);
  });

  it('takes no second click of a double click for an answer', async () => {
    const harness = await start();
    await harness.press('preferences', 'allow-all');
    harness
      .button('preferences', 'confirm')
      .dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, composed: true }));
    await harness.settled();
    expect(harness.host.decisions).to.deep.equal([]);
    expect(harness.isOpen('preferences')).to.equal(true);
  });

  it('keeps the refusal on "Stay opted out" and gives the foot back', async () => {
    const harness = await start();
    await harness.turn('advertising');
    await harness.turn('analytics');
    await harness.press('preferences', 'save');
    await harness.press('preferences', 'keep');
    expect(harness.host.decisions).to.deep.equal([]);
    expect(harness.isOpen('preferences')).to.equal(true);
    expect(Harness.focus).to.equal('button save');
    await harness.press('preferences', 'save');
    expect(harness.host.decisions).to.deep.equal([
      ['decide', { analytics: 'denied', advertising: 'denied' }, 'dialog', false],
    ]);
  });

  it('is no when the dialog closes', async () => {
    const harness = await start();
    await harness.press('preferences', 'allow-all');
    await harness.press('preferences', 'close');
    expect(harness.isOpen('preferences')).to.equal(false);
    expect(harness.host.decisions).to.deep.equal([]);
  });

  it('asks nothing before a refusal', async () => {
    const harness = await start();
    await harness.press('preferences', 'opt-out-all');
    expect(harness.host.decisions).to.deep.equal([['decide', 'deny-all', 'dialog', false]]);
  });

  it('answers the head script, which then decides itself', async () => {
    const harness = await Harness.start({ state: refused('choice', false) });
    for (const [hook, expected] of [
      ['confirm', true],
      ['keep', false],
      ['close', false],
    ] as const) {
      const answer = harness.ui.question('allow-all');
      await Harness.until(() => harness.isOpen('preferences'));
      await harness.settled();
      await harness.press('preferences', hook);
      expect(await answer).to.equal(expected);
      expect(harness.isOpen('preferences')).to.equal(false);
    }
    expect(harness.host.decisions).to.deep.equal([]);
  });
});

describe('an exception to the signal', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);

  it('is shown, and given up by one press', async () => {
    const choice = { answer: 'granted', because: 'choice' } as const;
    const harness = await start({
      signal: true,
      decidedAt: '2026-11-24T09:41:00.000Z',
      categories: {
        necessary: { answer: 'granted', because: 'required' },
        analytics: choice,
        advertising: choice,
      },
    });
    expect(harness.text('preferences', '[part=status] p')).to.equal(
      'Your browser says no, but you allowed ads based on your activity here on Nov 24, 2026.',
    );
    await harness.press('preferences', 'opt-out');
    expect(harness.host.decisions).to.deep.equal([['decide', 'opt-out', 'dialog', false]]);
  });
});
