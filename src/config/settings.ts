import type { BannerShape, Model, RegionSource, SensitiveKind, Words } from './types.js';

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
  readonly region: { readonly default: string | null; readonly from?: readonly RegionSource[] };
  readonly regions: Readonly<Record<string, Model>>;
  readonly categories: readonly Category[];
  readonly vendors: readonly Vendor[];
  readonly enforcement: {
    readonly standby: boolean;
    readonly serviceWorker: string | null;
    readonly unknownHosts: 'allow' | 'report' | 'deny';
    readonly allow: readonly string[];
    readonly firstLoad: 'none' | 'barrier' | 'hold';
    readonly reload: 'never' | 'ask' | 'auto';
  };
  readonly signals: { readonly gpc?: unknown };
  readonly record: {
    readonly cookie: string;
    readonly domain: string;
    readonly days: number;
    readonly askAgain: number;
    readonly renew: string | null;
    readonly endpoint: string | null;
    /** Handed on as it is: `refused-before.ts` checks it. */
    readonly honor?: unknown;
  };
  readonly ui: {
    readonly banner: BannerShape;
    readonly link: 'auto' | 'float' | 'none';
    readonly signalNotice: 'link' | 'once';
    readonly language: string;
    readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly perCompany: boolean;
    readonly panel: boolean;
    readonly ownQuestion: boolean;
  };
  /** Empty where it is not known. */
  readonly age: '' | 'child' | 'teen';
  readonly assets: string | null;
}

export interface Category {
  readonly id: string;
  readonly name?: Words;
  readonly text?: Words;
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
  readonly receives?: Words;
  readonly retention?: Words;
}
