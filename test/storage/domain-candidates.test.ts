import { expect } from 'chai';
import { domainCandidates } from '../../src/storage/domain-candidates.js';

const ROWS: readonly (readonly [host: string, ...wider: string[]])[] = [
  ['example.com', 'example.com'],
  ['www.example.com', 'example.com', 'www.example.com'],
  [
    'news.www.example.co.uk',
    'co.uk',
    'example.co.uk',
    'www.example.co.uk',
    'news.www.example.co.uk',
  ],
  ['a.b.localhost', 'b.localhost', 'a.b.localhost'],
  ['localhost'],
  ['intranet'],
  ['192.0.2.7'],
  ['127.0.0.1'],
  ['[::1]'],
  ['[2001:db8::1]'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['1.example.com', 'example.com', '1.example.com'],
  [''],
];

describe('the domains on which a cookie may be kept', () => {
  for (const [host, ...wider] of ROWS) {
    it(`are, for ${host || 'a page without a host'}: ${[...wider, 'the host alone'].join(', ')}`, () => {
      expect(domainCandidates(host)).to.deep.equal([...wider, undefined]);
    });
  }
});
