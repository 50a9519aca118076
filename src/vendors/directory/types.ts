/**
 * What the directory knows of a company: what a site owner needs to name it in a configuration, and where each fact was read.
 * A fact that could not be confirmed is left out; `domains`, `receives` and the three judgements (`kind`, `purpose`, `sale`) are
 * always there.
 */
export interface Company {
  /** Short name, as a vendor's id in a configuration. Lower case letters, digits and `-`. */
  readonly id: string;
  /** The name that readers know it by. */
  readonly name: string;
  readonly kind: CompanyKind;
  /** The standard purpose that sites use it for most. */
  readonly purpose: Purpose;
  /**
   * Whether a site should count it as sale or sharing unless its contract says otherwise: it makes profiles for ads, or uses what it
   * learns for itself or for others.
   */
  readonly sale: boolean;
  /** Its hosts; each stands for itself and all hosts under it. */
  readonly domains: readonly string[];
  /** Path prefixes that narrow `domains`, where it shares a host with another company or service. */
  readonly paths?: readonly string[];
  /** Its cookies on the site's own domain: names that nobody else uses, or a prefix and one `*`. */
  readonly cookies?: readonly string[];
  /** Its keys in the site's storage, same form. */
  readonly storage?: readonly string[];
  readonly privacyPolicy?: string;
  /** What it gets, most telling first. Words for readers stand in `words/`, one file per language. */
  readonly receives: readonly Datum[];
  /** How long it says that it keeps data about a reader, in days. */
  readonly retentionDays?: number;
  /** What an owner should know before using the row: one or two sentences. Also the reason where a host is named twice. */
  readonly note?: string;
  readonly sources: readonly Source[];
}

export type CompanyKind =
  | 'exchange'
  | 'buyer'
  | 'ad-server'
  | 'identity'
  | 'audience'
  | 'measurement'
  | 'analytics'
  | 'replay'
  | 'monitoring'
  | 'tag-manager'
  | 'testing'
  | 'video'
  | 'audio'
  | 'social'
  | 'embed'
  | 'recommendation'
  | 'affiliate'
  | 'push'
  | 'newsletter'
  | 'chat'
  | 'comments'
  | 'survey'
  | 'subscription'
  | 'map'
  | 'font'
  | 'captcha'
  | 'consent';

/** The ids of the standard categories. */
export type Purpose = 'necessary' | 'functional' | 'analytics' | 'advertising';

/** A sort of data that leaves the page. */
export type Datum =
  | 'activity'
  | 'page'
  | 'recording'
  | 'video'
  | 'listening'
  | 'messages'
  | 'typed'
  | 'purchases'
  | 'errors'
  | 'interests'
  | 'browser-id'
  | 'guessed-id'
  | 'login-id'
  | 'exact-place'
  | 'rough-place'
  | 'address'
  | 'device'
  | 'choice';

/** What a source can confirm. */
export type Fact = Exclude<keyof Company, 'id' | 'kind' | 'note' | 'sources'>;

/** Where facts were read: a place in one of the works of `works.ts`, or a page of its own with the day of the copy that was read. */
export type Source = { readonly tells: readonly Fact[] } & (
  | { readonly work: WorkName; readonly at: string }
  | { readonly link: string; readonly date: string }
);

/** Works that many rows were read in. */
export type WorkName =
  | 'trackerdb'
  | 'duckduckgo'
  | 'disconnect'
  | 'gvl'
  | 'prebid'
  | 'cookie-database'
  | 'third-party-web'
  | 'tarteaucitron'
  | 'http';
