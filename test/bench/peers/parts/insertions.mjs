import { withPage } from '../../with-page.mjs';

const KINDS = [
  'element appended',
  'element with class and text appended',
  'the same, laid out at the end',
  'image with an address appended',
  'card of six elements appended',
  'markup by insertAdjacentHTML',
];
const PAGES = {
  nothing: 'bare',
  'Sluice, nothing denied': 'standby',
  'Sluice, denied': 'denied',
};

export const insertions = {
  title: 'Inserting 5,000 elements',
  about:
    'By script, into a page without the gate, and with the gate of sixty companies: while all of them are allowed, and while all are refused. More kinds of work, and Firefox: npm run bench:gate.',
  columns: Object.keys(PAGES),
  against: 'nothing',
  share: 2,
  figures: Object.fromEntries(KINDS.map((kind) => [kind, [kind, 'ms']])),
  measure: ({ browser, gate }, name) =>
    withPage(browser, async (page) => {
      await page.goto(gate.url(PAGES[name]));
      const measure = () => page.evaluate((kinds) => self.measure(kinds), KINDS);
      // The first batch warms the engine up.
      await measure();
      return measure();
    }),
};
