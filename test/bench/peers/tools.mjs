import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const file = (path) => readFileSync(require.resolve(path));

/** Opt-in law, so that all hold the same scripts until the same press; marked tags only, which is all that the others can do. */
const config = {
  version: 1,
  site: { name: 'The Harbor Ledger', privacyNotice: '/privacy', cookieNotice: '/cookies' },
  regions: { '*': 'opt-in' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'advertising', sale: true },
  ],
  vendors: [{ id: 'acme', name: 'Acme', category: 'advertising' }],
  signals: { gpp: false, googleConsentMode: false },
  ui: { banner: 'bar' },
};
const fullConfig = {
  ...config,
  signals: { googleConsentMode: true },
  vendors: [{ ...config.vendors[0], domains: ['acme.localhost'] }],
};

const build = () => {
  const into = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  writeFileSync(join(into, 'config.json'), JSON.stringify(config));
  execFileSync(
    'node',
    [
      join(root, 'dist/cli.js'),
      'build',
      join(into, 'config.json'),
      '--out',
      join(into, 'out'),
      '--no-weights',
      '--force',
    ],
    { stdio: 'pipe' },
  );
  return join(into, 'out');
};
let folder;
/** A file of the baked form, which is made when it is first asked for. */
const baked = (name) => readFileSync(join((folder ??= build()), name));
const json = (value) =>
  `<script type="application/json" id="sluice-config">${JSON.stringify(value)}</script>`;

/** Ours, however it is built. */
const sluice = {
  mark: 'type="text/plain" data-category="advertising" data-src',
  accept: `document.querySelector('sluice-banner')?.shadowRoot?.querySelector('[data-sluice=allow]')`,
  answer: `sluice.allows('advertising')`,
  open: 'sluice.open()',
  isOpen: `!!document.querySelector('sluice-preferences')?.shadowRoot?.querySelector('dialog')?.open`,
  close: 'sluice.close()',
};

/**
 * What is compared: how each is put on a page (`head`; `foot` where its own guide puts it), how it marks a script, where the banner's
 * button that allows all is, how it is asked what is allowed, and how its preferences open and close. `files`: what it serves, by path.
 */
export const TOOLS = {
  nothing: { head: '', files: () => null },
  'Sluice, baked': {
    head: '<script src="/sluice/sluice.js"></script>',
    ...sluice,
    files: (path) => path.startsWith('/sluice/') && baked(path.slice('/sluice/'.length)),
  },
  'Sluice, everything in it': {
    head: `${json(fullConfig)}<script src="/dist/sluice.js"></script>`,
    ...sluice,
    files: (path) => path.startsWith('/dist/') && readFileSync(join(root, path.slice(1))),
  },
  'vanilla-cookieconsent': {
    head: '<link rel="stylesheet" href="/vanilla.css">',
    foot: `<script src="/vanilla.js"></script><script>CookieConsent.run({ hideFromBots: false,
      categories: { necessary: { enabled: true, readOnly: true }, ads: {} },
      language: { default: 'en', translations: { en: {
        consentModal: { title: 'Your choice', description: 'We and our partners use cookies.', acceptAllBtn: 'Allow all', acceptNecessaryBtn: 'Refuse', showPreferencesBtn: 'Choose' },
        preferencesModal: { title: 'Your choice', acceptAllBtn: 'Allow all', acceptNecessaryBtn: 'Refuse', savePreferencesBtn: 'Save', sections: [{ title: 'Ads', linkedCategory: 'ads' }] },
      } } } });</script>`,
    mark: 'type="text/plain" data-category="ads" src',
    accept: `document.querySelector('#cc-main .cm__btn[data-role=all]')`,
    answer: `(CookieConsent.getConfig('categories').ads, CookieConsent.acceptedCategory('ads'))`,
    open: 'CookieConsent.showPreferences()',
    isOpen: `document.documentElement.classList.contains('show--preferences')`,
    close: 'CookieConsent.hidePreferences()',
    files: (path) =>
      ({
        '/vanilla.js': file('vanilla-cookieconsent'),
        '/vanilla.css': file('vanilla-cookieconsent/dist/cookieconsent.css'),
      })[path],
  },
  klaro: {
    head: `<script>klaroConfig = { acceptAll: true, mustConsent: false, services: [{ name: 'acme', title: 'Acme', purposes: ['ads'] }],
      translations: { en: { purposes: { ads: 'Ads' } } }, lang: 'en' };</script><script defer src="/klaro.js" data-config="klaroConfig"></script>`,
    mark: 'type="text/plain" data-type="application/javascript" data-name="acme" data-src',
    accept: `document.querySelector('.klaro .cookie-notice .cm-btn-success')`,
    answer: `klaro.getManager().getConsent('acme')`,
    open: 'klaro.show()',
    isOpen: `!!document.querySelector('.klaro .cookie-modal .cm-header')`,
    close: `document.querySelector('.klaro .cookie-modal .hide').click()`,
    files: (path) => path === '/klaro.js' && file('klaro/dist/klaro.js'),
  },
};
