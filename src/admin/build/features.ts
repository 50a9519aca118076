import type { Config } from '../../config/types.js';

/** A part of the head script that a configuration may not need: then its module is replaced, and what only it used goes, too. */
export interface Feature {
  /** Its name in the report. */
  readonly name: string;
  /** Module, relative to the parts. */
  readonly module: string;
  /** What the module exports, and what stands for it where it is not needed. */
  readonly exports: Readonly<Record<string, string>>;
  readonly isUsed: (config: Config) => boolean;
  /** One of many of its kind: weighed only where it is used. */
  readonly isDetail?: boolean;
}

/** Makes features whose one export is replaced by this. */
const standInFor =
  (stub: string) =>
  (name: string, module: string, exported: string, isUsed: Feature['isUsed']): Feature => ({
    name,
    module: `${module}.js`,
    exports: { [exported]: stub },
    isUsed,
  });
const part = standInFor('undefined');
const signal = standInFor('() => null');

/** A platform of `signals`, by its key. Where none is used, `api/platforms.js` goes as well. */
const PLATFORMS = [
  'adobe',
  'amazon',
  'clarity',
  'matomo',
  'meta',
  'microsoft',
  'pinterest',
  'posthog',
  'segment',
  'shopify',
  'tiktok',
  'wordpress',
] as const;

const speaksTo = ({ signals }: Config, key: string) =>
  !!(signals as Record<string, unknown> | undefined)?.[key];

const speaksGpp = ({ signals }: Config) => signals?.gpp !== false;

/** In the order of the report. */
export const FEATURES: readonly Feature[] = [
  part(
    'unmarked companies',
    'api/gate-vendors',
    'gateVendors',
    ({ vendors = [], enforcement = {} }) =>
      vendors.some(({ domains = [] }) => domains.length > 0) ||
      (enforcement.unknownHosts ?? 'allow') !== 'allow',
  ),
  part(
    'allow-list mode',
    'api/wall',
    'wall',
    ({ enforcement }) => enforcement?.unknownHosts === 'deny',
  ),
  part(
    'service worker',
    'api/tell-worker',
    'tellWorker',
    ({ enforcement }) => !!enforcement?.serviceWorker,
  ),
  part(
    'records and titles',
    'api/keep-later',
    'keepLater',
    ({ record = {}, site = {} }) => !!(record.endpoint || record.renew || site.titles?.length),
  ),
  part(
    'former tools',
    'api/refused-before',
    'refusedBefore',
    ({ record }) => Object.keys(record?.honor ?? {}).length > 0,
  ),
  signal('GPP', 'signals/gpp/create-gpp', 'createGpp', speaksGpp),
  signal('ad stack', 'signals/ad-stack/create-ad-stack', 'createAdStack', speaksGpp),
  signal(
    'US Privacy',
    'signals/usp/create-usp',
    'createUsp',
    ({ signals }) => signals?.usp === true,
  ),
  signal(
    'Google consent mode',
    'signals/google/create-google',
    'createGoogle',
    ({ signals }) => !!signals?.googleConsentMode,
  ),
  signal(
    'early calls',
    'signals/replay/create-replay',
    'createReplay',
    ({ signals }) => !!signals?.replay?.length,
  ),
  signal('other platforms', 'api/platforms', 'platforms', (config) =>
    PLATFORMS.some((key) => speaksTo(config, key)),
  ),
  ...PLATFORMS.map((key) => ({
    ...part(`… ${key}`, `signals/platforms/${key}`, key, (config) => speaksTo(config, key)),
    isDetail: true,
  })),
];
