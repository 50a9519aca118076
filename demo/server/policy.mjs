/** Content security policies, by name. */
export const POLICIES = {
  strict: (nonce) =>
    [
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "object-src 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types sluice sluice-barrier',
    ].join('; '),
  /** As with script switched off: only the page's own words are left. */
  'no-script': () => "script-src 'none'",
};
