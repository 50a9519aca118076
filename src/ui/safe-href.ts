/**
 * The address if it is `http(s):`, `mailto:` or relative, otherwise `undefined`: no attribute. The reader of the configuration has checked it
 * already; this is the last look before it becomes a link. White space counts as unsafe: a url parser drops it ("java\nscript:").
 */
export const safeHref = (address: string): string | undefined =>
  /^(https?:|mailto:|[^\s:]*([/?#]|$))/i.test(address) ? address : undefined;
