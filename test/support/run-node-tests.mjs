import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { nameFailure, writeResult } from './results.mjs';

// node 20's --test takes no pattern. Usage: run-node-tests.mjs <name for the results> <folder…> [--not <folder…>]
const root = fileURLToPath(new URL('../../', import.meta.url));
const [runner, ...rest] = process.argv.slice(2);
const cut = rest.indexOf('--not');
const folders = cut === -1 ? rest : rest.slice(0, cut);
const excluded = (cut === -1 ? [] : rest.slice(cut + 1)).map((name) => join(root, name));

const listFolder = (folder) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};

const testsIn = (folder) =>
  listFolder(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === 'node_modules' || excluded.includes(path)) return [];
    if (entry.isDirectory()) return testsIn(path);
    return entry.name.endsWith('.node.test.mjs') ? [path] : [];
  });

// A single file may be named too.
const files = folders
  .flatMap((name) => (name.endsWith('.mjs') ? [join(root, name)] : testsIn(join(root, name))))
  .sort();

const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };

if (files.length === 0) {
  console.log(`No ${runner} tests yet (looked for *.node.test.mjs in ${folders.join(', ')}).`);
  writeResult(runner, counts);
} else {
  // One file after the other: browsers on two cores would only slow each other down.
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // Without this, the file that runs would go on when the runner is gone, and its browsers with it.
    process.once(signal, () => stopping.abort());
  }
  const { signal } = stopping;
  const stream = run({ files, concurrency: 1, timeout: 10 * 60_000, signal });
  const isSuite = ({ details, nesting, name }) =>
    details.type === 'suite' || (nesting === 0 && files.some((file) => file.endsWith(name)));
  stream.on('test:pass', (event) => {
    if (isSuite(event)) return;
    counts[event.skip === undefined && event.todo === undefined ? 'passed' : 'skipped'] += 1;
  });
  stream.on('test:fail', (event) => {
    // A file that fails as a whole (it threw while loading, or ran out of time) has no failing test of its own.
    if (event.details.error?.failureType === 'subtestsFailed') return;
    counts.failed += 1;
    const { cause, message } = event.details.error ?? {};
    const name = `${relative(root, event.file ?? root)}: ${event.name}`;
    counts.failures.push(nameFailure(name, cause?.message ?? message));
  });
  const report = stream.compose(spec());
  report.pipe(process.stdout);
  report.once('end', () => {
    writeResult(runner, counts);
    process.exitCode = counts.failed > 0 || signal.aborted ? 1 : 0;
    console.log(
      `\nNode tests (${runner}): ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped; ${files.length} files.`,
    );
  });
}
