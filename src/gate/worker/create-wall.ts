import { createUrlMatch } from '../../config/url-match.js';
import type { UrlMatch, UrlRule } from '../../config/url-match.js';
import { urlRules } from '../../config/url-rules.js';
import type { LastWord } from '../../consent/refused-vendors.js';
import { freeHosts } from '../free-hosts.js';
import { policyText } from '../policy-text.js';
import { isAlone } from './is-alone.js';
import { createMemory } from './memory.js';
import type {
  PageMessage,
  WorkerClient,
  WorkerEvent,
  WorkerMessage,
  WorkerScope,
} from './types.js';

/** Who is refused, by the records that could be read (`null`: they cannot be), and by what the page has said. */
export type Refuse = (
  word: LastWord,
  texts: readonly string[] | null,
) => { readonly byRecord: readonly string[]; readonly byPage: readonly string[] };

/** How often, and how far apart in milliseconds, is asked again where record and page do not agree: one is behind the other. */
const PATIENCE = [10, 50] as const;

/**
 * The outer wall (contract §5): stops what is sent to refused vendors from pages, frames and workers of the site, whoever sends
 * it. Without a list everything passes, and the page is asked for it. What is allowed and what is the site's own is never
 * touched; the site's own worker may stand beside it.
 */
export const createWall = (scope: WorkerScope, refuse: Refuse): void => {
  const { origin, hostname, href } = scope.location;
  const { fetch: send, clients } = scope;
  const memory = createMemory(scope.indexedDB);
  const alone = isAlone(href);
  /** `undefined`: not yet looked. `null`: no list. */
  let told: PageMessage | null | undefined;
  let match: UrlMatch | undefined;
  /** Who is refused as far as is known; `undefined`: must be looked up. */
  let refused: readonly string[] | undefined;
  let looks = 0;

  const vendorAmong = (vendors: readonly string[], address: string) => {
    match?.refuse(vendors);
    return match?.refusedVendorOf(address, href) ?? null;
  };
  const take = (message: PageMessage | null) => {
    if (message?.sluice !== 1) throw new TypeError('no list');
    const { vendors, allow, domain } = message;
    const free = allow.map((host): UrlRule => [host, '', null]);
    match = createUrlMatch([...urlRules(vendors), ...free], hostname, domain);
    told = message;
    refused = undefined;
  };

  /** The records in force; WebKit does not show them to workers. */
  const readRecords = async ({ record }: LastWord['settings']) => {
    try {
      const cookies = await scope.cookieStore?.getAll(record.cookie);
      return cookies?.map(({ value }) => value) ?? null;
    } catch {
      return null;
    }
  };
  const look = async () => {
    const number = (looks += 1);
    if (!told) return { byRecord: [], byPage: [] };
    const texts = await readRecords(told.settings);
    // What the page has said meanwhile counts.
    const found = refuse(told, texts);
    // A later look has begun, and will know better.
    if (number === looks) refused = [...found.byRecord, ...found.byPage];
    return found;
  };
  const say = (pages: readonly WorkerClient[], sluice: WorkerMessage['sluice']) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a client has none
    for (const page of pages) page.postMessage({ sluice });
  };
  const ready = memory.read().then(async (kept) => {
    try {
      take(kept);
      await look();
    } catch {
      // None, or one that another version has kept.
      told = null;
      say(await clients.matchAll({ type: 'window', includeUncontrolled: true }), null);
    }
  });

  /** Whether nothing has to be asked to know that an address is free. */
  const isFree = (address: string) =>
    told === null ||
    (told !== undefined &&
      !vendorAmong(refused ?? refuse({ settings: told.settings }, null).byPage, address));
  /** The vendor that an address belongs to, if it is refused by what can be read at this moment. */
  const refusedVendorOf = async (address: string) => {
    await ready;
    const [times, pause] = PATIENCE;
    for (let time = 0; ; time += 1) {
      const { byRecord, byPage } = await look();
      const vendor = vendorAmong([...byRecord, ...byPage], address);
      const isAgreed = !vendor || (byRecord.includes(vendor) && byPage.includes(vendor));
      if (isAgreed || time === times) return vendor;
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
  };

  /** Tells the page that sends; where a frame or worker does, all pages of the site: which is theirs is not known. */
  const tell = async (id: string, ...stopped: NonNullable<WorkerMessage['sluice']>) => {
    const isPage = (client: WorkerClient) => client.frameType === 'top-level';
    const pages = (await clients.matchAll({ type: 'window', includeUncontrolled: false })).filter(
      isPage,
    );
    const own = pages.filter((page) => page.id === id);
    say(own[0] ? own : pages, stopped);
  };
  const answer = async ({ request, clientId }: WorkerEvent) => {
    const vendor = await refusedVendorOf(request.url);
    if (!vendor) return send.call(scope, request);
    void tell(clientId, request.destination || 'fetch', request.url, vendor);
    return Response.error();
  };

  /** Pages and workers of the site, with the policy of allow-list mode while something is denied: it sees what no worker does. */
  const answerWithPolicy = async ({ request }: WorkerEvent) => {
    await ready;
    const [response, { byRecord, byPage }] = await Promise.all([send.call(scope, request), look()]);
    const denied = [...byRecord, ...byPage];
    if (!told || !denied.includes('*') || response.type === 'opaqueredirect') return response;
    const headers = new Headers(response.headers);
    const free = freeHosts(told, (id) => !denied.includes(id));
    headers.append('Content-Security-Policy', policyText(hostname, free));
    const { status, statusText } = response;
    return new Response(response.body, { status, statusText, headers });
  };

  scope.addEventListener('fetch', (event) => {
    const { url, mode, destination } = event.request;
    if (new URL(url).origin === origin) {
      const isPage = mode === 'navigate';
      if (isPage) {
        // Another host of the site may have changed the record.
        refused = undefined;
        void ready.then(look);
      }
      // Where the site has a worker of its own, its answers are its own.
      const mayDeny = told === undefined || told?.settings.enforcement.unknownHosts === 'deny';
      if (alone && mayDeny && (isPage || /worker/.test(destination)))
        event.respondWith(answerWithPolicy(event));
    } else if (!isFree(url)) {
      // A refused request is nobody else's to answer.
      event.stopImmediatePropagation();
      event.respondWith(answer(event));
    }
  });

  /** Only windows of this origin are listened to: no frame of another, no worker. */
  const isOwnWindow = ({ source, origin: from }: WorkerEvent) =>
    source?.type === 'window' && from === origin && new URL(source.url).origin === origin;
  const listen = async (message: PageMessage) => {
    await ready;
    const isOlder = told && message.at < told.at && told.at < Date.now();
    const before = told;
    try {
      take(isOlder && told ? { ...told, state: message.state } : message);
      await look();
      await memory.write(told as PageMessage);
    } catch {
      // Of a form that is not ours: as if nothing had been said.
      told = null;
      if (before) take(before);
    }
  };
  scope.addEventListener('message', (event) => {
    if ((event.data as PageMessage | null)?.sluice === 1 && isOwnWindow(event))
      event.waitUntil(listen(event.data as PageMessage));
  });

  // What the worker of the site sends by itself no event tells.
  scope.fetch = new Proxy(send, {
    apply: async (target, self, args: Parameters<typeof fetch>) => {
      const [given] = args;
      const address = given instanceof Request ? given.url : new URL(given, href).href;
      if (!isFree(address) && (await refusedVendorOf(address)))
        throw new TypeError('Failed to fetch');
      return Reflect.apply(target, self, args);
    },
  });

  if (!alone) return;
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
};
