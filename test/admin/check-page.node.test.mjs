import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CONFIG } from '../../demo/config.mjs';
import { serve } from '../../demo/server.mjs';
import { findBrowsers } from '../support/browsers.mjs';
import { servePeers } from './peer-pages.mjs';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const { chromium } = await findBrowsers();
const folder = mkdtempSync(join(tmpdir(), 'sluice-check-page-'));
const config = join(folder, 'config.json');
let demo;
let peers;
before(async () => {
  writeFileSync(config, JSON.stringify(CONFIG));
  demo = await serve({ port: 0, quiet: true });
  peers = await servePeers();
});
after(async () => {
  await demo.close();
  await peers.close();
  rmSync(folder, { recursive: true });
});

const problemsOf = (url) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [command, 'check', config, url, '--json'], {
      env: { ...process.env, CHROME_PATH: chromium?.executablePath },
    });
    let text = '';
    child.stdout.on('data', (more) => (text += more));
    child.on('close', () => {
      const { problems } = JSON.parse(text);
      done(problems.filter(({ path }) => path === url).map(({ sentence }) => sentence));
    });
  });

describe('sluice check with a page', { skip: chromium ? false : 'no Chromium' }, () => {
  it('finds nothing where all is in its place', async () => {
    assert.deepEqual(await problemsOf(`${demo.url}?panel=off`), []);
  });

  it('says that Sluice does not run', async () => {
    const [sentence] = await problemsOf(`${peers.url}/no-link`);
    assert.match(sentence, /does not run/);
  });

  it('says that the page has another configuration, and what stands before the head script', async () => {
    const other = encodeURIComponent(JSON.stringify({ revision: 7 }));
    const sentences = await problemsOf(`${demo.url}?panel=off&script=late&config=${other}`);
    assert.ok(
      sentences.some((one) => /not the one of the file/.test(one)),
      sentences.join('\n'),
    );
    assert.ok(
      sentences.some((one) => /console says: place/.test(one)),
      sentences.join('\n'),
    );
  });
});
