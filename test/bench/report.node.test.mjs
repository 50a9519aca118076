import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHtml } from './peers/report/to-html.mjs';
import { toMarkdown } from './peers/report/to-markdown.mjs';

const PARTS = {
  visits: {
    title: 'Visits',
    about: 'Two of them.',
    columns: ['nothing', 'Sluice', 'one peer', 'another'],
    figures: { bytes: ['bytes', 'kB'], tasks: ['long tasks', ''] },
  },
  lists: {
    title: 'Lists',
    about: 'Long ones.',
    columns: ['10', '5,000'],
    against: '10',
    figures: { time: ['a decision', 'µs'] },
  },
};
const FOUND = {
  visits: {
    bytes: {
      nothing: [0, 0, 0],
      Sluice: [9_000, 10_000, 30_000],
      'one peer': [20_000, 20_000, 20_000],
      another: [50_000, 50_000, 50_000],
    },
    tasks: { Sluice: [1], 'one peer': [2] },
  },
  lists: { time: { 10: [2], '5,000': [3] } },
};

describe('the report of a measurement', () => {
  const markdown = toMarkdown(PARTS, FOUND, 'Head.');
  const rowOf = (label) => markdown.split('\n').find((line) => line.startsWith(`| ${label}`));

  it('compares the median of ours with the best peer, and not with a page without any', () => {
    assert.equal(
      rowOf('bytes'),
      '| bytes, kB | 0.0 [0.0–0.0] | 10.0 [9.0–30.0] (× 0.50) | 20.0 [20.0–20.0] | 50.0 [50.0–50.0] |',
    );
  });

  it('leaves out what was not measured, and makes no ratio of a few things', () => {
    assert.equal(rowOf('long tasks'), '| long tasks | – | 1 [1–1] | 2 [2–2] | – |');
  });

  it('compares with the column that a part names', () => {
    assert.equal(
      rowOf('a decision'),
      '| a decision, µs | 2.00 [2.00–2.00] | 3.00 [3.00–3.00] (× 1.50) |',
    );
  });

  it('shows every figure as a chart, too', () => {
    const html = toHtml(PARTS, FOUND, 'Head.');
    assert.deepEqual(
      [...html.matchAll(/<h3>([^<]+)/g)].map(([, label]) => label),
      ['bytes, kB', 'long tasks', 'a decision, µs'],
    );
    assert.match(html, /<th scope="row">Sluice<\/th>.*?class="ours" width="20\.00".*?× 0\.50/);
    assert.match(html, /<th scope="row">5,000<\/th>.*?width="100\.00"/);
  });
});
