/**
 * The owner's manual: everything a site may set, with its default.
 *
 * The configuration is JSON and only JSON (no functions, no regular expressions), so it can be validated, edited
 * by eye, audited and compared. The page reads it leniently: what is unclear falls to the protective side, with one
 * console line per problem. `sluice check` reads it strictly.
 */

import type { FormerToolConfig, FormerToolName } from './former-tool-config.js';
import type { SignalsConfig } from './signals-config.js';

/** What the law of a place asks for: allowed until refused, denied until allowed, or no question at all. */
export type Model = 'opt-out' | 'opt-in' | 'notice';

/** A text shown to readers: one string for every language, or one per language tag (`{ "en": "…", "es": "…" }`). */
export type Words = string | Readonly<Record<string, string>>;

/** Where the reader's region may be learned from. No network look-up is ever made. */
export type RegionSource = 'attribute' | 'server-timing' | 'meta';

/** The shape of the first layer. `auto`: a bar under opt-out law, a modal question under opt-in law, none under notice. */
export type BannerShape = 'auto' | 'bar' | 'card' | 'inline' | 'modal' | 'none';

/**
 * Sensitive kinds of data: what IAB GPP's US National section (v2) lists in SensitiveDataProcessing, in its order.
 * `identifiers`: social security number, driver's license, passport. `messages`: contents of mail, e-mail and texts.
 */
export type SensitiveKind =
  | 'race'
  | 'religion'
  | 'health'
  | 'orientation'
  | 'citizenship'
  | 'genetic'
  | 'biometric'
  | 'location'
  | 'identifiers'
  | 'financial'
  | 'union'
  | 'messages'
  | 'consumer-health'
  | 'crime-victim'
  | 'national-origin'
  | 'transgender';

export interface Config {
  /** For editors: the path of `sluice.schema.json`. Not read by the page. */
  readonly $schema?: string;

  /** Version of this format. Always `1`. */
  readonly version: 1;

  /**
   * Raise it to ask every reader again, for example after adding a purpose. A refusal is carried over, a permission
   * is not; a reader who opted out is not asked sooner than 12 months after. Whole number, default `1`.
   */
  readonly revision?: number;

  /** Who speaks to the reader. Default: empty, and then the notice says "This site". */
  readonly site?: SiteConfig;

  /** How the page learns where the reader is. */
  readonly region?: RegionConfig;

  /**
   * Which model holds where. Keys are ISO 3166 codes, the most specific wins (`US-CA`, then `US`); `EU` stands for the
   * European Union with Iceland, Liechtenstein and Norway; `*` for everywhere else.
   * Default `{ "US": "opt-out", "EU": "opt-in", "GB": "opt-in", "*": "opt-in" }`. A place without an entry: `opt-in`.
   */
  readonly regions?: Readonly<Record<string, Model>>;

  /** The purposes, in the order in which readers see them. The only key without a default. */
  readonly categories: readonly CategoryConfig[];

  /** The companies. Default: none. */
  readonly vendors?: readonly VendorConfig[];

  /** How refused companies are stopped. */
  readonly enforcement?: EnforcementConfig;

  /** Which signals are read and sent. */
  readonly signals?: SignalsConfig;

  /** How the choice is kept. */
  readonly record?: RecordConfig;

  /** How it looks and speaks. */
  readonly ui?: UiConfig;

  /**
   * Age group of the reader, where the site knows it: `child` (under 13) or `teen` (13 to 17). Everything that counts as
   * sale or is sensitive is then denied, and no control of ours grants it. Default `null`: not known.
   */
  readonly age?: 'child' | 'teen' | null;

  /**
   * Address of the folder with `sluice-ui.js`, for pages that inline the head script. `https:` or same-origin, else ignored
   * with a console line. Default `null`: the head script's own folder.
   */
  readonly assets?: string | null;
}

export interface SiteConfig {
  /** The title readers know, e.g. `"The Harbor Ledger"`. */
  readonly name?: string;
  /** The group and its titles as the notice names them, e.g. `"Harbor Media and its titles"`. Default: the name. */
  readonly group?: string;
  /** Registrable domains of the group's other titles: a refusal is handed over to them by link. Default: none. */
  readonly titles?: readonly string[];
  /** Address of the Privacy Notice. `http(s):`, `mailto:` or relative. */
  readonly privacyNotice?: string;
  /** Address of the Cookie Notice. `http(s):`, `mailto:` or relative. */
  readonly cookieNotice?: string;
}

export interface RegionConfig {
  /** Region of a reader of whom nothing else is known, e.g. `"US-CA"`. Default `null`: the entry `*` of `regions`. */
  readonly default?: string | null;
  /**
   * Sources, asked in this order; the first hit wins: `data-region` on the script tag, a `Server-Timing` entry named `region`
   * on the page's own response, `<meta name="sluice-region">` before the script. Default: all three, in this order.
   */
  readonly from?: readonly RegionSource[];
}

export interface CategoryConfig {
  /** Short name used in markup, api and record. Letters, digits, `-` and `_`. Unique among categories and vendors. */
  readonly id: string;
  /** Name for readers, positive ("Ads based on your activity"). The four standard ids have built-in names. */
  readonly name?: Words;
  /** One sentence for readers: what happens, who gets what. */
  readonly text?: Words;
  /** Always on, without a switch. Default `false`. */
  readonly required?: boolean;
  /** Counts as sale, sharing or targeted advertising under US state law. Default `false`. */
  readonly sale?: boolean;
  /** Kinds of sensitive data. Such a category is denied until allowed in every model. Default: none. */
  readonly sensitive?: readonly SensitiveKind[];
}

export interface VendorConfig {
  /** Short name used in markup, api and record. Letters, digits, `-` and `_`. Unique among categories and vendors. */
  readonly id: string;
  /** The company's name for readers. Default: the id. */
  readonly name?: string;
  /** The one category it belongs to. Without a known category it is denied. */
  readonly category: string;
  /** Counts as sale although its category does not. Default: as the category. */
  readonly sale?: boolean;
  /** Its hosts; each stands for itself and all its subdomains. Default: none. */
  readonly domains?: readonly string[];
  /** Path prefixes that narrow `domains`, for companies that share a host. Default: none, the whole host. */
  readonly paths?: readonly string[];
  /** Its cookies: exact names, or a prefix of at least two characters and one `*` at the end. Removed after a refusal. */
  readonly cookies?: readonly string[];
  /** Its storage keys (local and session storage, IndexedDB, caches), same form as `cookies`. */
  readonly storage?: readonly string[];
  /** Address of its privacy policy. */
  readonly privacyPolicy?: string;
  /** What it gets, for readers: `"page address, device type"`. */
  readonly receives?: Words;
  /** How long it keeps it, for readers: `"13 months"`. */
  readonly retention?: Words;
}

export interface EnforcementConfig {
  /** Address of the service worker, or `null` (default) for none. */
  readonly serviceWorker?: string | null;
  /**
   * Hosts that neither a vendor nor `allow` names. `"allow"` (default): they pass. `"report"`: they pass, and are listed in
   * `getLog()` (`unknown`) and in one table of the console; the gate is then up for every reader, so not for long. `"deny"`: stopped
   * while anything is denied, by the gate and by a policy (CSP) that only a reload lifts (`reloadNeeded`). The site's own hosts
   * (this one, and all under the domain of the record's cookie) and Sluice's own files are always free.
   */
  readonly unknownHosts?: 'allow' | 'report' | 'deny';
  /** Hosts that stay free with `unknownHosts: "deny"`, each with its subdomains: `["cdn.example"]`. Default: none. */
  readonly allow?: readonly string[];
  /**
   * What is done about vendors' unmarked tags in the page's own HTML, which the browser asks for before script can act. `"none"`
   * (default): they do not run. `"barrier"`: the page has the barrier line (README, “First load”); enough with
   * `unknownHosts: "deny"`. `"hold"`: beside the line, the head script holds the page of a reader who refuses until it is all there,
   * and cleans it. It has to be a classic, blocking script for that.
   */
  readonly firstLoad?: 'none' | 'barrier' | 'hold';
  /** Keep thin pass-through hooks while nothing is denied, so that a refusal in mid-visit bites at once. Default `true`. */
  readonly standby?: boolean;
  /**
   * Reload after a refusal in mid-visit where something may run on, or a permission that the policy of this page keeps back: by a
   * question (`"ask"`) or at once (`"auto"`; by a question where the reader has written into a form). Never where the choice could not be
   * stored. Default `"never"`.
   */
  readonly reload?: 'never' | 'ask' | 'auto';
}

export interface RecordConfig {
  /** Name of the cookie. Default `"sluice"`. */
  readonly cookie?: string;
  /** `"auto"` (default): the widest domain that is the site's own. `"host"`: this host only. Or a domain. */
  readonly domain?: string;
  /** Days for which the record is kept; renewed on each visit. Default `390`, which fewer than 367 are read as: a refusal must outlive 12 months. */
  readonly days?: number;
  /** Days after which a permission under opt-in law lapses. Counted from the decision, not from renewal. Default `390`. */
  readonly askAgain?: number;
  /** Same-origin address that answers with the record as an HTTP cookie (Safari keeps script's cookies 7 days). Default `null`. */
  readonly renew?: string | null;
  /** Same-origin address that receives each decision as JSON, for the publisher's own records; fields in the README. Default `null`. */
  readonly endpoint?: string | null;
  /**
   * Consent tools that the site had before. What a reader has refused there is refused here, at the first visit and without
   * asking; what was allowed there is not, and the reader is new. An empty object for a tool that kept its usual names:
   * `{ "klaro": { "purposes": { "youtube": ["functional"] } } }`. Default: none. `sluice migrate` writes it.
   */
  readonly honor?: Readonly<Partial<Record<FormerToolName, FormerToolConfig>>>;
}

export interface UiConfig {
  /** Shape of the first layer. A named shape holds in every model that asks. Default `"auto"`. */
  readonly banner?: BannerShape;
  /** Where the privacy link is: `"auto"` (default) uses the page's own `<sluice-link>`; `"float"` adds the floating one, for sites without a footer; with `"none"` there is none, and a baked script does without the element. */
  readonly link?: 'auto' | 'float' | 'none';
  /** A language tag, or `"auto"` (default): the page's `lang`, then the browser's languages. */
  readonly language?: string;
  /** Replaces any built-in text, per language: `{ "en": { "banner.choose": "Options" } }`. Default: none. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /**
   * Confirm in words that a browser signal was honored: in link and dialog only (default), or also once per browser, in the
   * confirmation. Not `"once"` on sites that claim frictionless handling (11 CCR §7025(f)).
   */
  readonly signalNotice?: 'link' | 'once';
  /** A switch for each company. Default `false`. */
  readonly perCompany?: boolean;
  /**
   * Lets `?sluice-panel` in the address open the admin's live panel, and `reset()` forget refusals, on any host; on `localhost` both
   * always do. Not for pages that readers see: whoever knows the address may look. Default `false`.
   */
  readonly panel?: boolean;
  /** The site asks the second question of opting back in itself. Default `false`. */
  readonly ownQuestion?: boolean;
}
