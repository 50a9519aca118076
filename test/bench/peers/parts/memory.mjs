import { withPage } from '../../with-page.mjs';
import { TOOLS } from '../tools.mjs';

const WARM = 10;
const HALF = 100;
const OPENINGS = 200;

const painted = `() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))`;

/** Opens and closes so many times, and lets each be painted. */
const openings = (page, { open, close, isOpen }, times) =>
  page.evaluate(`(async () => {
    const painted = ${painted};
    const until = async (wanted) => { do await painted(); while (${isOpen} !== wanted); };
    for (let index = 0; index < ${times}; index += 1) {
      ${open};
      await until(true);
      ${close};
      await until(false);
    }
  })()`);

/** What the page holds when nothing is left to collect. */
const weigh = async (page, cdp) => {
  // What one collection sets free keeps other things alive until the next, and some of it until the next frame.
  for (let times = 0; times < 3; times += 1) {
    await page.evaluate(`(${painted})()`);
    await cdp.send('HeapProfiler.collectGarbage');
  }
  const { JSHeapUsedSize, Nodes, JSEventListeners } = await page.metrics();
  return { heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
};

export const memory = {
  title: 'Opening and closing the preferences',
  about: `${OPENINGS} times, each time painted, after the choice is made; weighed after the garbage is collected. What is more since opening number ${WARM} is what a page keeps, and what the engine has compiled since; a leak would go on after number ${HALF}.`,
  columns: Object.keys(TOOLS).filter((name) => TOOLS[name].open),
  share: 7,
  figures: {
    heap: [`heap after ${OPENINGS} openings`, 'kB'],
    moreHeap: [`more of it since opening ${WARM}`, 'kB'],
    lateHeap: [`more of it since opening ${HALF}`, 'kB'],
    moreNodes: [`more nodes since opening ${WARM}`, ''],
    moreListeners: [`more listeners since opening ${WARM}`, ''],
  },
  measure: ({ browser, pages }, name) =>
    withPage(browser, async (page) => {
      const cdp = await page.createCDPSession();
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.goto(pages.url(name), { waitUntil: 'load' });
      await page.waitForFunction(() => bench.shown > 0);
      await page.evaluate(`${TOOLS[name].accept}.click(); 0`);
      await page.waitForFunction(() => bench.ran === 10);
      await openings(page, TOOLS[name], WARM);
      const before = await weigh(page, cdp);
      await openings(page, TOOLS[name], HALF - WARM);
      const halfway = await weigh(page, cdp);
      await openings(page, TOOLS[name], OPENINGS - HALF);
      const after = await weigh(page, cdp);
      return {
        heap: after.heap,
        moreHeap: after.heap - before.heap,
        lateHeap: after.heap - halfway.heap,
        moreNodes: after.nodes - before.nodes,
        moreListeners: after.listeners - before.listeners,
      };
    }),
};
