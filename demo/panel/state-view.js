/** What Sluice has decided, and why. */
import { make } from './make.js';

const WHY = {
  required: 'needed',
  choice: 'your choice',
  signal: 'browser signal',
  account: 'your account',
  group: 'a sister title',
  age: 'your age',
  default: 'the law’s default',
  unknown: 'not known',
};

const date = (value) =>
  value
    ? new Date(value).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })
    : 'never';

const fact = (name, value) => [make('dt', {}, name), make('dd', {}, value)];

const row = ([id, { answer, because }]) =>
  make(
    'tr',
    { 'data-id': id, 'data-answer': answer },
    make('th', { scope: 'row' }, id),
    make('td', {}, answer === 'granted' ? 'Allowed' : 'Denied'),
    make('td', {}, WHY[because] ?? because),
  );

function table(caption, answers) {
  const heads = ['Name', 'Answer', 'Because of'].map((name) => make('th', { scope: 'col' }, name));
  return make(
    'table',
    {},
    make('caption', {}, caption),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...Object.entries(answers).map(row)),
  );
}

export function createStateView() {
  const place = make('section', { 'aria-label': 'State' });
  const waiting = make('p', { className: 'empty' }, 'Waiting for Sluice…');
  place.append(waiting);
  const companies = make('section', { 'aria-label': 'Companies' });
  return {
    element: place,
    companies,
    missing() {
      waiting.textContent =
        'Sluice has not started on this page. If the scene does not want it so, run “npm run build” and reload.';
    },
    show(state) {
      place.replaceChildren(
        make(
          'dl',
          {},
          ...fact('Law', `${state.model}, ${state.region ?? 'place unknown'}`),
          ...fact('Signal', state.signal ? 'on' : 'off'),
          ...fact('Opted out', state.optedOut ? `yes, since ${date(state.optedOutAt)}` : 'no'),
          ...fact('Chosen', date(state.decidedAt)),
          ...fact('Stored', state.stored ? 'yes' : 'no, for this page only'),
          ...(state.reloadNeeded ? fact('Reload', 'needed for what was allowed') : []),
        ),
        table('Purposes', state.categories),
      );
      companies.replaceChildren(table('Companies', state.vendors));
    },
  };
}

/** The state in a few words, for the panel's title. */
export const inBrief = (state) => {
  if (state.optedOut) return state.signal ? 'opted out by signal' : 'opted out';
  const answers = Object.values(state.categories);
  const denied = answers.filter(({ answer }) => answer === 'denied').length;
  return denied ? `${denied} of ${answers.length} purposes denied` : 'all allowed';
};
