import { expect } from 'chai';
import { readConfig } from '../../src/config/read-config.js';
import { showPanel } from '../../src/panel/show-panel.js';
import type { PanelHost } from '../../src/panel/types.js';
import { fakeHost } from '../ui/harness.js';
import { CONFIG } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

/** Shows the panel to a host that counts what it is asked. */
const show = () => {
  const { policy, subscribe, verify } = fakeHost();
  const counts = { subscribed: 0, logRead: 0 };
  const sluice = {
    subscribe: (listener: Parameters<typeof subscribe>[0]) => {
      counts.subscribed += 1;
      const stop = subscribe(listener);
      return () => {
        counts.subscribed -= 1;
        stop();
      };
    },
    getLog: () => {
      counts.logRead += 1;
      return [];
    },
    verify,
  };
  showPanel({
    sluice,
    policy,
    settings: readConfig(CONFIG, () => {}),
    report: () => {},
    isLocal: true,
    store: { home: () => undefined },
  } as unknown as PanelHost);
  return counts;
};
const panel = () => document.querySelector('sluice-panel');

describe('a panel that was closed', () => {
  const { setInterval: real } = globalThis;
  const timers: (() => void)[] = [];
  const stopped = new Set<number>();
  const { clearInterval: clear } = globalThis;
  before(() => {
    // A clock of the test's own.
    Object.assign(globalThis, {
      setInterval: (tick: () => void) => timers.push(tick),
      clearInterval: (id: number) => stopped.add(id),
    });
  });
  after(() => {
    Object.assign(globalThis, { setInterval: real, clearInterval: clear });
    panel()?.remove();
    sessionStorage.clear();
  });

  it('looks at nothing and hears of nothing any more', async () => {
    const counts = show();
    const close = await waitFor('the panel', () =>
      panel()?.shadowRoot?.querySelector<HTMLElement>('[data-panel=close]'),
    );
    const tick = () => timers.forEach((look, at) => stopped.has(at + 1) || look());
    const readsOf = (act: () => unknown) => {
      const before = counts.logRead;
      act();
      return counts.logRead - before;
    };
    const resize = () => dispatchEvent(new Event('resize'));
    expect(counts.subscribed).to.equal(1);
    expect([readsOf(tick), readsOf(resize)]).to.deep.equal([1, 1]);
    close.click();
    expect(panel() === null).to.equal(true);
    expect(counts.subscribed).to.equal(0);
    expect([readsOf(tick), readsOf(resize)]).to.deep.equal([0, 0]);
  });
});
