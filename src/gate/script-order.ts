/** Puts a script into the page. */
type Insert = () => void;

/**
 * Runs scripts in the order in which they are handed over, once `start` is there: external ones are fetched at once and run in
 * turn (the browser sees to that), an inline one waits until those before it have run.
 */
export const createScriptOrder = (
  start: Promise<unknown> | null,
): ((script: HTMLScriptElement, insert: Insert) => void) => {
  /** What must have happened before the next inline script. */
  let before = start;
  /** Something waits, so that nothing may be inserted ahead of it. */
  let isWaiting = start !== null;

  return (script, insert) => {
    const put = () => {
      const hasRun =
        script.src && !script.noModule
          ? new Promise((resolve) => {
              script.addEventListener('load', resolve);
              script.addEventListener('error', resolve);
            })
          : null;
      insert();
      // What the page has taken out in the meantime neither runs nor keeps others waiting.
      return script.isConnected ? hasRun : null;
    };
    if (!isWaiting && (script.src || !before)) {
      const hasRun = put();
      if (hasRun) before = Promise.all([before, hasRun]);
    } else {
      isWaiting = true;
      const mine = (before ?? Promise.resolve()).then(put).then(() => {
        if (before !== mine) return;
        before = null;
        isWaiting = false;
      });
      before = mine;
    }
  };
};
