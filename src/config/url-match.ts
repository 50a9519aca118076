/** A vendor's host, the path prefix that narrows it (or `''`), and the vendor's id. */
export type UrlRule = readonly [domain: string, path: string, vendor: string];

export interface UrlMatch {
  /** Says which vendors are refused now. */
  refuse(vendors: readonly string[]): void;
  /** Whether any is. */
  isArmed(): boolean;
  /** The refused vendor that an address, read as the browser reads it, belongs to. */
  refusedVendorOf(address: unknown, base: string): string | null;
  /** The same for addresses that stand in a text of code. */
  refusedVendorIn(code: string): string | null;
  /** One cheap test: could this markup or style lead to any vendor's host, however it is spelled? */
  mayLead(text: string): boolean;
}

/**
 * Compiles vendors' hosts (each with its subdomains) into a lookup that costs the same for one vendor and for a thousand: the
 * host, then its parents. The longest host decides, then the longest path; of two alike, the refused one. The site's own
 * `host`, and all hosts under its own `domain`, are never a vendor's. Refers to nothing outside, because workers run its text.
 */
export const createUrlMatch = (
  rules: readonly UrlRule[],
  host: string,
  domain?: string,
): UrlMatch => {
  // Kept: a page may put something else in its place.
  const Url = URL;
  const byDomain = new Map<string, UrlRule[]>();
  let refused: readonly string[] = [];

  const read = (address: string, base?: string) => {
    try {
      return new Url(address, base);
    } catch {
      return null;
    }
  };
  for (const rule of rules) {
    const name = read(`http://${rule[0]}`)?.hostname;
    if (name) byDomain.set(name, [...(byDomain.get(name) ?? []), rule]);
  }
  /** Each host that this one stands under, from itself upward. */
  const upward = <T>(from: string, look: (name: string) => T | undefined): T | undefined => {
    for (let rest = from; rest; rest = rest.replace(/^[^.]*\.?/, '')) {
      const found = look(rest);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const decode = (code: string) => {
    const [, head = '', text = ''] = /^([^,]*),(.*)$/s.exec(code) ?? [];
    try {
      return /;base64$/i.test(head) ? atob(unescape(text)) : unescape(code);
    } catch {
      return code;
    }
  };
  const refusedVendorIn = (code: string): string | null => {
    for (const [address] of code.matchAll(/(https?:|wss?:)?[\\/]{2}[^\s"'`<>()\\]+/gi)) {
      const vendor = refusedVendorOf(address.replace(/^(?!\w+:)/, 'http:'));
      if (vendor) return vendor;
    }
    return null;
  };
  const refusedVendorOf = (address: unknown, base?: string): string | null => {
    const url = refused[0] === undefined ? null : read(`${address}`, base);
    if (!url || url.hostname === host) return null;
    // Addresses that are code, or markup, lead wherever they name.
    if (/^(javascript|data):(?!(image|audio|video|font)\/)/.test(url.href))
      return refusedVendorIn(decode(url.href));
    const target = url.hostname.replace(/\.$/, '');
    if (!target) return null;
    const found = upward(target, (name) => {
      if (name === domain) return null;
      let best: UrlRule | undefined;
      for (const rule of byDomain.get(name) ?? []) {
        const [, path, vendor] = rule;
        const [, longest = ''] = best ?? [];
        const isBetter =
          !best || path.length > longest.length || (path === longest && refused.includes(vendor));
        if (isBetter && url.pathname.startsWith(path)) best = rule;
      }
      return best?.[2];
    });
    return found && refused.includes(found) ? found : null;
  };

  return {
    refuse: (vendors) => {
      refused = vendors;
    },
    isArmed: () => refused[0] !== undefined,
    refusedVendorOf,
    refusedVendorIn,
    // A host is spelled plainly, or with one of these; tabs and line breaks the URL parser drops.
    mayLead: (text) =>
      /[&%\\\x80-\uffff]|;base64/i.test(text) ||
      (
        text
          .replace(/[\t\n\r]+/g, '')
          .toLowerCase()
          .match(/[\w-]+(\.[\w-]+)+/g) ?? []
      ).some((named) => upward(named, (name) => byDomain.has(name) || undefined)),
  };
};
