import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { batchesOf } from './batches-of.mjs';
import { startLab, states } from './lab.mjs';
import { innocents, running, waysByCategory } from './ways/index.mjs';

// Usage: run.mjs [--states=opted out,mid-visit] [--only=text in a name] [--script=path of another head script]. Engines as everywhere: SLUICE_ENGINES.
const option = (name) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const named = option('states')?.split(',');
const wanted = states.filter((state) => state !== 'allowed' && (named?.includes(state) ?? true));
const script = option('script');
const only = option('only') ?? '';
const all = [...Object.values(waysByCategory).flat(), ...innocents].filter(([name]) => name.includes(only));

let failures = 0;
for (const engine of await availableEngines()) {
  const lab = await startLab({ script });
  const browser = await launch(engine);
  /** One page for many; a page that dies is split, until the way that breaks it stands alone. */
  const runIn = async (state, batch, options) => {
    const tab = await browser.newPage();
    try {
      await lab.prepare(tab, state);
      return (await lab.run(tab, state, batch, options)).results;
    } catch (error) {
      if (batch.length > 1) {
        const half = Math.ceil(batch.length / 2);
        const parts = [batch.slice(0, half), batch.slice(half)];
        return [...(await runIn(state, parts[0], options)), ...(await runIn(state, parts[1], options))];
      }
      console.log(`${engine}, ${state}: no answer from “${batch[0][0]}”: ${error.message.slice(0, 200)}`);
      return [];
    } finally {
      await tab.close().catch(() => {});
    }
  };
  const runAll = async (state, ways, options) => {
    const results = [];
    for (const batch of batchesOf(ways)) results.push(...(await runIn(state, batch, options)));
    return results;
  };
  const control = await runAll('allowed', all, { expected: new Set(all.map(([name]) => name)) });
  const dead = control.filter(({ hits }) => !hits);
  const alive = new Set(control.filter(({ hits }) => hits).map(({ name }) => name));
  console.log(`\n${engine}: ${alive.size} of ${control.length} ways are alive when allowed. Dead here:`);
  for (const { name, error } of dead) console.log(`  ${name}${error ? ` (${error.slice(0, 90)})` : ''}`);
  for (const state of wanted) {
    const harmless = new Set(innocents.map(([name]) => name).filter((name) => alive.has(name)));
    const results = await runAll(state, all.filter(([name]) => alive.has(name)), { expected: harmless });
    const isInnocent = ({ kind }) => kind === 'innocent';
    const leaked = results.filter((one) => !isInnocent(one) && one.hits);
    const harmed = results.filter((one) => isInnocent(one) && !one.hits);
    const count = results.filter((one) => !isInnocent(one)).length;
    console.log(`${engine}, ${state}: ${leaked.length} of ${count} leaked; ${harmed.length} of ${results.length - count} innocents harmed`);
    for (const { name, kind } of leaked) console.log(`  leaked (${kind}): ${name}`);
    for (const { name, error } of harmed) console.log(`  harmed: ${name}${error ? ` (${error.slice(0, 120)})` : ''}`);
    failures += leaked.filter(({ kind }) => kind === 'must').length + harmed.length;
  }
  if (!named || named.includes('running')) {
    const tab = await browser.newPage();
    const channels = await lab.runThrough(tab, running);
    const goingOn = channels.filter(({ goesOn }) => goesOn);
    const dormant = channels.filter(({ begun }) => !begun).map(({ name }) => name);
    console.log(`${engine}, running when refused: ${goingOn.length} of ${channels.length - dormant.length} go on${dormant.length ? `; never began: ${dormant.join(', ')}` : ''}`);
    for (const { name, goesOn, remedy } of goingOn) console.log(`  goes on: ${name} (${goesOn})${remedy ? `, until the ${remedy}` : ''}`);
    failures += goingOn.filter(({ remedy }) => !remedy).length;
    await tab.close();
  }
  await browser.close();
  await lab.close();
}
process.exitCode = failures > 0 ? 1 : 0;
