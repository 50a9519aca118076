import { createMarkedMarkup } from '../gate/marked-markup.js';
import { createTree } from '../gate/tree.js';
import type { GateHost } from '../gate/types.js';
import { createLog } from '../proof/log.js';
import { ownDocument } from '../storage/own-document.js';
import { createVisitFlag } from '../storage/visit-flag.js';
import type { How } from '../consent/types.js';
import type { Ask } from '../ui/types.js';
import { afterPaint } from './after-paint.js';
import { callSafely } from './call-safely.js';
import { createDecisions } from './decisions.js';
import { openPanel } from './open-panel.js';
import type { PageMarkup } from './read-page.js';
import { readGround } from './read-ground.js';
import { createReload } from './reload.js';
import { createReport } from './report.js';
import { createSurfaces } from './surfaces.js';
import type { Parts } from './parts.js';
import { toRequest } from './to-request.js';
import { trustedTypesPolicy } from './trusted-types-policy.js';
import type { ChoiceOptions, ConsentState, Sluice } from './types.js';
import { watchElsewhere } from './watch-elsewhere.js';
import { whenIdle } from './when-idle.js';
import { whenPainted } from './when-painted.js';
import { whenParsed } from './when-parsed.js';

declare const __VERSION__: string;

/**
 * Wires the rooms: configuration, decision, gate and interface of one page. All that decides and protects happens here,
 * before this returns; the interface comes later, when it is needed.
 */
export const createInstance = (markup: PageMarkup, given: Parts): Sluice => {
  const report = createReport();
  const base = readGround(markup, given, report);
  const { settings, region, store, parts } = base;
  const policy = trustedTypesPolicy();
  const log = createLog();
  const visit = createVisitFlag(`${settings.record.cookie}-asked`);
  const listeners = new Set<(state: ConsentState) => void>();
  const waiting = new Set<() => void>();
  const emit = (name: string, detail: unknown) =>
    ownDocument.dispatchEvent(new CustomEvent(`sluice:${name}`, { detail }));
  const ground = { settings, store, address: markup.address };
  const decisions = createDecisions({
    settings,
    region,
    store,
    report,
    changed: (state) => {
      gateVendors?.();
      markedMarkup.withdraw();
      speech?.say(decisions.isDue());
      proof.look();
      // One that hears of a state may choose again; the others have then heard of the newer one, and this is no news.
      for (const tell of [reload.see, ...listeners, (now: ConsentState) => emit('change', now)])
        if (getState() === state) callSafely(tell, state);
      if (!decisions.isDue()) surfaces.close('banner');
    },
    wall: parts.wall?.(ground),
    keepLater: (host) => parts.keepLater?.(host, parts.loadLater),
    refusedBefore: parts.refusedBefore?.({ settings, store, report }),
  });
  const { getState, situation } = decisions;
  const allows = (id: string) => {
    const decision = getState().categories[id] ?? getState().vendors[id];
    return decision && decision.answer === 'granted';
  };
  const gateHost: GateHost = {
    document: ownDocument,
    allows,
    report,
    log: log.log,
    policy,
    nonce: markup.nonce,
    standby: settings.enforcement.standby,
    tree: createTree(ownDocument, settings.enforcement.standby),
    passed: new WeakMap(),
    placeFound: (tag) => whenPainted(() => surfaces.fill(tag)),
  };
  const partHost = { ...ground, gate: gateHost, getState, ...log, emit };
  // Signals are out, and the gate is up, before anybody else hears of a state.
  const gateVendors = parts.gateVendors?.(partHost);
  const speech = parts.speak?.(partHost);
  gateVendors?.();
  speech?.say();
  const proof = parts.prove(partHost, parts.loadProof, () => ready);
  const reload = createReload(settings, log.entries, (ask) => surfaces.tell(ask));
  reload.see(getState());
  const markedMarkup = createMarkedMarkup(gateHost);
  const release = () => {
    gateVendors?.();
    markedMarkup.refresh();
    for (const look of waiting) look();
  };

  /** The state, when the page has painted and what is permitted is let go. */
  const settled = async () => {
    await afterPaint();
    release();
    return getState();
  };
  const needsQuestion = (ask: Ask) => {
    // A sister host shares the cookie and no bell: what was refused there a moment ago is not allowed here in one step.
    decisions.reread();
    return (
      surfaces.loaded()?.needsQuestion(situation(), toRequest(ask, settings, report).grant) ?? []
    );
  };
  /**
   * Refusals bite at once. Permissions wait for the module that makes them, and for the answer to the second question if the
   * page asked; they are let go when the page has painted, so that a closing dialog is not kept waiting.
   */
  const act = async (
    ask: Ask,
    how: How,
    isConfirmed?: boolean,
    mayAsk?: boolean,
  ): Promise<ConsentState> => {
    const { grant, refuse } = toRequest(ask, settings, report);
    if (!grant[0]) decisions.commit({ refuse, how });
    else {
      if (refuse[0] && (mayAsk || !surfaces.loaded())) decisions.commit({ refuse, how });
      const module = surfaces.loaded() ?? (await surfaces.load());
      const withheld = isConfirmed ? [] : needsQuestion(ask);
      if (withheld[0] && mayAsk)
        return (await surfaces.question(ask)) ? act(ask, how, true) : getState();
      const permitted = grant.filter((id) => !withheld.includes(id));
      if (module) decisions.commit({ marks: module.permit(situation(), permitted), refuse, how });
    }
    return settled();
  };
  const choose = async (ask: Ask, { confirmed }: ChoiceOptions = {}) => {
    const state = await act(ask, 'api', confirmed === true && settings.ui.ownQuestion, true);
    reload.ask(ask);
    return state;
  };

  const subscribe = (listener: (state: ConsentState) => void) => {
    listeners.add(listener);
    callSafely(listener, getState());
    return () => void listeners.delete(listener);
  };
  parts.tellWorker?.(partHost, subscribe);
  const surfaces = createSurfaces(
    {
      settings,
      policy,
      getState,
      subscribe,
      needsQuestion,
      decide: (ask, how, isConfirmed) => act(ask, how, isConfirmed),
      dismiss: () => {
        visit.set();
        decisions.dismiss();
      },
      announce: (event, surface) => {
        if (event === 'open') whenIdle(() => gateVendors?.(true));
        if (surface === 'banner') speech?.see(event === 'open' && getState().model === 'opt-in');
        emit(event, { surface });
      },
      choose: () => surfaces.open('preferences'),
      play: (frame) => settings.enforcement.unknownHosts !== 'deny' && markedMarkup.pass(frame),
      verify: proof.verify,
      noticed: () => speech?.see(),
      reason: reload.reason,
    },
    parts,
    report,
  );
  const isDue = () => decisions.isDue() && !visit.isSet();
  const ready = new Promise<ConsentState>((resolve) => {
    const tell = () => resolve(getState());
    if (!isDue() || ownDocument.visibilityState !== 'visible') tell();
    whenPainted(() => {
      decisions.renew();
      void (isDue() ? surfaces.open('banner') : Promise.resolve()).then(tell);
      if (settings.ui.link === 'float') surfaces.fill('sluice-float');
      if (decisions.isNoticeDue())
        void surfaces.tell('opt-out').then((isTold) => isTold && decisions.dismiss());
    });
  });
  void ready.then((state) => {
    speech?.look();
    whenParsed(() => emit('ready', state));
  });
  watchElsewhere(() => {
    decisions.reread();
    release();
    reload.ask('opt-out');
  });

  const sluice: Sluice = Object.freeze<Sluice>({
    version: __VERSION__,
    ready,
    queue: {
      push: (...calls) => {
        for (const call of calls) callSafely(call, sluice);
        return 0;
      },
    },
    allows: (id) => allows(id) ?? false,
    whenAllowed: (id) =>
      new Promise((resolve) => {
        const look = () => allows(id) && waiting.delete(look) && resolve();
        waiting.add(look);
        look();
      }),
    getState,
    subscribe,
    optOut: () => choose('opt-out'),
    denyAll: () => choose('deny-all'),
    allowAll: (options) => choose('allow-all', options),
    choose: (choices, options) => choose({ ...choices }, options),
    applyAccountChoice: async (choice) => {
      decisions.applyAccount(choice);
      return settled();
    },
    open: async (surface = 'preferences') => void (await surfaces.open(surface)),
    close: () => surfaces.close(),
    verify: proof.verify,
    getLog: log.entries,
    reset: async () => {
      decisions.reset(settings.ui.panel);
      return getState();
    },
  });

  parts.defineLink({
    policy,
    ui: settings.ui,
    load: (file) =>
      new Promise<void>(whenPainted).then(() => parts.loadFile(settings.assets, file)),
    subscribe: (listener) => {
      speech?.see();
      return subscribe(listener);
    },
    open: () => surfaces.open('preferences'),
  });
  openPanel({ ...base, sluice, policy, report });
  return sluice;
};
