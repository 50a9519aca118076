import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const command = here('../../dist/cli.js');
const packages = here('../../node_modules/');
const types = { js: 'text/javascript', css: 'text/css', html: 'text/html', php: 'text/html' };

/** Each tool’s own buttons, its storage after a no, and what that refuses. */
const TOOLS = {
  'vanilla-cookieconsent': {
    no: '[data-role="necessary"]',
    yes: '[data-role="all"]',
    stored: /^cc_cookie=%7B%22categories%22%3A%5B%22necessary%22%5D/,
    allowed: /%22ads%22%2C/,
  },
  klaro: {
    no: '.cn-decline',
    yes: '#klaro .cm-btn-success',
    stored: /^klaro=%7B%22login%22%3Atrue%2C%22tally%22%3Afalse%2C/,
    allowed: /%22tally%22%3Atrue/,
  },
  tarteaucitron: {
    no: '#tarteaucitronAllDenied2',
    yes: '#tarteaucitronPersonalize2',
    stored: /^tarteaucitron=(?=.*!gtag=false)(?=.*!youtube=false)(!\w+=false){3}$/,
    allowed: /!gtag=true/,
  },
  cookieconsent: {
    no: '.cc-deny',
    yes: '.cc-allow',
    stored: /^harbor_cookies=deny/,
    allowed: /=allow/,
  },
};

if (!(await availableEngines()).includes('chromium')) {
  describe.skip('readers of a page that moves: no Chromium', () => {});
} else {
  describe('readers of a page that moves from another tool', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sluice-moving-'));
    let server;
    let browser;
    before(async () => {
      cpSync(here('./sites/'), folder, { recursive: true });
      server = createServer(({ headers, url }, response) => {
        const [path] = url.split('?');
        const site = join(folder, headers.host.split('.')[0]);
        const index = readdirSync(site).find((name) => name.startsWith('index.'));
        const file = path.startsWith('/npm/')
          ? join(packages, path.slice(5))
          : join(site, path === '/' ? index : path);
        let body;
        try {
          body = readFileSync(file);
        } catch {
          response.writeHead(404).end();
          return;
        }
        response.writeHead(200, {
          'content-type': `${types[extname(file).slice(1)] ?? 'text/plain'}; charset=utf-8`,
          'cache-control': 'no-store',
        });
        response.end(body);
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      browser = await launch('chromium', {
        args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE *.localhost'],
      });
    });
    after(async () => {
      await browser?.close();
      server?.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    });

    /** The page by the command, its configuration for readers in California, and the build. */
    const move = async (tool) => {
      const run = (...args) =>
        promisify(execFile)(process.execPath, [command, ...args], { cwd: join(folder, tool) });
      await run('migrate', ...readdirSync(join(folder, tool)), '--write');
      const path = join(folder, tool, 'sluice.json');
      const config = JSON.parse(readFileSync(path, 'utf8'));
      config.site = { ...config.site, privacyNotice: '/privacy', cookieNotice: '/cookies' };
      config.region = { default: 'US-CA' };
      writeFileSync(path, JSON.stringify(config));
      await run('build', 'sluice.json', '--out', 'sluice', '--no-weights');
    };
    const seen = (page) =>
      page.evaluate(async () => {
        const { optedOut, decidedAt, optedOutAt, categories } = await sluice.ready;
        return {
          optedOut,
          isDecided: decidedAt !== null && optedOutAt !== null,
          advertising: categories.advertising,
          isAsked: document.querySelector('sluice-banner') !== null,
          record: /(?:^|; )sluice=([^;]*)/.exec(document.cookie)?.[1] ?? '',
        };
      });

    for (const [tool, { no, yes, stored, allowed }] of Object.entries(TOOLS)) {
      it(`${tool}: who had refused is refused without being asked, who had allowed is new`, async () => {
        const address = `http://${tool}.localhost:${server.address().port}/`;
        const [refuser, allower] = [await browser.newPage(), await browser.newPage()];
        for (const [page, button, answer] of [
          [refuser, no, stored],
          [allower, yes, allowed],
        ]) {
          // A tab in the background shows no animation to its end.
          await page.bringToFront();
          await page.goto(address);
          // Until it listens: tarteaucitron shows its buttons before they do anything.
          await page.waitFor(
            (selector, text) => {
              const isAnswered = new RegExp(text).test(document.cookie);
              if (!isAnswered) document.querySelector(selector)?.click();
              return isAnswered;
            },
            button,
            answer.source,
          );
        }
        const cookie = await refuser.evaluate(() => document.cookie);
        await move(tool);

        await refuser.bringToFront();
        await refuser.goto(address);
        const returned = await seen(refuser);
        assert.match(returned.record, /&how=import&.*&choice=[\w.*-]+$/);
        assert.deepEqual(
          { ...returned, record: '' },
          {
            optedOut: true,
            isDecided: true,
            advertising: { answer: 'denied', because: 'choice' },
            isAsked: false,
            record: '',
          },
        );
        // The next day, and when the other tool's cookie is gone.
        await refuser.evaluate((name) => {
          document.cookie = `${name}=; path=/; max-age=0`;
        }, cookie.split('=')[0]);
        await refuser.goto(address);
        assert.deepEqual(await seen(refuser), returned);

        await allower.bringToFront();
        await allower.goto(address);
        assert.deepEqual(await seen(allower), {
          optedOut: false,
          isDecided: false,
          advertising: { answer: 'granted', because: 'default' },
          isAsked: true,
          record: '',
        });
        // Their own no here is theirs; nothing of the other tool's yes comes back.
        await allower.evaluate(() => sluice.optOut().then(() => {}));
        await allower.goto(address);
        assert.equal((await seen(allower)).optedOut, true);
        for (const page of [refuser, allower]) await page.close();
      });
    }
  });
}
