import { batchesOf } from './batches-of.mjs';

/** Runs ways in pages of one state. A page that dies is split, until the way that breaks it stands alone: `died`. */
export const runWays = async (browser, lab, state, ways, options) => {
  const runIn = async (batch) => {
    const tab = await browser.newPage();
    try {
      await lab.prepare(tab, state);
      return (await lab.run(tab, state, batch, options)).results;
    } catch (error) {
      if (batch.length === 1)
        return [{ name: batch[0][0], kind: batch[0][1], hits: 0, died: error.message }];
      const half = Math.ceil(batch.length / 2);
      return [...(await runIn(batch.slice(0, half))), ...(await runIn(batch.slice(half)))];
    } finally {
      await tab.close().catch(() => {});
    }
  };
  const results = [];
  for (const batch of batchesOf(ways)) results.push(...(await runIn(batch)));
  return results;
};
