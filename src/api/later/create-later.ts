import type { LaterModule } from '../parts.js';
import { markLinks } from './mark-links.js';
import { createRenewal } from './create-renewal.js';
import { createSender } from './create-sender.js';

/** All that may come later, as far as the site has configured it. */
export const createLater: LaterModule['createLater'] = (host) => {
  const { record, site } = host.settings;
  /** An address of the site itself; anything else is nobody's to get a record (contract §2). */
  const own = (key: 'endpoint' | 'renew') => {
    const address = record[key];
    if (!address) return null;
    const { href, origin } = new URL(address, location.href);
    if (origin === location.origin) return href;
    host.report(`record.${key}`, `${href} is not on this origin: nothing is sent there`);
    return null;
  };
  const endpoint = own('endpoint');
  const renew = own('renew');
  const send = endpoint === null ? null : createSender(host, endpoint);
  const renewal = renew === null ? null : createRenewal(host, renew);
  if (site.titles[0]) markLinks(host);
  return (text, isDecision) => {
    if (isDecision) send?.(text);
    renewal?.();
  };
};
