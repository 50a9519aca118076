/** Whether a host is one of these domains or stands under one. A name without a dot is nobody's domain. */
export const isWithin = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => /\../.test(domain) && `.${host}`.endsWith(`.${domain.toLowerCase()}`));
