/** What an attribute's value is. */
const KINDS = new Map(
  Object.entries({
    address: 'src href data poster background to from by',
    list: 'ping attributionsrc values',
    srcset: 'srcset imagesrcset',
    css: 'style fill stroke filter mask clip-path cursor marker-start marker-mid marker-end',
    page: 'srcdoc',
    refresh: 'content',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);
/** Any element's, except where this says otherwise. */
const APPLIES: Readonly<Record<string, RegExp>> = {
  href: /^(?!a$|area$)/,
  data: /^object$/,
  content: /^meta$/,
  to: /^(animate|set)/,
  from: /^animate/,
  by: /^animate/,
  values: /^animate/,
};

/** What an attribute or property is, however its name is written: of this element or, without one, of any. */
export const kindOf = (name: string, tag?: string): string | undefined => {
  const plain = /[A-Z:]/.test(name) ? name.replace(/^.*:/, '').toLowerCase() : name;
  return tag === undefined || (APPLIES[plain]?.test(tag) ?? true) ? KINDS.get(plain) : undefined;
};
