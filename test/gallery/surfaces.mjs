/** What the gallery photographs: a page of the demo with a query, and what is done in it before the picture is taken. */

/** Functions that run in the page; they may use nothing from outside. */
const press = (surface, hook) =>
  document
    .querySelector(`sluice-${surface}`)
    .shadowRoot.querySelector(`[data-sluice="${hook}"]`)
    .click();
const openDialog = () => window.sluice.open('preferences');
const optOut = () => window.sluice.optOut();
const toEmbed = () => document.querySelector('sluice-embed').scrollIntoView({ block: 'center' });
const toFooter = () => document.querySelector('sluice-link').scrollIntoView({ block: 'end' });
const unfold = () => {
  const details = document
    .querySelector('sluice-preferences')
    .shadowRoot.querySelectorAll('details');
  details[details.length - 2].open = true;
  details[details.length - 2].scrollIntoView({ block: 'center' });
};
const asKind = (kind) => document.querySelector('sluice-embed').setAttribute('kind', kind);

const STORY = '/coast/tide-gauge';
const HERRING = '/coast/herring';
const none = { ui: { banner: 'none' } };

/** `before`: done on the visit before. `steps`: functions with their arguments, each followed by a short rest. */
export const surfaces = [
  { name: 'bar', page: '/' },
  { name: 'card', page: '/', config: { ui: { banner: 'card' } } },
  { name: 'inline', page: STORY, config: { ui: { banner: 'inline' } } },
  { name: 'opt-in question', page: '/', region: 'DE' },
  { name: 'opt-in bar', page: '/', region: 'DE', config: { ui: { banner: 'bar' } } },
  { name: 'preferences', page: STORY, config: none, steps: [[openDialog]] },
  { name: 'preferences, opted out', page: STORY, config: none, steps: [[optOut], [openDialog]] },
  {
    name: 'companies, a switch for each',
    page: STORY,
    config: { ui: { ...none.ui, perCompany: true } },
    steps: [[openDialog], [unfold]],
  },
  {
    name: 'second question',
    page: STORY,
    config: none,
    gpc: true,
    steps: [[openDialog], [press, 'preferences', 'allow-all']],
  },
  { name: 'confirmation', page: '/', steps: [[press, 'banner', 'opt-out']] },
  {
    name: 'confirmation of the signal',
    page: '/',
    gpc: true,
    config: { ui: { signalNotice: 'once' } },
  },
  { name: 'link', page: STORY, config: none, steps: [[optOut], [toFooter]] },
  { name: 'float', page: STORY, config: { ui: { ...none.ui, link: 'float' } } },
  {
    name: 'float, opted out',
    page: STORY,
    config: { ui: { ...none.ui, link: 'float' } },
    steps: [[optOut]],
  },
  { name: 'video', page: HERRING, config: none, before: optOut, steps: [[toEmbed]] },
  {
    name: 'video, second step',
    page: HERRING,
    config: none,
    before: optOut,
    steps: [[toEmbed], [press, 'embed', 'once']],
  },
  {
    name: 'post, asked first',
    page: HERRING,
    region: 'DE',
    config: none,
    steps: [[asKind, 'post'], [toEmbed]],
  },
];
