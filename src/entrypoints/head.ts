import { boot } from '../api/boot.js';
import { gateVendors } from '../api/gate-vendors.js';
import { keepLater } from '../api/keep-later.js';
import { prove } from '../api/prove.js';
import { refusedBefore } from '../api/refused-before.js';
import { speak } from '../api/speak.js';
import { tellWorker } from '../api/tell-worker.js';
import { wall } from '../api/wall.js';
import { defineLink } from '../link/sluice-link.js';

boot({ defineLink, gateVendors, speak, wall, tellWorker, keepLater, prove, refusedBefore });
