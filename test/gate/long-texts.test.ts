import { expect } from 'chai';
import { createUrlMatch } from '../../src/config/url-match.js';
import { createMarkupCleaner } from '../../src/gate/markup-cleaner.js';
import { refusesSale } from '../../src/signals/gpp/refuses-sale.js';

const LENGTH = 200_000;
const clean = createMarkupCleaner(
  { document, policy: { createHTML: String, createScript: String, createScriptURL: String } },
  { inside: () => undefined, look: () => undefined, text: () => undefined },
  { mayLead: () => false },
);
const { mayLead } = createUrlMatch([['ads.example', '', 'acme']], 'news.example');

// No clock: in quadratic time these take minutes, and the runner does not wait that long.
describe('a long text that somebody else has written takes no longer than its length', () => {
  for (const part of [
    '<a',
    '<a =',
    '<a b="',
    '=a',
    '<!-- -',
    '</',
    '<script',
    '<script >',
    '</a "',
  ])
    it(`markup of ${part}`, () => {
      const text = part.repeat(LENGTH / part.length);
      expect(clean(text)).to.equal(text);
      const opened = `<a ${text}`;
      expect(clean(opened)).to.equal(opened);
    });
  for (const part of ['a', '-', '.', 'a.', '/', '\t'])
    it(`an address of ${JSON.stringify(part)}`, () => {
      expect(mayLead(part.repeat(LENGTH / part.length))).to.equal(false);
    });
  it('a GPP string without an end', () => {
    expect(refusesSale(`DB${'A'.repeat(LENGTH / 5)}`)).to.equal(false);
  });
});
