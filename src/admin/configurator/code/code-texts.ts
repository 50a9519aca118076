import { BARRIER_SCRIPTS } from '../../barrier-scripts.js';
import type { Draft } from '../draft/types.js';
import { lookRules } from '../look/look-rules.js';

/** Hash of the barrier's inline script, as the guide to the first load gives it. */
const BARRIER = "'sha256-1MBCtecEuw5Hb69twXbLjVWp5wUX8tAs1b8xxP+drSU='";
const BARRIER_LINE = `<script>${BARRIER_SCRIPTS.plain}</script><noscript><!--</noscript><noframes><!-- -->\n<!-- the companies’ tags -->\n</noframes>`;

export interface CodeTexts {
  readonly head: string;
  readonly footer: string;
  /** Empty where the look is as it comes. */
  readonly style: string;
  /** Empty where the first load is not guarded. */
  readonly barrier: string;
  readonly policy: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Everything that is pasted into the site. */
export const codeTexts = ({ config, look, pages }: Draft): CodeTexts => {
  const base = pages.base.replace(/\/?$/, '/');
  // A `</script>` in some text must not end the element.
  const json = JSON.stringify({ ...config, $schema: undefined }, null, 2).replaceAll(
    '<',
    '\\u003c',
  );
  const isGuarded = (config.enforcement?.firstLoad ?? 'none') !== 'none';
  return {
    head: `<script type="application/json" id="sluice-config">\n${json}\n</script>\n<script src="${escaped(base)}sluice.js"></script>`,
    footer: `<sluice-link>\n  <a href="${escaped(pages.choices)}">${escaped(pages.linkWords)}</a>\n</sluice-link>`,
    style: lookRules(look),
    barrier: isGuarded ? BARRIER_LINE : '',
    policy: `script-src 'self'${isGuarded ? ` ${BARRIER}` : ''};\nrequire-trusted-types-for 'script'; trusted-types sluice`,
  };
};
