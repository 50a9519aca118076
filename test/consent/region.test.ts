import { expect } from 'chai';
import { regionCode } from '../../src/consent/region.js';

describe('a region', () => {
  for (const code of [
    'US',
    'US-CA',
    'GB',
    'EU',
    'FR-971',
    'GB-ENG',
    'JP-13',
    'BR-SP',
    'XK',
    'PT-20',
    'QA',
  ]) {
    it(`is read as it is: ${code}`, () => expect(regionCode(code)).to.equal(code));
  }

  for (const [text, code] of [
    ['us-ca', 'US-CA'],
    ['US_CA', 'US-CA'],
    [' de ', 'DE'],
    ['\tgb-eng\n', 'GB-ENG'],
  ] as const) {
    it(`is read from ${JSON.stringify(text)}`, () => expect(regionCode(text)).to.equal(code));
  }

  const none = [
    '',
    ' ',
    'XX',
    'xx',
    'T1',
    'AA',
    'ZZ',
    'QM',
    'QZ',
    'XA',
    'XJ',
    'XL',
    'XZ',
    'XX-CA',
    'U',
    'USA',
  ];
  const malformed = [
    'US-',
    '-CA',
    'US-CALI',
    'US-CA-1',
    'US--CA',
    'US CA',
    'California',
    'ÜS',
    'U1',
    '12',
    'US-CÀ',
  ];
  for (const text of [...none, ...malformed]) {
    it(`is no hit where it is ${JSON.stringify(text)}`, () =>
      expect(regionCode(text)).to.equal(null));
  }

  it('is no hit where there is none', () => {
    expect(regionCode(null)).to.equal(null);
    expect(regionCode(undefined)).to.equal(null);
  });

  it('is no hit where a source hands over something else', () => {
    for (const value of [5, true, {}, [], Object, { toString: () => 'no region' }]) {
      expect(regionCode(value as unknown as string)).to.equal(null);
    }
  });
});
