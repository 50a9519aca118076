/** One story. */
import { adSlot } from '../ad-slot.mjs';
import { workbench } from '../extras.mjs';
import { html } from '../html.mjs';
import { page } from '../page.mjs';
import { sidebar } from '../sidebar.mjs';
import { videoEmbed, videoFrame } from '../tags.mjs';
import { wordsFor } from '../words.mjs';

function block(part, options, words) {
  if (typeof part === 'string') return html`<p>${part}</p>`;
  if (part.heading) return html`<h2>${part.heading}</h2>`;
  if (part.ad) return adSlot(words, part.ad, 'wide');
  if (part.quote) {
    return html`<figure class="quote">
      <blockquote><p>${part.quote}</p></blockquote>
      <figcaption>${part.who}</figcaption>
    </figure>`;
  }
  const frame = part.embed
    ? videoEmbed(options, part.video, words)
    : videoFrame(options, part.video, words.video);
  return html`<figure class="film">
    ${frame}
    <figcaption>${words.video}. Clipstream</figcaption>
  </figure>`;
}

export const story = (told) => (options, scene) => {
  const words = wordsFor(options.lang);
  const main = html` <div class="wrap columns">
    <article class="story">
      <header>
        <p class="kicker">${told.kicker}</p>
        <h1>${told.headline}</h1>
        <p class="standfirst">${told.standfirst}</p>
        <p class="byline">${words.by(told.author, told.minutes)}</p>
      </header>
      ${workbench(options)}
      <figure class="lead">
        ${told.draw(told.alt)}
        <figcaption>${told.caption}</figcaption>
      </figure>
      <div class="text">${told.body.map((part) => block(part, options, words))}</div>
    </article>
    ${sidebar(words, told, options.lang)}
  </div>`;
  return page(options, { title: told.headline, path: told.section, main }, scene);
};
