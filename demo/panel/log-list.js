/** A list that grows at its end, newest first, with a count in its title. */
import { make } from './make.js';

const SHOWN = 60;

export function createLogList({ title, empty, name }) {
  const count = make('span', { className: 'count' }, '0');
  const list = make('ol', { 'data-list': name });
  const nothing = make('p', { className: 'empty' }, empty);
  let total = 0;

  return {
    element: make(
      'section',
      { 'aria-label': title, className: 'log' },
      make('p', { className: 'log-title' }, title, count),
      nothing,
      list,
    ),
    /** `cells` are the texts of one line; `mark` names its look. */
    add(cells, mark) {
      total += 1;
      count.textContent = String(total);
      nothing.hidden = true;
      const [time, word, ...rest] = cells;
      list.prepend(
        make(
          'li',
          { 'data-mark': mark },
          make('span', { className: 'time' }, time),
          make('span', { className: 'word' }, word),
          ...rest.filter(Boolean).map((text) => make('span', { className: 'what' }, text)),
        ),
      );
      while (list.children.length > SHOWN) list.lastElementChild.remove();
    },
    total: () => total,
  };
}

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
