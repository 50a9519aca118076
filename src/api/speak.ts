import { createGoogle } from '../signals/google/create-google.js';
import { createGpp } from '../signals/gpp/create-gpp.js';
import { createUsp } from '../signals/usp/create-usp.js';
import { writeCookie } from '../storage/write-cookie.js';
import { callSafely } from './call-safely.js';
import type { Parts } from './parts.js';

/** The signals that go out: each is made once and then told of every state. */
export const speak: NonNullable<Parts['speak']> = ({ settings, store, gate }) => {
  const host = {
    settings,
    document: gate.document,
    noticeGiven: undefined as boolean | undefined,
    report: gate.report,
    callSafely,
    writeCookie: (name: string, value: string) =>
      writeCookie(name, value, store.home(), settings.record.days),
  };
  const signals = [createGpp, createUsp, createGoogle].map((create) => create(host));
  return (state, noticeGiven, isAsking) => {
    host.noticeGiven = noticeGiven;
    for (const signal of signals) {
      if (!signal) continue;
      if (signal.showQuestion) callSafely(signal.showQuestion, isAsking);
      callSafely(signal.update, state);
    }
  };
};
