import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startSite } from './site.mjs';

for (const engine of await availableEngines()) {
  describe(`the domain of the record (${engine})`, () => {
    let site;
    let browser;
    let page;

    before(async () => {
      site = await startSite();
      browser = await launch(engine);
      page = await browser.newPage();
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    const refuseOn = async (host, options) => {
      await page.goto(site.on(host, options));
      await page.evaluate(() => sluice.optOut().then(() => {}));
    };
    const isOptedOutOn = async (host, options) => {
      await page.goto(site.on(host, options));
      return page.evaluate(() => sluice.getState().optedOut);
    };
    const ours = async () => (await page.cookies()).filter(({ name }) => name.startsWith('sluice'));

    it('is the widest that the browser allows: a refusal holds on the site’s other hosts, and nowhere else', async () => {
      await refuseOn('www.harbor.localhost');
      const [cookie, ...others] = await ours();
      assert.deepEqual(others, []);
      assert.equal(cookie.domain, 'harbor.localhost');
      assert.deepEqual(
        [cookie.path, cookie.sameSite, cookie.secure, cookie.httpOnly],
        ['/', 'Lax', false, false],
      );
      const days = (cookie.expires - Date.now() / 1000) / 86_400;
      assert.ok(days > 389 && days < 391, `kept for ${days} days`);
      assert.equal(await isOptedOutOn('shop.news.harbor.localhost'), true);
      assert.equal(await isOptedOutOn('harbor.localhost'), true);
      assert.equal(await isOptedOutOn('another.localhost'), false);
      assert.equal(await isOptedOutOn('localhost'), false);
    });

    it('is the host alone where the owner wants it so', async () => {
      const options = { record: { cookie: 'sluice-host', domain: 'host' } };
      await refuseOn('www.harbor.localhost', options);
      const [cookie] = (await ours()).filter(({ name }) => name === 'sluice-host');
      assert.equal(cookie.domain, 'www.harbor.localhost');
      assert.equal(await isOptedOutOn('harbor.localhost', options), false);
      assert.equal(await isOptedOutOn('www.harbor.localhost', options), true);
    });

    it('is the one that the owner names', async () => {
      const options = { record: { cookie: 'sluice-named', domain: 'news.harbor.localhost' } };
      await refuseOn('a.news.harbor.localhost', options);
      const [cookie] = (await ours()).filter(({ name }) => name === 'sluice-named');
      assert.equal(cookie.domain, 'news.harbor.localhost');
    });

    it('is the host where there is no wider one: localhost, an IP address', async () => {
      for (const host of ['localhost', '127.0.0.1']) {
        await refuseOn(host);
        assert.deepEqual(
          (await ours()).map(({ name, domain }) => [name, domain]),
          [['sluice', host]],
        );
        assert.equal(await isOptedOutOn(host), true);
      }
    });

    it('keeps the choice elsewhere where the owner names a domain that is not the site’s', async () => {
      const options = { record: { cookie: 'sluice-foreign', domain: 'example.com' } };
      await refuseOn('foreign.localhost', options);
      assert.equal(await page.evaluate(() => sluice.getState().stored), true);
      assert.equal(await isOptedOutOn('foreign.localhost', options), true);
    });
  });
}
