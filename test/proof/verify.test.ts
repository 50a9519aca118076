import { expect } from 'chai';
import type { Leak, VerifyReport } from '../../src/proof/types.js';
import { closePages, CONFIG, newCookie, openPage } from '../support/gated-page.js';
import type { GatedPage, PageOptions } from '../support/gated-page.js';
import { servePieces } from '../support/pieces.js';
import { waitFor } from '../support/wait-for.js';

/** Another site to the browser. */
const ADS = `http://ads.localhost:${location.port}`;
const VENDORS = [
  { id: 'acme', category: 'advertising', domains: ['ads.localhost'] },
  { id: 'tally', category: 'analytics', domains: ['tally.localhost'] },
];
/** As a script above the head script: it holds what the gate never sees. */
const KEPT = `<script>keptFetch = fetch.bind(window);
  keptSource = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set;</script>`;
const LISTEN = `<script>leaks = []; document.addEventListener('sluice:leak', ({ detail }) => leaks.push(detail));</script>`;

/** Without notice, signals do not say that nothing was refused. */
const LINK = '<sluice-link><a href="/choices">Your Privacy Choices</a></sluice-link>';

const open = ({ config, early = '', body = '', ...options }: PageOptions = {}) =>
  openPage({
    ...options,
    body: LINK + [body].flat().join(''),
    early: LISTEN + early,
    config: { ...CONFIG, vendors: VENDORS, ...(config as object) },
  });
const newCase = () => `proof-${Math.random().toString(36).slice(2)}`;
const urlOf = (name: string, file: string) => `${ADS}/count/${name}/${file}`;
const counted = async (name: string) =>
  ((await (await fetch(`/counts?case=${name}`)).json()) as { total: number }).total;
const toldBy = ({ window }: GatedPage) => (window as unknown as { leaks: readonly Leak[] }).leaks;
/** Read to its end: Chromium lists a fetch only then. */
const keptFetch = async ({ window }: GatedPage, url: string) =>
  (await (window as unknown as { keptFetch: typeof fetch }).keptFetch(url)).text();
/** A finding is in the browser's list when the answer is there. */
const reportWith = ({ sluice }: GatedPage, isThere: (report: VerifyReport) => unknown) =>
  waitFor('the finding', async () => {
    const report = await sluice.verify();
    return isThere(report) ? report : null;
  });
const ofKind = (report: VerifyReport, kind: Leak['kind']) =>
  report.leaks.filter((leak) => leak.kind === kind);

afterEach(closePages);

describe('verify', () => {
  it('finds nothing where nothing got through, and says which walls stood and what it cannot see', async () => {
    const name = newCase();
    const page = await open();
    await page.sluice.optOut();
    await page.window.fetch(urlOf(name, 'a.gif'), { mode: 'no-cors' }).catch(() => {});
    const report = await page.sluice.verify();
    expect(await counted(name)).to.equal(0);
    expect(report).to.deep.include({
      failed: null,
      refused: ['acme'],
      leaks: [],
      mayRun: [],
      blocked: 1,
      walls: { gate: true, standby: true, serviceWorker: false, policy: false },
      gaps: ['workers', 'sockets'],
    });
    expect(report.signals.map((one) => one.name)).to.deep.equal(['__gpp', 'dataLayer']);
    expect(report.signals[0]).to.include({ name: '__gpp', answer: 'denied', agrees: true });
    expect(report.signals[0]?.says).to.match(/^DB/);
    expect(Date.now() - Date.parse(report.at)).to.be.within(0, 20_000);
    expect(toldBy(page)).to.deep.equal([]);
  });

  it('finds a request by a function kept from before, and tells it once', async () => {
    const name = newCase();
    const page = await open({ early: KEPT });
    await page.sluice.optOut();
    const url = urlOf(name, 'kept.gif');
    await keptFetch(page, url);
    expect(await counted(name)).to.equal(1);
    const report = await reportWith(page, ({ leaks }) => leaks[0]);
    const [leak] = report.leaks;
    expect(report.leaks).to.have.length(1);
    expect(leak).to.include({ kind: 'request', vendor: 'acme', url });
    await page.sluice.verify();
    expect(toldBy(page)).to.deep.equal([leak]);
    const lines = page.window.lines.filter((line) => line.startsWith('[sluice] leak'));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include(url);
  });

  it('runs by itself after a refusal, and on later refused pages', async () => {
    const cookie = newCookie();
    const first = await open({ cookie, early: KEPT });
    await keptFetch(first, urlOf(newCase(), 'before.gif'));
    await first.sluice.optOut();
    await keptFetch(first, urlOf(newCase(), 'after.gif'));
    await first.sluice.denyAll();
    await waitFor('the word of the leak', () => toldBy(first)[0]);
    expect(toldBy(first)).to.have.length(1);

    // What the parser fetches itself comes before any script can act.
    const url = urlOf(newCase(), 'in-the-page.gif');
    const later = await open({ cookie, body: `<img src="${url}">` });
    const told = await waitFor('the word of the leak', () => toldBy(later)[0]);
    expect(told).to.deep.include({ kind: 'request', vendor: 'acme', url, initiator: 'img' });
  });

  it('does not count what was fetched before the refusal, and names it as what may still run', async () => {
    const name = newCase();
    const page = await open();
    const script = page.document.createElement('script');
    script.src = urlOf(name, 'tag.js');
    page.document.head.append(script);
    const frame = page.document.createElement('iframe');
    frame.src = urlOf(name, 'frame.html');
    page.document.body.append(frame);
    await Promise.all(
      [script, frame].map((one) => new Promise((resolve) => one.addEventListener('load', resolve))),
    );
    await page.sluice.optOut();
    const report = await page.sluice.verify();
    expect(await counted(name)).to.equal(2);
    expect(report.leaks).to.deep.equal([]);
    expect(report.mayRun).to.deep.include({
      kind: 'script',
      vendor: 'acme',
      category: 'advertising',
      url: script.src,
    });
  });

  it('names released markup, inline scripts too', async () => {
    const page = await open({
      body: '<script type="text/plain" data-category="analytics">counted = ["inline"]</script>',
    });
    await waitFor('the script', () => page.window.counted);
    await page.sluice.denyAll();
    const { mayRun } = await page.sluice.verify();
    expect(mayRun).to.deep.equal([
      { kind: 'script', vendor: null, category: 'analytics', url: '' },
    ]);
  });

  it('looks into frames of the same origin, and says that it cannot into others', async () => {
    const page = await open({ early: KEPT });
    await page.sluice.optOut();
    const url = urlOf(newCase(), 'frame.gif');
    page.window.eval(`{
      const { contentDocument } = document.body.appendChild(document.createElement('iframe'));
      keptSource.call(kept = contentDocument.createElement('img'), ${JSON.stringify(url)});
    }`);
    const report = await reportWith(page, ({ leaks }) => leaks[0]);
    expect(report.leaks[0]).to.include({ vendor: 'acme', url });
    const foreign = page.document.createElement('iframe');
    foreign.src = `http://other.localhost:${location.port}/count/x/x.html`;
    page.document.body.append(foreign);
    await new Promise((resolve) => foreign.addEventListener('load', resolve));
    expect((await page.sluice.verify()).gaps).to.include('foreign-frames');
  });

  it('of a page where nothing is refused has nothing to find', async () => {
    const page = await open();
    await page.sluice.ready;
    const report = await page.sluice.verify();
    expect(report).to.deep.include({ refused: [], leaks: [], mayRun: [], gaps: [] });
    expect(report.signals[0]).to.include({ answer: 'granted', agrees: true });
  });
});

describe('verify of signals', () => {
  const signals = { usp: true, googleConsentMode: true };

  it('reads each as others do, and finds that they agree', async () => {
    const page = await open({ config: { signals } });
    await page.sluice.optOut();
    const report = await page.sluice.verify();
    expect(report.signals.map(({ name, answer, agrees }) => [name, answer, agrees])).to.deep.equal([
      ['__gpp', 'denied', true],
      ['__uspapi', 'denied', true],
      ['dataLayer', 'denied', true],
    ]);
    expect(report.signals[1]?.says).to.equal('1YYN');
    expect(report.leaks).to.deep.equal([]);
  });

  it('finds one that somebody replaced, silenced or contradicted', async () => {
    const page = await open({ config: { signals } });
    await page.sluice.optOut();
    page.window.eval(`
      __gpp = (command, callback) => setTimeout(callback, 10, { signalStatus: 'ready', gppString: 'theirs', parsedSections: { usnat: [{ SaleOptOut: 2, SharingOptOut: 1 }] } }, true);
      __uspapi = undefined;
      (function () { dataLayer.push(arguments) })('consent', 'update', { ad_user_data: 'granted' });
    `);
    const report = await page.sluice.verify();
    expect(ofKind(report, 'signal')).to.deep.equal([
      { kind: 'signal', vendor: null, name: '__gpp', says: 'theirs' },
      { kind: 'signal', vendor: null, name: '__uspapi', says: '' },
      {
        kind: 'signal',
        vendor: null,
        name: 'dataLayer',
        says: 'ad_storage: denied, ad_user_data: granted, ad_personalization: denied',
      },
    ]);
    expect(toldBy(page)).to.deep.equal(report.leaks);
  });

  it('takes silence where US law does not apply for what it is', async () => {
    const page = await open({
      config: { signals: { usp: true }, region: { default: 'DE' } },
    });
    await page.sluice.denyAll();
    const report = await page.sluice.verify();
    expect(report.signals.map(({ name, answer, agrees }) => [name, answer, agrees])).to.deep.equal([
      ['__gpp', null, true],
      ['__uspapi', null, true],
      ['dataLayer', 'denied', true],
    ]);
    expect(report.leaks).to.deep.equal([]);
  });

  it('knows a default for a region, and arrays that are no commands', async () => {
    const page = await open({ config: { region: { default: 'US-CA' } } });
    page.window.eval(`
      dataLayer = []; gtag = function () { dataLayer.push(arguments) };
      const all = (answer) => ({ ad_storage: answer, ad_user_data: answer, ad_personalization: answer });
      gtag('consent', 'default', { ...all('denied'), region: ['US-CA'] });
      gtag('consent', 'default', all('granted'));
      gtag('consent', 'default', { ...all('granted'), region: ['US-C', 'FR'] });
      dataLayer.push(['consent', 'update', all('granted')]);
    `);
    await page.sluice.optOut();
    const { signals: read } = await page.sluice.verify();
    expect(read[1]).to.include({ name: 'dataLayer', answer: 'denied', agrees: true });
  });
});

describe('companies that were running', () => {
  const vendor = (id: string, more: object) => ({ id, category: 'advertising', ...more });
  const config = {
    vendors: [
      vendor('amplitude', { domains: ['api2.amplitude.com'], cookies: ['AMP_*'] }),
      vendor('mixpanel', { domains: ['mixpanel.com'] }),
      vendor('square', { domains: ['notcontentsquare.net'], cookies: ['_cs_*'] }),
    ],
  };
  const early = `<script>
    called = [];
    amplitude = { setOptOut(isOut) { called.push(['amplitude', isOut]); document.cookie = 'AMP_0123456789=1'; throw new Error('theirs'); } };
    mixpanel = { opt_out_tracking() { called.push(['mixpanel']); } };
    _uxa = { push(command) { called.push(command); } };
  </script>`;
  const calledOf = ({ window }: GatedPage) => (window as unknown as { called: unknown }).called;

  it('are told to stop by their own function, where the note that it leaves is removed again', async () => {
    const cookie = newCookie();
    const page = await open({ config, early, cookie });
    await page.sluice.optOut();
    const { leaks } = await page.sluice.verify();
    await page.sluice.verify();
    expect(calledOf(page)).to.deep.equal([['amplitude', true]]);
    expect(leaks).to.deep.equal([]);
    await waitFor('its removal', () => !page.document.cookie.includes('AMP_'));
    await waitFor('their error', () => page.window.errors[0]);
    expect(page.window.errors.join()).to.match(/^[^,]*theirs$/);

    const later = await open({ config, early, cookie });
    await later.sluice.verify();
    expect(calledOf(later)).to.deep.equal([]);
  });
});

describe('the file that verify needs', () => {
  const isFetched = ({ window }: GatedPage) =>
    window.performance.getEntriesByType('resource').some(({ name }) => /sluice-proof/.test(name));

  it('is fetched when something is refused, or when verify is called', async () => {
    const page = await open();
    await page.sluice.ready;
    await new Promise((resolve) =>
      page.window.requestAnimationFrame(() => setTimeout(resolve, 100)),
    );
    expect(isFetched(page)).to.equal(false);
    await page.sluice.optOut();
    await waitFor('the file', () => isFetched(page));
  });

  it('is fetched on a page that never comes to rest', async () => {
    const page = await open();
    await page.sluice.ready;
    let isAwaited = true;
    // Busy from one task to the next, so that there is no idle moment.
    const { port1, port2 } = new page.window.MessageChannel();
    port1.addEventListener('message', () => {
      const end = performance.now() + 60;
      while (performance.now() < end);
      if (isAwaited) port2.postMessage('');
    });
    port1.start();
    port2.postMessage('');
    try {
      await page.sluice.optOut();
      await waitFor('the file', () => isFetched(page));
    } finally {
      isAwaited = false;
    }
  });

  it('may be missing: then the report and the console say so, and nothing is called clean', async () => {
    const head = await (await fetch('/dist/sluice.js')).text();
    const { url } = await servePieces([head], { type: 'text/javascript' });
    const page = await open({ tag: `<script src="${url}"></script>` });
    const report = await page.sluice.verify();
    expect(report.failed).to.be.a('string').and.not.equal('');
    expect(report.walls).to.include({ gate: false });
    expect(page.window.lines.join()).to.match(/\[sluice\] proof: this page cannot be looked at/);
    expect(page.window.errors).to.deep.equal([]);
  });
});
