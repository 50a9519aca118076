import { bounded, MOST } from '../bounded.js';
import { answerFrames } from '../frames.js';
import type { ApiCallback, UspFunction } from '../globals.js';
import type { CreateSignal } from '../types.js';
import { uspText } from './usp-text.js';

/** Whether another tool already answers: such a function is not to be replaced. */
const isAnswered = (existing: unknown) => {
  let isString = false;
  try {
    (existing as UspFunction)('getUSPData', 1, (data) => {
      isString = !!(data as { uspString?: unknown } | null)?.uspString;
    });
  } catch {
    // None there, or none that works.
  }
  return isString;
};

/**
 * The US Privacy API, deprecated since 2024 and still read: `window.__uspapi` and the cookie `usprivacy`. Off unless
 * `signals.usp` is set. It has no events, so the answer is there before anybody can ask.
 */
export const createUsp: CreateSignal = (host) => {
  if (!(host.settings.signals as { usp?: unknown }).usp) return null;
  if (isAnswered(window.__uspapi)) {
    host.report('usp', 'another consent tool answers __uspapi: it stays');
    return null;
  }
  let uspString = '';
  /** Data deletion request handling, an extension: whoever must forget leaves a function. */
  const deletions: ApiCallback[] = [];

  const uspapi: UspFunction = (command, version, callback) => {
    if (version === 1 && command === 'performDeletion') {
      for (const forget of deletions) host.callSafely(forget, null, true);
    }
    if (typeof callback !== 'function') return;
    if (version === 1 && command === 'registerDeletion') {
      if (!callback.source || deletions.length < MOST) deletions.push(callback);
    } else if (version === 1 && command === 'getUSPData' && uspString) {
      host.callSafely(callback, { version: 1, uspString }, true);
    } else if (command !== 'performDeletion') host.callSafely(callback, null, false);
  };
  window.__uspapi = uspapi;
  answerFrames(
    '__uspapi',
    host.document,
    bounded(({ command, parameter, version }, answer) =>
      window.__uspapi?.(command, version as number, answer, parameter),
    ),
  );
  return {
    update: (state) => {
      const text = uspText(host.settings, state, host.noticeGiven !== false);
      if (text === uspString) return;
      uspString = text;
      host.writeCookie('usprivacy', text);
    },
  };
};
