import type { HostList } from '../gate/free-hosts.js';
import type { Parts } from './parts.js';

/** What is free in allow-list mode: the site, what the owner lists, and our own files wherever they are. */
export const hostList = ({
  settings: { enforcement, vendors, assets },
  store,
  address,
}: Parameters<NonNullable<Parts['wall']>>[0]): HostList => ({
  domain: store.home(),
  vendors,
  allow: [
    ...enforcement.allow,
    ...[address, assets ?? ''].flatMap((one) => {
      try {
        const { hostname } = new URL(one, location.href);
        return hostname === location.hostname ? [] : hostname;
      } catch {
        return [];
      }
    }),
  ],
});
