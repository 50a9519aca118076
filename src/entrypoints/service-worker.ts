import { refusedVendors } from '../consent/refused-vendors.js';
import { createWall } from '../gate/worker/create-wall.js';
import type { WorkerScope } from '../gate/worker/types.js';
import { readSignal } from '../signals/gpc.js';

createWall(self as unknown as WorkerScope, (word, texts) =>
  refusedVendors(word, texts, readSignal(word.settings.signals.gpc), Math.floor(Date.now() / 1000)),
);
