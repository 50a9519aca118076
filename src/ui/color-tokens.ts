import { css } from './css.js';

/** Light and dark, then the same where the reader asks for more contrast. */
type Color = readonly [string, string, string?, string?];

// `light-dark()` follows the page's used color-scheme, not the operating system. Browsers without it get the light one.
const pair = globalThis.CSS?.supports('color', 'light-dark(#000,#fff)')
  ? (light: string, dark: string) => `light-dark(${light},${dark})`
  : (light: string) => light;

/**
 * Private properties `--_sluice-NAME` for our styles. Each reads the public `--sluice-NAME` and is itself never the
 * public one, so that a value on the page's `:root` wins.
 */
export const colorTokens = (colors: Readonly<Record<string, Color>>): CSSStyleSheet => {
  const declare = (light: 0 | 2): string =>
    Object.entries(colors)
      .map(([name, color]) => {
        const value = color[light];
        const dark = color[light + 1] ?? '';
        return value ? `--_sluice-${name}:var(--sluice-${name},${pair(value, dark)});` : '';
      })
      .join('');
  return css(`:host{${declare(0)}}@media (prefers-contrast:more){:host{${declare(2)}}}`);
};
