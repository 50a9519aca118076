import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { loadParts } from './load.mjs';

const { commit, undo, redo, pack, unpack } = await loadParts({
  commit: 'configurator/history/commit',
  undo: 'configurator/history/undo',
  redo: 'configurator/history/redo',
  pack: 'configurator/history/pack',
  unpack: 'configurator/history/unpack',
});

const begin = (present) => ({ past: [], present, future: [], about: null });
const whole = ({ past, present, future }) => ({ past, present, future });

describe('the history', () => {
  it('goes back and forward through every step', () => {
    let history = begin(0);
    for (let step = 1; step <= 10; step += 1) history = commit(history, step, null);
    for (let step = 9; step >= 0; step -= 1) {
      history = undo(history);
      assert.equal(history.present, step);
    }
    assert.equal(undo(history), history);
    for (let step = 1; step <= 10; step += 1) history = redo(history);
    assert.equal(history.present, 10);
    assert.equal(redo(history), history);
  });

  it('takes typing on in one field for one step, and begins another elsewhere', () => {
    let history = begin('');
    for (const text of ['a', 'ab', 'abc']) history = commit(history, text, 'name');
    history = commit(history, 'abc!', 'text');
    assert.equal(undo(history).present, 'abc');
    assert.equal(undo(undo(history)).present, '');
  });

  it('begins a new step after an undo, also in the same field', () => {
    const typed = commit(commit(begin(''), 'a', 'name'), 'ab', 'name');
    const again = commit(undo(commit(typed, 'b', 'other')), 'abc', 'name');
    assert.deepEqual(again.past, ['', 'ab']);
    assert.deepEqual(again.future, []);
  });

  it('keeps 200 steps and forgets the oldest', () => {
    let history = begin(0);
    for (let step = 1; step <= 250; step += 1) history = commit(history, step, null);
    assert.equal(history.past.length, 200);
    assert.equal(history.past[0], 50);
  });

  it('comes back whole from its text, whatever was changed', () => {
    const value = fc
      .jsonValue({ maxDepth: 3 })
      .filter((one) => !JSON.stringify(one).includes('__proto__'));
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 6 }),
        value,
        fc.array(value, { maxLength: 6 }),
        (past, present, future) => {
          const history = JSON.parse(JSON.stringify({ past, present, future }));
          const read = whole(unpack(pack({ ...history, about: null })));
          assert.equal(JSON.stringify(read), JSON.stringify(history));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('writes a small step of a long file in few characters', () => {
    const vendors = Array.from({ length: 400 }, (_, index) => ({
      id: `v${index}`,
      domains: [`v${index}.example`],
    }));
    const before = { vendors };
    const after = {
      vendors: vendors.map((one, index) => (index === 7 ? { ...one, name: 'Seven' } : one)),
    };
    const without = { vendors: after.vendors.filter((_, index) => index !== 200) };
    const text = pack({ past: [before, after], present: without, future: [], about: null });
    assert.ok(text.length < JSON.stringify(without).length + 500, `${text.length}`);
    assert.deepEqual(whole(unpack(text)), { past: [before, after], present: without, future: [] });
  });

  it('is nothing where the text is something else', () => {
    for (const text of ['', 'x', '{}', '{"kept":2}', 'null', '[]'])
      assert.equal(unpack(text), null);
  });
});
