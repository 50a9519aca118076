import assert from 'node:assert/strict';
import express from 'express';
import { after, before, beforeEach, describe, it } from 'node:test';
import { renewRecord } from '../../demo/edge/renew-express.mjs';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { waitUntil } from '../support/driver/wait-until.mjs';
import { startPublisher } from './publisher.mjs';

const HOST = 'www.renew.localhost';
const DAY = 86_400;

/** As Safari does: what script writes is kept for 7 days at most. */
const CAP = `<script>{
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  const cap = (_, name, date) => name + new Date(Math.min(Date.parse(date), Date.now() + 7 * 864e5)).toUTCString();
  Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get, set(text) { set.call(this, text.replace(/(expires=)([^;]+)/i, cap)); } });
}</script>`;

for (const engine of await availableEngines()) {
  describe(`a record that the site renews (${engine})`, () => {
    let publisher;
    let browser;
    let page;
    let calls;
    let answer;

    before(async () => {
      const app = express().post('/renew', renewRecord({ domain: 'renew.localhost' }));
      publisher = await startPublisher({
        routes: {
          '/renew': async (request, response) => {
            calls += 1;
            await answer?.(response, calls);
            if (!response.headersSent) app(request, response);
          },
        },
      });
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await publisher?.close();
    });
    beforeEach(async () => {
      calls = 0;
      answer = undefined;
      page = await browser.newPage();
      await page.goto(publisher.page(HOST));
      await page.evaluate(() => {
        localStorage.clear();
        return sluice.reset().then(() => {});
      });
    });

    const open = (record = { renew: '/renew' }) =>
      page.goto(
        publisher.page(HOST, {
          config: { record },
          early: `${CAP}<script>lines = []; console.warn = (line) => lines.push(line)</script>`,
        }),
      );
    const refuse = () => page.evaluate(() => sluice.optOut().then(() => {}));
    const ours = async () => (await page.cookies()).filter(({ name }) => name === 'sluice');
    const daysLeft = async () => {
      const [cookie, ...others] = await ours();
      assert.deepEqual(others, []);
      return cookie ? (cookie.expires - Date.now() / 1000) / DAY : 0;
    };
    const isRemembered = () =>
      page.waitFor(() => (localStorage.getItem('sluice-renewed') ?? '').includes('v=1'));
    /** What has run out by then is gone. */
    const eightDaysLater = async () => {
      if ((await daysLeft()) < 8)
        await page.evaluate(() => {
          document.cookie = 'sluice=; domain=renew.localhost; path=/; max-age=0';
        });
    };
    const isOptedOut = () => page.evaluate(() => sluice.getState().optedOut);

    it('outlives Safari’s 7 days', async () => {
      await open();
      await refuse();
      await isRemembered();
      assert.ok((await daysLeft()) > 389, `${await daysLeft()} days`);
      await eightDaysLater();
      await open();
      assert.equal(await isOptedOut(), true);
    });

    it('would not without: a script’s cookie is gone then', async () => {
      await open({});
      await refuse();
      assert.ok((await daysLeft()) < 7.1, `${await daysLeft()} days`);
      await eightDaysLater();
      await open({});
      assert.equal(await isOptedOut(), false);
    });

    it('is not written by script again on the next visits, and renewed once a week', async () => {
      await open();
      await refuse();
      await isRemembered();
      for (let visit = 0; visit < 2; visit += 1) {
        await open();
        await page.evaluate(() => sluice.ready.then(() => {}));
        await page.waitFor(() =>
          performance
            .getEntriesByType('resource')
            .some(({ name }) => name.endsWith('/sluice-later.js')),
        );
      }
      assert.ok((await daysLeft()) > 389, `${await daysLeft()} days`);
      assert.equal(calls, 1);
      await page.evaluate(() => {
        const [time, text] = localStorage.getItem('sluice-renewed').split(' ');
        localStorage.setItem('sluice-renewed', `${Number(time) - 8 * 864e5} ${text}`);
      });
      await open();
      await waitUntil(() => calls === 2, { what: 'the weekly renewal' });
    });

    it('is renewed when it changes', async () => {
      await open();
      await refuse();
      await isRemembered();
      await page.evaluate(() => sluice.denyAll().then(() => {}));
      await waitUntil(() => calls === 2, { what: 'the second renewal' });
      await page.waitFor(() => (localStorage.getItem('sluice-renewed') ?? '').endsWith('choice=*'));
      assert.ok((await daysLeft()) > 389);
    });

    it('is not brought back by an answer that was on its way when the reader chose again', async () => {
      let late;
      const released = new Promise((resolve) => {
        late = resolve;
      });
      answer = async (response, call) => {
        if (call > 1) return;
        await released;
        const old =
          'v=1&model=opt-out&revision=1&how=api&decidedAt=1764000000&permitted=advertising';
        response.setHeader(
          'set-cookie',
          `sluice=${old}; Domain=renew.localhost; Path=/; Max-Age=9999`,
        );
        response.writeHead(204).end();
      };
      await open();
      await refuse();
      await waitUntil(() => calls === 1, { what: 'the first renewal' });
      await page.evaluate(() => sluice.denyAll().then(() => {}));
      late();
      await page.waitFor(() => (localStorage.getItem('sluice-renewed') ?? '').endsWith('choice=*'));
      assert.match((await ours())[0].value, /choice=\*$/);
      assert.ok((await daysLeft()) > 389);
    });

    it('stands against an answer that is another cookie, and a line says so', async () => {
      answer = (response) => {
        response.setHeader(
          'set-cookie',
          'sluice=v=1&model=opt-out&revision=1&permitted=advertising; Domain=renew.localhost; Path=/; Max-Age=9999',
        );
        response.writeHead(204).end();
      };
      await open();
      await refuse();
      await page.waitFor(() => lines.some((line) => line.includes('record.renew')));
      assert.match((await ours())[0].value, /choice=\*sale$/);
      assert.equal(await isOptedOut(), true);
    });

    it('is kept by script as long as the site does not answer', async () => {
      answer = (response) => response.writeHead(503).end();
      await open();
      await refuse();
      await waitUntil(() => calls === 1, { what: 'the renewal' });
      await open();
      await waitUntil(() => calls === 2, { what: 'another try' });
      assert.equal(await isOptedOut(), true);
      assert.ok((await daysLeft()) > 6);
    });
  });
}
