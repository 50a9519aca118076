import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { moved } from '../draft/moved.js';
import { icons } from './icons.js';
import type { View } from './view.js';

/** What is moved: an entry of a list of the configuration. */
export interface Movable {
  readonly list: 'categories' | 'vendors';
  readonly index: number;
  /** Entries of the list. */
  readonly count: number;
  /** As people call the entry. */
  readonly name: string;
}

const move = (view: View, { list, index, count, name }: Movable, by: -1 | 1): void => {
  const { store, draft, opened, toggle, say } = view;
  const next = index + by;
  if (next < 0 || next >= count) return;
  store.set(list, moved<unknown>(draft.config[list] ?? [], index, by));
  // A form that is open goes with its entry.
  const path = (at: number) => `${list}[${at}]`;
  if (opened === path(index)) toggle(path(next));
  else if (opened === path(next)) toggle(path(index));
  say(`${name} is number ${next + 1} of ${count} now.`);
  // The cards change places; the focus stays on the arrow that was pressed.
  void view.drawn().then(() => document.getElementById(`move-${list}-${next}-${by}`)?.focus());
};

/** Two buttons that move an entry up and down. `current`: the view as it is when one is pressed. */
export const moveArrows = (current: () => View, entry: Movable): TemplateResult[] =>
  ([-1, 1] as const).map((by) => {
    const next = entry.index + by;
    return html`<button
      type="button"
      class="ib"
      id=${`move-${entry.list}-${entry.index}-${by}`}
      aria-label=${`Move ${entry.name} ${by < 0 ? 'up' : 'down'}`}
      aria-disabled=${next < 0 || next >= entry.count ? 'true' : 'false'}
      @click=${() => move(current(), entry, by)}
    >
      ${by < 0 ? icons.up : icons.down}
    </button>`;
  });
