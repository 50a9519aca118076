import { readConfig } from '../config/read-config.js';
import type { Settings } from '../config/settings.js';
import { createMarkedMarkup } from '../gate/marked-markup.js';
import { defineLink } from '../link/sluice-link.js';
import { createLog } from '../proof/log.js';
import { createRecordStore } from '../storage/record-store.js';
import { createVisitFlag } from '../storage/visit-flag.js';
import type { Ask, UiHost } from '../ui/types.js';
import { afterPaint } from './after-paint.js';
import { callSafely } from './call-safely.js';
import { createDecisions } from './decisions.js';
import { linkStatus } from './link-status.js';
import { createOwnPage } from './own-page.js';
import { readAge } from './read-age.js';
import type { PageMarkup } from './read-page.js';
import { readRegion } from './read-region.js';
import { createReport } from './report.js';
import { createSurfaces } from './surfaces.js';
import type { LoadUi } from './surfaces.js';
import { toRequest } from './to-request.js';
import { trustedTypesPolicy } from './trusted-types-policy.js';
import type { ChoiceOptions, ConsentState, Sluice } from './types.js';
import { whenPainted } from './when-painted.js';

declare const __VERSION__: string;

/**
 * Wires the rooms: configuration, decision, gate and interface of one page. All that decides and protects happens here,
 * before this returns; the interface comes later, when it is needed.
 */
export const createInstance = (markup: PageMarkup, loadUi: (assets: string | null) => LoadUi): Sluice => {
  const report = createReport();
  const read = readConfig(markup.config, (path, sentence) => report(`config.${path}`, sentence));
  const settings: Settings = { ...read, age: read.age ?? readAge(markup.age, report) };
  const page = createOwnPage();
  const policy = trustedTypesPolicy();
  const log = createLog();
  const visit = createVisitFlag(`${settings.record.cookie}-asked`);
  const known = new Set([...settings.categories, ...settings.vendors].map(({ id }) => id));
  const listeners = new Set<(state: ConsentState) => void>();
  const waiting = new Set<{ readonly id: string; readonly resolve: () => void }>();

  const emit = (name: string, detail: unknown) =>
    page.dispatch(new CustomEvent(`sluice:${name}`, { detail }));

  const allows = (id: string) => {
    const { categories, vendors } = decisions.getState();
    return (categories[id] ?? vendors[id])?.answer === 'granted';
  };
  const release = () => {
    gate.refresh();
    for (const entry of waiting) {
      if (!allows(entry.id)) continue;
      waiting.delete(entry);
      entry.resolve();
    }
  };

  const decisions = createDecisions(
    settings,
    readRegion(settings, markup),
    createRecordStore(settings.record),
    report,
    (state) => {
      for (const listener of listeners) callSafely(listener, state);
      emit('change', state);
      if (!decisions.isDue()) surfaces.close('banner');
    },
  );

  const gate = createMarkedMarkup(document, {
    ...page,
    allows,
    knows: (id) => known.has(id),
    report,
    log: (entry) => void log.add(entry),
    policy,
    nonce: markup.nonce,
    standby: settings.enforcement.standby,
  });

  const request = (ask: Ask) =>
    toRequest(ask, settings, (id) => report(`id-${id}`, `"${id}" is neither a category nor a vendor`));

  /** Denials bite at once; what is allowed is let go when the page has painted, so that a closing dialog is never kept waiting. */
  const commit: UiHost['decide'] = async (ask, how, isConfirmed = false) => {
    decisions.commit(request(ask), how, isConfirmed);
    await afterPaint();
    release();
    return decisions.getState();
  };

  const host: UiHost = {
    settings,
    policy,
    getState: decisions.getState,
    subscribe: (listener) => subscribe(listener),
    needsQuestion: (ask) => decisions.needsQuestion(request(ask).grant),
    decide: commit,
    dismiss: () => {
      visit.set();
      decisions.dismiss();
    },
    announce: (event, surface) => emit(event, { surface }),
  };
  const surfaces = createSurfaces(host, loadUi(settings.assets), report);

  const subscribe = (listener: (state: ConsentState) => void) => {
    listeners.add(listener);
    callSafely(listener, decisions.getState());
    return () => void listeners.delete(listener);
  };

  /** A choice made through the public interface: a grant that needs the second step is asked for, the rest does not wait. */
  const choose = async (ask: Ask, { confirmed = false }: ChoiceOptions = {}) => {
    const { grant, refuse } = request(ask);
    const isConfirmed = confirmed && settings.ui.ownQuestion;
    if (isConfirmed || decisions.needsQuestion(grant).length === 0) {
      return commit(ask, 'api', isConfirmed);
    }
    if (refuse.length > 0) decisions.commit({ grant: [], refuse }, 'api', false);
    return (await surfaces.question(ask)) ? commit(ask, 'api', true) : decisions.getState();
  };

  const isDue = () => decisions.isDue() && !visit.isSet();
  const showBanner = async () => {
    if (isDue()) await surfaces.open('banner');
  };
  const ready = new Promise<ConsentState>((resolve) => {
    const done = () => resolve(decisions.getState());
    if (!isDue()) done();
    else {
      if (!page.isVisible()) done();
      whenPainted(page, () => void showBanner().then(done, done));
    }
  });

  const sluice: Sluice = {
    version: __VERSION__,
    ready,
    queue: {
      push: (...calls) => {
        for (const call of calls) callSafely(call, sluice);
        return 0;
      },
    },
    allows,
    whenAllowed: (id) =>
      new Promise((resolve) => {
        if (allows(id)) resolve();
        else waiting.add({ id, resolve });
      }),
    getState: decisions.getState,
    subscribe,
    optOut: () => choose('opt-out'),
    denyAll: () => choose('deny-all'),
    allowAll: (options) => choose('allow-all', options),
    choose: (choices, options) => choose({ ...choices }, options),
    open: async (surface = 'preferences') => void (await surfaces.open(surface)),
    close: () => surfaces.close(),
    getLog: log.entries,
    reset: async () => {
      const isOwn = settings.ui.panel || /(^|\.)localhost$|^127\.|^\[::1\]$/.test(location.hostname);
      decisions.reset(isOwn);
      return decisions.getState();
    },
  };

  defineLink({
    status: () => linkStatus(settings.ui, page.language()),
    subscribe,
    open: () => surfaces.open('preferences'),
  });

  const reread = () => {
    decisions.reread();
    release();
  };
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(settings.record.cookie)) reread();
  });
  addEventListener('pageshow', ({ persisted }) => persisted && reread());
  page.on('visibilitychange', () => page.isVisible() && reread());
  page.on('prerenderingchange', reread);
  whenPainted(page, decisions.renew);
  void ready.then((state) => {
    const tell = () => emit('ready', state);
    if (page.isParsing()) page.on('DOMContentLoaded', tell);
    else tell();
  });
  return Object.freeze(sluice);
};
