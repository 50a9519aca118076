/** The top of the paper: date line, title, sections. */
import { element, html, raw } from './html.mjs';

const LIGHT = raw(
  `<svg class="lamp" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="M20 18h8l3 22H17zM19 13h10v5H19zM18 13l6-5 6 5M18.6 27h10.8M17.6 34h12.8"/><path d="M8 40c3-2 5-2 8 0m16 0c3-2 5-2 8 0"/><path d="M14 14 6 11m8 6-9 1m29-4 8-3m-8 6 9 1" class="beam"/></svg>`,
);

const today = (lang) =>
  new Intl.DateTimeFormat(lang === 'ar' ? 'ar-u-nu-latn' : lang, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }).format(new Date());

export const masthead = (options, words, path, big) =>
  html` <header class="masthead${big ? ' big' : ''}">
    <div class="wrap dateline">
      <p><time>${today(options.lang)}</time></p>
      <p class="tide">${words.tide}</p>
      <p><a href="/scenes">${words.scenes}</a></p>
    </div>
    <div class="wrap title">
      ${LIGHT}
      <p class="name"><a href="/">${words.title}</a></p>
      <p class="since">${words.since}</p>
    </div>
    <nav class="sections" aria-label="${words.sections}">
      <ul class="wrap">
        ${Object.entries(words.nav).map(
          ([href, name]) =>
            html` <li>
              ${element('a', { href, 'aria-current': href === path ? 'page' : null }, name)}
            </li>`,
        )}
      </ul>
    </nav>
  </header>`;
