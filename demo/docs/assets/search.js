/** Searches the documentation: an index that was made with the site, fetched at the first use. Without script there is none. */
import MiniSearch from 'minisearch';
import { SEARCH_OPTIONS } from './search-options.js';

const { root } = document.currentScript.dataset;
const MOST = 8;

const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const place = document.querySelector('search');
const field = make('input', {
  type: 'search',
  id: 'search',
  autocomplete: 'off',
  spellcheck: false,
  placeholder: 'Search  ( / )',
});
const label = make('label', { className: 'hidden', htmlFor: 'search', textContent: 'Search' });
const told = make('p', { className: 'hidden', role: 'status' });
const list = make('ul', { className: 'found', hidden: true });
const form = make('form', { role: 'presentation' }, label, field);
place.append(form, told, list);

let index;
const load = () =>
  (index ??= fetch(`${root}/search.json`)
    .then((answer) => answer.text())
    .then((text) => MiniSearch.loadJSON(text, SEARCH_OPTIONS)));

const item = ({ id, page, title }) =>
  make(
    'li',
    {},
    make(
      'a',
      { href: `${root}/${id}` },
      make('b', { textContent: title || page }),
      title ? make('span', { textContent: page }) : '',
    ),
  );

const close = () => {
  list.hidden = true;
  told.textContent = '';
};

const show = async () => {
  const words = field.value.trim();
  if (!words) return close();
  const found = (await load()).search(words);
  if (field.value.trim() !== words) return;
  list.replaceChildren(...found.slice(0, MOST).map(item));
  if (found.length === 0)
    list.append(make('li', { className: 'none', textContent: 'Nothing found.' }));
  told.textContent = found.length === 1 ? '1 result' : `${found.length} results`;
  list.hidden = false;
};

const walk = (event) => {
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement);
  if (event.key === 'Escape') {
    close();
    field.focus();
  } else if (event.key === 'ArrowDown') (links[at + 1] ?? links.at(-1))?.focus();
  else if (event.key === 'ArrowUp') (at > 0 ? links[at - 1] : field).focus();
  else return;
  event.preventDefault();
};

field.addEventListener('focus', () => void load().catch(() => place.remove()));
field.addEventListener('input', () => void show());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  list.querySelector('a')?.click();
});
place.addEventListener('keydown', walk);
place.addEventListener('focusout', ({ relatedTarget }) => {
  if (!place.contains(relatedTarget)) close();
});
document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest?.('input, textarea, select');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  field.focus();
});
// From a file there is no index to fetch.
if (location.protocol.startsWith('http')) place.hidden = false;
