import type { GateHost } from './types.js';

/**
 * Runs released scripts in the order in which they stand, as the parser would have: external ones are fetched at once and run
 * in turn, an inline one waits for those before it, deferred ones and modules wait for the end of the page, `async` ones for nobody.
 */
export const createScriptOrder = (
  host: Pick<GateHost, 'isParsing' | 'onProgress'>,
): ((script: HTMLScriptElement, insert: () => void) => void) => {
  /** External scripts that are fetched but have not run. */
  let fetching = 0;
  const waiting: { readonly script: HTMLScriptElement; readonly insert: () => void }[] = [];
  const deferred: typeof waiting = [];

  const isFetched = ({ src, noModule }: HTMLScriptElement) => src !== '' && !noModule;

  const put = (script: HTMLScriptElement, insert: () => void) => {
    if (isFetched(script)) {
      fetching += 1;
      const done = () => {
        fetching -= 1;
        advance();
      };
      script.addEventListener('load', done, { once: true });
      script.addEventListener('error', done, { once: true });
    }
    insert();
  };

  const advance = () => {
    for (let next = waiting[0]; next && (isFetched(next.script) || fetching === 0); next = waiting[0]) {
      waiting.shift();
      put(next.script, next.insert);
    }
  };

  const queue = (item: (typeof waiting)[number]) => {
    waiting.push(item);
    advance();
  };

  host.onProgress(() => deferred.splice(0).forEach(queue));

  return (script, insert) => {
    if (script.async && isFetched(script)) insert();
    else if (host.isParsing() && (script.defer || script.type === 'module')) {
      deferred.push({ script, insert });
    } else queue({ script, insert });
  };
};
