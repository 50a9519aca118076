/** Sluice itself on the page: configuration, then the head script, in the place that the scene asks for. */
import { CONFIG } from '../config.mjs';
import { merge } from '../server/options.mjs';
import { element, html, json } from './html.mjs';
import { standInAddress } from './tags.mjs';
import { wordsFor } from './words.mjs';

/** The paper says who it is in the words of the page. */
const siteOf = ({ lang }) => {
  const { title: name, group } = wordsFor(lang);
  return { ...CONFIG.site, name, group };
};

const configuration = (options) =>
  html`<script type="application/json" id="sluice-config">
    ${json(merge({ ...CONFIG, site: siteOf(options) }, options.config))}
  </script>`;

const tag = (options, more = {}) =>
  element('script', {
    src: '/sluice/sluice.js',
    nonce: options.nonce,
    'data-region': options.regionBy === 'attribute' ? options.region : null,
    ...more,
  });

const meta = (options) =>
  options.regionBy === 'meta' && options.region
    ? html`<meta name="sluice-region" content="${options.region}" />`
    : null;

/** A vendor's own, unmarked tag that runs before us. */
const ahead = (options) =>
  html`<script src="${standInAddress(options, 'acme-ads', '/loader.js')}"></script>`;

const PLACES = {
  first: (options) => ({ early: html`${configuration(options)} ${tag(options)}` }),
  twice: (options) => ({
    early: html`${configuration(options)} ${tag(options)}
    ${tag(options, { src: '/sluice/sluice.js?copy=2' })}`,
  }),
  async: (options) => ({
    early: ahead(options),
    late: html`${configuration(options)} ${tag(options, { async: true })}`,
  }),
  late: (options) => ({
    early: ahead(options),
    late: html`${configuration(options)} ${tag(options)}`,
  }),
  none: () => ({}),
};

/** `early`: first thing in the head. `late`: after everything else in it. */
export const headScript = (options) => {
  const { early, late } = (PLACES[options.script] ?? PLACES.first)(options);
  return { early: early ? html`${meta(options)}${early}` : null, late };
};
