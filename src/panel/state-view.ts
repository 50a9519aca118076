import { html, type TemplateResult } from 'lit';
import type { ConsentState } from '../api/types.js';
import { formatDate } from '../ui/format-date.js';
import { answersView } from './answers-view.js';
import { facts } from './facts.js';

const date = (value: string | null) => formatDate('en', value, 'short') || 'never';

/** What holds for the purposes on this page, and why. */
export const stateView = (state: ConsentState): TemplateResult => html`
  ${facts([
    ['Law', `${state.model}, ${state.region ?? 'place unknown'}`],
    ['Signal', state.signal ? 'Global Privacy Control is on' : 'off'],
    ['Opted out', state.optedOut ? `yes, since ${date(state.optedOutAt)}` : 'no'],
    ['Chosen', date(state.decidedAt)],
    ['Stored', state.stored ? 'yes' : 'no: until the page is left'],
    state.reloadNeeded && ['Reload', 'needed for what was allowed'],
  ])}
  ${answersView('Purposes', state.categories, (id) => id)}
`;
