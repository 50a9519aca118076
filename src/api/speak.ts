import { createAdStack } from '../signals/ad-stack/create-ad-stack.js';
import { createGoogle } from '../signals/google/create-google.js';
import { createGpp } from '../signals/gpp/create-gpp.js';
import { platforms } from './platforms.js';
import { createReplay } from '../signals/replay/create-replay.js';
import { createUsp } from '../signals/usp/create-usp.js';
import { ownDocument } from '../storage/own-document.js';
import { readCookies } from '../storage/read-cookies.js';
import { writeCookie } from '../storage/write-cookie.js';
import { callSafely } from './call-safely.js';
import type { Parts } from './parts.js';

/**
 * The signals that go out: each is made once and then told of every state. Strangers act on GPP's events, on
 * calls that have waited and on announcements: these come last, so that they find all else said.
 */
export const speak: NonNullable<Parts['speak']> = ({ settings, store, gate, log, getState }) => {
  const { report } = gate;
  const host = {
    settings,
    document: gate.document,
    // Unknown until the page has loaded, if there is none before.
    noticeGiven: undefined as boolean | undefined,
    report,
    callSafely,
    log,
    own: new WeakSet(),
    readCookies,
    writeCookie: (name: string, value: string) =>
      writeCookie(name, value, store.home(), settings.record.days),
  };
  const signals = [createUsp, createGoogle, platforms, createAdStack, createGpp, createReplay].map(
    (create) => create(host),
  );
  let isAsking = false;
  const say = (mayAsk = isAsking) => {
    isAsking &&= mayAsk;
    const announcements: (() => void)[] = [];
    for (const signal of signals) {
      if (!signal) continue;
      if (signal.showQuestion) callSafely(signal.showQuestion, isAsking);
      callSafely(() => {
        const announce = signal.update(getState());
        if (announce) announcements.push(announce);
      });
    }
    for (const announce of announcements) callSafely(announce);
  };
  const look = () => {
    if (ownDocument.readyState !== 'complete') addEventListener('load', look);
    else if (
      !(host.noticeGiven ||= !!ownDocument.querySelector('sluice-link,sluice-float,sluice-banner'))
    ) {
      report('notice', 'no link or banner is in the page: signals say so');
      say();
    }
  };
  return {
    say,
    see: (question = isAsking) => {
      isAsking = question;
      host.noticeGiven = true;
      say();
    },
    look,
  };
};
