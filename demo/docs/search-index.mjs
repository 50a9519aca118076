import MiniSearch from 'minisearch';
import { SEARCH_OPTIONS } from './assets/search-options.js';

/** The index of all sections, as the search of the page loads it. */
export const searchIndex = (pages) => {
  const index = new MiniSearch(SEARCH_OPTIONS);
  index.addAll(
    pages.flatMap((page) =>
      page.words.map(({ id, title, text }) => ({
        id: page.path + (id ? `#${id}` : ''),
        page: page.title,
        title,
        text: text.slice(0, 4_000),
      })),
    ),
  );
  return JSON.stringify(index);
};
