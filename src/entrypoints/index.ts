import { gateVendors } from '../api/gate-vendors.js';
import { keepLater } from '../api/keep-later.js';
import { prove } from '../api/prove.js';
import { refusedBefore } from '../api/refused-before.js';
import { speak } from '../api/speak.js';
import { createStart } from '../api/start.js';
import { tellWorker } from '../api/tell-worker.js';
import { wall } from '../api/wall.js';
import { defineLink } from '../link/sluice-link.js';

/** Starts the instance of this page, or returns the one that is running. */
export const start = createStart({
  loadUi: () => import('./ui.js'),
  loadLater: () => import('./later.js'),
  loadProof: () => import('./proof.js'),
  loadFile: async (_, file) =>
    file === 'sluice-plain.js'
      ? import('./plain.js')
      : file === 'sluice-panel.js'
        ? import('./panel.js')
        : (await import('./ui.js')).languages[file.slice('languages/'.length, -'.js'.length)]?.(),
  defineLink,
  gateVendors,
  speak,
  tellWorker,
  wall,
  keepLater,
  prove,
  refusedBefore,
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
  queue,
  ready,
  reset,
  subscribe,
  verify,
  version,
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
export type {
  Gap,
  Leak,
  LogEntry,
  RequestLeak,
  Running,
  SignalLeak,
  SignalReading,
  TraceLeak,
  VerifyReport,
  Walls,
} from '../proof/types.js';
