import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { policies, startLab, states } from './lab.mjs';
import { runWays } from './run-ways.mjs';
import { hard, innocents, running, waysByCategory } from './ways/index.mjs';

// Usage: run.mjs [--states=opted out,mid-visit,running] [--only=text in a name] [--script=path of another head script].
// Engines as everywhere: SLUICE_ENGINES. Prints what is dead in an engine, what leaked, and which innocents were harmed.
const option = (name) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const named = option('states')?.split(',');
const wanted = states.filter((state) => state !== 'allowed' && (named?.includes(state) ?? true));
const only = option('only') ?? '';
const ways = Object.values(waysByCategory).flat();
const all = [...ways, ...hard, ...innocents].filter(([name]) => name.includes(only));
const isInnocent = ({ kind }) => kind === 'innocent';
const say = (mark, list, note) => {
  for (const one of list)
    console.log(`  ${mark}: ${one.name}${note(one) ? ` (${`${note(one)}`.slice(0, 120)})` : ''}`);
};

const rows = [];
let failures = 0;
for (const engine of await availableEngines()) {
  const lab = await startLab({ script: option('script') });
  const browser = await launch(engine);
  const everything = new Set(all.map(([name]) => name));
  const inStates = async (page, its) => {
    const control = await runWays(browser, lab, `allowed${page}`, all, { expected: everything });
    const dead = control.filter(({ hits }) => !hits);
    const alive = new Set(control.filter(({ hits }) => hits).map(({ name }) => name));
    console.log(`\n${engine}: ${alive.size} of ${control.length} are alive when allowed${page}`);
    // A policy of the site's own stops many, in the same way again.
    if (!page) say('dead', dead, ({ died, error }) => died ?? error);
    const living = all.filter(([name]) => alive.has(name));
    const expected = new Set(innocents.map(([name]) => name).filter((name) => alive.has(name)));
    for (const state of its) {
      const results = await runWays(browser, lab, state, living, { expected });
      const leaked = results.filter((one) => !isInnocent(one) && (one.hits || one.died));
      const harmed = results.filter((one) => isInnocent(one) && !one.hits);
      const harmless = results.filter(isInnocent).length;
      const of = (kind, list = leaked) => list.filter((one) => one.kind === kind).length;
      rows.push({
        engine,
        state,
        ways: results.length - harmless - of('hard', results),
        must: of('must'),
        nice: of('nice'),
        limits: `${of('hard')} of ${of('hard', results)}`,
        innocents: harmless,
        harmed: harmed.length,
      });
      say(`${state}, leaked`, leaked, ({ kind, died }) => died ?? kind);
      say(`${state}, harmed`, harmed, ({ died, error }) => died ?? error);
      failures += of('must') + harmed.length;
    }
  };
  await inStates('', wanted);
  for (const page of Object.keys(policies)) {
    const state = `signal on ${page}`;
    if (!named || named.includes(state)) await inStates(` on ${page}`, [state]);
  }
  if (!named || named.includes('running')) {
    const tab = await browser.newPage();
    const channels = await lab.runThrough(tab, running);
    const goingOn = channels.filter(({ goesOn }) => goesOn);
    say(
      'never began',
      channels.filter(({ begun }) => !begun),
      () => '',
    );
    say('goes on after a refusal', goingOn, ({ remedy }) => remedy && `until the ${remedy}`);
    const unnamed = goingOn.filter(({ remedy }) => !remedy).length;
    rows.push({
      engine,
      state: 'running',
      ways: channels.length,
      must: unnamed,
      nice: goingOn.length - unnamed,
    });
    failures += unnamed;
    await tab.close();
  }
  await browser.close();
  await lab.close();
}
console.table(rows);
process.exitCode = failures > 0 ? 1 : 0;
