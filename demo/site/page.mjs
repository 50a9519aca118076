/** The document around every page of the paper. */
import { extras } from './extras.mjs';
import { footer } from './footer.mjs';
import { headScript } from './head-script.mjs';
import { element, html, raw } from './html.mjs';
import { masthead } from './masthead.mjs';
import { inEnglish, sceneNote } from './scene-note.mjs';
import { simulations } from './simulations.mjs';
import { pageTags } from './tags.mjs';
import { wordsFor } from './words.mjs';

const STYLES = ['base', 'masthead', 'layout', 'article', 'notice'];
const SCENE_STYLES = ['scene', 'panel'];

/**
 * `title` for the tab, `path` for the marked place in the navigation, `main` for what is inside `<main>`,
 * `tags` (`all`, `counting`, `none`) for the companies' tags, `big` for the front page's title, `moreStyles` for sheets of its own.
 */
export function page(
  options,
  { title, path = null, main, tags = 'all', big = false, moreStyles = [] },
  scene,
) {
  const words = wordsFor(options.lang);
  const hasPanel = options.panel !== 'off' && options.csp !== 'no-script';
  const styles = [...STYLES, ...(hasPanel || scene ? SCENE_STYLES : []), ...moreStyles];
  const root = element(
    'html',
    { lang: options.lang, dir: words.dir },
    html`
      ${head(options, words, title, styles)}
      <body>
        <nav aria-label="${words.shortcut}"><a class="skip" href="#main">${words.skip}</a></nav>
        ${element(
          'div',
          { class: 'stage', 'data-panel': hasPanel ? options.panel : null },
          html`
            ${scene ? sceneNote(scene, options) : null} ${hasPanel ? panelPlace(options) : null}
            <div class="paper">
              ${masthead(options, words, path, big)}
              <main id="main" tabindex="-1">${main}</main>
              ${footer(options, words)}
            </div>
          `,
        )}
        ${extras(options)} ${pageTags(options, tags)}
        ${
          hasPanel
            ? element('script', { type: 'module', src: '/demo/panel.js', nonce: options.nonce })
            : null
        }
      </body>
    `,
  );
  return html`${raw('<!doctype html>\n')}${root}`;
}

/** What a scene simulates comes first, then Sluice, then everything else. */
function head(options, words, title, styles) {
  const { early, late } = headScript(options);
  return html`<head>
    <meta charset="utf-8" />
    ${simulations(options)} ${early}
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>${title === words.title ? title : `${title} · ${words.title}`}</title>
    <meta name="color-scheme" content="light dark" />
    <meta name="demo-run" content="${options.run}" />
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    ${styles.map((name) => html`<link rel="stylesheet" href="/demo/styles/${name}.css" />`)} ${late}
  </head>`;
}

const panelPlace = (options) =>
  element('aside', {
    id: 'demo-panel',
    class: 'panel',
    'aria-label': 'What truly arrived',
    ...inEnglish(options),
  });
