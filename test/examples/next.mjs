import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOwnedProcess } from '../support/owned-process.mjs';
import { freePort } from './free-port.mjs';
import { install } from './install.mjs';
import { walk } from './walk.mjs';
import { whenServed } from './when-served.mjs';

/** Next's own files are above the head script, async; nothing else may be, and nothing may be said but that. */
const FIRST = /^\[sluice\] place: /;

/** The example for Next's app router, built for production, and in development, where React says what does not fit. */
export const tryNext = async ({ reader, folder, ...example }) => {
  install({ folder, ...example });
  for (const command of ['start', 'dev']) {
    const port = await freePort();
    const url = `http://localhost:${port}/`;
    const server = startOwnedProcess(
      process.execPath,
      ['node_modules/next/dist/bin/next', command, '--port', String(port)],
      { cwd: folder, stdio: 'ignore', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
    );
    try {
      await whenServed(url, server.exited);
      const html = await (await fetch(url)).text();
      const above = html.slice(0, html.indexOf('src="/sluice/sluice.js"'));
      const scripts = above.match(/<script\b[^>]*>/g).slice(0, -1);
      for (const tag of scripts)
        assert.match(tag, /src="\/_next\/[^>]*async=""|id="sluice-config"/);
      if (command === 'dev') {
        // Compiles the pages first, which takes longer than a reader waits.
        await fetch(`${url}article`);
        const { page, problems, close } = await reader.newPage();
        await page.goto(url, { waitUntil: 'load' });
        await page.waitForFunction(() =>
          /is counted/.test(document.querySelector('#counting').textContent),
        );
        assert.deepEqual(
          problems.filter((problem) => !FIRST.test(problem)),
          [],
        );
        await close();
      } else {
        const said = await walk(reader, url);
        assert.deepEqual(
          said.filter((problem) => !FIRST.test(problem)),
          [],
        );
      }
    } finally {
      await server.stop();
    }
  }
  const { version } = JSON.parse(
    readFileSync(join(folder, 'node_modules/next/package.json'), 'utf8'),
  );
  return `Next ${version}`;
};
