import type { ReplayedQueue } from '../../config/signals-config.js';
import type { Decision } from '../../consent/types.js';
import type { CreateSignal } from '../types.js';
import { watchGlobal } from '../watch-global.js';
import { verdictFor } from './verdict-for.js';

type Call = (...words: unknown[]) => unknown;

/**
 * Holds what the page calls before anybody has answered, in order, and makes or drops it when somebody has. Off unless
 * `signals.replay` names a queue: `gtag` and `dataLayer` wait for any optional category, `fbq` and `pbjs.que` for what counts as
 * sale. The last of all signals: what is made then finds the new state everywhere.
 */
export const createReplay: CreateSignal = ({ settings, callSafely, log, own }) => {
  const { replay } = settings.signals as { replay?: unknown };
  const names: readonly unknown[] = Array.isArray(replay) ? replay : [];
  if (!names[0]) return null;
  /** For anything optional, and for sale. Before the first state nothing is made, so that it finds what signals say first. */
  let verdicts: readonly (Decision | undefined)[] | undefined;
  let held: (readonly [name: ReplayedQueue, run: () => unknown])[] = [];

  /** Makes a call, or holds it until it is known what becomes of it; a call that was held may also be dropped. */
  const settle = (name: ReplayedQueue, run: () => unknown, wasHeld = false) => {
    const isNamed = names.includes(name);
    const verdict = verdicts?.[isNamed ? +/^[fp]/.test(name) : 2];
    const isDropped = wasHeld && verdict?.answer === 'denied';
    if (!verdict) held.push([name, run]);
    // Told when it is first held, and when it no longer is.
    if (isNamed && wasHeld === !!verdict) {
      const outcome = !verdict ? 'held' : isDropped ? 'blocked' : 'released';
      const { because } = verdict ?? {};
      log({ outcome, kind: name, url: '', vendor: null, category: null, because });
    }
    return verdict && !isDropped ? run() : undefined;
  };

  const hooked = new WeakMap<object, unknown>();
  /** What a queue is given passes by here, whoever puts another `push` on it, and so does what it holds already. */
  const holdPushes = (queue: unknown, nameOf: (item: unknown) => ReplayedQueue) => {
    if (!Array.isArray(queue) || hooked.has(queue)) return;
    hooked.set(queue, queue);
    let push: Call = queue.push;
    const waiting: unknown[] = queue.splice(0);
    Object.defineProperty(queue, 'push', {
      configurable: true,
      get: () => {
        const through = push;
        /** Makes it at once through the `push` that was read, and later through the one that is there then. */
        return (...items: unknown[]) => {
          for (const item of items) {
            let current = through;
            const run = () => current.call(queue, item);
            if (own.has(item as object)) run();
            else settle(nameOf(item), run);
            current = (next) => push.call(queue, next);
          }
          return queue.length;
        };
      },
      set: (next) => {
        push = next;
      },
    });
    queue.push(...waiting);
  };
  const watch = (name: string, look: (value: unknown) => unknown) => {
    watchGlobal(name, look);
    look((window as unknown as Record<string, unknown>)[name]);
  };
  watch('dataLayer', (value) => {
    holdPushes(value, (item) =>
      Object.prototype.toString.call(item) === '[object Arguments]' ? 'gtag' : 'dataLayer',
    );
    return value;
  });
  watch('pbjs', (value) => {
    for (const key of ['que', 'cmd']) {
      holdPushes((value as Record<string, unknown> | undefined)?.[key], () => 'pbjs.que');
    }
    return value;
  });
  watch('fbq', (value) => {
    if (typeof value !== 'function') return value;
    // The base code goes on with its own function; the page's calls meet this one, which has all its properties.
    if (!hooked.has(value)) {
      const call: ProxyHandler<typeof value> = {
        apply: (target, self, words) => settle('fbq', () => Reflect.apply(target, self, words)),
      };
      hooked.set(value, new Proxy(value, call));
    }
    return hooked.get(value);
  });

  return {
    update: (state) => {
      verdicts = [
        ...[false, true].map((isSale) => verdictFor(settings, state, isSale)),
        // What is not named waits for the first state alone.
        { answer: 'granted', because: 'default' },
      ];
      const calls = held;
      held = [];
      for (const [name, run] of calls) callSafely(settle, name, run, true);
    },
  };
};
