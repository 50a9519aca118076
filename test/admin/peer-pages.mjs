import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const file = (path) => readFileSync(require.resolve(path), 'utf8');

/** As the guide to the first load gives it for pages with Trusted Types, and `sluice build` prints it. */
const BARRIER_SCRIPT = /<script>(document\.write\(\(self.*?)<\/script>/.exec(
  readFileSync(new URL('../../demo/guides/first-load.md', import.meta.url), 'utf8'),
)[1];

const tellsOfRules = (vendor) => `<script>
  const receive = window.autoconsentReceiveMessage;
  let times = 0;
  window.autoconsentReceiveMessage = (message) => {
    if (message.type === 'initResp') new Image().src = '${vendor}/rules-' + ++times + '.gif';
    return receive(message);
  };
</script>`;

/** A page with another consent tool, from npm: one tag that the tool holds, and, with `?leak`, a pixel that nobody marked. */
const pages = {
  '/vanilla': (
    vendor,
    leak,
  ) => `<!doctype html><title>vanilla-cookieconsent</title><body><h1>Page</h1>
    <link rel="stylesheet" href="/files/vanilla.css">
    <script type="text/plain" data-category="ads" data-src="${vendor}/tag.js"></script>
    ${leak}
    <script src="/files/vanilla.js"></script>
    <script>
      CookieConsent.run({
        categories: { necessary: { enabled: true, readOnly: true }, ads: {} },
        language: { default: 'en', translations: { en: {
          consentModal: { title: 'Cookies', description: 'We use some.', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Choose' },
          preferencesModal: { title: 'Cookies', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save', sections: [{ title: 'Ads', linkedCategory: 'ads' }] },
        } } },
      });
    </script>`,
  '/klaro': (vendor, leak) => `<!doctype html><title>klaro</title><body><h1>Page</h1>
    <script>
      klaroConfig = { acceptAll: true, mustConsent: false, services: [{ name: 'acme', title: 'Acme', purposes: ['ads'] }],
        translations: { en: { purposes: { ads: 'Ads' } } }, lang: 'en' };
    </script>
    <script defer src="/files/klaro.js" data-config="klaroConfig"></script>
    <script type="text/plain" data-type="application/javascript" data-name="acme" data-src="${vendor}/tag.js"></script>
    ${leak}`,
  '/dead-link': () => `<!doctype html><title>Dead link</title><p>Text</p>
    <a href="#">Do not sell or share my personal information</a>`,
  /** Tells the company whether the reader is signed in, and on what. */
  '/members': (vendor, leak, cookie) => `<!doctype html><title>Members</title>
    <script>
      const device = matchMedia('(pointer: coarse)').matches ? 'phone' : 'desktop';
      new Image().src = '${vendor}/${/member=1/.test(cookie) ? 'member' : 'stranger'}-' + device + '.gif';
    </script>`,
  '/sign-in': () => `<!doctype html><title>Sign in</title>
    <button onclick="document.cookie = 'member=1;path=/'">Sign in</button>`,
  /** Each frame tells the company how often it has been given the rules for consent tools. */
  '/frames': (vendor) => `<!doctype html><title>Frames</title>${tellsOfRules(vendor)}
    <iframe src="/frame" title="One"></iframe><iframe src="/frame" title="Another"></iframe>`,
  '/frame': (vendor) => `<!doctype html><title>Frame</title>${tellsOfRules(vendor)}`,
  '/barrier': (vendor, leak, cookie, { without }) => `<!doctype html><title>Barrier</title>
    <script>window.sluice = { version: '0' }</script>
    ${without ? '' : `<script>${BARRIER_SCRIPT}</script><noscript><!--</noscript><noframes><!-- --></noframes>`}`,
  '/no-link': () => '<!doctype html><title>No link</title><p>Text</p>',
};

const files = {
  '/files/vanilla.js': ['text/javascript', () => file('vanilla-cookieconsent')],
  '/files/vanilla.css': ['text/css', () => file('vanilla-cookieconsent/dist/cookieconsent.css')],
  '/files/klaro.js': ['text/javascript', () => file('klaro/dist/klaro.js')],
};

/** Serves the pages on `localhost`; the company lives on `acme.localhost`, same port. */
export const servePeers = async () => {
  const server = createServer((request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    const vendor = `http://acme.localhost:${server.address().port}`;
    const page = pages[url.pathname];
    const [type, read] = files[url.pathname] ?? [];
    if (url.hostname !== 'localhost') {
      response.setHeader('Content-Type', 'text/javascript').end('document.cookie = "_acme_id=1"');
    } else if (page) {
      const leak = url.searchParams.has('leak') ? `<img src="${vendor}/pixel.gif" alt="">` : '';
      response
        .setHeader('Content-Type', 'text/html')
        .end(
          page(vendor, leak, request.headers.cookie, { without: url.searchParams.has('without') }),
        );
    } else if (read) {
      response.setHeader('Content-Type', `${type}; charset=utf-8`).end(read());
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://localhost:${server.address().port}`,
    close: () => new Promise((done) => server.close(done)),
  };
};
