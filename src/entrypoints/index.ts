export { start } from '../api/start.js';
export {
  allowAll,
  allows,
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
export type { Answer, Because, Decision } from '../consent/types.js';
export type { Config, Model, Words } from '../config/types.js';
export type { LogEntry } from '../proof/types.js';
