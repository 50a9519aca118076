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

/** What the command says of a page, on both its outputs. */
const toldOf = (url, ...args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [command, 'check', ...args, url], {
      env: { ...process.env, NO_COLOR: '1', CHROME_PATH: chromium?.executablePath },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (more) => (text += more));
    child.on('close', (status) => done({ status, text }));
  });
const problemsOf = async (url, file = config) => {
  const { text } = await toldOf(url, file, '--json');
  const { problems } = JSON.parse(text);
  return problems.filter(({ path }) => path === url).map(({ sentence }) => sentence);
};

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

  it('knows the barrier, in the form that `sluice build` prints too, and says where it is missing', async () => {
    const held = join(folder, 'held.json');
    writeFileSync(held, JSON.stringify({ ...CONFIG, enforcement: { firstLoad: 'hold' } }));
    const missing = async (page) =>
      (await problemsOf(`${peers.url}/${page}`, held)).some((one) => /holds back/.test(one));
    assert.equal(await missing('barrier'), false);
    assert.equal(await missing('barrier?without'), true);
  });

  it('says why a page cannot be opened, with code 2, and what is wrong in the file and on other pages', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, JSON.stringify({ ...CONFIG, site: { cookieNotice: '/cookies' } }));
    const { status, text } = await toldOf('nowhere.invalid', broken, `${peers.url}/no-link`);
    assert.equal(status, 2);
    assert.match(text, /https:\/\/nowhere\.invalid\/ could not be opened: /);
    assert.match(text, /The Privacy Notice is not linked/);
    assert.match(text, /does not run on this page/);
    assert.doesNotMatch(text, /should not have happened/);
  });

  it('answers a file that is no configuration with a sentence, also where a page is to be looked at', async () => {
    const list = join(folder, 'list.json');
    writeFileSync(list, 'null');
    const { status, text } = await toldOf(`${demo.url}?panel=off`, list);
    assert.equal(status, 1);
    assert.match(text, /This is no configuration/);
    assert.doesNotMatch(text, /should not have happened/);
  });
});
