import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveAnswers } from './serve-answers.mjs';

const BUILT = fileURLToPath(new URL('../../dist/sluice.js', import.meta.url));
const inPage = readFileSync(new URL('./in-page.js', import.meta.url), 'utf8');

const configOf = (vendors, { isDenied = false, standby = true } = {}) => ({
  version: 1,
  regions: { '*': 'opt-out' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'advertising', sale: true },
  ],
  vendors,
  signals: { gpc: isDenied },
  enforcement: { standby },
  ui: { banner: 'none' },
});
/** As many as a large site names. */
const sixty = Array.from({ length: 60 }, (_, index) => ({
  id: `vendor-${index}`,
  category: 'advertising',
  domains: [`vendor-${index}.example`, `cdn.vendor-${index}-static.example`],
}));
const listOf = (length) =>
  Array.from({ length }, (_, index) => ({
    id: `company-${index}`,
    category: 'advertising',
    domains: [`company-${index}.example`],
  }));

/** One page of nothing but work, by its name in the address: without the gate, and with it in each of its states. */
const PAGES = {
  bare: () => null,
  'no-standby': () => configOf(sixty, { standby: false }),
  standby: () => configOf(sixty),
  denied: () => configOf(sixty, { isDenied: true }),
  // All of so many companies are refused: `list?10`.
  list: (length) => configOf(listOf(length), { isDenied: true }),
};

const htmlOf = (config) => `<!doctype html><meta charset="utf-8"><title>Cost</title>
${config ? `<script type="application/json" id="sluice-config">${JSON.stringify(config)}</script><script>before = performance.now()</script><script src="/sluice.js"></script><script>after = performance.now()</script>` : ''}
<body><script src="/in-page.js"></script>`;

/** Serves them, with this head script. */
export const serveGatePages = (script = BUILT) =>
  serveAnswers(({ pathname, search }) => {
    const name = pathname.slice(1);
    if (name.endsWith('.js'))
      return {
        type: 'text/javascript',
        body: name === 'sluice.js' ? readFileSync(script) : inPage,
      };
    const config = PAGES[name]?.(Number(search.slice(1)));
    return config !== undefined && { type: 'text/html', body: htmlOf(config) };
  });
