const ADDRESSES = /\s(src|srcset|href|data|poster)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** Comments and the text of scripts, styles and text areas are no tags. */
const PIECES =
  /<!--[\s\S]*?-->|<noscript\b[\s\S]*?<\/noscript\s*>|(<script\b(?:"[^"]*"|'[^']*'|[^>"'])*>)([\s\S]*?<\/script\s*>)|<(style|textarea|title)\b[\s\S]*?<\/\3\s*>|<(?:link|img|iframe|source|video|audio|embed|object|track|input)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

/**
 * The page with the tags of these vendors marked (`data-vendor`, `data-src` …), so that nothing of them is fetched until the reader
 * allows it; a `<noscript>` that names one is left out, for with scripting off nothing else would stop it. All else stays byte for
 * byte. `vendors` as in the configuration: `[{ id, domains }]`.
 */
export const holdVendors = (html, vendors) => {
  const ownerOf = (address) => {
    const [, host = ''] = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address.trim()) ?? [];
    const name = host.toLowerCase();
    return vendors.find(({ domains }) =>
      domains.some((domain) => name === domain || name.endsWith(`.${domain}`)),
    );
  };
  const vendorIn = (tag) => {
    for (const [, , ...values] of tag.matchAll(ADDRESSES)) {
      const address = values.find((value) => value !== undefined) ?? '';
      const found = address
        .split(/[\s,]+/)
        .map(ownerOf)
        .find(Boolean);
      if (found) return found;
    }
    return undefined;
  };
  const mark = (tag) => {
    const vendor = vendorIn(tag);
    if (!vendor) return tag;
    const isModule = /\stype\s*=\s*["']?module\b/i.test(tag);
    const isScript = /^<script/i.test(tag);
    const kind = isScript ? ` type="text/plain"${isModule ? ' data-type="module"' : ''}` : '';
    return tag
      .replace(isScript ? /\stype\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i : /$^/, '')
      .replace(ADDRESSES, (attribute, name) => attribute.replace(name, `data-${name}`))
      .replace(/^<[\w-]+/, (start) => `${start}${kind} data-vendor="${vendor.id}"`);
  };
  return html.replace(PIECES, (piece, script, rest) => {
    if (script) return mark(script) + rest;
    if (/^<noscript/i.test(piece)) return vendorIn(piece) ? '' : piece;
    return /^<(!--|style|textarea|title)/i.test(piece) ? piece : mark(piece);
  });
};
