import { expect } from 'chai';
import { startCountCase } from '../support/count-case.js';
import { closePages, openPage, says } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const MARK = 'type="text/plain" data-category="advertising"';

/** How pages copy what is in them: libraries that keep pages, slides, print views. */
const COPIES: Readonly<Record<string, (script: HTMLScriptElement) => Node>> = {
  'as a clone': (script) => script.cloneNode(true),
  'attribute by attribute, as Turbo does': (script) => {
    const copy = script.ownerDocument.createElement('script');
    copy.textContent = script.textContent;
    copy.async = false;
    for (const { name, value } of script.attributes) copy.setAttribute(name, value);
    return copy;
  },
  'from its markup': (script) =>
    script.ownerDocument.createRange().createContextualFragment(script.outerHTML),
};

afterEach(closePages);

describe('a copy of a released script', () => {
  for (const [how, copy] of Object.entries(COPIES)) {
    it(`that the page makes ${how} neither runs nor is fetched after a refusal, and runs when it is allowed`, async () => {
      const run = startCountCase();
      const page = await openPage({
        config: { ui: { banner: 'none', ownQuestion: true } },
        body: `<script ${MARK}>${says('inline')}</script><script ${MARK} data-src="${run.url('file.js')}"></script>
          <script ${MARK} data-type="module">${says('module')}</script>`,
      });
      const { document, window } = page;
      await waitFor('all three', () => window.counted?.length === 3);
      const copies = [...document.querySelectorAll('script[data-category]')].map((script) =>
        copy(script as HTMLScriptElement),
      );
      await page.sluice.optOut();
      document.body.append(...copies);
      await window.fetch(run.url('sentinel'));
      expect(window.counted).to.have.length(3);
      expect((await run.counts()).byFile).to.deep.equal({ 'file.js': 1, sentinel: 1 });
      await page.sluice.allowAll({ confirmed: true });
      await waitFor('the copies', () => window.counted?.length === 6);
    });
  }
});
