import assert from 'node:assert/strict';

const TALLY = /^https:\/\/tally\.example\//;
const heading = (page, text) =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, text);

const goToArticle = async ({ page }) => {
  await page.evaluate(() => document.querySelector('nav a[href$="article"]').click());
  await heading(page, 'Ferry arrives');
};

/**
 * Walks through an application of two pages as four readers do, and asserts what leaves it: before a choice, after a refusal (on
 * the page, on the next, after a reload), and after a permission. Its own elements must be the ones that the server sent.
 * Returns what the console said.
 */
export const walk = async (reader, url) => {
  const said = new Set();
  const visit = async (run) => {
    const reading = await reader.newPage();
    await reading.page.goto(url);
    await run(reading);
    for (const problem of reading.problems) said.add(problem);
    await reading.close();
  };

  await visit(async (reading) => {
    const { page, left } = reading;
    // Opt-out law: allowed until refused, each once.
    await page.waitForFunction(() => window.ran?.includes('/home.js'));
    await page.evaluate(() => {
      window.kept = [document.querySelector('sluice-link'), window.sluice];
    });
    await reading.answer('opt-out');
    await page.waitForFunction(() =>
      /not counted/.test(document.querySelector('#counting').textContent),
    );
    assert.deepEqual(left.splice(0), ['https://tally.example/home.js']);

    await goToArticle(reading);
    await page.waitForFunction(() =>
      document.querySelector('sluice-embed')?.shadowRoot?.querySelector('[data-sluice="once"]'),
    );
    assert.deepEqual(
      await page.evaluate(() => [
        document.querySelector('sluice-link') === window.kept[0],
        window.sluice === window.kept[1],
        window.sluice.getState().optedOut,
      ]),
      [true, true, true],
    );
    assert.deepEqual(left, []);
    // The page of the held script, and the way back.
    await page.reload({ waitUntil: 'networkidle0' });
    await page.goBack({ waitUntil: 'networkidle0' });
    await heading(page, 'The Harbor Ledger');
    assert.deepEqual(left, []);

    await reading.press('sluice-link', 'slot');
    await page.waitForFunction(() => document.querySelector('sluice-preferences')?.shadowRoot);
  });

  await visit(async (reading) => {
    const { page, left } = reading;
    await reading.answer('allow');
    await goToArticle(reading);
    await page.waitForFunction(() => window.ran?.includes('/article.js'));
    assert.deepEqual(await page.evaluate(() => window.ran), ['/home.js', '/article.js']);
    await page.waitForFunction(() => document.querySelector('sluice-embed iframe')?.src);
    assert.equal(left.filter((address) => TALLY.test(address)).length, 2);
    // Back, and there again: what React takes out, it finds.
    await page.evaluate(() => document.querySelector('nav a[href="/"]').click());
    await heading(page, 'The Harbor Ledger');
    await goToArticle(reading);
    // On a second visit scripts are released before React takes over the page.
    await page.goto(url, { waitUntil: 'networkidle0' });
    assert.deepEqual(await page.evaluate(() => window.ran), ['/home.js']);
    assert.match(
      await page.evaluate(() => document.querySelector('#counting').textContent),
      /is counted/,
    );
    await goToArticle(reading);
  });
  return [...said];
};
