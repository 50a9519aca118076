import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { counted } from './counted.js';
import { elsewhereNote } from './elsewhere-note.js';
import { icons } from './icons.js';
import type { View } from './view.js';

const SAVED = {
  saved: 'All changes saved',
  pending: 'Saving…',
  failed: 'Not saved: this browser keeps nothing here. Download your settings.',
  elsewhere: 'Not saved: changed in another tab',
} as const;

/** What there is to mend, in few words; fewer on a phone. */
const counts = ({ findings }: View): TemplateResult => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const advice = findings.length - errors;
  if (!errors && advice) return html`${advice} to review`;
  return html`${errors ? counted(errors, 'problem') : 'no problem'}<span class="long"
      >${advice ? `, ${advice} to review` : nothing}</span
    >`;
};

/** Whose settings these are, whether they are saved, back and forward, the checks, and the way out. */
export const topBar = (
  view: View,
  turn: (way: 'undo' | 'redo') => void,
  openChecks: () => void,
): TemplateResult => {
  const { store, draft } = view;
  const arrow = (way: 'undo' | 'redo', label: string, keys: string, can: boolean) =>
    html`<button
      type="button"
      class="ib"
      aria-label=${label}
      aria-disabled=${can ? 'false' : 'true'}
      title=${`${label} (${keys})`}
      @click=${() => turn(way)}
    >
      ${icons[way]}
    </button>`;
  const name = draft.config.site?.name;
  return html`<header class="top">
    <h1>${icons.optOut}Privacy choices setup</h1>
    ${name ? html`<span class="site-name">${name}</span>` : nothing}
    <span class="spacer"></span>
    <span class="saved ${store.saved}">${SAVED[store.saved]}</span>
    ${arrow('undo', 'Undo', 'Ctrl+Z', store.canUndo)}
    ${arrow('redo', 'Redo', 'Ctrl+Shift+Z', store.canRedo)}
    <button type="button" class="b" @click=${openChecks}>
      <span><span class="long">Checks: </span>${counts(view)}</span>
    </button>
    <a class="b main" href="#/code">Get the code</a>
    ${store.saved === 'elsewhere' ? elsewhereNote(view) : nothing}
  </header>`;
};
