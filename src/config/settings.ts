import type {
  BannerShape,
  GppConfig,
  Model,
  RegionSource,
  SensitiveKind,
  Words,
} from './types.js';

/** The configuration as the page has read it: every key filled, everything unclear on the protective side. */
export interface Settings {
  readonly revision: number;
  readonly site: {
    readonly name: string;
    readonly group: string;
    readonly titles: readonly string[];
    readonly privacyNotice: string;
    readonly cookieNotice: string;
  };
  readonly region: { readonly default: string | null; readonly from: readonly RegionSource[] };
  readonly regions: Readonly<Record<string, Model>>;
  readonly categories: readonly Category[];
  readonly vendors: readonly Vendor[];
  readonly enforcement: {
    readonly serviceWorker: string | null;
    readonly unknownHosts: 'allow' | 'report' | 'deny';
    readonly allow: readonly string[];
    readonly firstLoad: 'none' | 'barrier' | 'hold';
    readonly standby: boolean;
    readonly reload: 'never' | 'ask' | 'auto';
  };
  readonly signals: {
    readonly gpc: 'auto' | boolean;
    readonly gpp: false | GppConfig;
    readonly usp: boolean;
    readonly googleConsentMode: boolean | Readonly<Record<string, string>>;
  };
  readonly record: {
    readonly cookie: string;
    readonly domain: string;
    readonly days: number;
    readonly askAgain: number;
    readonly renew: string | null;
    readonly endpoint: string | null;
  };
  readonly ui: {
    readonly banner: BannerShape;
    readonly link: 'auto' | 'float' | 'none';
    readonly language: string;
    readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly signalNotice: 'link' | 'once';
    readonly perCompany: boolean;
    readonly panel: boolean;
    readonly ownQuestion: boolean;
  };
  readonly age: 'child' | 'teen' | null;
  readonly assets: string | null;
}

export interface Category {
  readonly id: string;
  readonly name: Words | null;
  readonly text: Words | null;
  readonly required: boolean;
  readonly sale: boolean;
  readonly sensitive: readonly SensitiveKind[];
}

export interface Vendor {
  readonly id: string;
  readonly name: string;
  /** Empty where the configuration names none that exists: such a vendor is denied. */
  readonly category: string;
  readonly sale: boolean;
  readonly domains: readonly string[];
  readonly paths: readonly string[];
  readonly cookies: readonly string[];
  readonly storage: readonly string[];
  readonly privacyPolicy: string;
  readonly receives: Words | null;
  readonly retention: Words | null;
}
