import { policyText } from './policy-text.js';

/**
 * Policies (CSP) that script puts into the page. They can only be narrowed, never taken back (enforcement.md §1): where more should
 * pass than they let through, the page has to be loaded anew, and the answer says so. `free`: hosts that may pass now; `null`: all.
 */
export const createInjectedPolicy = (
  document: Document,
): ((free: readonly string[] | null) => boolean) => {
  let passing: readonly string[] | undefined;
  return (free) => {
    const isFree = (host: string) => free?.includes(host);
    if (free && !passing?.every(isFree)) {
      passing = passing?.filter(isFree) ?? free;
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = policyText(location.hostname, free);
      document.head?.append(meta);
    }
    return !!passing && !free?.every((host) => passing?.includes(host));
  };
};
