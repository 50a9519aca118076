import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startOwnedProcess } from '../support/owned-process.mjs';
import { freePort } from './free-port.mjs';
import { whenServed } from './when-served.mjs';

const DEBIAN = '/usr/share/wordpress';
const PACKAGES =
  'apt-get install --no-install-recommends wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql';
const PASSWORD = 'not-a-secret-of-anybody';
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
/** A plugin of somebody else, which enqueues a company's tag with an inline part, and a provider of videos that needs no network. */
const OTHERS = `<?php
add_action('wp_enqueue_scripts', function () {
  wp_enqueue_script('tally', 'https://tally.example/tag.js', [], null);
  wp_add_inline_script('tally', '(window.ran ||= []).push("inline")', 'before');
  wp_enqueue_script('own', home_url('/own.js'), [], null);
});
add_filter('pre_oembed_result', function ($nothing, $url) {
  return '<iframe title="Ferry &amp; harbor" width="500" height="281" src="https://clipstream.example/embed/1?a=1&amp;b=2" onload="bad()" allowfullscreen></iframe>';
}, 10, 2);
`;
const CONFIG = {
  version: 1,
  site: { name: '</script><b>The Harbor Ledger</b>', privacyNotice: '/privacy' },
  region: { default: 'US-CA' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'functional', sale: true },
    { id: 'analytics', sale: true },
  ],
  vendors: [
    { id: 'clipstream', category: 'functional', domains: ['clipstream.example'] },
    { id: 'tally', category: 'analytics', domains: ['tally.example'] },
  ],
  ui: {},
};

/** Debian's WordPress in a folder of its own, with a database of its own, and PHP's own server. */
const startSite = async (folder, source) => {
  if (!existsSync(`${DEBIAN}/wp-load.php`)) throw new Error(`Needs ${PACKAGES}`);
  const database = join(folder, 'database');
  const site = join(folder, 'site');
  mkdirSync(database, { recursive: true });
  cpSync(DEBIAN, site, { recursive: true, dereference: true });
  cpSync(join(source, 'sluice'), join(site, 'wp-content/plugins/sluice'), { recursive: true });
  cpSync(dist, join(site, 'wp-content/plugins/sluice/assets'), { recursive: true });
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(join(site, 'wp-content/mu-plugins/others.php'), OTHERS);
  writeFileSync(join(site, 'own.js'), '(window.ran ||= []).push("own");');
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const socket = join(database, 'socket');
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${join(folder, 'php.log')}');
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', ...user, `--datadir=${database}`, '--auth-root-authentication-method=normal'],
    { stdio: 'ignore' },
  );
  const server = startOwnedProcess(
    'mariadbd',
    ['--no-defaults', ...user, `--datadir=${database}`, `--socket=${socket}`, '--skip-networking'],
    { stdio: 'ignore' },
  );
  // Asks until the database answers: it tells nobody when it does.
  execFileSync(
    'mariadb-admin',
    ['--no-defaults', `--socket=${socket}`, '--user=root', '--wait=60', 'create', 'wordpress'],
    { stdio: 'ignore' },
  );
  const php = startOwnedProcess('php', ['-S', `localhost:${port}`, '-t', site], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
  });
  const stop = async () => {
    await php.stop();
    await server.stop();
  };
  try {
    await whenServed(`${url}/wp-admin/install.php`, php.exited);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, site, log: join(folder, 'php.log'), stop };
};

/** Sends a form of the open page and waits for what comes. */
const send = async (page, values, button = '#submit') => {
  await page.evaluate((given) => {
    for (const [id, value] of Object.entries(given)) document.getElementById(id).value = value;
  }, values);
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate((selector) => document.querySelector(selector).click(), button),
  ]);
};

const setUp = async (page, url) => {
  await page.goto(`${url}/wp-admin/install.php?step=1`);
  await send(page, {
    weblog_title: 'The Harbor Ledger',
    user_login: 'editor',
    pass1: PASSWORD,
    admin_email: 'editor@harbor-ledger.example',
  });
  await page.goto(`${url}/wp-login.php`);
  await send(page, { user_login: 'editor', user_pass: PASSWORD }, '#wp-submit');
  await page.goto(`${url}/wp-admin/plugins.php`);
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate(() => document.querySelector('#activate-sluice').click()),
  ]);
  const settings = `${url}/wp-admin/options-general.php?page=sluice`;
  await page.goto(settings);
  await send(page, {
    sluice_config: '{ "version": 2 }',
    sluice_handles: '',
    sluice_embeds: 'functional',
  });
  assert.match(
    await page.evaluate(() => document.querySelector('.notice-error')?.textContent),
    /"version": 1/,
  );
  assert.equal(await page.evaluate(() => document.querySelector('#sluice_config').value), '');
  await send(page, { sluice_config: JSON.stringify(CONFIG) });
  await send(page, { sluice_handles: 'tally = tally\nnobody = unknown\n<b> = tally' });
  assert.match(
    await page.evaluate(() => document.querySelector('.notice-error')?.textContent),
    /Left out: “nobody = unknown”/,
  );
  assert.deepEqual(
    await page.evaluate(() => [
      JSON.parse(document.querySelector('#sluice_config').value),
      document.querySelector('#sluice_handles').value,
      document.querySelectorAll('.wrap b, script[src*="assets/sluice.js"]').length,
    ]),
    [CONFIG, 'tally = tally\n', 0],
  );
};

/** What somebody without the right, or without the nonce of the form, gets. */
const refuseOthers = async (page, url) => {
  const status = (path, options) =>
    page.evaluate(
      (address, how) => fetch(address, how).then((answer) => answer.status),
      url + path,
      options,
    );
  const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
  const body = 'option_page=sluice&action=update&sluice_embeds=analytics';
  assert.equal(await status('/wp-admin/options.php', { ...form, body }), 403);
};

/** A post with a video, by its address on a line of its own, as the editor writes it. */
const publish = async (page, url) => {
  await page.goto(`${url}/wp-admin/post-new.php`);
  return page.evaluate(async (root) => {
    const answer = await fetch(`${root}/index.php?rest_route=/wp/v2/posts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wp-nonce': window.wpApiSettings.nonce },
      body: JSON.stringify({
        title: 'Ferry arrives',
        status: 'publish',
        content:
          '<!-- wp:embed {"url":"https://clipstream.example/watch/1","type":"video","providerNameSlug":"clipstream"} -->\n<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://clipstream.example/watch/1\n</div></figure>\n<!-- /wp:embed -->',
      }),
    });
    return (await answer.json()).link;
  }, url);
};

/** WordPress: installed, the plugin activated and set up in its settings, and a post read by two readers. */
export const tryWordPress = async ({ reader, folder, source }) => {
  const { url, site, log, stop } = await startSite(folder, source);
  try {
    const admin = await reader.newPage();
    await setUp(admin.page, url);
    await refuseOthers(admin.page, url);
    const post = await publish(admin.page, url);
    await admin.close();

    const answer = await fetch(post);
    const html = await answer.text();
    assert.deepEqual(
      [answer.headers.get('set-cookie'), answer.headers.get('cache-control')],
      [null, null],
    );
    assert.match(
      html,
      /<head>\s*<meta charset="UTF-8"[^>]*>\s*(<meta name="viewport"[^>]*>\s*)?<script type="application\/json" id="sluice-config">/,
    );
    // Neither markup from the configuration, nor a hint to look up the host of a held script, nor a provider's handler.
    assert.deepEqual(html.match(/.*(<b>The Harbor|dns-prefetch.*tally|onload=).*/g), null);
    assert.match(
      html,
      /<script type="text\/plain" data-vendor="tally" data-src='https:\/\/tally\.example\/tag\.js'/,
    );

    const { page, left, problems, answer: choose, close } = await reader.newPage();
    await page.goto(post, { waitUntil: 'networkidle0' });
    assert.deepEqual(await page.evaluate(() => window.ran.toSorted()), [
      '/tag.js',
      'inline',
      'own',
    ]);
    const vendors = () =>
      left
        .splice(0)
        .filter((address) => /tally|clipstream/.test(address))
        .sort();
    assert.deepEqual(vendors(), [
      'https://clipstream.example/embed/1?a=1&b=2',
      'https://tally.example/tag.js',
    ]);
    await choose('opt-out');
    await page.reload({ waitUntil: 'networkidle0' });
    await page.waitForFunction(() => document.querySelector('sluice-embed').shadowRoot);
    assert.deepEqual([vendors(), await page.evaluate(() => window.ran)], [[], ['own']]);
    // Readers who chose otherwise get the same page, so that a cache may keep it.
    assert.equal(
      await (
        await fetch(post, { headers: { cookie: await page.evaluate(() => document.cookie) } })
      ).text(),
      html,
    );
    await page.goto(`${url}/wp-login.php`);
    assert.equal(await page.evaluate(() => 'sluice' in window), false);
    assert.deepEqual(
      problems.filter((problem) => /sluice/i.test(problem)),
      [],
    );
    await close();
    let complaints = '';
    try {
      complaints = readFileSync(log, 'utf8');
    } catch {
      // Nothing was written.
    }
    assert.doesNotMatch(complaints, /plugins\/sluice/);
  } finally {
    await stop();
  }
  const version = /\$wp_version = '([^']+)'/.exec(
    readFileSync(join(site, 'wp-includes/version.php'), 'utf8'),
  );
  return `WordPress ${version?.[1]}`;
};
