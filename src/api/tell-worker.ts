import type { PageMessage, WorkerMessage } from '../gate/worker/types.js';
import { createBlocked } from './create-blocked.js';
import { hostList } from './host-list.js';
import type { Parts } from './parts.js';

/**
 * Registers the service worker, and keeps it told: at the start, at each change, and when it asks. A newer one finds what the
 * one before was told.
 */
export const tellWorker: NonNullable<Parts['tellWorker']> = (host, subscribe) => {
  const { settings, gate } = host;
  const { serviceWorker: address } = settings.enforcement;
  let container: ServiceWorkerContainer | undefined;
  try {
    // Throws in a sandbox; without https it is not there.
    container = navigator.serviceWorker;
  } catch {}
  if (!address || !container) return;

  const blocked = createBlocked(host);
  const { ready } = container;
  let message: PageMessage;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const send = () => void ready.then(({ active }) => active?.postMessage(message));
  container.addEventListener('message', ({ data }: { data: WorkerMessage | null }) => {
    const stopped = data?.sluice;
    if (stopped) blocked(...stopped, { wall: 'worker' });
    else if (stopped === null) send();
  });
  container
    .register(gate.policy.createScriptURL(address))
    .catch((error) => gate.report('service worker', `${error}`));
  subscribe((state) => {
    message = { sluice: 1, at: performance.timeOrigin, settings, state, ...hostList(host) };
    send();
  });
};
