import { relative } from 'node:path';
import { nameFailure, writeResult } from '../results.mjs';

const testsIn = (suite) =>
  suite ? [...(suite.tests ?? []), ...(suite.suites ?? []).flatMap(testsIn)] : [];

/** Sorts a session's tests; one that failed without a failing test (it did not load, or ended too early) counts as one. */
const sort = (session) => {
  const tests = testsIn(session.testResults);
  const skipped = tests.filter((test) => test.skipped).length;
  const failing = tests.filter((test) => !test.skipped && !test.passed);
  const where = `${relative('.', session.testFile)} (${session.browser.name})`;
  const failures =
    failing.length > 0 || session.passed
      ? failing.map(({ name, error }) => nameFailure(`${where}: ${name}`, error?.message))
      : [`${where}: the file as a whole`];
  return { passed: tests.length - skipped - failing.length, skipped, failures };
};

/** A reporter that ends the run with one line, and leaves its counts for the sum of all runners. */
export const closingLine = () => ({
  onTestRunFinished({ sessions }) {
    const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
    for (const session of sessions) {
      const { passed, skipped, failures } = sort(session);
      total.passed += passed;
      total.skipped += skipped;
      total.failures.push(...failures);
    }
    total.failed = total.failures.length;
    const engines = [...new Set(sessions.map(({ browser }) => browser.name))].sort();
    const files = new Set(sessions.map(({ testFile }) => testFile)).size;
    writeResult('browser', total);
    const { passed, failed, skipped } = total;
    console.log(
      `\nBrowser tests: ${passed} passed, ${failed} failed, ${skipped} skipped; ${files} files in ${engines.join(', ')}.`,
    );
  },
});
