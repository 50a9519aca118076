import type { ConsentState } from '../../src/api/types.js';
import type { Category, Settings, Vendor } from '../../src/config/settings.js';
import type { SensitiveKind } from '../../src/config/types.js';
import type { Answer, Because, Decision } from '../../src/consent/types.js';
import type { LogEntry } from '../../src/proof/types.js';
import type { SignalHost } from '../../src/signals/types.js';

export interface FactOptions {
  /** Ids of categories that are denied; everything else is granted. */
  readonly denied?: readonly string[];
  readonly because?: Because;
  readonly signal?: boolean;
  readonly region?: string | null;
  readonly model?: ConsentState['model'];
  /** Sale categories by id. Default: `advertising`. */
  readonly sale?: readonly string[];
  readonly sensitive?: Readonly<Record<string, readonly SensitiveKind[]>>;
  readonly sellers?: readonly string[];
  readonly deniedVendors?: readonly string[];
  readonly privacyNotice?: string;
  readonly age?: Settings['age'];
  readonly signals?: Readonly<Record<string, unknown>>;
  readonly categories?: readonly string[];
}

const decision = (answer: Answer, because: Because): Decision => ({ answer, because });

export const settingsOf = ({
  sale = ['advertising'],
  sensitive = {},
  sellers = [],
  privacyNotice = '/privacy',
  age = '',
  signals = {},
  categories = ['necessary', 'functional', 'analytics', 'advertising', 'health'],
}: FactOptions = {}): Settings => ({
  revision: 1,
  site: { name: '', titles: [], group: '', privacyNotice, cookieNotice: '/cookies' },
  region: { default: null },
  regions: { US: 'opt-out', '*': 'opt-in' },
  categories: categories.map((id): Category => ({
    id,
    required: id === 'necessary',
    sale: sale.includes(id),
    sensitive: sensitive[id] ?? [],
  })),
  vendors: sellers.map((id): Vendor => ({
    id,
    name: id,
    category: 'analytics',
    sale: true,
    domains: [],
    paths: [],
    cookies: [],
    storage: [],
    privacyPolicy: '',
  })),
  enforcement: {
    standby: true,
    serviceWorker: null,
    unknownHosts: 'allow',
    allow: [],
    firstLoad: 'none',
    reload: 'never',
  },
  signals,
  record: {
    cookie: 'sluice',
    domain: 'auto',
    days: 390,
    askAgain: 390,
    renew: null,
    endpoint: null,
  },
  ui: {
    banner: 'none',
    link: 'auto',
    signalNotice: 'link',
    language: 'en',
    words: {},
    perCompany: false,
    panel: false,
    ownQuestion: false,
  },
  age,
  assets: null,
});

export const stateOf = (options: FactOptions = {}): ConsentState => {
  const { denied = [], because = 'choice', signal = false, region = 'US', model } = options;
  const { categories, vendors } = settingsOf(options);
  const { deniedVendors = [] } = options;
  const answers = (ids: readonly string[], refused: readonly string[]) =>
    Object.fromEntries(
      ids.map((id) => [
        id,
        refused.includes(id) ? decision('denied', because) : decision('granted', 'default'),
      ]),
    );
  return {
    model: model ?? 'opt-out',
    region,
    optedOut: denied.includes('advertising') && because !== 'default',
    signal,
    categories: answers(
      categories.map(({ id }) => id),
      denied,
    ),
    vendors: answers(
      vendors.map(({ id }) => id),
      deniedVendors,
    ),
    decidedAt: null,
    optedOutAt: null,
    revision: 1,
    recordId: null,
    stored: true,
    reloadNeeded: false,
  };
};

export interface TestHost extends SignalHost {
  noticeGiven: boolean;
  readonly reports: string[];
  readonly errors: unknown[];
  readonly entries: Omit<LogEntry, 'time'>[];
  readonly cookies: Record<string, string>;
  writeCookie: SignalHost['writeCookie'];
}

export const hostOf = (options: FactOptions = {}): TestHost => {
  const reports: string[] = [];
  const errors: unknown[] = [];
  const cookies: Record<string, string> = {};
  const entries: Omit<LogEntry, 'time'>[] = [];
  return {
    settings: settingsOf(options),
    document,
    noticeGiven: true,
    report: (code, sentence) => void reports.push(`${code}: ${sentence}`),
    callSafely: (listener, ...args) => {
      try {
        listener(...args);
      } catch (error) {
        errors.push(error);
      }
    },
    log: (entry) => void entries.push(entry),
    own: new WeakSet(),
    entries,
    readCookies: (name) => (cookies[name] === undefined ? [] : [cookies[name]]),
    writeCookie: (name, value) => void (cookies[name] = value),
    reports,
    errors,
    cookies,
  };
};
