/** A vendor's host, the path prefix that narrows it (or `''`), and the vendor's id; `null` for a host that is always free. */
export type UrlRule = readonly [domain: string, path: string, vendor: string | null];

export interface UrlMatch {
  /** Says which vendors are refused now. `*` among them: hosts that no rule names, too; `?`: those are told, and pass. */
  refuse(vendors: readonly string[]): void;
  /** Whether any is. */
  isArmed(): boolean;
  /**
   * The refused vendor that an address, read as the browser reads it, belongs to; `*` for a host that no rule names, if those are
   * refused. `isNamed`: nothing is fetched from here, only vendors that are named count.
   */
  refusedVendorOf(address: unknown, base: string, isNamed?: boolean): string | null;
  /** The same for addresses that stand in a text of code; there, only named vendors count. */
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
  /** Hears of addresses whose host no rule names, where `refuse` says `?`. */
  meetUnknown?: (url: string) => void,
): UrlMatch => {
  // Kept: a page may put something else in its place.
  const Url = URL;
  const byDomain = new Map<string, UrlRule[]>();
  const refused = new Set<string | null>();
  const isRefused = (vendor: string | null) => refused.has(vendor);

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
    // Longer ones are no hosts (RFC 1035 §2.3.4).
    for (let rest = from.slice(-254); rest; rest = rest.replace(/^[^.]*\.?/, '')) {
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
  /** Whose a host is: `null` for nobody's, `undefined` where no rule names it. */
  const ownerOf = ({ hostname, pathname }: URL) =>
    hostname === host
      ? null
      : upward(hostname.replace(/\.$/, ''), (name) => {
          if (name === domain) return null;
          let best: UrlRule | undefined;
          for (const rule of byDomain.get(name) ?? []) {
            const [, path, vendor] = rule;
            const [, longest = ''] = best ?? [];
            const isBetter =
              !best || path.length > longest.length || (path === longest && isRefused(vendor));
            if (isBetter && pathname.startsWith(path)) best = rule;
          }
          return best?.[2];
        });
  const refusedVendorIn = (code: string): string | null => {
    for (const [address] of code.matchAll(/(https?:|wss?:)?[\\/]{2}[^\s"'`<>()\\]+/gi)) {
      const url = read(address.replace(/^(?!\w+:)/, 'http:'));
      const vendor = url && ownerOf(url);
      if (vendor && isRefused(vendor)) return vendor;
    }
    return null;
  };
  const refusedVendorOf = (address: unknown, base?: string, isNamed = false): string | null => {
    const url = refused.size ? read(`${address}`, base) : null;
    if (!url) return null;
    // Addresses that are code, or markup, lead wherever they name.
    if (/^(javascript|data):(?!(image|audio|video|font)\/)/.test(url.href))
      return refusedVendorIn(decode(url.href));
    let vendor = ownerOf(url);
    if (vendor === undefined && !isNamed && /^(http|ws)/.test(url.protocol)) {
      vendor = '*';
      if (isRefused('?')) meetUnknown?.(url.href);
    }
    return vendor && isRefused(vendor) ? vendor : null;
  };

  return {
    refuse: (vendors) => {
      refused.clear();
      for (const vendor of vendors) refused.add(vendor);
    },
    isArmed: () => refused.size > 0,
    refusedVendorOf,
    refusedVendorIn,
    // A host is spelled plainly, or with one of these; tabs and line breaks the URL parser drops.
    mayLead: (text) =>
      /[&%\\\x80-\uffff]|;base64/i.test(text) ||
      // Whatever names a host says so with one of these.
      ((isRefused('*') || isRefused('?')) && /:|\/[\t\n\r]*\//.test(text)) ||
      (
        text
          .replace(/[\t\n\r]+/g, '')
          .toLowerCase()
          .match(/(?<![\w-])[\w-]+(\.[\w-]+)+/g) ?? []
      ).some((named) => upward(named, (name) => byDomain.has(name) || undefined)),
  };
};
