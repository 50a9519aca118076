import { urlRules } from '../config/url-rules.js';
import { createUrlMatch } from '../config/url-match.js';
import type { UrlRule } from '../config/url-match.js';
import { fetchedByPage } from '../proof/fetched-by-page.js';
import { reached } from '../proof/reached.js';
import { readSignals } from '../proof/read-signals.js';
import { running } from '../proof/running.js';
import type { Gap, Leak, VerifyReport } from '../proof/types.js';
import { mayBeInUs } from '../signals/may-be-in-us.js';
import { saleAnswer } from '../signals/sale-answer.js';
import { createTraces } from '../storage/create-traces.js';
import { STOP_CALLS } from '../vendors/stop-calls.js';
import type { StopPage } from '../vendors/stop-calls.js';
import { stopVendors } from '../vendors/stop-vendors.js';
import { callSafely } from './call-safely.js';
import { hostList } from './host-list.js';
import type { ProofHost, ProofModule } from './parts.js';

/** Milliseconds in which the worker tells the page what it has stopped. */
const WORD_OF_WORKER = 500;

/** Two findings of one text are one. */
const textOf = (leak: Leak) =>
  leak.kind === 'request'
    ? `request to ${leak.url} (${leak.vendor ?? 'a host that nobody names'})`
    : leak.kind === 'trace'
      ? `${leak.place} "${leak.name}" ${leak.why} (${leak.vendor})`
      : `${leak.name} says ${leak.says || 'nothing'}`;

/** Looks at what really happened, and keeps what refused companies stored away. */
export const createProof: ProofModule['createProof'] = (host: ProofHost) => {
  const { settings, gate, since, cleanUp, getState, entries } = host;
  const { document, allows } = gate;
  const { vendors, enforcement, record } = settings;
  const signals = settings.signals as Readonly<Record<string, unknown>>;
  const { domain, allow } = hostList(host);
  const free = enforcement.unknownHosts === 'deny' ? allow : [];
  const rules = [...urlRules(vendors), ...free.map((one): UrlRule => [one, '', null])];
  const match = createUrlMatch(rules, location.hostname, domain);
  const vendorOf = (url: string) => match.refusedVendorOf(url, document.baseURI);
  const list = fetchedByPage();
  const traces = createTraces({
    document,
    ...cleanUp,
    probe: `${record.cookie}-probe`,
  });
  /** Refused in mid-visit, and told to stop. */
  const stopped = new Set<string>();
  const told = new Set<string>();
  const tell = (leaks: readonly Leak[]) => {
    for (const leak of leaks) {
      const text = textOf(leak);
      if (told.has(text)) continue;
      told.add(text);
      host.emit('leak', leak);
      gate.report('leak', `after a refusal: ${text}; sluice.verify() tells all`);
    }
  };
  const isInPage = (url: string) =>
    [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame,object,embed')].some(
      ({ src }) => src === url,
    );

  const verify = async (isAsked: boolean): Promise<VerifyReport> => {
    const refused = vendors.filter(({ id }) => since.has(id));
    const names = refused.flatMap(({ cookies }) => cookies);
    const { found, isListed } = await traces.look(
      names.filter((name) => isAsked && !name.endsWith('*')),
    );
    // After the look, so that what the calls write is not taken for something that came back.
    const fresh = refused.filter(({ id }) => (since.get(id) ?? 0) > 0 && !stopped.has(id));
    for (const { id } of fresh) stopped.add(id);
    if (stopVendors(fresh, STOP_CALLS, window as StopPage, { ...cleanUp, callSafely }))
      traces.remove();
    const state = getState();
    const sale = saleAnswer(settings, state);
    const readings = await readSignals(window as unknown as Parameters<typeof readSignals>[0], {
      sale,
      region: state.region,
      mayBeInUs: mayBeInUs(state.region),
      isOn: {
        __gpp: signals['gpp'] !== false,
        __uspapi: !!signals['usp'],
        dataLayer: signals['googleConsentMode'] !== false,
      },
    });
    match.refuse([...since.keys()]);
    const fetched = list.read();
    const { serviceWorker } = enforcement;
    const isInControl =
      !!serviceWorker &&
      navigator.serviceWorker?.controller?.scriptURL === new URL(serviceWorker, location.href).href;
    // The worker's word of what it has stopped comes behind the browser's.
    if (isInControl) await new Promise((resolve) => setTimeout(resolve, WORD_OF_WORKER));
    const log = entries();
    const leaks: readonly Leak[] = [
      ...reached(fetched, since, vendorOf, log),
      ...found.map((trace) => ({ kind: 'trace' as const, ...trace })),
      ...readings
        .filter(({ agrees }) => !agrees && sale === 'denied')
        .map(({ name, says }) => ({ kind: 'signal' as const, vendor: null, name, says })),
    ];
    tell(leaks);
    const gaps: readonly (Gap | false)[] = [
      names.some((name) => !isAsked || name.endsWith('*')) && 'http-only',
      refused.length > 0 && 'workers',
      refused.length > 0 && 'sockets',
      list.hasForeignFrames() && 'foreign-frames',
      list.isCut() && 'early-requests',
      !isListed && 'databases',
    ];
    return {
      at: new Date().toISOString(),
      failed: null,
      refused: refused.map(({ id }) => id),
      leaks,
      signals: readings,
      mayRun: running(fetched, log, {
        since,
        vendorOf,
        categoryOf: (vendor) => vendors.find(({ id }) => id === vendor)?.category ?? null,
        isRefused: (id) => allows(id) === false,
        isInPage,
      }),
      blocked: log.filter(({ outcome }) => outcome === 'blocked').length,
      walls: {
        gate: refused.some(({ domains }) => domains.length > 0),
        standby: enforcement.standby,
        serviceWorker: isInControl,
        policy: !!document.querySelector('meta[http-equiv="content-security-policy" i]'),
      },
      gaps: gaps.filter((gap) => gap !== false),
    };
  };
  return { verify };
};
