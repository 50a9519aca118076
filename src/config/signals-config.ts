/** What is said to whom, and what is heard: part of the owner's manual. */

import type { GppSection } from './gpp-section.js';

export interface SignalsConfig {
  /** Global Privacy Control: read it in the page (`"auto"`, default), or what the server saw in `Sec-GPC`. Either counts. */
  readonly gpc?: 'auto' | boolean;
  /** IAB GPP, or `false`. Default: the US sections, in the US only. */
  readonly gpp?: false | GppConfig;
  /** The deprecated US Privacy string. Default `false`. */
  readonly usp?: boolean;
  /** Google consent mode v2: `true`, or which category answers for which key. Default `true`. */
  readonly googleConsentMode?: SignalOption;
  /** Microsoft Advertising: UET consent mode (`ad_storage`). Default `false`. */
  readonly microsoft?: SignalOption;
  /** Microsoft Clarity: consent API v2. Default `false`. */
  readonly clarity?: SignalOption;
  /** Meta Pixel: consent, and limited data use. Default `false`. */
  readonly meta?: SignalOption;
  /** TikTok Pixel: held until `ad_storage` is granted. Default `false`. */
  readonly tiktok?: SignalOption;
  /** Pinterest Tag: limited data processing. Default `false`. */
  readonly pinterest?: SignalOption;
  /** Nothing yet: Reddit documents no call that a consent tool could make. Default `false`. */
  readonly reddit?: SignalOption;
  /** Amazon Ads: the cookie `amzn_consent`. Default `false`. */
  readonly amazon?: SignalOption;
  /** Adobe Web SDK: `setConsent`, by `analytics_storage`. Set `defaultConsent: "pending"` in its own configuration. Default `false`. */
  readonly adobe?: SignalOption;
  /** Shopify: Customer Privacy API, told of choices only. Default `false`. */
  readonly shopify?: SignalOption;
  /** Matomo: tracking consent, by `analytics_storage`. Default `false`. */
  readonly matomo?: SignalOption;
  /** PostHog: opting out of capture, by `analytics_storage`. Default `false`. */
  readonly posthog?: SignalOption;
  /**
   * Segment: the consent object of each event. The table names your workspace's consent categories:
   * `{ "Advertising": "advertising" }`; with `true` they are named as yours. Default `false`.
   */
  readonly segment?: SignalOption;
  /** WordPress consent API. Default `false`. */
  readonly wordpress?: SignalOption;
  /**
   * Calls that wait where nobody has answered yet (opt-in law): they are held in order, and made or dropped, with the reason in
   * `getLog()`, when it is known. `gtag` (its commands) and `dataLayer` (its other messages) are made when any optional category
   * is allowed, `fbq` and `pbjs.que` when all that counts as sale is. Default: none.
   */
  readonly replay?: readonly ReplayedQueue[];
}

/** A queue whose calls can wait for the answer. */
export type ReplayedQueue = 'gtag' | 'dataLayer' | 'fbq' | 'pbjs.que';

/**
 * `true`, or which category answers for which key of Google's consent mode, in which all platforms are told:
 * `{ "analytics_storage": "statistics" }`. A key that is not named follows the usual category.
 */
export type SignalOption = boolean | Readonly<Record<string, string>>;

export interface GppConfig {
  /** Candidate sections: `"usnat"` for any reader in the US, a state's section only there. Default `["usnat"]`. */
  readonly sections?: readonly GppSection[];
  /** The Multi-State Privacy Agreement. Default `{ "covered": false }`. */
  readonly mspa?: { readonly covered: boolean; readonly mode?: 'opt-out' | 'service-provider' };
}
