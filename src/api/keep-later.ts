import type { Parts, Written } from './parts.js';
import { whenIdle } from './when-idle.js';

/**
 * What a site may have configured and no refusal waits for: `record.endpoint`, `record.renew`, links to `site.titles`. It is done
 * by a module that is fetched when the page is idle, or at the first decision. What that is to send is kept for it, and for the
 * next page if this one is left before.
 */
export const keepLater: NonNullable<Parts['keepLater']> = (host, load) => {
  const { settings, store } = host;
  const { record, site, assets } = settings;
  if (!record.endpoint && !record.renew && !site.titles[0]) return undefined;
  const unsent = `${record.cookie}-unsent`;
  let later: Promise<Written | void> | undefined;
  const run = () =>
    (later ??= (async () => (await load(assets, 0)).createLater(host))().catch(() => {}));
  whenIdle(() => void run());

  return (text, isDecision) => {
    if (isDecision) store.local(unsent, `${store.local(unsent)}${text}\n`);
    void run().then((tell) => tell?.(text, isDecision));
  };
};
