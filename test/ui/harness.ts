import { trustedTypesPolicy } from '../../src/api/trusted-types-policy.js';
import type { ConsentState } from '../../src/api/types.js';
import type { Category, Settings, Vendor } from '../../src/config/settings.js';
import type { Answer, Because, Decision, How } from '../../src/consent/types.js';
import type { VerifyReport } from '../../src/proof/types.js';
import { unchecked } from '../../src/proof/unchecked.js';
import { connect } from '../../src/ui/connect.js';
import type { Ask, Interface, UiHost } from '../../src/ui/types.js';

type Ui = Settings['ui'];

/** What a test asks of its host. */
export interface FakeOptions {
  readonly ui?: Partial<Ui>;
  readonly site?: Partial<Settings['site']>;
  readonly state?: Partial<ConsentState>;
  readonly vendors?: readonly Vendor[];
  readonly categories?: readonly Category[];
  /** Ids that only a second step may grant; default: what was refused by choice or signal. */
  readonly questionFor?: readonly string[];
  /** Why the reader is asked to reload. */
  readonly reason?: ReturnType<UiHost['reason']>;
  /** Whether decisions can be stored. */
  readonly storable?: boolean;
  /** What a look at the page finds. */
  readonly report?: Partial<VerifyReport>;
}

/** One request of the interface to its host. */
export type Request =
  | readonly ['decide', Ask, How, boolean]
  | readonly ['dismiss']
  | readonly ['open' | 'close', string];

export interface FakeHost extends UiHost {
  /** Everything the interface asked for, in order. */
  readonly requests: readonly Request[];
  /** The decisions among them. */
  readonly decisions: readonly Request[];
  /** Changes the state from outside, as another tab would. */
  change(state: Partial<ConsentState>): void;
}

export const category = (id: string, more: Partial<Category> = {}): Category => ({
  id,
  name: undefined,
  text: undefined,
  required: false,
  sale: false,
  sensitive: [],
  ...more,
});

export const vendor = (id: string, of: string, more: Partial<Vendor> = {}): Vendor =>
  ({
    id,
    name: id,
    category: of,
    sale: false,
    privacyPolicy: `https://${id}.example/privacy`,
    receives: 'Page address, device type',
    retention: '13 months',
    ...more,
  }) as Vendor;

const CATEGORIES = [
  category('necessary', { required: true }),
  category('analytics'),
  category('advertising', { sale: true }),
];

const VENDORS = [
  vendor('northlight', 'advertising', {
    name: 'Northlight Ads',
    receives: 'Page address, device type, rough location',
  }),
  vendor('bidwell', 'advertising', { name: 'Bidwell Exchange', retention: '6 months' }),
  vendor('marlow', 'advertising', { name: 'Marlow & Finch', retention: '12 months' }),
  vendor('tally', 'analytics', { name: 'Tally Metrics', retention: '90 days' }),
];

/** A head script that keeps its answers in memory and writes down what it is asked. */
export const fakeHost = (options: FakeOptions = {}): FakeHost => {
  const categories = options.categories ?? CATEGORIES;
  const vendors = options.vendors ?? VENDORS;
  // Only what the interface reads.
  const settings = {
    site: {
      name: 'The Harbor Ledger',
      group: 'Harbor Media',
      privacyNotice: '/privacy',
      cookieNotice: '/cookies',
      ...options.site,
    },
    categories,
    vendors,
    ui: {
      banner: 'auto',
      language: 'auto',
      words: {},
      perCompany: false,
      ...options.ui,
    },
  } as unknown as Settings;
  const model = options.state?.model ?? 'opt-out';
  const standing: Answer = model === 'opt-in' ? 'denied' : 'granted';
  const decisionsOf = (answer: (id: string, of: Category) => Decision) => ({
    categories: Object.fromEntries(
      categories.map((of) => [
        of.id,
        of.required ? { answer: 'granted', because: 'required' } : answer(of.id, of),
      ]),
    ) as Record<string, Decision>,
    vendors: Object.fromEntries(
      vendors.map(({ id, category: name }) => {
        const of = categories.find((candidate) => candidate.id === name);
        return [id, of ? answer(id, of) : { answer: 'denied', because: 'unknown' }];
      }),
    ) as Record<string, Decision>,
  });
  let state: ConsentState = {
    model,
    region: 'US-CA',
    optedOut: false,
    signal: false,
    ...decisionsOf(() => ({ answer: standing, because: 'default' })),
    decidedAt: null,
    optedOutAt: null,
    revision: 1,
    recordId: null,
    stored: true,
    reloadNeeded: false,
    ...options.state,
  };

  const listeners = new Set<(state: ConsentState) => void>();
  const requests: Request[] = [];
  const change = (next: Partial<ConsentState>): void => {
    state = Object.freeze({ ...state, ...next });
    for (const listener of listeners) listener(state);
  };
  const grants = (ask: Ask): string[] =>
    typeof ask === 'object'
      ? Object.keys(ask).filter((id) => ask[id] === 'granted')
      : ask === 'allow-all'
        ? Object.keys(state.categories)
        : [];
  const needsQuestion: UiHost['needsQuestion'] = (ask) =>
    grants(ask).filter((id) =>
      options.questionFor
        ? options.questionFor.includes(id)
        : state.categories[id]?.answer === 'denied' &&
          ['choice', 'signal'].includes(state.categories[id]?.because ?? ''),
    );

  return {
    settings,
    policy: trustedTypesPolicy(),
    requests,
    get decisions() {
      return requests.filter(([kind]) => kind === 'decide');
    },
    change,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    needsQuestion,
    async decide(ask, how, confirmed = false) {
      requests.push(['decide', ask, how, confirmed]);
      const because: Because = 'choice';
      const now = new Date().toISOString();
      const answers = decisionsOf((id, of) => {
        const before = state.categories[id] ?? state.vendors[id];
        if (ask === 'allow-all') return { answer: 'granted', because };
        if (ask === 'deny-all') return { answer: 'denied', because };
        if (ask === 'opt-out')
          return of.sale ? { answer: 'denied', because } : (before as Decision);
        const answer = ask[id] ?? ask[of.id];
        return answer ? { answer, because } : (before as Decision);
      });
      const sold = categories.filter(({ sale }) => sale).map(({ id }) => answers.categories[id]);
      const optedOut = sold.length > 0 && sold.every((decision) => decision?.answer === 'denied');
      change({
        ...answers,
        optedOut,
        decidedAt: now,
        optedOutAt: optedOut ? now : null,
        stored: options.storable ?? true,
      });
      await new Promise((done) => setTimeout(done));
      return state;
    },
    dismiss: () => void requests.push(['dismiss']),
    // The harness gives it the interface.
    choose: async () => false,
    play: () => false,
    verify: async () => ({ ...unchecked(''), failed: null, ...options.report }),
    noticed: () => {},
    reason: () => options.reason,
    announce: (event, surface) => void requests.push([event, surface]),
  };
};

/** The interface on a page, driven as a reader would. */
export class Harness {
  readonly host: FakeHost;
  readonly ui: Interface;

  private constructor(host: FakeHost, ui: Interface) {
    this.host = host;
    this.ui = ui;
  }

  static async start(options?: FakeOptions): Promise<Harness> {
    // Fetched beforehand, so that no test waits for the server.
    await Promise.all([
      import('../../src/ui/dialogs.js'),
      import('../../src/ui/preferences.js'),
      document.fonts.ready,
    ]);
    const host = fakeHost(options);
    const harness = new Harness(host, await connect(host));
    Object.assign(host, { choose: () => harness.choose() });
    return harness;
  }

  /** As the head script does. */
  private async choose(): Promise<boolean> {
    await this.ui.open('preferences');
    return true;
  }

  /** Takes everything off the page again. */
  static reset(): void {
    // What is only taken out comes back.
    for (const open of document.querySelectorAll('sluice-banner')) open.close?.();
    for (const open of document.querySelectorAll('sluice-preferences')) open.close?.();
    for (const open of document.querySelectorAll('sluice-toast')) open.close?.();
    for (const element of document.querySelectorAll<HTMLElement>(
      'sluice-banner,sluice-preferences,sluice-toast,sluice-float,sluice-embed,sluice-status,[role=status],[data-sluice-place],[data-test]',
    )) {
      element.remove();
    }
    document.documentElement.removeAttribute('style');
    document.documentElement.lang = 'en';
    document.documentElement.dir = '';
  }

  root(surface: 'banner' | 'preferences' | 'toast'): ShadowRoot {
    const root = document.querySelector(`sluice-${surface}`)?.shadowRoot;
    if (!root) throw new Error(`no ${surface} on the page`);
    return root;
  }

  find<Found extends HTMLElement = HTMLElement>(
    surface: 'banner' | 'preferences' | 'toast',
    selector: string,
  ): Found {
    const found = this.root(surface).querySelector<Found>(selector);
    if (!found) throw new Error(`no ${selector} in ${surface}`);
    return found;
  }

  button(surface: 'banner' | 'preferences' | 'toast', hook: string): HTMLButtonElement {
    return this.find<HTMLButtonElement>(surface, `button[data-sluice="${hook}"]`);
  }

  /** Presses a button as a keyboard would: with the focus on it. */
  async press(surface: 'banner' | 'preferences' | 'toast', hook: string): Promise<void> {
    // A surface that comes with a file of its own takes its time.
    await Harness.until(() =>
      document
        .querySelector(`sluice-${surface}`)
        ?.shadowRoot?.querySelector(`button[data-sluice="${hook}"]`),
    );
    const button = this.button(surface, hook);
    button.focus();
    button.click();
    // The dialog comes with files of its own, too.
    if (surface === 'banner' && hook === 'choose')
      await Harness.until(() => this.isOpen('preferences'));
    await this.settled();
  }

  /** Turns a switch. */
  async turn(id: string): Promise<void> {
    this.find<HTMLInputElement>('preferences', `[data-sluice-category="${id}"]`).click();
    await this.settled();
  }

  isOpen(surface: 'banner' | 'preferences'): boolean {
    return !!document.querySelector(`sluice-${surface}`)?.open;
  }

  /** The visible text of a surface, white space collapsed. */
  text(surface: 'banner' | 'preferences' | 'toast', selector = '[part]'): string {
    return (this.find(surface, selector).textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** Lets decisions, rendering and focus come to rest. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 6; turn++) {
      // Several turns, as one thing follows from another.
      await new Promise((done) => setTimeout(done));
      await document.querySelector('sluice-preferences')?.updateComplete;
      await document.querySelector('sluice-toast')?.updateComplete;
    }
  }

  /** Waits until something holds; the test's time limit is the end of waiting. */
  static async until(holds: () => unknown): Promise<void> {
    while (!holds()) await new Promise((done) => requestAnimationFrame(done));
  }

  get liveText(): string {
    return document.querySelector('[role=status]')?.textContent ?? '';
  }

  /** What has the focus, inside shadow roots too, as text: `button close`, `h2 title`, `body`. */
  static get focus(): string {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { dataset, id, localName } = element as HTMLElement;
    return [localName, dataset['sluice'] || id || Object.keys(dataset)[0]]
      .filter(Boolean)
      .join(' ');
  }
}
