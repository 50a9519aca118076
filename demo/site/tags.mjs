/** The marked tags of the paper: what its ad and analytics companies asked it to put on the page. */
import { element, html, raw } from './html.mjs';

/** Address at a stand-in, tagged with this page view. */
export const standInAddress = (options, vendor, path) =>
  `http://${vendor}.localhost${options.port ? `:${options.port}` : ''}${path}?run=${options.run}`;

const marked = (options, list, code = '') =>
  html`${element('script', { type: 'text/plain', ...list, nonce: options.nonce }, raw(code))} `;

const COUNT_READING = `
      (window.__order ??= []).push('inline analytics');
      if (window.tally) window.tally('read');
      else window.tally = { early: ['read'] };
    `;

const CALL_ADS = `
      (window.__order ??= []).push('inline ad call');
      for (const id of ['ad-top', 'ad-story']) window.acme.show(id);
    `;

/** Counting: one script and one inline. */
const counting = (options) => [
  marked(options, {
    'data-category': 'analytics',
    src: standInAddress(options, 'tally', '/count.js'),
  }),
  marked(options, { 'data-category': 'analytics' }, COUNT_READING),
];

/** Advertising: two that depend on each other's order, an inline one after them, a module, and one named by vendor. */
const advertising = (options) => [
  marked(options, {
    'data-category': 'advertising',
    src: standInAddress(options, 'acme-ads', '/loader.js'),
  }),
  marked(options, {
    'data-category': 'advertising',
    'data-src': standInAddress(options, 'acme-ads', '/slots.js'),
  }),
  marked(options, { 'data-category': 'advertising' }, CALL_ADS),
  marked(options, {
    'data-category': 'advertising',
    'data-type': 'module',
    'data-src': standInAddress(options, 'bidwell', '/auction.mjs'),
  }),
  marked(options, {
    'data-vendor': 'bidwell',
    'data-src': standInAddress(options, 'bidwell', '/sync.js'),
  }),
];

const weather = (options) =>
  marked(options, {
    'data-category': 'functional',
    'data-vendor': 'skylark',
    'data-src': standInAddress(options, 'skylark', '/weather.js'),
  });

const pixel = (options) =>
  element('img', {
    alt: '',
    width: 1,
    height: 1,
    hidden: true,
    'data-category': 'advertising',
    'data-vendor': 'lanternfish',
    'data-src': standInAddress(options, 'lanternfish', '/px.gif'),
  });

/** Tags at the end of the page. `kind`: `all` on stories and fronts, `counting` on notices. */
export const pageTags = (options, kind) => {
  if (kind === 'none') return null;
  if (kind === 'counting') return counting(options);
  return [counting(options), weather(options), advertising(options), pixel(options)];
};

/** A marked frame: nothing is fetched until Clipstream is allowed. */
export const videoFrame = (options, video, title) =>
  element('iframe', {
    title,
    class: 'video',
    'data-category': 'functional',
    'data-vendor': 'clipstream',
    'data-src': standInAddress(options, 'clipstream', `/embed/${video}`),
    allow: 'fullscreen',
  });

/** The same in the placeholder element, which offers to play it once. */
export const videoEmbed = (options, video, words) => {
  const frame = element('iframe', {
    title: words.video,
    class: 'video',
    'data-src': standInAddress(options, 'clipstream', `/embed/${video}`),
    allow: 'fullscreen',
  });
  return html`<sluice-embed data-vendor="clipstream">
    ${frame}
    <a href="https://clipstream.example/watch/${video}">${words.videoOut}</a>
  </sluice-embed>`;
};
