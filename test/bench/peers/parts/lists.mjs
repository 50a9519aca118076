import { withPage } from '../../with-page.mjs';

const LENGTHS = {
  '10 domains': 10,
  '100 domains': 100,
  '1,000 domains': 1_000,
  '5,000 domains': 5_000,
};

/** How long one decision takes, in µs: the shortest of several loops of many, what is left when nobody disturbs. Runs in the page. */
const decide = async (length) => {
  const xhr = new XMLHttpRequest();
  const box = document.body.appendChild(document.createElement('div'));
  const kinds = {
    // All over the list: who stands last must not wait for those before.
    refused: (index) =>
      xhr.open('GET', `https://cdn.company-${(index * 7919) % length}.example/tag`),
    unnamed: (index) => xhr.open('GET', `https://cdn.stranger-${index % 97}.example/tag`),
    own: (index) => xhr.open('GET', `/story/${index % 97}`),
    image: (index) => {
      const image = document.createElement('img');
      image.setAttribute('src', `https://company-${(index * 7919) % length}.example/pixel`);
      box.append(image);
    },
  };
  const LOOPS = 7;
  const DECISIONS = 1_000;
  const found = {};
  for (const [kind, step] of Object.entries(kinds)) {
    const times = [];
    for (let loop = 0; loop < LOOPS; loop += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      const start = performance.now();
      for (let index = 0; index < DECISIONS; index += 1) step(index);
      times.push(((performance.now() - start) * 1000) / DECISIONS);
      box.replaceChildren();
    }
    found[kind] = Math.min(...times);
  }
  return { ...found, start: after - before };
};

export const lists = {
  title: 'Long lists of companies',
  about:
    'Sluice alone, with so many companies, each with a domain, all of them refused: what one decision takes. It should not grow with the list. What the head script takes to start does: it reads the whole configuration.',
  columns: Object.keys(LENGTHS),
  against: '10 domains',
  share: 2,
  figures: {
    refused: ['request to a refused company', 'µs'],
    unnamed: ['request to a host that nobody names', 'µs'],
    own: ["request to the site's own host", 'µs'],
    image: ['image of a refused company inserted', 'µs'],
    start: ['head script, from its tag to its end', 'ms'],
  },
  measure: ({ browser, gate }, name) =>
    withPage(browser, async (page) => {
      await page.goto(gate.url(`list?${LENGTHS[name]}`));
      return page.evaluate(decide, LENGTHS[name]);
    }),
};
