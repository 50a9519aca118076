import { addMarked } from './add-marked.mjs';
import { libraries } from './libraries/index.mjs';

/** The publisher's configuration: analytics and ads count as sale, page counting without identifiers does not. */
export const configFor = (region) => ({
  version: 1,
  site: { name: 'The Harbor Ledger', privacyNotice: '/privacy', cookieNotice: '/cookies' },
  region: { default: region },
  regions: { US: 'opt-out', '*': 'opt-in' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'functional' },
    { id: 'analytics', sale: true },
    { id: 'advertising', sale: true },
  ],
  vendors: libraries.map(({ name, category }) => ({
    id: name,
    name,
    category,
    domains: [`${name}.localhost`],
  })),
});

/** One library as the publisher's page carries it, `plain` (nothing gates) or `marked` for Sluice. */
const tagFor = ({ name, category, form }, { addresses, bundles }, marked) => {
  const marks = `data-category="${category}" data-vendor="${name}"`;
  const address = `${addresses[name]}/library.js`;
  if (form === 'inline') {
    return `<script ${marked ? `type="text/plain" ${marks}` : ''}>${bundles.get(name)}</script>`;
  }
  if (!marked)
    return `<script ${form === 'module' ? 'type="module"' : ''} src="${address}"></script>`;
  const type = form === 'module' ? 'data-type="module"' : '';
  return `<script type="text/plain" ${type} ${marks} data-src="${address}"></script>`;
};

const article = (title, head) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    ${head}
  </head>
  <body>
    <h1>${title}</h1>
    <button id="press">Read on</button>
    <p style="margin-top: 150vh">End</p>
  </body>
</html>`;

const tell = (addresses) => `<script>
  globalThis.standIn = ${JSON.stringify(addresses)};
  globalThis.addMarked = ${addMarked};
</script>`;

const signalScript = `<script>
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
</script>`;

const sluiceTags = (region) => `<script type="application/json" id="sluice-config">
    ${JSON.stringify(configFor(region))}
  </script>
  <script src="/sluice/sluice.js"></script>`;

/** A consent tool as plain as can be: GPP does not apply. Prebid's GPP module bids only when one answers. */
const plainGpp = `<script>
  const answer = {
    gppVersion: '1.1', cmpStatus: 'loaded', cmpDisplayStatus: 'hidden', signalStatus: 'ready',
    supportedAPIs: [], cmpId: 0, sectionList: [], applicableSections: [-1], gppString: 'DBAA',
    parsedSections: {},
  };
  window.__gpp = (command, done) =>
    done(command === 'addEventListener'
      ? { eventName: 'listenerRegistered', listenerId: 1, data: true, pingData: answer }
      : answer, true);
</script>`;

/** The article without Sluice: what the libraries do when nothing stops them. */
export const plainArticle =
  (only = libraries) =>
  (served) =>
    article(
      'An article',
      [
        plainGpp,
        tell(served.addresses),
        ...only.map((library) => tagFor(library, served, false)),
      ].join('\n'),
    );

/** The article with Sluice, each library marked. */
export const markedArticle =
  ({ region, signal = false, only = libraries }) =>
  (served) =>
    article(
      'An article',
      [
        // The browser's own property in the test's place; it must stand before the head script.
        signal ? signalScript : '',
        sluiceTags(region),
        tell(served.addresses),
        ...only.map((library) => tagFor(library, served, true)),
      ].join('\n'),
    );

/** A script's text as it may stand in a page. */
const inline = (code) => code.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');

/** Each library, unmarked, in the page's own code, which goes on after it. */
const bundledInto = (served) => (library) => {
  const type = library.form === 'module' ? 'type="module"' : '';
  const code = inline(served.bundles.get(library.name));
  return `<script ${type}>${code}\n;(globalThis.wentOn ??= []).push('${library.name}');</script>`;
};
/** Each library, unmarked, by a loader such as tag managers are: made by script, put before the first script of the page. */
const addedTo = (served) => (library) => `<script>{
  const script = document.createElement('script');
  ${library.form === 'module' ? "script.type = 'module';" : 'script.async = false;'}
  script.src = '${served.addresses[library.name]}/library.js';
  const [first] = document.getElementsByTagName('script');
  first.parentNode.insertBefore(script, first);
  (globalThis.wentOn ??= []).push('${library.name}');
}</script>`;

/** The article with Sluice, which knows the libraries by their hosts only. */
export const unmarkedArticle =
  ({ region, isBundled }) =>
  (served) =>
    article(
      'An article',
      [
        sluiceTags(region),
        tell(served.addresses),
        ...libraries.map((isBundled ? bundledInto : addedTo)(served)),
      ].join('\n'),
    );

/** What `addMarked` needs to add these libraries, in this order. */
export const lateTags = (names, { addresses, bundles }) =>
  names.map((name) => {
    const { category, form } = libraries.find((library) => library.name === name);
    return {
      category,
      vendor: name,
      ...(form === 'module' && { type: 'module' }),
      ...(form === 'inline'
        ? { code: bundles.get(name) }
        : { src: `${addresses[name]}/library.js` }),
    };
  });

/** Where the reader goes next: no library, no Sluice, so that nothing tidies up what the article left behind. */
export const leftPage = ({ addresses }) => article('Elsewhere on the site', tell(addresses));
