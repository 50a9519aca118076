import type { ConsentState } from '../../src/api/types.js';
import type { GppFunction } from '../../src/signals/globals.js';
import { createGpp } from '../../src/signals/gpp/create-gpp.js';
import type { Signal } from '../../src/signals/types.js';
import { hostOf, stateOf } from './facts.js';
import type { FactOptions, TestHost } from './facts.js';

export interface PingData {
  readonly gppVersion: string;
  readonly cmpStatus: string;
  readonly cmpDisplayStatus: string | null;
  readonly signalStatus: string;
  readonly supportedAPIs: string[];
  readonly cmpId: number;
  readonly sectionList: number[];
  readonly applicableSections: number[];
  readonly gppString: string;
  readonly parsedSections: Record<string, Record<string, unknown>[]>;
}

export interface GppEvent {
  readonly eventName: string;
  readonly listenerId: number;
  readonly data: unknown;
  readonly pingData: PingData;
}

/** Asks `__gpp`, and proves that it answers before it returns. */
export const ask = <T>(
  command: string,
  parameter?: unknown,
): readonly [data: T, success: boolean] => {
  let answer: readonly [T, boolean] | undefined;
  window.__gpp?.(command, (data, success) => (answer = [data as T, success]), parameter);
  if (!answer) throw new Error(`${command} was not answered at once`);
  return answer;
};

export const ping = (): PingData => ask<PingData>('ping')[0];

/** Registers a listener that keeps its events. */
export const listen = (also?: (event: GppEvent) => void): GppEvent[] => {
  const events: GppEvent[] = [];
  window.__gpp?.('addEventListener', (event) => {
    events.push(event as GppEvent);
    also?.(event as GppEvent);
  });
  return events;
};

/** Events as short lines, with what `ping` said at the time. */
export const lines = (events: readonly GppEvent[]): string[] =>
  events.map(
    ({ eventName, data, pingData }) =>
      `${eventName} ${String(data)} | ${pingData.signalStatus} ${pingData.gppString}`,
  );

export interface GppPage {
  readonly host: TestHost;
  readonly signal: Signal | null;
  update(options?: FactOptions | ConsentState): void;
}

/** Puts a stub, if any, and then our `__gpp` in this window. */
export const startGpp = (options: FactOptions = {}, stub?: GppFunction): GppPage => {
  if (stub) window.__gpp = stub;
  const host = hostOf(options);
  const signal = createGpp(host);
  return {
    host,
    signal,
    update: (next = {}) =>
      signal?.update(
        'categories' in next && 'model' in next
          ? (next as ConsentState)
          : stateOf({ ...options, ...(next as FactOptions) }),
      ),
  };
};

/** Leaves no API behind. */
export const removeApis = (): void => {
  for (const name of ['__gpp', '__uspapi', '__gpp_stub', '__gpp_addFrame', '__gpp_msghandler']) {
    Reflect.deleteProperty(window, name);
  }
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
};
