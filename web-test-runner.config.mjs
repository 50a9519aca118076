import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import pkg from './package.json' with { type: 'json' };
import { middleware } from './test/support/middleware.mjs';
import { closingLine } from './test/support/wtr/closing-line.mjs';
import { launchers } from './test/support/wtr/launchers.mjs';
import { ownDocument } from './test/support/wtr/own-document.mjs';

/** Browser tests: the same files in every engine on this machine. End-to-end and node tests are run by node itself. */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['test/**/*.test.ts', 'test/**/*.test.html', '!test/e2e/**', '!test/output/**'],
  browsers: await launchers(),
  // Two cores: two engines beside each other, one page in each.
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 30_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 30_000 } },
  // The lit that is shipped, not its development build.
  nodeResolve: { exportConditions: ['production'] },
  middleware,
  plugins: [
    ownDocument(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
      define: { __VERSION__: JSON.stringify(pkg.version) },
    }),
  ],
  reporters: [defaultReporter(), closingLine()],
};
