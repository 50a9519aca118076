/**
 * Tools whose stored refusals can be read. `cookieconsent` is Osano's open-source one; `usprivacy` and `gpp` are IAB's strings
 * where a tool keeps them in a cookie.
 */
export type FormerToolName =
  | 'vanilla-cookieconsent'
  | 'klaro'
  | 'tarteaucitron'
  | 'cookieconsent'
  | 'cookiebot'
  | 'onetrust'
  | 'cookieyes'
  | 'complianz'
  | 'usprivacy'
  | 'gpp';

export interface FormerToolConfig {
  /** Its cookie or storage key, where that was not the usual one (`OTGPPConsent` for `gpp`). */
  readonly name?: string;
  /**
   * What its categories and services are here, each a list of ids of categories or vendors; an empty list for what the site has
   * given up. A name that is not listed stands for the id of the same name; where there is none, its refusal refuses all but
   * the required. `vanilla-cookieconsent` stores only what is allowed, so list its services, too. Default: none.
   */
  readonly purposes?: Readonly<Record<string, readonly string[]>>;
}
