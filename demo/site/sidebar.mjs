/** The column beside a story: weather, an ad, what others read. `story` is `null` on section pages. */
import { adSlot } from './ad-slot.mjs';
import { stories } from './articles/index.mjs';
import { briefs, tides, weatherBox } from './boxes.mjs';
import { html } from './html.mjs';

const line = ({ path, headline, kicker }) => html`
  <li><a href="${path}">${headline}</a> <span>${kicker}</span></li>
`;

const mostRead = (words, story) => html`
  <section aria-labelledby="most-read">
    <h2 id="most-read">${words.mostRead}</h2>
    <ol class="most-read">
      ${stories.filter(({ path }) => path !== story?.path).map(line)}
    </ol>
  </section>
`;

export const sidebar = (words, story, lang) => html`
  <aside class="side" aria-label="${words.readMore}">
    ${weatherBox(words)} ${adSlot(words, 'ad-side', 'tall', true)}
    ${lang === 'en' && [mostRead(words, story), tides, story && briefs]}
  </aside>
`;
