/**
 * Every surface: what gallery and tests bring about. Functions run in the page and may use nothing from outside.
 *
 * `page`: where the demo shows it. `config`: merged into the page's configuration, `region` and `gpc` likewise. `before`: done on
 * the visit before. `steps`: functions with their arguments. `host`, `panel`: the element whose shadow root holds it, and what is
 * drawn in there when it is shown.
 */
const press = async (surface, hook) => {
  const button = () =>
    document
      .querySelector(`sluice-${surface}`)
      ?.shadowRoot?.querySelector(`[data-sluice="${hook}"]`);
  while (!button()) await new Promise(requestAnimationFrame);
  button().click();
};
const openDialog = () => window.sluice.open('preferences').then(() => {});
const optOut = () => window.sluice.optOut().then(() => {});
const allowAll = () => window.sluice.allowAll().then(() => {});
const toEmbed = () => document.querySelector('sluice-embed').scrollIntoView({ block: 'center' });
const toFooter = () => document.querySelector('sluice-link').scrollIntoView({ block: 'end' });
const toStatus = () => document.querySelector('sluice-status').scrollIntoView({ block: 'center' });
/** Ends after the status has looked at the page. */
const look = () => window.sluice.verify().then(() => {});
const turn = (id) =>
  document
    .querySelector('sluice-preferences')
    .shadowRoot.querySelector(`[data-sluice-category="${id}"]`)
    .click();
const unfold = () => {
  const details = [
    ...document.querySelector('sluice-preferences').shadowRoot.querySelectorAll('details'),
  ];
  for (const one of details) one.open = true;
  details[0].scrollIntoView({ block: 'start' });
};
const hideDialog = () => {
  // Allowed by every policy, which an element of style is not.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('sluice-preferences { display: none !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};
const asKind = (kind) => document.querySelector('sluice-embed').setAttribute('kind', kind);
const allowAnyway = async () => {
  const allowed = window.sluice.allowAll();
  const button = () =>
    document
      .querySelector('sluice-preferences')
      ?.shadowRoot?.querySelector('[data-sluice="confirm"]');
  while (!button()) await new Promise(requestAnimationFrame);
  button().click();
  await allowed;
};

const FRONT = '/';
const STORY = '/coast/tide-gauge';
const HERRING = '/coast/herring';
const none = { ui: { banner: 'none' } };

const banner = { host: 'sluice-banner', panel: '[part=banner]' };
const dialog = { host: 'sluice-preferences', panel: 'dialog[open]' };
const question = { ...dialog, panel: '#question' };
const toast = { host: 'sluice-toast', panel: '[part=toast]' };
const link = { host: 'sluice-link', panel: '[part=note]' };
const float = { host: 'sluice-float', panel: 'button' };
const embed = { host: 'sluice-embed', panel: '[part=embed]' };
const box = { host: 'sluice-status', panel: '[part=check], [part=text]' };
const plain = { host: 'html > div[lang]', panel: 'dialog[open]' };

export const surfaces = [
  { name: 'bar', ...banner, page: FRONT },
  { name: 'card', ...banner, page: FRONT, config: { ui: { banner: 'card' } } },
  { name: 'inline', ...banner, page: STORY, config: { ui: { banner: 'inline' } } },
  { name: 'opt-in question', ...banner, page: FRONT, region: 'DE' },
  { name: 'opt-in bar', ...banner, page: FRONT, region: 'DE', config: { ui: { banner: 'bar' } } },
  {
    name: 'opt-in card',
    ...banner,
    page: FRONT,
    region: 'DE',
    config: { ui: { banner: 'card' } },
  },
  { name: 'preferences', ...dialog, page: STORY, config: none, steps: [[openDialog]] },
  {
    name: 'preferences, no companies',
    ...dialog,
    page: STORY,
    config: { ...none, vendors: [] },
    steps: [[openDialog]],
  },
  {
    name: 'preferences, opted out',
    ...dialog,
    page: STORY,
    config: none,
    before: optOut,
    steps: [[openDialog]],
  },
  {
    name: 'preferences, asked first',
    ...dialog,
    page: STORY,
    region: 'DE',
    config: none,
    steps: [[openDialog]],
  },
  {
    name: 'exception to the signal',
    ...dialog,
    page: STORY,
    config: none,
    gpc: true,
    steps: [[allowAnyway], [openDialog]],
  },
  {
    name: 'companies',
    ...dialog,
    page: STORY,
    config: none,
    steps: [[openDialog], [unfold]],
  },
  {
    name: 'companies, a switch for each',
    ...dialog,
    page: STORY,
    config: { ui: { ...none.ui, perCompany: true } },
    steps: [[openDialog], [unfold]],
  },
  {
    name: 'second question',
    ...question,
    page: STORY,
    config: none,
    gpc: true,
    steps: [[openDialog], [press, 'preferences', 'allow-all']],
  },
  {
    name: 'unsaved changes',
    ...question,
    page: STORY,
    config: none,
    steps: [[openDialog], [turn, 'analytics'], [press, 'preferences', 'close']],
  },
  { name: 'confirmation', ...toast, page: FRONT, steps: [[press, 'banner', 'opt-out']] },
  {
    name: 'confirmation, reload asked',
    ...toast,
    page: FRONT,
    config: { enforcement: { reload: 'ask', standby: false } },
    steps: [[press, 'banner', 'opt-out']],
  },
  {
    name: 'confirmation of the signal',
    ...toast,
    page: FRONT,
    gpc: true,
    config: { ui: { signalNotice: 'once' } },
  },
  {
    name: 'link',
    ...link,
    page: STORY,
    config: none,
    before: optOut,
    steps: [[toFooter]],
  },
  { name: 'float', ...float, page: STORY, config: { ui: { ...none.ui, link: 'float' } } },
  {
    name: 'float, opted out',
    ...float,
    page: STORY,
    config: { ui: { ...none.ui, link: 'float' } },
    before: optOut,
  },
  { name: 'video', ...embed, page: HERRING, config: none, before: optOut, steps: [[toEmbed]] },
  {
    name: 'video, second step',
    ...embed,
    page: HERRING,
    config: none,
    before: optOut,
    steps: [[toEmbed], [press, 'embed', 'once']],
  },
  {
    name: 'post, asked first',
    ...embed,
    page: HERRING,
    region: 'DE',
    config: none,
    steps: [[asKind, 'post'], [toEmbed]],
  },
  {
    name: 'status',
    ...box,
    page: '/privacy/choices',
    config: none,
    before: optOut,
    steps: [[look], [toStatus]],
  },
  {
    name: 'status, allowed',
    ...box,
    page: '/privacy/choices',
    config: none,
    before: allowAll,
    steps: [[look], [toStatus]],
  },
  {
    name: 'plain dialog',
    ...plain,
    page: STORY,
    config: none,
    steps: [[hideDialog], [openDialog]],
  },
  {
    name: 'plain dialog, opted out',
    ...plain,
    page: STORY,
    config: none,
    before: optOut,
    steps: [[hideDialog], [openDialog]],
  },
];
