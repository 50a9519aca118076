import { colorTokens } from './color-tokens.js';

/** The colors of every surface. */
export const tokens = colorTokens({
  surface: ['#fff', '#1d1c1a', '#fff', '#000'],
  sunken: ['#f7f5f1', '#272522', '#fff', '#000'],
  ink: ['#1c1a17', '#f3f0ea', '#000', '#fff'],
  muted: ['#5b564e', '#b9b3a8', '#000', '#fff'],
  line: ['#e3dfd7', '#3a3733', '#000', '#fff'],
  edge: ['#857f74', '#928b7f', '#000', '#fff'],
  accent: ['#1d4f8c', '#93bdf5', '#00308f', '#b9d8ff'],
  choice: ['#1c1a17', '#f3f0ea', '#000', '#fff'],
  'on-choice': ['#fff', '#1c1a17', '#fff', '#000'],
  'choice-hover': ['#3d3933', '#d6d1c7'],
  shade: ['#1c1a1733', '#0009'],
});
