import { colorTokens } from './color-tokens.js';

/** The colors of switches, states and questions: what only the surfaces behind a press use. */
export const statusTokens = colorTokens({
  'on-accent': ['#fff', '#0e2036'],
  ok: ['#1f6b4a', '#84d0a9', '#00452b', '#b4f0d0'],
  'ok-surface': ['#edf5f0', '#1b2c24', '#fff', '#000'],
  warn: ['#8a4b08', '#f0be7a', '#5c2f00', '#ffdcae'],
  'warn-surface': ['#fbf3e6', '#33281a', '#fff', '#000'],
});
