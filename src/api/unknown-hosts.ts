import { ownDocument } from '../storage/own-document.js';
import type { ReportOnce } from './report.js';

/**
 * Lists for the admin which hosts nobody names: one table in the console, of those met until the page has come to rest; all are in
 * the log. Answers whether a host is new.
 */
export const createUnknownHosts = (
  report: ReportOnce,
): ((url: string, outcome: string) => boolean) => {
  const hosts: Record<string, Record<string, string>> = {};
  return (url, outcome) => {
    const { hostname } = new URL(url, ownDocument.baseURI);
    const isNew = !hosts[hostname];
    if (isNew && !Object.keys(hosts)[0])
      setTimeout(() => {
        report('unknown hosts', 'no vendor and no `enforcement.allow` names them');
        console.table(hosts);
      }, 3_000);
    hosts[hostname] ??= { outcome, url };
    return isNew;
  };
};
