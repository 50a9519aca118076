import { openSales } from './open-sales.js';
import type { Situation } from './resolve.js';

/**
 * What the browser's signal refuses and the record does not yet: recorded at once, so that a later absence of the signal finds
 * it. What the reader has permitted against the signal in two steps stays. An unreadable record is left alone: it denies more.
 */
export const refusedBySignal = (situation: Situation): readonly string[] =>
  situation.signal && situation.reading !== 'unreadable'
    ? openSales(situation, 'signal', (mark) => mark === 'confirmed')
    : [];
