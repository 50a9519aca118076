/** `/look/<id>`: one surface on a scrap of the paper, for the page `/look`. */
import { merge } from '../../server/options.mjs';
import { headScript } from '../head-script.mjs';
import { element, html, raw } from '../html.mjs';
import { lighthouse } from '../pictures/index.mjs';
import { simulations } from '../simulations.mjs';
import { standInAddress } from '../tags.mjs';
import { wordsFor } from '../words.mjs';

/** The confirmation would be gone before anybody has looked at it. */
const HOLD_TOAST = `{
  const native = setTimeout;
  window.setTimeout = (call, delay, ...more) => (delay === 8000 ? 0 : native(call, delay, ...more));
}`;

/** Each time as on a first visit. */
const forget = (name) => `try {
  document.cookie = '${name}=; path=/; max-age=0';
  localStorage.removeItem('${name}');
  sessionStorage.removeItem('${name}-asked');
} catch {}`;

const BODIES = {
  embed: (options, words) =>
    html`<sluice-embed data-vendor="clipstream">
      <div slot="poster">${lighthouse('')}</div>
      ${element('iframe', {
        title: words.video,
        'data-src': standInAddress(options, 'clipstream', '/embed/1'),
      })}
      <a href="https://clipstream.example/watch/1">${words.videoOut}</a>
    </sluice-embed>`,
  status: () => html`<sluice-status></sluice-status>`,
  link: (options, words) =>
    html`<p class="foot-line">
      <a href="/about">${words.links['/about']}</a>
      <sluice-link><a href="/privacy/choices">${words.choices}</a></sluice-link>
    </p>`,
};

const TEXT = html`<p class="scrap" lang="en" dir="ltr">
  The tide gauge at the end of the north pier has been read by hand every morning since 1911. On
  Tuesday it was read by a machine for the first time, and the two agreed to the width of a pencil
  line.
</p>`;

export const lookFrame = (look) => (given) => {
  const cookie = `look-${look.id}`;
  const options = {
    ...given,
    gpc: look.gpc ?? false,
    storage: look.storage ?? 'works',
    region: look.region ?? 'US-CA',
    regionBy: 'attribute',
    config: merge(look.config ?? {}, { record: { cookie, domain: 'host' } }),
  };
  const words = wordsFor(options.lang);
  const { early } = headScript(options);
  return html`${raw('<!doctype html>\n')}${element(
    'html',
    { lang: options.lang, dir: words.dir },
    html`<head>
        <meta charset="utf-8" />
        ${element('script', {}, raw(forget(cookie)))}
        ${look.holdsToast && element('script', {}, raw(HOLD_TOAST))} ${simulations(options)}
        ${early}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${look.title}</title>
        <link rel="stylesheet" href="/demo/styles/look-frame.css" />
      </head>
      <body>
        ${look.body === 'status' || look.body === 'embed' ? null : TEXT}
        ${look.body && BODIES[look.body](options, words)}
        ${element('script', {
          type: 'module',
          src: '/demo/scripts/look/frame.js',
          'data-steps': JSON.stringify(look.steps ?? []),
          'data-tag': look.tag,
        })}
      </body>`,
  )}`;
};
