import { unchecked } from '../proof/unchecked.js';
import type { VerifyReport } from '../proof/types.js';
import { createCleanUp } from '../storage/create-clean-up.js';
import type { Parts } from './parts.js';
import { whenIdle } from './when-idle.js';

/**
 * Removes what refused companies keep here, at once; and looks at what really happened, with a module that is fetched when the
 * page is idle and something is refused, or when `verify()` is called.
 */
export const prove: Parts['prove'] = (host, load, ready) => {
  const { settings, gate } = host;
  const { categories, vendors, assets, enforcement } = settings;
  const cleanUp = createCleanUp(vendors, settings.record, gate.allows);
  const since = new Map<string, number>();
  let proof: ReturnType<typeof begin> | undefined;
  /** What is refused when the page starts is refused from its beginning. */
  let now = () => 0;
  let isDue = false;

  const attempt = async (count: number) => load(assets, count);
  const begin = async () => {
    const { createProof } = await attempt(0).catch(() => attempt(1));
    return createProof({ ...host, cleanUp, since });
  };
  const verify = async (isAsked = true): Promise<VerifyReport> => {
    try {
      return await (await (proof ??= begin())).verify(isAsked);
    } catch (error) {
      proof = undefined;
      gate.report('proof', `this page cannot be looked at: ${String(error)}`);
      return unchecked(`${error as Error}`);
    }
  };
  const look = () => {
    const denied = [...categories, ...vendors].map(({ id }) => id).filter((id) => !gate.allows(id));
    if (denied[0] && enforcement.unknownHosts === 'deny') denied.push('*');
    for (const id of [...vendors.map((vendor) => vendor.id), '*']) {
      if (!denied.includes(id)) since.delete(id);
      else if (!since.has(id)) since.set(id, now());
    }
    cleanUp.remove();
    if (isDue || !(since.size || host.getState().optedOut)) return;
    isDue = true;
    // A notice that is due comes first: the look can wait for it.
    void Promise.resolve()
      .then(ready)
      .then(() =>
        whenIdle(() => {
          isDue = false;
          void verify(false);
        }),
      );
  };
  look();
  now = () => performance.now();
  return { look, verify: () => verify() };
};
