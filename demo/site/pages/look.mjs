/** `/look`: every surface at once, and a control for each custom property, part and state that the manifest promises. */
import { looks } from '../../looks.mjs';
import { element, html } from '../html.mjs';
import { page } from '../page.mjs';

const surface = ({ id, title, size }) =>
  html` <figure class="look ${size}">
    <figcaption>
      <span>${title}</span>
      <button type="button" data-again="${id}">
        Show again<span class="unseen">: ${title}</span>
      </button>
    </figcaption>
    ${element('iframe', { id: `look-${id}`, title, 'data-src': `/look/${id}` })}
  </figure>`;

const choice = (name, value, words, isFirst) =>
  html`<label
    >${element('input', { type: 'radio', name, value, checked: isFirst })} ${words}</label
  >`;

export const look = (options) =>
  page(
    { ...options, config: { ui: { banner: 'none' } } },
    {
      title: 'Look',
      tags: 'none',
      moreStyles: ['look', 'look-fields'],
      main: html` <div class="looks">
        <header>
          <h1>Every surface, and how it can look</h1>
          <p class="standfirst">
            Change a value and all of them follow. The two choice buttons cannot be told apart: they
            share one part and one set of colors.
          </p>
        </header>
        <form class="look-controls" aria-label="Look">
          <div class="look-bar">
            <fieldset>
              <legend>Scheme</legend>
              ${choice('scheme', 'light dark', 'Page’s', true)}
              ${choice('scheme', 'light', 'Light')} ${choice('scheme', 'dark', 'Dark')}
            </fieldset>
            <fieldset>
              <legend>Contrast</legend>
              ${choice('contrast', 'usual', 'Usual', true)} ${choice('contrast', 'more', 'More')}
            </fieldset>
            <fieldset>
              <legend>Language</legend>
              ${choice('lang', 'en', 'English', true)} ${choice('lang', 'es', 'Spanish')}
              ${choice('lang', 'ar', 'Arabic')}
            </fieldset>
          </div>
          <div id="look-fields"></div>
          <section class="look-css" aria-labelledby="look-css-title">
            <h2 id="look-css-title">Your style sheet</h2>
            <pre id="look-css" tabindex="0" aria-labelledby="look-css-title"></pre>
            <p>
              <button type="button" id="look-copy">Copy</button>
              <button type="reset">Start over</button>
              <span id="look-said" role="status"></span>
            </p>
          </section>
          <div id="look-parts"></div>
        </form>
        <div class="look-sheet">${looks.map(surface)}</div>
        ${element('script', { type: 'module', src: '/demo/scripts/look.js', nonce: options.nonce })}
      </div>`,
    },
  );
