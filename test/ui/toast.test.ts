import { expect } from 'chai';
import { Harness, type FakeOptions } from './harness.js';

const start = async (options?: FakeOptions): Promise<Harness> => {
  const harness = await Harness.start(options);
  await harness.ui.open('banner');
  return harness;
};

const shown = (): Promise<void> => Harness.until(() => document.querySelector('sluice-toast'));

describe('the confirmation', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);

  it('says that an opt-out was honored, and tells screen readers', async () => {
    const harness = await start();
    expect(harness.liveText).to.equal('');
    await harness.press('banner', 'opt-out');
    await shown();
    await harness.settled();
    expect(harness.text('toast', '[part=title]')).to.equal('Opt-Out Request Honored');
    expect(harness.text('toast', '[part=text]')).to.equal('You can change this in the footer.');
    await Harness.until(() => harness.liveText);
    expect(harness.liveText).to.equal(
      'Opt-Out Request Honored. You can change this in the footer.',
    );
    expect(document.querySelectorAll('[role=status]').length).to.equal(1);
  });

  it('fades in and rises, for as long as the specification says', async () => {
    const harness = await start();
    await harness.press('banner', 'opt-out');
    await shown();
    await harness.settled();
    const panel = document
      .querySelector('sluice-toast')
      ?.shadowRoot?.querySelector<HTMLElement>('[part=toast]');
    const style = getComputedStyle(panel as HTMLElement);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    expect([style.animationName, style.animationDuration, style.animationTimingFunction]).to.eql(
      isStill ? ['none', '0s', 'ease'] : ['rise', '0.18s', 'cubic-bezier(0.2, 0.7, 0.2, 1)'],
    );
    expect(panel?.getAnimations().length).to.equal(isStill ? 0 : 1);
  });

  it('says what was allowed', async () => {
    const harness = await start();
    await harness.press('banner', 'allow');
    await shown();
    await harness.settled();
    expect(harness.text('toast', '[part=words]')).to.match(
      /^Saved\. You allowed everything listed\./,
    );
  });

  it('does not say honored when the choice could not be stored', async () => {
    const harness = await start({ storable: false });
    await harness.press('banner', 'opt-out');
    await shown();
    await harness.settled();
    expect(harness.text('toast', '[part=words]')).to.match(/^We could not save your choice\./);
    expect(harness.text('toast', '[part=words]')).not.to.include('Honored');
  });

  it('takes the place and the focus of the first layer', async () => {
    const harness = await start();
    await harness.press('banner', 'opt-out');
    await shown();
    await harness.settled();
    expect(document.body.firstElementChild?.localName).to.equal('sluice-toast');
    expect(document.activeElement?.localName).to.equal('sluice-toast');
    expect(document.querySelector('[data-sluice-place]') === null).to.equal(true);
  });

  it('leaves the focus alone where the reader was elsewhere', async () => {
    const harness = await start();
    const input = document.createElement('input');
    input.dataset['test'] = '';
    document.body.append(input);
    input.focus();
    harness.button('banner', 'opt-out').click();
    await shown();
    await harness.settled();
    expect(Harness.focus).to.equal('input test');
  });

  it('has no button that undoes an opt-out', async () => {
    const harness = await start();
    await harness.press('banner', 'opt-out');
    await shown();
    await harness.settled();
    const hooks = [...harness.root('toast').querySelectorAll('button')].map(
      ({ dataset }) => dataset['sluice'],
    );
    expect(hooks).to.deep.equal(['change', 'close']);
    await harness.press('toast', 'change');
    await Harness.until(() => harness.isOpen('preferences'));
    expect(harness.host.decisions.length).to.equal(1);
  });

  it('keeps the reader at the page’s start when it goes', async () => {
    const harness = await start();
    await harness.press('banner', 'opt-out');
    await shown();
    await harness.settled();
    await harness.press('toast', 'close');
    expect(document.querySelector('sluice-toast') === null).to.equal(true);
    expect(Harness.focus).to.equal('span sluicePlace');
    expect(document.body.firstElementChild?.localName).to.equal('span');
  });

  it('takes the focus after a choice in a dialog that the first layer had opened', async () => {
    const harness = await start();
    await harness.press('banner', 'choose');
    await harness.press('preferences', 'opt-out-all');
    await shown();
    await harness.settled();
    expect(document.activeElement?.localName).to.equal('sluice-toast');
  });

  it('keeps a reader who went on from it to the dialog', async () => {
    const harness = await start();
    await harness.press('banner', 'opt-out');
    await shown();
    await harness.settled();
    await harness.press('toast', 'change');
    await Harness.until(() => harness.isOpen('preferences'));
    await harness.turn('analytics');
    await harness.press('preferences', 'save');
    await Harness.until(() => harness.text('toast', '[part=title]') === 'Saved.');
    await harness.settled();
    expect(document.activeElement?.localName).to.equal('sluice-toast');
  });

  it('shows the last message only', async () => {
    const harness = await start();
    harness.ui.confirm('deny-all');
    harness.ui.confirm('allow-all');
    await shown();
    await harness.settled();
    expect(document.querySelectorAll('sluice-toast').length).to.equal(1);
  });
});

describe('the time of the confirmation', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);

  /** Timers on a clock of the test’s own. */
  const withClock = async (
    test: (pass: (time: number) => void) => Promise<void>,
  ): Promise<void> => {
    const { setTimeout: real, clearTimeout: clear } = globalThis;
    let now = 0;
    let last = 1e9;
    const due = new Map<number, { at: number; run: () => void }>();
    Object.assign(globalThis, {
      setTimeout: (run: () => void, time = 0) => {
        if (time < 1000) return real(run, time);
        due.set(++last, { at: now + time, run });
        return last;
      },
      clearTimeout: (id: number) => (due.delete(id) ? undefined : clear(id)),
    });
    try {
      await test((time) => {
        now += time;
        for (const [id, { at, run }] of due) {
          if (at > now) continue;
          due.delete(id);
          run();
        }
      });
    } finally {
      Object.assign(globalThis, { setTimeout: real, clearTimeout: clear });
    }
  };

  it('is eight seconds, no less', () =>
    withClock(async (pass) => {
      const harness = await start();
      harness.button('banner', 'opt-out').click();
      await shown();
      await harness.settled();
      pass(7900);
      expect(document.querySelector('sluice-toast') === null).to.equal(false);
      pass(200);
      expect(document.querySelector('sluice-toast') === null).to.equal(true);
    }));

  it('does not run while it holds the focus', () =>
    withClock(async (pass) => {
      const harness = await start();
      await harness.press('banner', 'opt-out');
      await shown();
      await harness.settled();
      pass(60_000);
      expect(document.activeElement?.localName).to.equal('sluice-toast');
    }));

  it('runs where it comes back to a page that took it out under the reader', () =>
    withClock(async (pass) => {
      const harness = await start();
      await harness.press('banner', 'opt-out');
      await shown();
      await harness.settled();
      document.querySelector('sluice-toast')?.remove();
      await shown();
      pass(8100);
      expect(document.querySelector('sluice-toast') === null).to.equal(true);
    }));

  it('does not run while the pointer rests on it', () =>
    withClock(async (pass) => {
      const harness = await start();
      harness.button('banner', 'opt-out').click();
      await shown();
      await harness.settled();
      const section = harness.find('toast', 'section');
      section.dispatchEvent(new Event('pointerenter'));
      pass(60_000);
      expect(document.querySelector('sluice-toast') === null).to.equal(false);
      section.dispatchEvent(new Event('pointerleave'));
      pass(8100);
      expect(document.querySelector('sluice-toast') === null).to.equal(true);
    }));
});
