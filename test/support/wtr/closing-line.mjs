import { writeResult } from '../results.mjs';

const testsIn = (suite) =>
  suite ? [...(suite.tests ?? []), ...(suite.suites ?? []).flatMap(testsIn)] : [];

/** Counts a session's tests; one that failed without a failing test (it did not load, or ended too early) counts as one. */
const count = (session) => {
  const tests = testsIn(session.testResults);
  const skipped = tests.filter((test) => test.skipped).length;
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  const failedAsAWhole = !session.passed && failed === 0 ? 1 : 0;
  return { passed: tests.length - skipped - failed, failed: failed + failedAsAWhole, skipped };
};

/** A reporter that ends the run with one line, and leaves its counts for the sum of all runners. */
export const closingLine = () => ({
  onTestRunFinished({ sessions }) {
    const total = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      for (const [key, value] of Object.entries(count(session))) total[key] += value;
    }
    const engines = [...new Set(sessions.map(({ browser }) => browser.name))].sort();
    const files = new Set(sessions.map(({ testFile }) => testFile)).size;
    writeResult('browser', total);
    const { passed, failed, skipped } = total;
    console.log(
      `\nBrowser tests: ${passed} passed, ${failed} failed, ${skipped} skipped; ${files} files in ${engines.join(', ')}.`,
    );
  },
});
