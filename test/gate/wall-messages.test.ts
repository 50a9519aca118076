import { expect } from 'chai';
import { createWall } from '../../src/gate/worker/create-wall.js';
import type { WorkerEvent, WorkerScope } from '../../src/gate/worker/types.js';
import { waitFor } from '../support/wait-for.js';

const HERE = 'https://news.example';

/** A worker without a browser around it: what it is sent, and what it asks its pages. */
const startWall = () => {
  const listeners: Record<string, (event: WorkerEvent) => void> = {};
  let ends = 0;
  let isRead = false;
  const scope = {
    location: { origin: HERE, hostname: 'news.example', href: `${HERE}/sluice-sw.js` },
    fetch: async () => new Response(),
    indexedDB: {
      open: () => {
        throw new Error('none');
      },
    },
    clients: {
      get: async () => undefined,
      claim: async () => {},
      matchAll: async () => {
        isRead = true;
        return [];
      },
    },
    skipWaiting: async () => {},
    addEventListener: (type: string, listener: (event: WorkerEvent) => void) => {
      listeners[type] = listener;
    },
  } as unknown as WorkerScope;
  createWall(scope, () => ({ byRecord: [], byPage: ['acme'] }));
  const settings = { record: { cookie: 'sluice' }, enforcement: {}, signals: {} };
  const vendors = [{ id: 'acme', domains: ['acme.example'], paths: [] }];
  return {
    ready: () => waitFor('the look into its memory', () => isRead),
    /** Whether the worker takes a list from there. */
    hears: async (origin: string, source: { type: string; url: string } | null) => {
      const before = ends;
      listeners['message']?.({
        data: { sluice: 1, at: 0, settings, state: {}, vendors, allow: [], domain: undefined },
        origin,
        source,
        waitUntil: () => void (ends += 1),
      } as unknown as WorkerEvent);
      return ends > before;
    },
  };
};

describe('the worker', () => {
  const page = { type: 'window', url: `${HERE}/story` };
  const rows = [
    ['a window of its own origin', HERE, page, true],
    ['a window of another origin', 'https://ads.example', page, false],
    ['a window whose address is elsewhere', HERE, { ...page, url: 'https://ads.example/' }, false],
    ['a sandboxed frame', 'null', page, false],
    ['a worker of the page', HERE, { ...page, type: 'worker' }, false],
    ['nobody', HERE, null, false],
  ] as const;

  for (const [who, origin, source, isHeard] of rows) {
    it(`${isHeard ? 'listens to' : 'does not listen to'} ${who}`, async () => {
      const wall = startWall();
      await wall.ready();
      expect(await wall.hears(origin, source)).to.equal(isHeard);
    });
  }
});
