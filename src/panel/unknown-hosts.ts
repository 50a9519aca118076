import type { Settings } from '../config/settings.js';
import { createUrlMatch } from '../config/url-match.js';
import type { UrlRule } from '../config/url-match.js';
import { urlRules } from '../config/url-rules.js';

/** A host outside the site that no company and no `enforcement.allow` names. */
export interface UnknownHost {
  readonly host: string;
  /** How often it was asked, as far as the browser's list goes. */
  readonly times: number;
  /** Who asked, in the browser's words. */
  readonly by: string;
}

/** Finds them among what the page has fetched: in every mode, also where they pass untold (`unknownHosts: "allow"`). */
export const unknownHosts = (
  { vendors, enforcement }: Pick<Settings, 'vendors' | 'enforcement'>,
  own: readonly (string | undefined)[],
): ((fetched: readonly { url: string; initiator: string }[]) => readonly UnknownHost[]) => {
  const free = [...enforcement.allow, ...own].flatMap((host): UrlRule[] =>
    host && host !== location.hostname ? [[host, '', null]] : [],
  );
  const match = createUrlMatch([...urlRules(vendors), ...free], location.hostname);
  match.refuse(['*']);
  return (fetched) => {
    const hosts = new Map<string, { times: number; by: Set<string> }>();
    for (const { url, initiator } of fetched) {
      if (match.refusedVendorOf(url, location.href) !== '*') continue;
      const { hostname } = new URL(url);
      const known = hosts.get(hostname) ?? { times: 0, by: new Set<string>() };
      known.times += 1;
      known.by.add(initiator);
      hosts.set(hostname, known);
    }
    return [...hosts].map(([host, { times, by }]) => ({ host, times, by: [...by].join(', ') }));
  };
};
