const TEXT = '<p>The ferry came in on time. Nobody was surprised but the gulls.</p>'.repeat(60);
/** As many tags as a paper has, which start when they are allowed. */
const tags = (attributes) =>
  Array.from(
    { length: 12 },
    (_, index) =>
      `<script type="text/plain" ${attributes(index % 2 ? 'advertising' : 'analytics')}>window.started = (window.started ?? 0) + 1</script>`,
  ).join('');
const html = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Presses</title>${head}<body><h1>Story</h1>${TEXT}${body}`;

/** With a host of its own, so that a refusal raises the gate, as it does on every real site. */
const company = (id, category) => ({
  id,
  name: id,
  category,
  domains: [`${id}.example`],
  receives: 'Page address',
  retention: '13 months',
  privacyPolicy: '/policy',
});
const CONFIG = {
  version: 1,
  site: { name: 'The Harbor Ledger', privacyNotice: '/privacy', cookieNotice: '/cookies' },
  regions: { '*': 'opt-out' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
  ],
  vendors: [company('tally', 'analytics'), company('acme', 'advertising')],
};
const VANILLA = {
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, advertising: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'Say yes or no.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage',
        },
        preferencesModal: {
          title: 'Preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          closeIconLabel: 'Close',
          sections: ['analytics', 'advertising'].map((linkedCategory) => ({
            title: linkedCategory,
            description: 'What it is for.',
            linkedCategory,
          })),
        },
      },
    },
  },
};
const KLARO = {
  version: 1,
  default: false,
  acceptAll: true,
  services: ['analytics', 'advertising'].map((name) => ({ name, title: name, purposes: [name] })),
};

/** Each tool: its page, and where the presses go. The first of a walk is there as soon as the notice is. */
export const TOOLS = {
  Sluice: {
    page: html(
      `<script type="application/json" id="sluice-config">${JSON.stringify(CONFIG)}</script><script src="/dist/sluice.js"></script>`,
      `${tags((category) => `data-category="${category}"`)}<sluice-link><a href="/choices">Your Privacy Choices</a></sluice-link>`,
    ),
    no: 'sluice-banner >>> [data-sluice=opt-out]',
    yes: 'sluice-banner >>> [data-sluice=allow]',
    open: 'sluice-banner >>> [data-sluice=choose]',
    turn: 'sluice-preferences >>> [data-sluice-category=analytics]',
    save: 'sluice-preferences >>> [data-sluice=save]',
  },
  'vanilla-cookieconsent': {
    page: html(
      '<link rel="stylesheet" href="/node_modules/vanilla-cookieconsent/dist/cookieconsent.css"><script src="/node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>',
      `${tags((category) => `data-category="${category}"`)}<script>CookieConsent.run(${JSON.stringify(VANILLA)})</script>`,
    ),
    no: '#cc-main .cm [data-role=necessary]',
    yes: '#cc-main .cm [data-role=all]',
    open: '#cc-main .cm [data-role=show]',
    turn: '#cc-main .pm .section__toggle[value=analytics]',
    save: '#cc-main .pm [data-role=save]',
  },
  klaro: {
    page: html(
      `<script>window.klaroConfig = ${JSON.stringify(KLARO)}</script><script defer src="/node_modules/klaro/dist/klaro.js"></script>`,
      tags((category) => `data-type="application/javascript" data-name="${category}"`),
    ),
    no: '.klaro .cn-decline',
    yes: '.klaro .cookie-notice .cm-btn-success',
    open: '.klaro .cn-learn-more',
    turn: '.klaro .cm-purposes > li:first-child .slider',
    save: '.klaro .cm-btn-accept',
  },
};
/** Each on a page of its own. */
export const WALKS = [['no'], ['yes'], ['open', 'turn', 'save']];

export const PRESSES = {
  no: 'say no',
  yes: 'say yes',
  open: 'open the choices',
  turn: 'turn a switch',
  save: 'save',
};
