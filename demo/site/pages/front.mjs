/** The front page. */
import { adSlot } from '../ad-slot.mjs';
import { LETTERS } from '../articles/briefs.mjs';
import { stories } from '../articles/index.mjs';
import { html } from '../html.mjs';
import { page } from '../page.mjs';
import { lighthouse } from '../pictures/index.mjs';
import { briefs, tides, weatherBox } from '../boxes.mjs';
import { wordsFor } from '../words.mjs';

const [first, ...rest] = stories;

const lead = (words) =>
  html` <article class="teaser first">
    <a class="picture-link" href="${first.path}" tabindex="-1" aria-hidden="true"
      >${first.draw(first.alt)}</a
    >
    <p class="kicker">${first.kicker}</p>
    <h1><a href="${first.path}">${first.headline}</a></h1>
    <p class="standfirst">${first.standfirst}</p>
    <p class="byline">${words.by(first.author, first.minutes)}</p>
    <div class="opening">${first.body.slice(0, 2).map((text) => html`<p>${text}</p>`)}</div>
  </article>`;

const second = (words) => (told) =>
  html` <article class="teaser">
    <a class="picture-link" href="${told.path}" tabindex="-1" aria-hidden="true"
      >${told.draw(told.alt)}</a
    >
    <p class="kicker">${told.kicker}</p>
    <h2><a href="${told.path}">${told.headline}</a></h2>
    <p>${told.standfirst}</p>
    <p class="byline">${words.by(told.author, told.minutes)}</p>
  </article>`;

const letters = html` <section class="letter" aria-labelledby="letters">
  <h2 id="letters">Letters</h2>
  <blockquote><p>${LETTERS.text}</p></blockquote>
  <p>${LETTERS.who}</p>
</section>`;

const fennelHead = () =>
  html` <section class="teaser wide" aria-labelledby="fennel-head">
    ${lighthouse('A lighthouse sweeping its beam over a foggy sea')}
    <div>
      <p class="kicker">From the archive, 1936</p>
      <h2 id="fennel-head">The night the lamp at Fennel Head went out</h2>
      <p>
        For nineteen minutes the coast was dark, and the keeper’s daughter rang the church bell by
        hand. Every boat came home. She asked for nothing, and was given a bicycle.
      </p>
    </div>
  </section>`;

export const front = (options, scene) => {
  const words = wordsFor(options.lang);
  const main = html` <div class="wrap">
    ${adSlot(words, 'ad-top', 'banner')}
    <div class="front">
      ${lead(words)}
      <div class="seconds">${rest.map(second(words))}</div>
      <div class="thirds">${briefs}${tides}</div>
    </div>
    <div class="below">
      ${fennelHead()}
      <div class="thirds">${weatherBox(words)}${letters}</div>
      ${adSlot(words, 'ad-side', 'tall', true)}
    </div>
  </div>`;
  return page(options, { title: words.title, path: '/', main, big: true }, scene);
};
