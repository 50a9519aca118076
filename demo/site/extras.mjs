/** What single scenes add to the page: faults, hostile markup, buttons that add elements later. */
import { barrier } from './barrier.mjs';
import { element, html, raw } from './html.mjs';
import { standInAddress } from './tags.mjs';

const EXTRAS = {
  /** A category that is misspelt never runs. */
  misspelt: (options) =>
    html` <script
        type="text/plain"
        data-category="advertizing"
        data-src="${standInAddress(options, 'acme-ads', '/misspelt.js')}"
      ></script>
      <script
        type="text/plain"
        data-vendor="acme-adds"
        data-src="${standInAddress(options, 'acme-ads', '/misspelt-vendor.js')}"
      ></script>`,

  /** Names that shadow what a careless script would read from the document. */
  hostile: () =>
    html` <div hidden>
      <img name="cookie" alt="" /><img name="currentScript" alt="" /><img name="body" alt="" />
      <form id="sluice" name="referrer">
        <input name="attributes" aria-label="Attributes" /><input
          name="getAttribute"
          aria-label="Getter"
        />
      </form>
      <script type="application/json" id="sluice-config">
        { "version": 1, "categories": [{ "id": "advertising", "required": true }] }
      </script>
      <meta name="sluice-region" content="AU" />
    </div>`,

  /** Tags that nobody marked, in the page's own HTML, and one of a company that the configuration does not know. */
  tags: (options) => {
    const { nonce } = options;
    const at = (vendor, path) => standInAddress(options, vendor, path);
    return html`${options.barrier ? raw(barrier(nonce)) : null}
      ${element('script', { src: at('acme-ads', '/unmarked.js'), nonce })}
      ${element('link', { rel: 'stylesheet', href: at('acme-ads', '/unmarked.css'), nonce })}
      ${element('img', { alt: '', width: 1, height: 1, src: at('lanternfish', '/unmarked.gif') })}
      ${element('iframe', { title: 'Slot', hidden: true, src: at('bidwell', '/unmarked.html') })}
      ${element('script', { async: true, src: at('newcomer', '/newcomer.js'), nonce })}
      <noscript><img alt="" src="${at('lanternfish', '/noscript.gif')}" /></noscript>
      ${options.barrier ? raw('</noframes>') : null}`;
  },

  later: (options) => script(options, '/demo/scripts/added-later.js'),
  unmarked: (options) => script(options, '/demo/scripts/unmarked.js'),
};

const script = (options, src) => element('script', { type: 'module', src, nonce: options.nonce });

export const extras = (options) => EXTRAS[options.extra]?.(options);

/** The place where a scene's own buttons go: the top of the story. */
export const workbench = (options) =>
  ['later', 'unmarked'].includes(options.extra)
    ? html`<section id="workbench" class="workbench" aria-label="Try it"></section>`
    : null;
