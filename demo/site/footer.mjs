/** The foot of the paper, with the link that the law asks for. */
import { html } from './html.mjs';

export const footer = (options, words) =>
  html` <footer class="foot">
    <div class="wrap">
      <p class="name">${words.title}</p>
      <nav aria-label="${words.footer}">
        <ul>
          ${Object.entries(words.links).map(
            ([href, name]) => html` <li><a href="${href}">${name}</a></li>`,
          )}
          ${
            options.link &&
            html` <li>
              <sluice-link><a href="/privacy/choices">${words.choices}</a></sluice-link>
            </li>`
          }
        </ul>
      </nav>
      <p class="legal">${words.legal}</p>
    </div>
  </footer>`;
