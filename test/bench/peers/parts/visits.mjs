import { withQuietPage } from '../../with-quiet-page.mjs';
import { TOOLS } from '../tools.mjs';

/** How much slower than this machine: a phone of the middle class (as Lighthouse has it). */
const SLOWDOWN = 4;
const QUESTIONS = 20_000;

/** Bytes on the wire (brotli) of what the tool had asked for until a moment, as the page lists it. */
const bytesUntil = (page, moment) =>
  page.evaluate(
    (key) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => startTime <= bench[key] && !/gated|favicon/.test(name))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    moment,
  );

const metricsOf = async (page) => {
  const { ScriptDuration, TaskDuration } = await page.metrics();
  return { script: ScriptDuration * 1000, task: TaskDuration * 1000 };
};

/** What the page has noted, with what the browser tells late. */
const notesOf = (page) => page.evaluate(() => bench.settle().then(() => ({ ...bench })));

const longestOf = (tasks) => Math.max(0, ...tasks);

const untilBanner = async (page) => {
  await page.waitForFunction(() => bench.shown > 0);
  const bannerBytes = await bytesUntil(page, 'shown');
  const { script, task } = await metricsOf(page);
  const { shown, decided } = await notesOf(page);
  return {
    decided,
    bannerBytes,
    banner: shown,
    bannerScript: script,
    bannerTask: task,
  };
};

const pressThatReleases = async (page, accept) => {
  await page.evaluate(`bench.pressed = performance.now(); ${accept}.click(); 0`);
  await page.waitForFunction(() => bench.ran === 10);
  const { first, pressed, released } = await notesOf(page);
  return { pressToFirst: first - pressed, pressToLast: released - pressed };
};

const firstVisit = async (page, { accept }) => {
  const found = accept
    ? { ...(await untilBanner(page)), ...(await pressThatReleases(page, accept)) }
    : {};
  await page.waitForFunction(() => bench.ran === 10);
  const { tasks, shift } = await notesOf(page);
  return {
    ...found,
    gatedBytes: await bytesUntil(page, 'first'),
    tasks: tasks.length,
    longest: longestOf(tasks),
    shift,
  };
};

const secondVisit = async (page, { answer }) => {
  await page.waitForFunction(() => bench.ran === 10);
  const { script, task } = await metricsOf(page);
  const { decided, first, tasks, shift } = await notesOf(page);
  const question =
    answer &&
    (await page.evaluate((times) => {
      const start = performance.now();
      for (let index = 0; index < times; index += 1) bench.answer();
      return ((performance.now() - start) * 1000) / times;
    }, QUESTIONS));
  return {
    againBytes: await bytesUntil(page, 'first'),
    againDecided: answer && decided,
    againFirst: first,
    againScript: script,
    againTask: task,
    againTasks: tasks.length,
    againLongest: longestOf(tasks),
    againShift: shift,
    question,
  };
};

export const visits = {
  title: 'A first visit and a second one',
  about: `One page with ten gated scripts, at a quarter of this machine's speed: until the banner is seen, a press that allows all, and the page once more. Bytes are those of the tool, as brotli. A task is long from 50 ms on.`,
  columns: Object.keys(TOOLS),
  figures: {
    bannerBytes: ['bytes until the banner', 'kB'],
    gatedBytes: ['bytes until the first gated script, first visit', 'kB'],
    againBytes: ['bytes until the first gated script, second visit', 'kB'],
    decided: ['able to say what is allowed, first visit', 'ms'],
    againDecided: ['able to say what is allowed, second visit', 'ms'],
    question: ['one question whether something is allowed', 'µs'],
    banner: ['banner', 'ms'],
    pressToFirst: ['from the press to the first released script', 'ms'],
    pressToLast: ['from the press to the last of ten', 'ms'],
    againFirst: ['first gated script, second visit', 'ms'],
    bannerScript: ['script until the banner', 'ms'],
    againScript: ['script, second visit', 'ms'],
    bannerTask: ['main thread until the banner', 'ms'],
    againTask: ['main thread, second visit', 'ms'],
    tasks: ['long tasks, first visit with its press', ''],
    longest: ['longest of them', 'ms'],
    againTasks: ['long tasks, second visit', ''],
    againLongest: ['longest of them, second visit', 'ms'],
    shift: ['layout shift, first visit', 'score'],
    againShift: ['layout shift, second visit', 'score'],
  },
  measure: ({ browser, pages }, name) =>
    withQuietPage(browser, async (page) => {
      await page.emulateCPUThrottling(SLOWDOWN);
      await page.goto(pages.url(name));
      const first = await firstVisit(page, TOOLS[name]);
      await page.goto(pages.url(name));
      return { ...first, ...(await secondVisit(page, TOOLS[name])) };
    }),
};
