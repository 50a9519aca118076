import { unsafeCSS } from 'lit';

/**
 * Each colour in light and dark, then with more contrast asked for. Public as `--sluice-NAME`: read here with these as
 * fallback and never set, so that a value on the page's `:root` wins.
 */
const colors: Readonly<Record<string, readonly [string, string, string?, string?]>> = {
  surface: ['#fff', '#1d1c1a', '#fff', '#000'],
  sunken: ['#f7f5f1', '#272522', '#fff', '#000'],
  ink: ['#1c1a17', '#f3f0ea', '#000', '#fff'],
  muted: ['#5b564e', '#b9b3a8', '#000', '#fff'],
  line: ['#e3dfd7', '#3a3733', '#000', '#fff'],
  edge: ['#857f74', '#928b7f', '#000', '#fff'],
  accent: ['#1d4f8c', '#93bdf5', '#00308f', '#b9d8ff'],
  'on-accent': ['#fff', '#0e2036'],
  choice: ['#1c1a17', '#f3f0ea', '#000', '#fff'],
  'choice-hover': ['#3d3933', '#d6d1c7'],
  'on-choice': ['#fff', '#1c1a17', '#fff', '#000'],
  ok: ['#1f6b4a', '#84d0a9', '#00452b', '#b4f0d0'],
  'ok-surface': ['#edf5f0', '#1b2c24', '#fff', '#000'],
  warn: ['#8a4b08', '#f0be7a', '#5c2f00', '#ffdcae'],
  'warn-surface': ['#fbf3e6', '#33281a', '#fff', '#000'],
  backdrop: ['#1c1a177a', '#000000a3'],
  shade: ['#1c1a1733', '#0009'],
  rim: ['#1c1a171a', '#ffffff1a'],
};

// `light-dark()` follows the page's used color-scheme, not the operating system. Browsers without it get the light one.
const pair = globalThis.CSS?.supports('color', 'light-dark(#000,#fff)')
  ? (light: string, dark: string) => `light-dark(${light},${dark})`
  : (light: string) => light;

const declarations = (from: 0 | 2): string =>
  Object.entries(colors)
    .map(([name, values]) => {
      const light = values[from];
      const dark = values[from + 1];
      return light && dark ? `--_sluice-${name}:var(--sluice-${name},${pair(light, dark)});` : '';
    })
    .join('');

/** The private colours `--_sluice-…` that all styles of ours use. */
export const tokens = unsafeCSS(
  `:host{${declarations(0)}}@media (prefers-contrast:more){:host{${declarations(2)}}}`,
);
