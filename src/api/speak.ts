import { createGoogle } from '../signals/google/create-google.js';
import { createGpp } from '../signals/gpp/create-gpp.js';
import { createUsp } from '../signals/usp/create-usp.js';
import { writeCookie } from '../storage/write-cookie.js';
import { callSafely } from './call-safely.js';
import type { Parts } from './parts.js';

/** The signals that go out: each is made once and then told of every state. */
export const speak: NonNullable<Parts['speak']> = ({ settings, store, gate }) => {
  const signals = [createGpp, createUsp, createGoogle].map((create) =>
    create({
      settings,
      document: gate.document,
      report: gate.report,
      callSafely,
      writeCookie: (name, value) => writeCookie(name, value, store.home(), settings.record.days),
    }),
  );
  return (state) => {
    for (const signal of signals) if (signal) callSafely(signal.update, state);
  };
};
