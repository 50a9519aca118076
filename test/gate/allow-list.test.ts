import { expect } from 'chai';
import type { Config } from '../../src/config/types.js';
import { startCountCase } from '../support/count-case.js';
import { closePages, newCookie, openPage } from '../support/gated-page.js';
import type { GatedPage } from '../support/gated-page.js';
import { servePieces } from '../support/pieces.js';
import { waitFor } from '../support/wait-for.js';

const config = (more: Config['enforcement']): Partial<Config> => ({
  vendors: [
    { id: 'acme', category: 'advertising', domains: ['acme.localhost'] },
    { id: 'tally', category: 'analytics', domains: ['tally.localhost'] },
  ],
  ui: { banner: 'none', ownQuestion: true },
  enforcement: more,
});

/** Asks hosts from the page, and answers which of them heard of it. */
const heardBy = async (page: GatedPage, hosts: readonly string[]) => {
  const counted = startCountCase();
  const { port } = location;
  const sent = hosts.map((host) =>
    page.window
      .fetch(counted.url(`${host}.json`).replace(location.host, `${host}:${port}`))
      .catch(() => {}),
  );
  await Promise.all(sent);
  const { byFile } = await counted.counts();
  return hosts.filter((host) => byFile[`${host}.json`]);
};

const policies = ({ document }: GatedPage) =>
  document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]').length;
const HOSTS = [
  'localhost',
  'acme.localhost',
  'tally.localhost',
  'listed.localhost',
  'nobody.localhost',
];

afterEach(closePages);

describe('hosts that no vendor names', () => {
  it('pass where nothing is said of them, whatever is denied', async () => {
    const page = await openPage({ config: config({}) });
    await page.sluice.optOut();
    expect(await heardBy(page, HOSTS)).to.deep.equal(HOSTS.filter((host) => !/acme/.test(host)));
    expect(policies(page)).to.equal(0);
  });

  it('are stopped in allow-list mode while anything is denied, but those that are listed', async () => {
    const page = await openPage({
      config: config({ unknownHosts: 'deny', allow: ['listed.localhost'] }),
    });
    expect(await heardBy(page, HOSTS)).to.deep.equal(HOSTS);
    expect(policies(page)).to.equal(0);
    const blocked: unknown[] = [];
    page.document.addEventListener('sluice:blocked', ({ detail }) => blocked.push(detail.vendor));
    await page.sluice.optOut();
    expect(await heardBy(page, HOSTS)).to.deep.equal([
      'localhost',
      'tally.localhost',
      'listed.localhost',
    ]);
    expect(blocked).to.deep.equal(['acme', null]);
    const [entry] = page.sluice.getLog().filter(({ vendor }) => !vendor);
    expect(entry).to.include({ outcome: 'blocked', kind: 'fetch', category: null });
    expect(entry?.url).to.include('//nobody.localhost');
  });

  it('are stopped without any vendor, too, where a category is denied', async () => {
    const page = await openPage({ config: { vendors: [], enforcement: { unknownHosts: 'deny' } } });
    await page.sluice.choose({ functional: 'denied' });
    expect(await heardBy(page, ['localhost', 'nobody.localhost'])).to.deep.equal(['localhost']);
  });

  it('are told in report mode, once for each and in one table, and nothing is stopped', async () => {
    const page = await openPage({ config: config({ unknownHosts: 'report' }) });
    const tables: object[] = [];
    page.window.console.table = (table: object) => void tables.push(table);
    expect(await heardBy(page, HOSTS)).to.deep.equal(HOSTS);
    await page.sluice.optOut();
    expect(await heardBy(page, [...HOSTS, 'nobody.localhost'])).to.include('nobody.localhost');
    const told = page.sluice.getLog().filter(({ outcome }) => outcome === 'unknown');
    expect(told.map(({ url }) => new URL(url).hostname)).to.deep.equal([
      'listed.localhost',
      'nobody.localhost',
    ]);
    expect(policies(page)).to.equal(0);
    const table = await waitFor('the table', () => tables[0]);
    expect(Object.keys(table)).to.deep.equal(['listed.localhost', 'nobody.localhost']);
    expect(page.window.lines.join()).to.include('unknown hosts:');
  });

  it('are told once where only the policy stops them', async () => {
    const counted = startCountCase();
    const sheet = new URL(counted.url('background.gif', 'nobody'));
    const page = await openPage({
      config: { ...config({ unknownHosts: 'deny' }), regions: { '*': 'opt-in' } },
      body: '<p id="place">x</p>',
    });
    const style = `#place { background: url(${sheet.href}) }`;
    const { url: href } = await servePieces([style], { type: 'text/css' });
    const link = page.document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href });
    page.document.head.append(link);
    const told = await waitFor('the log', () => {
      const entries = page.sluice.getLog().filter(({ url }) => url === sheet.href);
      return entries[0] && entries;
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.include({ outcome: 'blocked', kind: 'img', vendor: null, wall: 'policy' });
    expect((await counted.counts()).total).to.equal(0);
  });

  it('are a finding where they are reached all the same', async () => {
    const counted = startCountCase();
    const url = new URL(counted.url('above.js', 'nobody'));
    const page = await openPage({
      config: { ...config({ unknownHosts: 'deny' }), regions: { '*': 'opt-in' } },
      early: `<script src="${url.href}"></script>`,
    });
    expect((await counted.counts()).total).to.equal(1);
    const { leaks } = await page.sluice.verify();
    const [leak] = leaks.filter(({ kind }) => kind === 'request');
    expect(leak).to.include({ vendor: null, url: url.href });
  });

  it('are told and stopped in workers, too', async () => {
    for (const unknownHosts of ['report', 'deny'] as const) {
      const page = await openPage({ config: config({ unknownHosts }) });
      await page.sluice.optOut();
      const counted = startCountCase();
      const url = counted.url('worker.json', 'nobody');
      const { Blob, Worker, URL: Url } = page.window;
      const worker = new Worker(
        Url.createObjectURL(
          new Blob([`fetch("${url}").then(() => postMessage(1), () => postMessage(0))`]),
        ),
      );
      const answer = await new Promise((resolve) =>
        worker.addEventListener('message', ({ data }) => resolve(data)),
      );
      const isReport = unknownHosts === 'report';
      expect(answer).to.equal(isReport ? 1 : 0);
      expect((await counted.counts()).total).to.equal(isReport ? 1 : 0);
      const outcome = isReport ? 'unknown' : 'blocked';
      await waitFor('the log', () =>
        page.sluice.getLog().some((entry) => entry.outcome === outcome && entry.url === url),
      );
    }
  });

  it('may be named, where nothing is fetched from them', async () => {
    const page = await openPage({
      config: { ...config({ unknownHosts: 'deny' }), regions: { '*': 'opt-in' } },
      head: '<link rel="canonical" href="https://nobody.example/story">',
      body: '<a href="https://nobody.example/">Out</a><my-card href="https://nobody.example/"></my-card>',
    });
    const markup = page.document.documentElement.outerHTML;
    expect(markup.match(/"https:\/\/nobody\.example\//g)).to.have.length(3);
    expect(page.sluice.getLog()).to.deep.equal([]);
  });
});

describe('the policy of allow-list mode', () => {
  it('cannot be lifted on the page: a permission needs a reload', async () => {
    const cookie = newCookie();
    const options = { config: config({ unknownHosts: 'deny' }), cookie };
    const page = await openPage(options);
    expect(page.sluice.getState().reloadNeeded).to.equal(false);
    await page.sluice.optOut();
    expect(page.sluice.getState().reloadNeeded).to.equal(false);
    expect(policies(page)).to.equal(1);
    await page.sluice.allowAll({ confirmed: true });
    expect(page.sluice.allows('acme')).to.equal(true);
    expect(page.sluice.getState().reloadNeeded).to.equal(true);
    expect(await heardBy(page, ['acme.localhost', 'nobody.localhost'])).to.deep.equal([]);
    const next = await openPage(options);
    expect(next.sluice.getState().reloadNeeded).to.equal(false);
    expect(policies(next)).to.equal(0);
    expect(await heardBy(next, ['acme.localhost', 'nobody.localhost'])).to.have.length(2);
  });

  it('is narrowed by a further refusal, and only then', async () => {
    const page = await openPage({ config: config({ unknownHosts: 'deny' }) });
    await page.sluice.optOut();
    await page.sluice.choose({ functional: 'denied' });
    expect(policies(page)).to.equal(1);
    await page.sluice.denyAll();
    expect(policies(page)).to.equal(2);
    expect(page.sluice.getState().reloadNeeded).to.equal(false);
    await page.sluice.choose({ analytics: 'granted' }, { confirmed: true });
    expect(page.sluice.getState().reloadNeeded).to.equal(true);
    expect(await heardBy(page, HOSTS)).to.deep.equal(['localhost']);
  });

  it('leaves to the site what is the site’s: nonces, inline styles, blobs, data, evaluated code', async () => {
    const page = await openPage({
      config: { ...config({ unknownHosts: 'deny' }), regions: { '*': 'opt-in' } },
      nonce: 'a1',
      headers: {
        'content-security-policy': "script-src 'nonce-a1' 'strict-dynamic' 'unsafe-eval'",
      },
      body: `<p id="styled" style="color: rgb(1, 2, 3)">x</p><script nonce="a1">
        const script = document.createElement('script');
        script.src = '/count/any/later.js';
        document.head.append(script);
        window.result = Promise.all([
          new Promise((resolve) => script.addEventListener('load', resolve)).then(() => 'strict-dynamic'),
          fetch('data:text/plain,data').then((response) => response.text()),
          fetch(URL.createObjectURL(new Blob(['blob']))).then((response) => response.text()),
          new Function('return "eval"')(),
          getComputedStyle(document.querySelector('#styled')).color,
        ]);
      </script><script>window.intruder = true</script>`,
    });
    const { result, intruder } = page.window as unknown as Record<string, unknown>;
    expect(await result).to.deep.equal(['strict-dynamic', 'data', 'blob', 'eval', 'rgb(1, 2, 3)']);
    expect(intruder).to.equal(undefined);
    expect(policies(page)).to.equal(1);
  });
});
