import type { ApiCallback, GppFunction } from '../globals.js';
import { bounded, MOST } from '../bounded.js';
import { answerFrames } from '../frames.js';
import type { SignalHost } from '../types.js';
import { encodeGpp } from './encode.js';
import { parsedSections } from './parsed-sections.js';
import type { SentSection } from './parsed-sections.js';
import { takeOver } from './take-over.js';

export interface GppApi {
  /** Puts these sections in force and tells the listeners. */
  publish(sections: readonly SentSection[]): void;
  /** Tells that a question stands before the page, or no longer does. */
  display(isShown: boolean): void;
  /** Nothing can be said any more. */
  fail(message: string): void;
}

type Answer = readonly [data: unknown, success: boolean];

/**
 * Puts `window.__gpp` (CMP API 1.1) in place, with what a stub has kept. Every command is answered before the call returns.
 * `null` where another tool already answers.
 */
export const createGppApi = (
  { document, report, callSafely }: SignalHost,
  supportedAPIs: readonly string[],
): GppApi | null => {
  const inherited = takeOver(window.__gpp);
  if (!inherited) {
    report('gpp', 'another consent tool answers __gpp: it stays');
    return null;
  }
  const { listeners, calls } = inherited;
  let { lastId } = inherited;
  let cmpStatus: 'loading' | 'loaded' | 'error' = 'loading';
  let cmpDisplayStatus: 'visible' | 'hidden' | null = null;
  let signalStatus: 'ready' | 'not ready' = 'not ready';
  let sections: readonly SentSection[] = [];
  let gppString = '';

  /** Made anew for each reader, so that it is true when it is read and nobody can change it for the next. */
  const pingData = () => {
    const ids = sections.map(({ id }) => id);
    return {
      gppVersion: '1.1',
      cmpStatus,
      cmpDisplayStatus,
      signalStatus,
      supportedAPIs: [...supportedAPIs],
      // 1: a tool without an IAB number, which US sections do not need.
      cmpId: cmpStatus === 'loading' ? 0 : 1,
      sectionList: ids,
      applicableSections: ids[0] ? ids : [gppString ? -1 : 0],
      gppString,
      parsedSections: parsedSections(sections),
    };
  };
  const eventOf = (eventName: string, listenerId: unknown, data: unknown) => ({
    eventName,
    listenerId,
    data,
    pingData: pingData(),
  });
  const fire = (eventName: string, data: unknown) => {
    // Whoever registers while this goes on has heard the state in force.
    for (const [id, listener] of Array.from(listeners)) {
      if (listeners.has(id)) callSafely(listener, eventOf(eventName, id, data), true);
    }
  };
  const signal = (status: typeof signalStatus) => {
    if (signalStatus === status) return;
    signalStatus = status;
    fire('signalStatus', status);
  };

  /** Whether the window that asks has all the listeners that it may; those of windows that are gone go. */
  const isFull = ({ source: own }: ApiCallback) => {
    let count = 0;
    for (const [id, { source }] of listeners) {
      if (source?.closed) listeners.delete(id);
      if (source === own) count++;
    }
    return own && count >= MOST;
  };
  const answerTo = (command: unknown, parameter: unknown, callback: ApiCallback): Answer => {
    switch (command) {
      case 'ping':
        return [pingData(), true];
      case 'addEventListener':
        if (isFull(callback)) break;
        listeners.set(++lastId, callback);
        return [eventOf('listenerRegistered', lastId, true), true];
      case 'removeEventListener':
        // The object form of IAB's stub and library; the specification's own text asks for a bare boolean.
        return [eventOf('listenerRemoved', parameter, listeners.delete(parameter)), true];
    }
    const [prefix = '', name = ''] = String(parameter).split('.');
    const sent = sections.filter((section) => section.prefix === prefix);
    const segments = sent[0] && parsedSections(sent)[prefix];
    switch (command) {
      case 'hasSection':
        return [!!segments, true];
      case 'getSection':
        return [segments ?? null, !!segments];
      case 'getField': {
        const value: unknown = Object.assign(Object.create(null), ...(segments ?? []))[name];
        return [value ?? null, value !== undefined];
      }
    }
    return [null, false];
  };

  const gpp: GppFunction = (command, callback, parameter) => {
    if (typeof callback !== 'function' || (cmpStatus === 'error' && command !== 'ping')) return;
    callSafely(callback, ...answerTo(command, parameter, callback));
  };
  window.__gpp = gpp;
  answerFrames(
    '__gpp',
    document,
    bounded(({ command, parameter, version = '1.1' }, answer) =>
      // By name: should another tool take the place, its answers are the page's.
      window.__gpp?.(command, answer, parameter, version as string),
    ),
  );

  const replay = (isAboutListeners: boolean) => {
    for (const call of calls) {
      const [command, ...rest] = call as Parameters<GppFunction>;
      if (String(command).endsWith('Listener') === isAboutListeners) gpp(command, ...rest);
    }
  };
  replay(true);

  let wanted: readonly SentSection[];
  let isPublishing = false;
  const publish = (next: readonly SentSection[]) => {
    wanted = next;
    // A listener that decides anew is heard in the loop below, before anybody is told that the older choice is ready.
    if (isPublishing || cmpStatus === 'error') return;
    isPublishing = true;
    const isFirst = cmpStatus === 'loading';
    if (isFirst) {
      cmpStatus = 'loaded';
      fire('cmpStatus', cmpStatus);
    }
    while (gppString !== encodeGpp(wanted)) {
      signal('not ready');
      const before = sections;
      sections = wanted;
      gppString = encodeGpp(sections);
      for (const { prefix, text } of sections) {
        if (before.find((section) => section.prefix === prefix)?.text !== text) {
          fire('sectionChange', prefix);
        }
      }
    }
    isPublishing = false;
    signal('ready');
    // Questions that were asked of the simplest stubs get an answer now that there is one.
    if (isFirst) replay(false);
  };

  return {
    publish,
    display: (isShown) => {
      // What was never shown is not hidden: without a layer that stands before the page, it stays null.
      const status = isShown ? 'visible' : cmpDisplayStatus && 'hidden';
      if (status === cmpDisplayStatus) return;
      cmpDisplayStatus = status;
      fire('cmpDisplayStatus', status);
    },
    fail: (message) => {
      cmpStatus = 'error';
      signalStatus = 'not ready';
      sections = [];
      gppString = '';
      fire('cmpStatus', cmpStatus);
      fire('error', message);
    },
  };
};
