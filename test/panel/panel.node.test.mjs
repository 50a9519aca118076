import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, beforeEach, describe, it } from 'node:test';
import { serve } from '../../demo/server.mjs';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PANEL = ['sluice-panel', '[part="panel"]'];
/** Hosts that are not the developer's own machine; only these two engines can be told where they are. */
const ELSEWHERE = {
  chromium: { args: ['--host-resolver-rules=MAP *.example 127.0.0.1'] },
  firefox: { preferences: { 'network.dns.localDomains': 'www.ledger.example' } },
};
let run = 0;

for (const engine of await availableEngines()) {
  describe(`the admin’s panel (${engine})`, () => {
    let demo;
    let browser;
    let page;
    before(async () => {
      demo = await serve({ port: 0, quiet: true });
      browser = await launch(engine, ELSEWHERE[engine]);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });
    beforeEach(async () => {
      page = await browser.newPage();
    });

    const addressOf = ({ host = 'localhost', id, config = {}, more = '' }) =>
      `http://${host}:${demo.port}/?panel=off&run=${id}&config=${encodeURIComponent(JSON.stringify(config))}${more}`;
    /** Resolves when the page is there, and what is due is shown. */
    const settled = async () => {
      await page.waitFor(() => document.readyState === 'complete' && !!window.sluice);
      await page.evaluate(() => window.sluice.ready.then(() => {}));
    };
    const open = async (options = {}) => {
      const id = options.id ?? `${engine}-${(run += 1)}`;
      await page.goto(addressOf({ ...options, id }));
      await settled();
      return id;
    };
    const openPanel = async ({ more = '', ...options } = {}) => {
      const id = await open({ ...options, more: `&sluice-panel${more}` });
      await shown();
      return id;
    };
    const shown = () =>
      page.waitFor(
        ([host, part]) => !!document.querySelector(host)?.shadowRoot?.querySelector(part),
        PANEL,
      );
    const isShown = () => page.evaluate(() => !!document.querySelector('sluice-panel'));
    const hasPanelFile = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('sluice-panel')),
      );

    /** Fills the form and presses; resolves when the page that simulates is there. */
    const simulate = async (form = {}) => {
      await page.evaluate((values) => {
        window.isBefore = true;
        const { shadowRoot } = document.querySelector('sluice-panel');
        for (const section of shadowRoot.querySelectorAll('details'))
          section.open = section.dataset.section === 'simulate';
        for (const [name, value] of Object.entries(values)) {
          const field = shadowRoot.querySelector(`[name="${name}"]`);
          if (field.type === 'checkbox') field.checked = value;
          else field.value = value;
        }
        shadowRoot.querySelector('[data-panel="simulate"]').scrollIntoView();
      }, form);
      await page.click(['sluice-panel', '[data-panel="simulate"]']);
      await page.waitFor(() => !window.isBefore);
      await settled();
      await shown();
    };
    const state = () =>
      page.evaluate(() => {
        const { model, region, signal, optedOut, vendors } = window.sluice.getState();
        const mark = document
          .querySelector('sluice-panel')
          ?.shadowRoot.querySelector('[part="mark"]');
        return {
          model,
          region,
          signal,
          optedOut,
          ads: `${vendors['acme-ads'].answer} ${vendors['acme-ads'].because}`,
          counts: vendors.tally.answer,
          mark: mark?.textContent.replace(/\s+/g, ' ').trim() ?? null,
        };
      });
    const records = async () =>
      (await page.cookies()).filter(({ name }) => name === 'sluice').map(({ value }) => value);
    /** Companies that heard of a page: a request that is always free, sent last, is their end. */
    const heardIn = async (id) => {
      await page.evaluate(
        (url) => fetch(url, { mode: 'no-cors' }).then(() => {}),
        `http://sentinel.localhost:${demo.port}/after?run=${id}`,
      );
      return [...new Set(demo.vendorLog.entries({ run: id }).map(({ vendor }) => vendor))].filter(
        (vendor) => vendor !== 'sentinel',
      );
    };
    /** The address stays when a tab simulates, so its requests are forgotten before. */
    const heardAfter = async (id, act) => {
      demo.vendorLog.clear(id);
      await act();
      return heardIn(id);
    };

    it('opens on localhost where the address asks for it, and is not fetched where it does not', async () => {
      await open();
      assert.deepEqual([await isShown(), await hasPanelFile()], [false, false]);
      await openPanel();
      const text = await page.evaluate(
        () => document.querySelector('sluice-panel').shadowRoot.textContent,
      );
      assert.match(text, /opt-out, US-CA/);
      assert.match(text, /advertising\s*Allowed\s*the law’s default/);
      await page.evaluate(() => window.sluice.optOut().then(() => {}));
      await page.waitFor(() => {
        const { shadowRoot } = document.querySelector('sluice-panel');
        const signals = [...shadowRoot.querySelectorAll('[data-signal]')];
        return (
          /advertising\s*Denied\s*the reader chose so/.test(shadowRoot.textContent) &&
          signals.length === 3 &&
          signals.every((one) => /\bagrees/.test(one.textContent) && /denied/.test(one.textContent))
        );
      });
    });

    it('simulates the browser’s signal in this tab, and leaves the record as it was', async () => {
      const id = await openPanel();
      assert.equal((await state()).mark, null);
      const stored = await records();
      const heard = await heardAfter(id, () => simulate({ signal: true }));
      assert.deepEqual(
        heard.filter((vendor) => /acme|bidwell|lantern/.test(vendor)),
        [],
      );
      const simulated = await state();
      assert.equal(simulated.ads, 'denied signal');
      assert.match(simulated.mark, /^Simulation browser signal/);
      assert.deepEqual(await records(), stored);
      const other = await page.newTab();
      await other.goto(addressOf({ id: 'other' }));
      assert.equal(await other.evaluate(() => window.sluice.getState().signal), false);
      await other.close();

      await page.evaluate(() => (window.isBefore = true));
      await page.click(['sluice-panel', '[data-panel="end-here"]']);
      await page.waitFor(() => !window.isBefore);
      await settled();
      assert.equal((await state()).ads, 'granted default');
    });

    // The rest is the same code in each engine, and WebKit’s driver takes a minute for it.
    if (!(engine in ELSEWHERE)) return;

    it('tells live what was blocked, and hosts that nobody names', async () => {
      await openPanel();
      await page.evaluate(() => window.sluice.optOut().then(() => {}));
      await page.evaluate((port) => {
        for (const host of ['acme-ads', 'nobody'])
          document.body.append(
            Object.assign(new Image(), { src: `http://${host}.localhost:${port}/px.gif` }),
          );
      }, demo.port);
      await page.waitFor(() => {
        const { shadowRoot } = document.querySelector('sluice-panel');
        const part = (name) => shadowRoot.querySelector(`[data-section="${name}"]`).textContent;
        return (
          /blocked\s+img\s+acme-ads/.test(part('log')) && /nobody\.localhost/.test(part('hosts'))
        );
      });
    });

    it('simulates a place, a reader and a language', async () => {
      const id = await openPanel();
      await page.evaluate(() => window.sluice.optOut().then(() => {}));
      const stored = await records();
      assert.match(stored[0], /choice=\*sale/);
      const heard = await heardAfter(id, () =>
        simulate({ region: 'DE', reader: 'new', language: 'de' }),
      );
      assert.deepEqual(heard, []);
      const asked = await state();
      assert.deepEqual([asked.model, asked.region, asked.ads], ['opt-in', 'DE', 'denied default']);
      await page.waitFor(() =>
        /Alle ablehnen/.test(document.querySelector('sluice-banner')?.shadowRoot?.textContent),
      );
      // What is pressed now is the simulation’s, too.
      await page.click(['sluice-banner', '[data-sluice="allow"]']);
      await page.waitFor(() => window.sluice.allows('acme-ads'));
      await demo.vendorLog.waitFor({ run: id, vendor: 'acme-ads' }, 5_000);
      assert.deepEqual(await records(), stored);
    });

    it('simulates an outage: the interface is not fetched, and the link opens the plain dialog', async () => {
      await openPanel();
      await simulate({ outage: true });
      assert.equal(
        await page.evaluate(() =>
          performance.getEntriesByType('resource').some(({ name }) => /sluice-ui/.test(name)),
        ),
        false,
      );
      await page.evaluate(() => window.sluice.open());
      await page.waitFor(() =>
        [...document.querySelectorAll('*')].some((one) =>
          [one, one.shadowRoot?.querySelector('dialog')].some((each) =>
            each?.matches?.('dialog[open]'),
          ),
        ),
      );
    });

    it('simulates nothing at a press that a script makes', async () => {
      await openPanel();
      await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('sluice-panel');
        shadowRoot.querySelector('[name="signal"]').checked = true;
        shadowRoot.querySelector('[data-panel="simulate"]').click();
        shadowRoot.querySelector('form').requestSubmit();
      });
      await page.reload();
      await settled();
      await shown();
      assert.deepEqual([(await state()).mark, (await state()).signal], [null, false]);
    });

    it('moves with the arrow keys, folds, and closes for good', async () => {
      await openPanel();
      const place = () =>
        page.evaluate(([host, part]) => {
          const { left, top, height } = document
            .querySelector(host)
            .shadowRoot.querySelector(part)
            .getBoundingClientRect();
          return [Math.round(left), Math.round(top), height < 80];
        }, PANEL);
      const [left, top] = await place();
      await page.evaluate(() =>
        document
          .querySelector('sluice-panel')
          .shadowRoot.querySelector('[data-panel="move"]')
          .focus(),
      );
      await page.press('ArrowLeft');
      await page.press('ArrowDown');
      assert.deepEqual((await place()).slice(0, 2), [left - 24, top + 24]);
      await page.click(['sluice-panel', '[data-panel="fold"]']);
      await page.reload();
      await settled();
      await shown();
      assert.deepEqual(await place(), [left - 24, top + 24, true]);
      await page.click(['sluice-panel', '[data-panel="close"]']);
      await open();
      assert.equal(await isShown(), false);
    });

    it('covers nothing of the notice', async () => {
      await openPanel();
      await page.waitFor(() => document.querySelector('sluice-banner')?.open);
      await page.waitFor(([host, part]) => {
        const box = (name, inner) =>
          document.querySelector(name).shadowRoot.querySelector(inner).getBoundingClientRect();
        return box(host, part).bottom <= box('sluice-banner', '[part="banner"]').top;
      }, PANEL);
    });

    it('works under a strict policy with Trusted Types, and is accessible', async () => {
      await open({ more: '&csp=strict&sluice-panel' });
      await page.evaluate(() => {
        window.violations = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile }) =>
          window.violations.push(`${effectiveDirective} ${sourceFile}`),
        );
      });
      await shown();
      await page.evaluate(() => window.sluice.verify().then(() => {}));
      const violations = await page.evaluate(() => window.violations);
      assert.deepEqual(
        violations.filter((text) => /panel/.test(text)),
        [],
      );
      await openPanel();
      await page.evaluate(() => {
        for (const one of document
          .querySelector('sluice-panel')
          .shadowRoot.querySelectorAll('details'))
          one.open = true;
      });
      await page.evaluate(axe);
      const problems = await page.evaluate(async () => {
        const { violations: found } = await window.axe.run('sluice-panel', {
          rules: { region: { enabled: false } },
        });
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
      });
      assert.deepEqual(problems, []);
    });

    const host = 'www.ledger.example';
    const plant = (kept, record) =>
      page.evaluate(
        (simulation, text) => {
          sessionStorage.setItem('sluice-panel', JSON.stringify({ simulation }));
          sessionStorage.setItem('sluice-panel-record', text);
        },
        kept,
        record,
      );
    const allowed =
      'v=1&model=opt-out&region=US-CA&revision=1&how=dialog&decidedAt=1795507200&permitted=functional.analytics.advertising';

    it('is never fetched elsewhere without ui.panel', async () => {
      await open({ host });
      await plant({ signal: true }, allowed);
      await open({ host, more: '&sluice-panel' });
      assert.deepEqual(
        [await isShown(), await hasPanelFile(), (await state()).signal],
        [false, false, false],
      );
    });

    it('grants nothing elsewhere, whatever link or storage say', async () => {
      const options = { host, config: { ui: { panel: true } } };
      await openPanel(options);
      await page.evaluate(() => window.sluice.optOut().then(() => {}));
      await plant(
        { region: 'US-TX', signal: false, regions: { '*': 'notice' }, asksFirst: false },
        allowed,
      );
      const id = await openPanel({
        ...options,
        more: '&sluice-panel=region:AU&simulation={"signal":true}',
      });
      assert.deepEqual(await state(), {
        model: 'opt-out',
        region: 'US-CA',
        signal: false,
        optedOut: true,
        ads: 'denied choice',
        counts: 'granted',
        mark: (await state()).mark,
      });
      assert.match((await state()).mark, /^Simulation/);
      assert.deepEqual(
        (await heardIn(id)).filter((vendor) => /acme|bidwell|lantern|clip/.test(vendor)),
        [],
      );
      // By a press it can deny more, and does.
      const stored = await records();
      const heard = await heardAfter(id, () => simulate({ asksFirst: true, reader: 'refused' }));
      assert.deepEqual(heard, []);
      assert.equal((await state()).counts, 'denied');
      assert.deepEqual(await records(), stored);
    });

    it('is not switched on by a link', async () => {
      await openPanel({
        host,
        config: { ui: { panel: true } },
        more: '=signal&signal=1&simulation=1',
      });
      assert.deepEqual(
        [(await state()).signal, (await state()).mark, (await state()).ads],
        [false, null, 'granted default'],
      );
    });
  });
}
