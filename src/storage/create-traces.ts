import { hiddenCookies } from './hidden-cookies.js';
import { removeCaches } from './remove-caches.js';
import { removeDatabases } from './remove-databases.js';
import type { CleanUp } from './create-clean-up.js';
import type { Trace } from './remove-traces.js';
import { watchTraces } from './watch-traces.js';

/** What was found, and why it was there although it is removed at each refusal (see `TraceLeak`). */
export type FoundTrace = Trace & { readonly why: 'stays' | 'http-only' | 'returns' };

export interface TraceHost extends CleanUp {
  readonly document: Document;
  /** Names of a cookie that tells whether cookies can be written at all. */
  readonly probe: string;
}

export interface Traces {
  /**
   * Removes all that refused companies keep. Resolves with what resisted or came back, also of `hidden`, names of cookies that
   * only servers may see; and whether databases could be listed.
   */
  look(hidden: readonly string[]): Promise<{ found: readonly FoundTrace[]; isListed: boolean }>;
  /** Removes what was written on our own call, without a word. */
  remove(): void;
}

const keyOf = ({ place, name }: Trace) => `${place} ${name}`;

/** Keeps what refused companies wrote away: removes it, watches for its return, and remembers what did return. */
export const createTraces = ({ document, ownerOf, remove, probe }: TraceHost): Traces => {
  const returned = new Map<string, Trace>();
  /**
   * Written on our own call, and removed. WebKit keeps a copy of the cookies in each page and may tell it of the writing after the
   * removal: once, these are seen again although nobody wrote them.
   */
  const ours = new Set<string>();
  /** What stands in the way of a hidden cookie is ours, for a moment. */
  let isProbing = false;
  const sweep = () => {
    if (isProbing) return;
    // At each refusal the head script has removed them: what is there now has come since.
    const found = remove();
    for (const trace of found) {
      const key = keyOf(trace);
      if (!ours.delete(key)) returned.set(key, trace);
    }
  };
  const kept = (place: Trace['place'], names: readonly string[]) =>
    names.flatMap((name): Trace[] => {
      const vendor = ownerOf(place, name);
      return vendor ? [{ vendor, place, name }] : [];
    });
  watchTraces(document, ownerOf, sweep);

  const look: Traces['look'] = async (hidden) => {
    sweep();
    const databases = await removeDatabases(ownerOf);
    const stays = [
      ...remove(),
      ...kept('indexedDB', databases ?? []),
      ...kept('caches', await removeCaches(ownerOf)),
    ];
    for (const trace of stays) returned.delete(keyOf(trace));
    const seen = stays.map(({ name }) => name);
    const unseen = kept('cookie', hidden).map(({ name }) => name);
    isProbing = true;
    const inTheWay = kept(
      'cookie',
      await hiddenCookies(
        document,
        unseen.filter((name) => !seen.includes(name)),
        probe,
      ),
    );
    isProbing = false;
    const isRefused = ({ vendor, place, name }: Trace) =>
      kept(place, [name]).some((trace) => trace.vendor === vendor);
    return {
      isListed: databases !== null,
      found: [
        ...stays.map((trace) => ({ ...trace, why: 'stays' as const })),
        ...inTheWay.map((trace) => ({ ...trace, why: 'http-only' as const })),
        ...[...returned.values()]
          .filter(isRefused)
          .map((trace) => ({ ...trace, why: 'returns' as const })),
      ],
    };
  };
  // One after the other: to one look, what another writes for a moment would be what came back.
  let last: Promise<unknown> = Promise.resolve();
  return {
    remove: () => {
      for (const trace of remove()) ours.add(keyOf(trace));
    },
    look: (hidden) => {
      const next = last.then(() => look(hidden));
      last = next.catch(() => {});
      return next;
    },
  };
};
