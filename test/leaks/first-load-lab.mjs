import { readFileSync } from 'node:fs';
import { startVendorServer } from './vendor-server.mjs';
import { markup, noscript } from './ways/markup.mjs';

/** The line of the guide, and its end. */
export const BARRIER = [
  "<script>document.write('<!--')</script><noscript><!--</noscript><noframes><!-- -->",
  '</noframes>',
];
const PLACES = ['at once', '70 kB on', 'streamed later'];
const FILLER = `<p>${'The tide is late today. '.repeat(3000)}</p>`;

/** A site whose pages carry vendors' tags in their HTML, at three places, and the vendors, which count at the socket. */
export const startFirstLoadLab = async () => {
  const head = readFileSync(new URL('../../dist/sluice.js', import.meta.url));
  const pages = new Map();
  const files = {
    '/sluice.js': ['text/javascript', head],
    '/own.js': ['text/javascript', 'self.own = (self.own ?? 0) + 1;'],
    '/own.gif': ['image/gif', ''],
  };
  const vendor = await startVendorServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [type, body] = files[pathname] ?? ['text/html', pages.get(pathname)];
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    if (!Array.isArray(body)) return response.end(body ?? '');
    response.write(body[0]);
    // Long enough for all that came before to be parsed.
    setTimeout(() => response.end(body[1]), 400);
  });
  let serial = 0;
  const configOf = (isRefused, enforcement) => ({
    version: 1,
    regions: { '*': 'opt-out' },
    categories: [
      { id: 'necessary', required: true },
      { id: 'advertising', sale: true },
    ],
    vendors: [{ id: 'ads', category: 'advertising', domains: ['ads.localhost'] }],
    signals: { gpc: isRefused },
    record: { cookie: `first-load-${isRefused}` },
    enforcement,
    ui: { banner: 'none' },
  });

  return {
    vendor,
    /** Loads a page and answers which of its tags reached the vendor (a name for each tag and place), and what ran. `extra`: further markup of its head. */
    load: async (tab, { isRefused, hasBarrier = false, enforcement = {}, extra = () => '' }) => {
      serial += 1;
      const ids = new Map();
      const urlOf = (name) => {
        const id = `m${serial}-${ids.size}`;
        ids.set(name, id);
        return (ending) => `http://ads.localhost:${vendor.port}/hit/${id}.${ending}`;
      };
      const [places, [open, end]] = [
        PLACES.map((place) =>
          markup
            .map(([name, make]) => make(urlOf(`${name}, ${place}`)))
            .concat(noscript(urlOf(`noscript, ${place}`)))
            .join('\n'),
        ),
        hasBarrier ? BARRIER : ['', ''],
      ];
      const config = JSON.stringify(configOf(isRefused, enforcement));
      const path = `/page-${serial}`;
      pages.set(path, [
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>First load</title><script type="application/json" id="sluice-config">${config}</script><script src="/sluice.js"></script><script src="/own.js"></script>${open}${extra(urlOf('extra'))}</head><body>${places[0]}${FILLER}${places[1]}`,
        `${places[2]}<script src="/own.js"></script><p id="end">End</p>${end}</body></html>`,
      ]);
      const reached = () => [...ids].filter(([, id]) => vendor.hits(id)).map(([name]) => name);
      // A page that leads away never says that it has loaded.
      await tab.goto(`http://localhost:${vendor.port}${path}`).catch(() => {});
      const seen = await tab
        .waitFor(
          () =>
            document.querySelector('#end') &&
            self.own === 2 && {
              ran: self.ran === true,
              own: self.own,
              isRefused: !sluice.allows('ads'),
            },
        )
        .catch(() => ({}));
      // What is stopped has no event: what arrives in this time is late, not absent.
      await vendor.waitFor(
        () => !isRefused && reached().length === ids.size,
        isRefused ? 700 : 2500,
      );
      return { reached: reached(), ...seen };
    },
    close: vendor.close,
  };
};
