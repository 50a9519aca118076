import { expect } from 'chai';
import { safeHref } from '../../src/ui/safe-href.js';

describe('an address becomes a link', () => {
  for (const address of [
    'https://a.example/privacy',
    'HTTP://a.example',
    'mailto:privacy@a.example',
    '/privacy',
    'privacy.html?a=b:c',
    '#privacy',
    '//a.example/privacy',
    '../privacy',
    'privacy',
  ]) {
    it(`when it is ${address}`, () => expect(safeHref(address)).to.equal(address));
  }

  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.example/x',
  ]) {
    it(`but not when it is ${JSON.stringify(address)}`, () =>
      expect(safeHref(address)).to.equal(undefined));
  }
});
