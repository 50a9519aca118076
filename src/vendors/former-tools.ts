/** What one statement of another consent tool refuses: names of its own, `*` for everything, `*sale` for all sale; nothing where it refuses nothing. */
export type ReadRefusals = (
  /** What it stored, decoded. May throw on what is none of its statements. */
  text: string,
  /** Names that the site has mapped. */
  known: readonly string[],
  /** All cookies, for tools that note elsewhere that the reader has answered. */
  cookies: string,
) => readonly string[];

/** Where a tool keeps its statement, and how it is read. */
export interface FormerTool {
  /** How cookie or storage key begin, with `=` where that is all of the name. */
  readonly place: string;
  readonly read: ReadRefusals;
}

/**
 * A statement that looks like `whole`, its first group or all of it, refuses what the group of each `refusal` names. What looks
 * otherwise says nothing, and so does a value of which `noted` does not say that the reader has answered.
 */
const each =
  (whole: RegExp, refusal: RegExp, noted = /^/): ReadRefusals =>
  (text, _, cookies) => {
    const [all = '', part = all] = (noted.test(cookies) && whole.exec(text)) || [];
    return Array.from(part.matchAll(refusal), ([, name = '*']) => name);
  };

/**
 * Formats of other tools, each from its package or a published example, which the test names. Beside these a GPP string is
 * read (`signals/gpp/refuses-sale.ts`).
 */
export const FORMER_TOOLS: Readonly<Record<string, FormerTool>> = {
  // Names what is allowed, and lists all categories beside it.
  'vanilla-cookieconsent': {
    place: 'cc_cookie=',
    read: (text, known) => {
      const { categories, services = {} } = JSON.parse(text) as {
        categories: readonly string[];
        services?: Readonly<Record<string, readonly string[]>>;
      };
      const allowed = [...categories, ...Object.values(services).flat()];
      return [...Object.keys(services), ...known].filter((name) => !allowed.includes(name));
    },
  },
  klaro: {
    place: 'klaro=',
    read: each(/^{(?:"[^"]+":(?:true|false),?)+}$/, /"([^"]+)":false/g),
  },
  tarteaucitron: {
    place: 'tarteaucitron=',
    read: each(/^(?:![^!=]+=(?:true|false|wait))+$/, /!([^=]+)=false/g),
  },
  cookieconsent: { place: 'cookieconsent_status=', read: each(/^deny$/, /deny/g) },
  cookiebot: { place: 'CookieConsent=', read: each(/^{stamp:(?=.*,ver:).+}$/, /\b(\w+):false/g) },
  // Stores its defaults before the reader has answered.
  onetrust: {
    place: 'OptanonConsent=',
    read: each(
      /(?:^|&)groups=([^&]*)/,
      /\b(\w+):0/g,
      /interactionCount=[1-9]|OptanonAlertBoxClosed=\d/,
    ),
  },
  cookieyes: { place: 'cookieyes-consent=', read: each(/,action:yes,(.+)/, /\b(\w+):no/g) },
  complianz: {
    place: 'cmplz_',
    read: each(/^\w+=deny$/, /\b(\w+)=/g, /cmplz_banner-status=dismissed/),
  },
  // IAB's US Privacy string: the third letter is the opt-out of sale.
  usprivacy: {
    place: 'usprivacy=',
    read: (text) => (/^1[YN-]Y[YN-]$/.test(text) ? ['*sale'] : []),
  },
};
