import { gateVendors } from '../api/gate-vendors.js';
import { keepLater } from '../api/keep-later.js';
import { speak } from '../api/speak.js';
import { createStart } from '../api/start.js';
import { wall } from '../api/wall.js';
import { defineLink } from '../link/sluice-link.js';

/** Starts the instance of this page, or returns the one that is running. */
export const start = createStart({
  loadUi: () => import('./ui.js'),
  loadLater: () => import('./later.js'),
  loadFile: async (_, file) =>
    file === 'sluice-plain.js'
      ? import('./plain.js')
      : (await import('./ui.js')).languages[file.slice('languages/'.length, -'.js'.length)]?.(),
  defineLink,
  gateVendors,
  speak,
  wall,
  keepLater,
});
export {
  allowAll,
  allows,
  applyAccountChoice,
  choose,
  close,
  denyAll,
  getLog,
  getState,
  open,
  optOut,
  ready,
  reset,
  subscribe,
  whenAllowed,
} from '../api/exports.js';
export type {
  Choices,
  ChoiceOptions,
  ConsentState,
  Sluice,
  SluiceEvents,
  SluiceStub,
  Surface,
} from '../api/types.js';
export type { AccountChoice, Answer, Because, Decision } from '../consent/types.js';
export type { Config, Model, Words } from '../config/types.js';
export type { LogEntry } from '../proof/types.js';
