import { expect } from 'chai';
import type { Decision } from '../../src/consent/types.js';
import { category, Harness, vendor, type FakeOptions } from './harness.js';

const start = async (options?: FakeOptions): Promise<Harness> => {
  const harness = await Harness.start(options);
  await harness.ui.open('preferences');
  await harness.settled();
  return harness;
};

const link = (): HTMLAnchorElement => {
  const wrapper = document.createElement('sluice-link');
  wrapper.dataset['test'] = '';
  const anchor = document.createElement('a');
  anchor.href = '#privacy';
  anchor.id = 'privacy-link';
  anchor.textContent = 'Your Privacy Choices';
  wrapper.append(anchor);
  document.body.append(wrapper);
  return anchor;
};

const dialog = (harness: Harness): HTMLDialogElement => harness.find('preferences', 'dialog');

/** What the browser does on Escape. */
const escape = (harness: Harness): void => {
  if (dialog(harness).dispatchEvent(new Event('cancel', { cancelable: true }))) {
    dialog(harness).close();
  }
};

describe('the preferences', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);

  it('are a native modal dialog with the focus on its heading', async () => {
    const harness = await start();
    expect(dialog(harness).matches(':modal')).to.equal(true);
    expect(dialog(harness).getAttribute('aria-labelledby')).to.equal('title');
    expect(Harness.focus).to.equal('h2 title');
    expect(harness.text('preferences', 'h2')).to.equal('Your privacy choices');
    expect(harness.host.requests).to.deep.equal([['open', 'preferences']]);
  });

  it('lock the page’s scrolling and let it go', async () => {
    const harness = await start();
    expect(document.documentElement.style.overflow).to.equal('hidden');
    await harness.press('preferences', 'close');
    expect(document.documentElement.style.overflow).to.equal('');
  });

  it('list sale first and tagged under opt-out law, with built-in names', async () => {
    const harness = await start();
    const rows = [...harness.root('preferences').querySelectorAll('[part=purpose]')].map((row) => ({
      name: row.querySelector('h3')?.textContent?.trim(),
      tag: row.querySelector('[part=tag]')?.textContent,
      state: row.querySelector('[part=state]')?.textContent,
    }));
    expect(rows).to.deep.equal([
      { name: 'Ads based on your activity', tag: 'Sale or sharing', state: 'Allowed' },
      { name: 'Running the site', tag: undefined, state: 'Always on' },
      { name: 'Counting visits', tag: undefined, state: 'Allowed' },
    ]);
  });

  it('keep the owner’s order, without tags, under opt-in law', async () => {
    const harness = await start({ state: { model: 'opt-in' } });
    const ids = [...harness.root('preferences').querySelectorAll<HTMLElement>('input')].map(
      (input) => input.dataset['sluiceCategory'],
    );
    expect(ids).to.deep.equal(['analytics', 'advertising']);
    expect(!!harness.root('preferences').querySelector('[part=tag]')).to.equal(false);
    expect(harness.text('preferences', '[part=lead]')).to.match(/^Nothing below runs unless/);
  });

  it('name and describe each switch, whose name never changes with its state', async () => {
    const harness = await start();
    const input = harness.find<HTMLInputElement>(
      'preferences',
      '[data-sluice-category=advertising]',
    );
    const words = (ids: string | null) =>
      ids
        ?.split(' ')
        .map((id) => harness.text('preferences', `#${id}`))
        .join(' ');
    expect(input.type).to.equal('checkbox');
    expect(input.getAttribute('role')).to.equal('switch');
    expect(words(input.getAttribute('aria-labelledby'))).to.equal('Ads based on your activity');
    expect(words(input.getAttribute('aria-describedby'))).to.match(/^Sale or sharing Ad companies/);
    await harness.turn('advertising');
    expect(words(input.getAttribute('aria-labelledby'))).to.equal('Ads based on your activity');
    expect(
      harness.find('preferences', '[part=switch] [part=state]').getAttribute('aria-hidden'),
    ).to.equal('true');
  });

  it('let the checkbox fill the switch that is seen', async () => {
    const harness = await start();
    const input = harness.find('preferences', '[data-sluice-category=advertising]');
    const track = input.parentElement?.querySelector('[part=switch-track]');
    const [a, b] = [input, track].map((element) => element?.getBoundingClientRect());
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      expect(a?.[side]).to.be.closeTo(b?.[side] ?? 0, 1);
    }
    expect(a?.width).to.be.at.least(44);
  });

  it('offer a label as target of 44 px', async () => {
    const harness = await start();
    const label = harness.find('preferences', '[part=switch]');
    expect(label.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('disclose companies: what each gets, how long it keeps it, and its policy', async () => {
    const harness = await start();
    expect(harness.text('preferences', 'summary')).to.equal(
      '3 companies for Ads based on your activity',
    );
    expect(harness.text('preferences', '[part=vendor]')).to.equal(
      'Northlight Ads Policy of Northlight Ads Gets Page address, device type, rough location Keeps it 13 months',
    );
    const policy = harness.find<HTMLAnchorElement>('preferences', '[part=vendor] a');
    expect(policy.getAttribute('href')).to.equal('https://northlight.example/privacy');
  });

  it('show the owner’s words as text, never as markup', async () => {
    const bad = '<img src=x onerror="document.title=1">';
    const harness = await start({
      categories: [category('custom', { name: bad, text: { en: bad } })],
      vendors: [vendor('v', 'custom', { name: bad, receives: bad, privacyPolicy: 'javascript:1' })],
    });
    expect(!!harness.root('preferences').querySelector('img')).to.equal(false);
    expect(harness.text('preferences', 'h3')).to.equal(bad);
    expect(harness.find('preferences', '[part=vendor] a').hasAttribute('href')).to.equal(false);
  });

  it('have three equal choices, the refusal first', async () => {
    const harness = await start();
    const buttons = [...harness.root('preferences').querySelectorAll<HTMLElement>('[part=choice]')];
    expect(buttons.map((button) => button.dataset['sluice'])).to.deep.equal([
      'opt-out-all',
      'allow-all',
      'save',
    ]);
    const looks = buttons.map((button) => {
      const { color, backgroundColor, font } = getComputedStyle(button);
      return { height: button.getBoundingClientRect().height, color, backgroundColor, font };
    });
    expect(looks[1]).to.deep.equal(looks[0]);
    expect(looks[2]).to.deep.equal(looks[0]);
    const [refuse, allow] = buttons.map((button) => button.getBoundingClientRect().width);
    expect(refuse).to.be.closeTo(allow ?? 0, 1);
  });

  it('refuse all on "Opt out of all", whatever the switches say', async () => {
    const harness = await start();
    await harness.turn('analytics');
    await harness.press('preferences', 'opt-out-all');
    expect(harness.host.decisions).to.deep.equal([['decide', 'deny-all', 'dialog', false]]);
    expect(harness.isOpen('preferences')).to.equal(false);
  });

  it('allow all on "Allow all"', async () => {
    const harness = await start();
    await harness.press('preferences', 'allow-all');
    expect(harness.host.decisions).to.deep.equal([['decide', 'allow-all', 'dialog', false]]);
  });

  it('save what the switches say, for every purpose that has one', async () => {
    const harness = await start();
    await harness.turn('advertising');
    expect(harness.text('preferences', '[part=switch] [part=state]')).to.equal('Not allowed');
    await harness.press('preferences', 'save');
    expect(harness.host.decisions).to.deep.equal([
      ['decide', { analytics: 'granted', advertising: 'denied' }, 'dialog', false],
    ]);
  });

  it('save a switch that was turned in the same task, as privacy tools do', async () => {
    const harness = await start();
    harness.find('preferences', '[data-sluice-category=analytics]').click();
    harness.find('preferences', '[data-sluice=save]').click();
    await harness.settled();
    expect(harness.host.decisions).to.deep.equal([
      ['decide', { analytics: 'denied', advertising: 'granted' }, 'dialog', false],
    ]);
  });

  it('are closed and off the top layer when the decision is made', async () => {
    const harness = await start();
    let open: boolean | undefined;
    const { decide } = harness.host;
    Object.assign(harness.host, {
      decide: (...args: Parameters<typeof decide>) => {
        open = dialog(harness).open;
        return decide(...args);
      },
    });
    await harness.press('preferences', 'allow-all');
    expect(open).to.equal(false);
  });

  it('never save on Escape or the X', async () => {
    const harness = await start();
    escape(harness);
    await harness.settled();
    expect(harness.isOpen('preferences')).to.equal(false);
    await harness.ui.open('preferences');
    await harness.press('preferences', 'close');
    expect(harness.isOpen('preferences')).to.equal(false);
    expect(harness.host.decisions).to.deep.equal([]);
  });

  it('give the focus back to what opened them', async () => {
    const anchor = link();
    anchor.focus();
    const harness = await start();
    await harness.press('preferences', 'close');
    expect(Harness.focus).to.equal('a privacy-link');
  });

  it('give the focus to the privacy link when what opened them is gone', async () => {
    link();
    const button = document.createElement('button');
    button.dataset['test'] = '';
    document.body.append(button);
    button.focus();
    const harness = await start();
    button.remove();
    await harness.press('preferences', 'close');
    expect(Harness.focus).to.equal('a privacy-link');
  });

  it('offer no switch for what only a parent can allow', async () => {
    const age: Decision = { answer: 'denied', because: 'age' };
    const harness = await start({
      state: {
        categories: {
          necessary: { answer: 'granted', because: 'required' },
          analytics: { answer: 'granted', because: 'default' },
          advertising: age,
        },
      },
    });
    expect(harness.text('preferences', '[part=purpose] [part=state]')).to.equal('Not allowed');
    expect(
      !!harness.root('preferences').querySelector('[data-sluice-category=advertising]'),
    ).to.equal(false);
  });

  it('show the record only where there is one, and where the choice is kept', async () => {
    const decided = '2026-11-24T09:41:00.000Z';
    const harness = await start({ state: { decidedAt: decided, recordId: '8K2-4PD' } });
    const meta = harness.text('preferences', '[part=meta]');
    expect(meta).to.match(/^Last changed Nov 24, 2026, \d/);
    expect(meta).to.include('Kept in this browser');
    expect(meta).to.include('Record 8K2-4PD');
    Harness.reset();
    const fresh = await start();
    expect(fresh.text('preferences', '[part=meta]')).to.equal('Privacy Notice Cookie Notice');
  });

  it('copy no record, and fail in nothing, where the page has no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const failures: unknown[] = [];
    const hear = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      failures.push(event.reason);
    };
    addEventListener('unhandledrejection', hear);
    try {
      const harness = await start({ state: { recordId: '8K2-4PD' } });
      harness.find('preferences', '.copy').click();
      await harness.settled();
      expect(harness.text('preferences', '.copy')).to.equal('Copy record');
      expect(failures).to.deep.equal([]);
    } finally {
      removeEventListener('unhandledrejection', hear);
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('follow a change made elsewhere while they are open', async () => {
    const harness = await start();
    const state = harness.host.getState();
    harness.host.change({
      categories: { ...state.categories, advertising: { answer: 'denied', because: 'choice' } },
      optedOut: true,
      decidedAt: '2026-11-24T09:41:00.000Z',
      optedOutAt: '2026-11-24T09:41:00.000Z',
    });
    await harness.settled();
    expect(harness.text('preferences', '[part=status]')).to.equal(
      'Opt-Out Request Honored You opted out on Nov 24, 2026. We don’t sell or share data from this browser.',
    );
  });

  it('are drawn before they are opened, take no room, and open in the task of the press', async () => {
    const harness = await Harness.start();
    await harness.ui.open('banner');
    await Harness.until(() =>
      document.querySelector('sluice-preferences')?.shadowRoot?.querySelector('dialog'),
    );
    expect(harness.isOpen('preferences')).to.equal(false);
    // Not even a gap in a page that is a grid.
    expect(document.querySelector('sluice-preferences')?.getClientRects().length).to.equal(0);
    const { port1, port2 } = new MessageChannel();
    const task = new Promise((done) => port1.addEventListener('message', done));
    port1.start();
    harness.button('banner', 'choose').click();
    port2.postMessage(null);
    await task;
    expect(dialog(harness).matches(':modal')).to.equal(true);
  });

  it('draw nothing when they close', async () => {
    const harness = await start();
    await harness.turn('analytics');
    harness.button('preferences', 'save').click();
    expect(document.querySelector('sluice-preferences')?.isUpdatePending).to.equal(false);
    await harness.settled();
  });

  it('take a legal text of the site’s own', async () => {
    const own = document.createElement('sluice-preferences');
    own.innerHTML = '<p slot="after-lead">Our own words.</p>';
    document.body.append(own);
    const harness = await start();
    expect(document.querySelectorAll('sluice-preferences').length).to.equal(1);
    expect(own.querySelector('p')?.getBoundingClientRect().height).to.be.above(0);
    expect(dialog(harness).open).to.equal(true);
  });
});

describe('unsaved changes', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);

  it('are asked about once, with the focus on the question', async () => {
    const harness = await start();
    await harness.turn('analytics');
    await harness.press('preferences', 'close');
    expect(harness.isOpen('preferences')).to.equal(true);
    expect(harness.text('preferences', '#question')).to.equal('Save your changes?');
    expect(Harness.focus).to.equal('p question');
  });

  it('are discarded by closing a second time, and that is said', async () => {
    const harness = await start();
    await harness.turn('analytics');
    escape(harness);
    await harness.settled();
    expect(harness.isOpen('preferences')).to.equal(true);
    escape(harness);
    await harness.settled();
    expect(harness.isOpen('preferences')).to.equal(false);
    expect(harness.host.decisions).to.deep.equal([]);
    await Harness.until(() => harness.liveText === 'Changes discarded.');
  });

  it('are saved on "Save choices" and not on "Close without saving"', async () => {
    const harness = await start();
    await harness.turn('analytics');
    await harness.press('preferences', 'close');
    await harness.press('preferences', 'discard');
    expect(harness.host.decisions).to.deep.equal([]);
    expect(harness.isOpen('preferences')).to.equal(false);

    await harness.ui.open('preferences');
    await harness.turn('analytics');
    await harness.press('preferences', 'close');
    await harness.press('preferences', 'save');
    expect(harness.host.decisions).to.deep.equal([
      ['decide', { analytics: 'denied', advertising: 'granted' }, 'dialog', false],
    ]);
  });

  it('are none when a switch was turned and turned back', async () => {
    const harness = await start();
    await harness.turn('analytics');
    await harness.turn('analytics');
    await harness.press('preferences', 'close');
    expect(harness.isOpen('preferences')).to.equal(false);
  });

  it('keep a press on the backdrop from closing', async () => {
    const harness = await start();
    const press = async () => {
      for (const type of ['pointerdown', 'click']) {
        dialog(harness).dispatchEvent(new Event(type, { bubbles: true }));
      }
      await harness.settled();
    };
    await harness.turn('analytics');
    await press();
    expect(harness.isOpen('preferences')).to.equal(true);
    await harness.turn('analytics');
    await press();
    expect(harness.isOpen('preferences')).to.equal(false);
  });

  it('are forgotten when the dialog is opened again', async () => {
    const harness = await start();
    await harness.turn('analytics');
    harness.ui.close('preferences');
    await harness.settled();
    await harness.ui.open('preferences');
    await harness.settled();
    const input = harness.find<HTMLInputElement>('preferences', '[data-sluice-category=analytics]');
    expect(input.checked).to.equal(true);
  });
});

describe('switches for companies', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);
  const ui = { perCompany: true } as const;

  it('are there only where the owner wants them', async () => {
    const harness = await start();
    expect(harness.root('preferences').querySelectorAll('input').length).to.equal(2);
  });

  it('narrow a purpose, in words too', async () => {
    const harness = await start({ ui });
    await harness.turn('bidwell');
    expect(harness.text('preferences', '[part=switch] [part=state]')).to.equal(
      'Allowed: 2 of 3 companies',
    );
    await harness.press('preferences', 'save');
    expect(harness.host.decisions).to.deep.equal([
      [
        'decide',
        {
          analytics: 'granted',
          advertising: 'granted',
          northlight: 'granted',
          bidwell: 'denied',
          marlow: 'granted',
          tally: 'granted',
        },
        'dialog',
        false,
      ],
    ]);
  });

  it('open a refused purpose for that company alone', async () => {
    const harness = await start({ ui, state: { model: 'opt-in' } });
    await harness.turn('bidwell');
    await harness.press('preferences', 'save');
    const [, ask] = harness.host.decisions[0] ?? [];
    expect(ask).to.deep.include({
      advertising: 'granted',
      northlight: 'denied',
      bidwell: 'granted',
      marlow: 'denied',
      analytics: 'denied',
    });
  });
});
