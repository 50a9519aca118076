'use client';

import { useSyncExternalStore } from 'react';

// On the server, and where the head script did not arrive, nothing is allowed.
const subscribe = (tell: () => void) => window.sluice?.subscribe(tell) ?? (() => {});
const isAllowed = () => window.sluice?.allows('analytics') ?? false;

/** Code of the site's own that asks before it acts. */
export function Counting() {
  const allowed = useSyncExternalStore(subscribe, isAllowed, () => false);
  return <p id="counting">{allowed ? 'This visit is counted.' : 'This visit is not counted.'}</p>;
}
