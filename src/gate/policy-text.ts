/**
 * The policy (CSP) of allow-list mode, for a `<meta>` or a header: what may be fetched, and from where (enforcement.md §8). One
 * directive, because all that fetch fall back on it; the site's own nonces, hashes and `strict-dynamic` go on in its own
 * policy, since each policy is asked by itself. Two that do not fall back are left out with care: `form-action` would also stop what
 * a reader sends to another site with a press (a form into a frame needs the frame's permission), `base-uri` fetches nothing.
 *
 * `host` is the page's own, and stands for itself alone; each of `hosts` for itself and its subdomains, on any port,
 * `host/path/` for what lies below that path.
 */
export const policyText = (host: string, hosts: readonly string[]): string => {
  const sources = [host, ...hosts].flatMap((named, index) => {
    let url: URL;
    try {
      url = new URL(`http://${named}`);
    } catch {
      return [];
    }
    // A policy cannot name an IPv6 address, nor these in a path. Only a path that ends in a slash is a prefix.
    if (!/^[\w.-]+$/.test(url.hostname)) return [];
    const path = /[;,]|[^/]$/.test(url.pathname) ? '' : url.pathname.replace(/^\/$/, '');
    // `http:` stands for `https:`, `ws:` for `wss:` too (CSP3, scheme-part match).
    return ['http://', 'ws://', ...(index ? ['http://*.', 'ws://*.'] : [])].map(
      (start) => `${start}${url.hostname}:*${path}`,
    );
  });
  return ["default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:", ...new Set(sources)].join(
    ' ',
  );
};
