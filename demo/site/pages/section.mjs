/** A section of the paper. */
import { adSlot } from '../ad-slot.mjs';
import { SECTION_BRIEFS } from '../articles/briefs.mjs';
import { stories } from '../articles/index.mjs';
import { html } from '../html.mjs';
import { page } from '../page.mjs';
import { sidebar } from '../sidebar.mjs';
import { wordsFor } from '../words.mjs';

const teaser = (words, told) =>
  html` <article class="teaser row">
    <a class="picture-link" href="${told.path}" tabindex="-1" aria-hidden="true"
      >${told.draw(told.alt)}</a
    >
    <div>
      <h2><a href="${told.path}">${told.headline}</a></h2>
      <p>${told.standfirst}</p>
      <p class="byline">${words.by(told.author, told.minutes)}</p>
    </div>
  </article>`;

export const section = (path, title, about) => (options, scene) => {
  const words = wordsFor(options.lang);
  const main = html` <div class="wrap columns">
    <div class="section-page">
      <h1>${title}</h1>
      <p class="standfirst">${about}</p>
      ${stories.filter((told) => told.section === path).map((told) => teaser(words, told))}
      ${adSlot(words, 'ad-top', 'banner')}
      <section class="briefs" aria-labelledby="briefs">
        <h2 id="briefs">In brief</h2>
        ${SECTION_BRIEFS[path].map(([name, text]) => html`<p><strong>${name}</strong> ${text}</p>`)}
      </section>
    </div>
    ${sidebar(words, null, options.lang)}
  </div>`;
  return page(options, { title, path, main }, scene);
};
