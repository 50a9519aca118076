import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startStage } from './stage.mjs';
import { surfaces } from './surfaces.mjs';

const NONCE = 'of-this-page';
const STRICT = {
  nonce: NONCE,
  headers: {
    'content-security-policy': [
      `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
      `style-src 'nonce-${NONCE}'`,
      "object-src 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types sluice sluice-barrier',
    ].join('; '),
  },
  head: `<script nonce="${NONCE}">
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      window.violations.push([violatedDirective, blockedURI, sample].join(' '));
    });
  </script>`,
};

for (const engine of await availableEngines()) {
  describe(`under a strict policy with Trusted Types, in ${engine}`, () => {
    let stage;
    let browser;
    before(async () => {
      stage = await startStage();
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await stage?.close();
    });

    it('every surface is shown, and nothing that it does is refused', async () => {
      const page = await browser.newPage();
      const refused = {};
      for (const surface of surfaces) {
        await stage.show(page, surface, STRICT);
        const violations = await page.evaluate(() => window.violations);
        if (violations.length > 0) refused[surface.name] = violations;
      }
      await page.close();
      assert.deepEqual(refused, {});
    });

    it('is in force: a script without the nonce does not run', async () => {
      const page = await browser.newPage();
      await stage.open(page, surfaces[0], {
        ...STRICT,
        body: '<script>window.ran = true</script>',
      });
      const [ran, violations] = await page.evaluate(() => [window.ran, window.violations.join()]);
      assert.equal(ran ?? null, null);
      assert.match(violations, /script-src/);
      await page.close();
    });
  });
}
