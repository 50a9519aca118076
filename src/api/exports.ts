import { inertInstance } from './inert-instance.js';
import { runningInstance } from './running-instance.js';
import type { ConsentState, Sluice, SluiceStub } from './types.js';

declare const __VERSION__: string;

/** The running instance, or one that allows nothing. Looked up at each call, so importing has no effect. */
const now = (): Sluice => runningInstance() ?? inertInstance;

/** The instance, once it is there: what is asked before `start` waits for it, so that no refusal is lost. */
const later = (): Promise<Sluice> => {
  const running = runningInstance();
  if (running) return Promise.resolve(running);
  if (typeof window === 'undefined') return Promise.resolve(inertInstance);
  return new Promise((resolve) => {
    const page = window as unknown as { sluice?: SluiceStub };
    (page.sluice ??= { queue: [] }).queue.push(resolve);
  });
};

export const allows: Sluice['allows'] = (id) => now().allows(id);
export const getState: Sluice['getState'] = () => now().getState();
export const getLog: Sluice['getLog'] = () => now().getLog();
export const close: Sluice['close'] = () => now().close();

export const whenAllowed: Sluice['whenAllowed'] = async (id) => (await later()).whenAllowed(id);
export const optOut: Sluice['optOut'] = async () => (await later()).optOut();
export const denyAll: Sluice['denyAll'] = async () => (await later()).denyAll();
export const allowAll: Sluice['allowAll'] = async (options) => (await later()).allowAll(options);
export const choose: Sluice['choose'] = async (choices, options) =>
  (await later()).choose(choices, options);
export const applyAccountChoice: Sluice['applyAccountChoice'] = async (choice) =>
  (await later()).applyAccountChoice(choice);
export const open: Sluice['open'] = async (surface) => (await later()).open(surface);
export const verify: Sluice['verify'] = async () => (await later()).verify();
export const reset: Sluice['reset'] = async () => (await later()).reset();

export const subscribe: Sluice['subscribe'] = (listener) => {
  const running = runningInstance();
  if (running) return running.subscribe(listener);
  let stop: (() => void) | null = () => {};
  void later().then((sluice) => {
    if (stop) stop = sluice.subscribe(listener);
  });
  return () => {
    stop?.();
    stop = null;
  };
};

/** Early calls, as a page without a bundler makes them: at once where an instance runs, else as soon as one does. */
export const queue: Sluice['queue'] = {
  push: (...calls) => {
    const running = runningInstance();
    if (running) return running.queue.push(...calls);
    for (const call of calls) void later().then(call);
    return 0;
  },
};

/** Version of this module. */
export const version: Sluice['version'] = __VERSION__;

/** A promise in all but its making: it looks for the instance only when somebody waits for it. */
export const ready: PromiseLike<ConsentState> = {
  // oxlint-disable-next-line unicorn/no-thenable -- importing must have no effect
  then: (fulfilled, rejected) =>
    later()
      .then((sluice) => sluice.ready)
      .then(fulfilled, rejected),
};
