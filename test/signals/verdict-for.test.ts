import { expect } from 'chai';
import type { Because } from '../../src/consent/types.js';
import { verdictFor } from '../../src/signals/replay/verdict-for.js';
import { settingsOf, stateOf } from './facts.js';
import type { FactOptions } from './facts.js';

const all = ['functional', 'analytics', 'advertising', 'health'];
const two = { sale: ['analytics', 'advertising'] };
const sensitive = { sensitive: { health: ['health'] as const } };

/** For whatever is optional, and for what counts as sale: the answer and its reason; `null` while nobody has decided. */
const rows: readonly (readonly [string, FactOptions, string | null, string | null])[] = [
  ['nothing refused', {}, 'granted default', 'granted default'],
  ['sale refused', { denied: ['advertising'] }, 'granted default', 'denied choice'],
  ['all refused', { denied: all }, 'denied choice', 'denied choice'],
  ['all refused by age', { denied: all, because: 'age' }, 'denied age', 'denied age'],
  ['nobody has answered', { denied: all, because: 'default' }, null, null],
  ['an unreadable record', { denied: all, because: 'unknown' }, null, null],
  ['counting allowed, sale open', { denied: ['advertising'], because: 'default' }, 'granted default', null],
  ['one of two sales refused', { ...two, denied: ['analytics'] }, 'granted default', 'denied choice'],
  ['one of two sales open', { ...two, denied: ['analytics'], because: 'default' }, 'granted default', null],
  ['only a sensitive one allowed', { ...sensitive, denied: all.slice(0, 3) }, 'denied choice', 'denied choice'],
  ['only a sensitive one open', { ...sensitive, denied: ['health'], because: 'default' }, 'granted default', 'granted default'],
  ['only a vendor sells', { sale: [], sellers: ['acme'] }, 'granted default', 'granted default'],
  ['the vendor that sells refused', { sale: [], sellers: ['acme'], deniedVendors: ['acme'] }, 'granted default', 'denied choice'],
  ['nothing counts as sale', { sale: [] }, 'granted default', null],
  ['no categories', { categories: [] }, null, null],
]; // prettier-ignore

describe('what becomes of calls that wait', () => {
  for (const [name, options, ...wanted] of rows) {
    it(`with ${name}: ${wanted.map(String).join(', ')}`, () => {
      const verdicts = [false, true].map((isSale) => {
        const verdict = verdictFor(settingsOf(options), stateOf(options), isSale);
        return verdict ? `${verdict.answer} ${verdict.because satisfies Because}` : null;
      });
      expect(verdicts).to.deep.equal(wanted);
    });
  }
});
