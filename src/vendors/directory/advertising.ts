import { criteo } from './advertising/criteo.js';
import { gam } from './advertising/gam.js';
import { outbrain } from './advertising/outbrain.js';
import { taboola } from './advertising/taboola.js';
import { theTradeDesk } from './advertising/the-trade-desk.js';
import type { Company } from './types.js';

/** Companies that buy, serve or recommend ads, and affiliate links. */
export const ADVERTISING: readonly Company[] = [criteo, gam, outbrain, taboola, theTradeDesk];
