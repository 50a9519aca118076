import { answerFrames } from '../frames.js';
import type { ApiCallback, GppFunction } from '../globals.js';

interface StubEvent {
  readonly eventName: string;
  readonly listenerId: unknown;
  readonly data: boolean;
  readonly pingData: unknown;
}

/**
 * Stands in for `window.__gpp` on sites that load the head script late: inline it above everything that asks. Keeps listeners
 * and calls until the head script takes over; says "not ready" until then. Leaves a function that is already there alone.
 */
export const installGppStub = (supportedAPIs: readonly string[] = ['7:usnat']): void => {
  if (typeof window.__gpp === 'function') return;
  const queue: unknown[][] = [];
  const events: { id: number; callback: ApiCallback; parameter: unknown }[] = [];

  const pingData = () => ({
    gppVersion: '1.1',
    cmpStatus: 'stub',
    cmpDisplayStatus: 'hidden',
    signalStatus: 'not ready',
    supportedAPIs: [...supportedAPIs],
    cmpId: 0,
    sectionList: [],
    applicableSections: [0],
    gppString: '',
    parsedSections: {},
  });
  const eventOf = (eventName: string, listenerId: unknown, data: boolean): StubEvent => ({
    eventName,
    listenerId,
    data,
    pingData: pingData(),
  });

  const stub: GppFunction & { lastId: number } = Object.assign(
    (...call: Parameters<GppFunction>) => {
      const [command, callback, parameter] = call;
      if (!command || command === 'queue') return queue;
      if (command === 'events') return events;
      if (typeof callback !== 'function') return undefined;
      if (command === 'ping') callback(pingData(), true);
      else if (command === 'addEventListener') {
        const id = ++stub.lastId;
        events.push({ id, callback, parameter });
        callback(eventOf('listenerRegistered', id, true), true);
      } else if (command === 'removeEventListener') {
        const index = events.findIndex(({ id }) => id === parameter);
        if (index >= 0) events.splice(index, 1);
        callback(eventOf('listenerRemoved', parameter, index >= 0), true);
      } else if (command === 'hasSection') callback(false, true);
      else if (/^get(Section|Field)$/.test(command)) callback(null, true);
      else queue.push(call);
      return undefined;
    },
    { queue, events, lastId: 0 },
  );
  window.__gpp = stub;
  answerFrames('__gpp', document, ({ command, parameter, version = '1.1' }, answer) =>
    window.__gpp?.(command, answer, parameter, version as string),
  );
};
