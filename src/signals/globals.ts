/** Answers a command of the IAB APIs. */
export interface ApiCallback {
  (data: unknown, success: boolean): void;
  /** The window that asks by message. */
  source?: Window | null;
}

/** IAB GPP CMP API 1.1. Stubs keep what arrives early on the function itself, and answer without arguments. */
export interface GppFunction {
  (command?: string, callback?: ApiCallback, parameter?: unknown, version?: string): unknown;
  queue?: unknown;
  q?: unknown;
  events?: unknown;
  lastId?: number;
}

/** IAB US Privacy API 1: the version comes before the callback. */
export type UspFunction = (
  command?: string,
  version?: number,
  callback?: ApiCallback,
  parameter?: unknown,
) => void;

/** Waits in the queue of a script that may not have loaded. */
export type Command = () => void;

/** https://developers.google.com/publisher-tag/reference */
export interface PublisherTag {
  cmd?: { push(command: Command): unknown };
  pubads(): {
    setPrivacySettings(settings: Readonly<Record<string, boolean | null>>): unknown;
    setPublisherProvidedId(id: string): unknown;
  };
  setConfig(settings: Readonly<Record<string, unknown>>): unknown;
  secureSignalProviders?: { clearAllCache(): void };
}

/** https://support.google.com/adsense/answer/7670312 */
export interface AdSense {
  requestNonPersonalizedAds?: number;
}

/** https://docs.prebid.org/dev-docs/publisher-api-reference.html */
export interface Prebid {
  que?: { push(command: Command): unknown };
  getConfig(topic: string, changed?: () => void): unknown;
  mergeConfig(settings: Readonly<Record<string, unknown>>): unknown;
  refreshUserIds?(): Promise<unknown>;
}

/** https://posthog.com/docs/libraries/js */
export interface PostHog {
  has_opted_out_capturing(): boolean;
  opt_out_capturing(): void;
  opt_in_capturing(options: { readonly captureEventName: null }): void;
}

declare global {
  interface Window {
    /** https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform, Core/CMP API Specification.md */
    __gpp?: GppFunction;
    /** https://github.com/InteractiveAdvertisingBureau/USPrivacy, CCPA/USP API.md */
    __uspapi?: UspFunction;
    /** https://developers.google.com/tag-platform/devguides/datalayer */
    dataLayer?: unknown[];
    googletag?: PublisherTag;
    adsbygoogle?: AdSense;
    pbjs?: Prebid;
    /** Microsoft UET. */
    uetq?: { push(...words: unknown[]): unknown };
    /** Microsoft Clarity. */
    clarity?: ((...words: unknown[]) => unknown) & { q?: IArguments[] };
    /** Adobe Web SDK, monitoring hooks. */
    __alloyMonitors?: {
      onInstanceConfigured(data: { readonly instanceName: string }): void;
    }[];
    Shopify?: {
      loadFeatures?(features: unknown, loaded: (error: unknown) => void): void;
      customerPrivacy?: {
        setTrackingConsent(answers: Readonly<Record<string, boolean>>, done: () => void): void;
      };
    };
    posthog?: { push(call: (this: PostHog) => void): unknown };
    /** WordPress consent API. */
    wp_consent_type?: string;
    wp_set_consent?(category: string, answer: 'allow' | 'deny'): void;
  }
}
