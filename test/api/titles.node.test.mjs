import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startPublisher } from './publisher.mjs';

const site = (...titles) => ({ site: { titles } });
const LEDGER = 'www.ledger.localhost';
const GAZETTE = 'www.gazette.localhost';

for (const engine of await availableEngines()) {
  describe(`a refusal handed to sister titles (${engine})`, () => {
    let publisher;
    let browser;
    let page;
    before(async () => {
      publisher = await startPublisher();
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await publisher?.close();
    });
    beforeEach(async () => {
      page = await browser.newPage();
      for (const host of [LEDGER, GAZETTE, 'other.localhost']) {
        await page.goto(publisher.page(host));
        await page.evaluate(() => sluice.reset().then(() => {}));
      }
    });

    /** A page of the gazette, which accepts what these titles hand over. */
    const gazette = (titles = ['ledger.localhost'], query = '') =>
      publisher.page(GAZETTE, { config: site(...titles) }) + query;
    /** Opens a page of the ledger with these links; resolves when links are marked. */
    const openLedger = async (links, { titles = ['gazette.localhost'], ...content } = {}) => {
      const body = links
        .map(({ href, more = '' }, index) => `<p><a id="l${index}" href="${href}" ${more}>link</a>`)
        .join('');
      await page.goto(publisher.page(LEDGER, { config: site(...titles), body, ...content }));
      await page.waitFor(() =>
        performance
          .getEntriesByType('resource')
          .some(({ name, responseEnd }) => responseEnd && name.endsWith('/sluice-later.js')),
      );
      // The module has run when it has listened; it does so in the turn after it came.
      await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(null), 0)));
    };
    const refuse = () => page.evaluate(() => sluice.optOut().then(() => {}));
    const arrived = (host) =>
      page.waitFor(
        (there) =>
          location.hostname === there && window.sluice && document.readyState === 'complete',
        host,
      );
    const standing = () =>
      page.evaluate(() => {
        const { optedOut, optedOutAt, categories } = sluice.getState();
        return [
          optedOut,
          Boolean(optedOutAt),
          categories.advertising.because,
          categories.analytics.answer,
        ];
      });
    const address = () => page.evaluate(() => location.pathname + location.search + location.hash);
    const REFUSED = [true, true, 'group', 'granted'];
    const OPEN = [false, false, 'default', 'granted'];
    /** Presses a link as a script of the page would. */
    const follow = (selector = '#l0') =>
      page.evaluate((at) => document.querySelector(at).click(), selector);

    it('goes with a link that is clicked, is recorded there, and leaves no trace in the address', async () => {
      const target = gazette(undefined, '?a=b%20c&d#end');
      await openLedger([{ href: target }]);
      await refuse();
      await page.click('#l0');
      await arrived(GAZETTE);
      assert.deepEqual(await standing(), REFUSED);
      const { pathname } = new URL(target);
      assert.equal(await address(), `${pathname}?a=b%20c&d#end`);
      await page.goto(publisher.page(GAZETTE));
      assert.deepEqual(await standing(), REFUSED, 'on the next page');
    });

    it('goes with a link that is followed by the keyboard', async () => {
      await openLedger([{ href: gazette() }]);
      await refuse();
      await page.evaluate(() => document.querySelector('#l0').focus());
      await page.press('Enter');
      await arrived(GAZETTE);
      assert.deepEqual(await standing(), REFUSED);
    });

    it('goes with links in shadow roots and image maps, whatever is pressed in them', async () => {
      const href = gazette();
      await openLedger([], {
        body: `<div id="host"></div><map name="m"><area id="area" href="${href}" shape="default"></map>`,
      });
      await refuse();
      const marked = await page.evaluate((to) => {
        const root = document.querySelector('#host').attachShadow({ mode: 'open' });
        root.innerHTML = `<a href="${to}"><b>link</b></a>`;
        addEventListener('click', (event) => event.preventDefault());
        root.querySelector('b').click();
        document.querySelector('#area').click();
        return [root.querySelector('a').search, document.querySelector('#area').search];
      }, href);
      assert.deepEqual(marked, ['?sluice=opt-out', '?sluice=opt-out']);
    });

    for (const [press, init] of [
      ['pointerdown', {}],
      ['auxclick', { button: 1 }],
      ['contextmenu', { button: 2 }],
    ]) {
      it(`is on the link from ${press} on, as a new tab or a copy needs it`, async () => {
        await openLedger([{ href: gazette() }]);
        await refuse();
        const search = await page.evaluate(
          (type, options) => {
            const link = document.querySelector('#l0');
            const unpressed = link.search;
            link.dispatchEvent(
              new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...options }),
            );
            return [unpressed, link.search];
          },
          press,
          init,
        );
        assert.deepEqual(search, ['', '?sluice=opt-out']);
      });
    }

    it('is never a permission: nothing is carried by who refused nothing, or only a part, or allows again', async () => {
      await openLedger([{ href: gazette(undefined, '?x=1') }], {
        early: '<script>addEventListener("click", (event) => event.preventDefault())</script>',
      });
      const search = async () => {
        await follow();
        return page.evaluate(() => document.querySelector('#l0').search);
      };
      assert.equal(await search(), '?x=1');
      await page.evaluate(() => sluice.choose({ analytics: 'denied' }).then(() => {}));
      assert.equal(await search(), '?x=1');
      await refuse();
      assert.equal(await search(), '?x=1&sluice=opt-out');
      await page.evaluate(() => sluice.reset().then(() => {}));
      assert.equal(await search(), '?x=1');
    });

    it('is told to nobody but the titles named: no other host, no other protocol, not the site itself', async () => {
      const links = [
        'http://other.localhost/',
        'http://notgazette.localhost/',
        'http://gazette.localhost.evil.example/',
        'ftp://gazette.localhost/',
        'mailto:editor@gazette.localhost',
        'javascript:void(0)',
        `http://${LEDGER}/`,
        'http://shop.ledger.localhost/',
        '#top',
      ];
      await openLedger(
        [
          ...links.map((href) => ({ href })),
          { href: 'http://gazette.localhost/', more: 'rel="noreferrer"' },
        ],
        {
          titles: ['gazette.localhost', 'ledger.localhost', 'localhost', ''],
          early: '<script>addEventListener("click", (event) => event.preventDefault())</script>',
        },
      );
      await refuse();
      const told = await page.evaluate(() =>
        [...document.querySelectorAll('a')]
          .filter((link) => {
            link.click();
            return link.href.includes('opt-out');
          })
          .map(({ href }) => href),
      );
      assert.deepEqual(told, []);
    });

    it('is not carried for an age: that is nobody’s refusal', async () => {
      await openLedger([{ href: gazette() }], {
        early: '<script>addEventListener("click", (event) => event.preventDefault())</script>',
        config: { ...site('gazette.localhost'), age: 'teen' },
      });
      await follow();
      assert.equal(await page.evaluate(() => document.querySelector('#l0').search), '');
    });

    it('is accepted from nobody who is not a title of the site', async () => {
      const target = gazette(['another.localhost'], '?sluice=opt-out');
      await page.goto(publisher.page(LEDGER, { body: `<a id="l0" href="${target}">link</a>` }));
      await follow();
      await arrived(GAZETTE);
      assert.deepEqual(await standing(), OPEN);
      assert.match(await address(), /\?sluice=opt-out$/);
    });

    it('is not accepted without a referrer, typed in or withheld', async () => {
      const target = gazette(undefined, '?sluice=opt-out');
      await page.goto(target);
      assert.deepEqual(await standing(), OPEN);
      await page.goto(
        publisher.page(LEDGER, {
          body: `<a id="l0" href="${target}">link</a>`,
          headers: { 'referrer-policy': 'no-referrer' },
        }),
      );
      await follow();
      await arrived(GAZETTE);
      assert.deepEqual(await standing(), OPEN);
    });

    it('counts once: what is allowed afterwards outlives a reload and the way back', async () => {
      const target = gazette(undefined, '?sluice=opt-out');
      // A router of the page that puts the old address back.
      await page.goto(publisher.page(LEDGER, { body: `<a id="l0" href="${target}">link</a>` }));
      await follow();
      await arrived(GAZETTE);
      assert.deepEqual(await standing(), REFUSED);
      await page.evaluate((href) => {
        history.replaceState(null, '', href);
        return sluice.reset().then(() => {});
      }, target);
      await page.evaluate(() => void setTimeout(() => location.reload()));
      await page.waitFor(
        () =>
          performance.getEntriesByType('navigation')[0]?.type === 'reload' &&
          document.readyState === 'complete' &&
          window.sluice,
      );
      assert.deepEqual(await standing(), OPEN, 'after a reload');
      await page.goto(publisher.page('other.localhost'));
      await page.evaluate(() => void setTimeout(() => history.back()));
      await arrived(GAZETTE);
      assert.deepEqual(await standing(), OPEN, 'on the way back');
    });

    for (const query of [
      '?sluice=allow',
      '?sluice=opt-in',
      '?sluice=opt-out%20',
      '?sluice=OPT-OUT',
      '?sluice=',
      '?xsluice=opt-out',
      '?sluice=opt-out;x=1',
      '?sluice[]=opt-out',
      '?a=%26sluice=opt-out',
      '#?sluice=opt-out',
    ]) {
      it(`says nothing by ${query}, which stays as it is`, async () => {
        const target = gazette(undefined, query);
        await page.goto(publisher.page(LEDGER, { body: `<a id="l0" href="${target}">link</a>` }));
        await follow();
        await arrived(GAZETTE);
        assert.deepEqual(await standing(), OPEN);
        assert.equal((await address()).replace(/^[^?#]*/, ''), query);
      });
    }

    for (const [path, query, rest] of [
      ['//evil.example/x', '?sluice=opt-out', ''],
      ['/a', '?sluice=opt-out&x=%3Cscript%3E', '?x=%3Cscript%3E'],
      ['/b', '?x=1&sluice=opt-out#sluice=opt-out', '?x=1#sluice=opt-out'],
    ]) {
      it(`leaves the rest of ${path}${query} as it is`, async () => {
        const target = publisher.page(GAZETTE, { config: site('ledger.localhost') }, path) + query;
        await page.goto(publisher.page(LEDGER, { body: `<a id="l0" href="${target}">link</a>` }));
        await follow();
        await arrived(GAZETTE);
        assert.deepEqual(await standing(), REFUSED);
        assert.equal(await address(), path + rest);
      });
    }

    it('ends a permission, as a press there would, and counts before the next script of the page', async () => {
      const target = publisher.page(GAZETTE, {
        config: site('ledger.localhost'),
        body: '<script>seen = sluice.allows("advertising"); there = location.search</script>',
      });
      await page.goto(target);
      await page.evaluate(() => sluice.allowAll().then(() => {}));
      await openLedger([{ href: target }]);
      await refuse();
      await page.click('#l0');
      await arrived(GAZETTE);
      assert.deepEqual(await page.evaluate(() => [window.seen, window.there]), [false, '']);
      assert.deepEqual(await standing(), REFUSED);
    });
  });
}
