import type { Settings } from '../../config/settings.js';

/** A part of the head script that a configuration may not need: then its module is replaced, and what only it used goes, too. */
export interface Feature {
  /** Its name in the report. */
  readonly name: string;
  /** Module, relative to the parts. */
  readonly module: string;
  /** What stands for it where it is not needed, as code. */
  readonly instead: string;
  readonly isUsed: (settings: Settings) => boolean;
  /** One of many of its kind: weighed only where it is used. */
  readonly isDetail?: boolean;
}

/** Makes features whose one export is replaced by this. */
const standInFor =
  (stub: string) =>
  (name: string, module: string, exported: string, isUsed: Feature['isUsed']): Feature => ({
    name,
    module: `${module}.js`,
    instead: `export const ${exported} = ${stub};`,
    isUsed,
  });
/** Whether companies are stopped by their hosts, and not only by marks. */
const stopsHosts: Feature['isUsed'] = ({ vendors, enforcement }) =>
  vendors.some(({ domains }) => domains.length > 0) || enforcement.unknownHosts !== 'allow';

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

const speaksTo = ({ signals }: Settings, key: string) =>
  !!(signals as Readonly<Record<string, unknown>>)[key];

/** These two are on unless they are switched off. */
const speaksGpp = ({ signals }: Settings) => (signals as { gpp?: unknown }).gpp !== false;
const speaksGoogle = ({ signals }: Settings) =>
  (signals as { googleConsentMode?: unknown }).googleConsentMode !== false;

const isSpeaking = (settings: Settings) =>
  speaksGpp(settings) ||
  speaksGoogle(settings) ||
  ['usp', 'replay', ...PLATFORMS].some((key) => speaksTo(settings, key));

/** In the order of the report. */
export const FEATURES: readonly Feature[] = [
  part('unmarked companies', 'api/gate-vendors', 'gateVendors', stopsHosts),
  {
    name: 'hooks of all kinds',
    module: 'gate/hooks.js',
    instead: "export { createLightHooks as createHooks } from './light-hooks.js';",
    isUsed: stopsHosts,
  },
  part(
    'hold on the first load',
    'gate/hold',
    'createHold',
    ({ enforcement }) => enforcement.firstLoad === 'hold',
  ),
  part(
    'allow-list mode',
    'api/wall',
    'wall',
    ({ enforcement }) => enforcement.unknownHosts === 'deny',
  ),
  standInFor('() => () => true')(
    'unknown hosts',
    'api/unknown-hosts',
    'createUnknownHosts',
    ({ enforcement }) => enforcement.unknownHosts !== 'allow',
  ),
  part(
    'service worker',
    'api/tell-worker',
    'tellWorker',
    ({ enforcement }) => !!enforcement.serviceWorker,
  ),
  standInFor('() => ({ ownerOf() {}, remove: () => [] })')(
    'cookies and storage',
    'storage/create-clean-up',
    'createCleanUp',
    ({ vendors }) => vendors.some(({ cookies, storage }) => cookies[0] ?? storage[0]),
  ),
  standInFor('() => ({ see() {}, reason() {}, ask() {} })')(
    'reload',
    'api/reload',
    'createReload',
    ({ enforcement }) => enforcement.reload !== 'never',
  ),
  part(
    'records and titles',
    'api/keep-later',
    'keepLater',
    ({ record, site }) => !!(record.endpoint ?? record.renew ?? site.titles[0]),
  ),
  part(
    'former tools',
    'api/refused-before',
    'refusedBefore',
    ({ record }) => Object.keys(Object(record.honor)).length > 0,
  ),
  standInFor('() => false')(
    'refusals of other titles',
    'api/is-handed-over',
    'isHandedOver',
    ({ site }) => !!site.titles[0],
  ),
  standInFor('() => {}')(
    'footer link',
    'link/sluice-link',
    'defineLink',
    ({ ui }) => ui.link !== 'none',
  ),
  standInFor('() => {}')('panel', 'api/open-panel', 'openPanel', ({ ui }) => ui.panel),
  standInFor('(ground) => ground')('simulations', 'api/simulate', 'simulate', ({ ui }) => ui.panel),
  part('signals', 'api/speak', 'speak', isSpeaking),
  signal('GPP', 'signals/gpp/create-gpp', 'createGpp', speaksGpp),
  signal('ad stack', 'signals/ad-stack/create-ad-stack', 'createAdStack', speaksGpp),
  signal('US Privacy', 'signals/usp/create-usp', 'createUsp', (settings) =>
    speaksTo(settings, 'usp'),
  ),
  signal('Google consent mode', 'signals/google/create-google', 'createGoogle', speaksGoogle),
  signal('early calls', 'signals/replay/create-replay', 'createReplay', (settings) =>
    speaksTo(settings, 'replay'),
  ),
  signal('other platforms', 'api/platforms', 'platforms', (settings) =>
    PLATFORMS.some((key) => speaksTo(settings, key)),
  ),
  ...PLATFORMS.map((key) => ({
    ...part(`… ${key}`, `signals/platforms/${key}`, key, (settings) => speaksTo(settings, key)),
    isDetail: true,
  })),
];
