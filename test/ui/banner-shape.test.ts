import { expect } from 'chai';
import { bannerShape } from '../../src/ui/banner-shape.js';

const rows = [
  ['auto', 'opt-out', null, 'bar'],
  ['auto', 'opt-in', null, 'modal'],
  ['auto', 'notice', null, 'none'],
  ['card', 'opt-out', null, 'card'],
  ['card', 'opt-in', null, 'card'],
  ['card', 'notice', null, 'card'],
  // Under opt-out law nothing may block the page.
  ['modal', 'opt-out', null, 'bar'],
  ['modal', 'opt-in', null, 'modal'],
  ['none', 'opt-in', null, 'none'],
  // The page has an element of its own.
  ['auto', 'opt-out', 'inline', 'inline'],
  ['bar', 'opt-out', 'card', 'card'],
  ['none', 'opt-out', 'inline', 'none'],
] as const;

describe('the shape of the first layer', () => {
  for (const [wanted, model, own, shape] of rows) {
    it(`is ${shape} for ${wanted} under ${model}${own ? `, in the page as ${own}` : ''}`, () => {
      expect(bannerShape(wanted, model, own)).to.equal(shape);
    });
  }
});
