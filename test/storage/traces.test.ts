import { expect } from 'chai';
import { createTraces } from '../../src/storage/create-traces.js';
import type { Trace } from '../../src/storage/remove-traces.js';

const NOTE: Trace = { vendor: 'amplitude', place: 'cookie', name: 'AMP_1' };

/** Traces of a page whose cookies are this list. */
const setUp = () => {
  const jar: Trace[] = [];
  const traces = createTraces({
    document,
    ownerOf: (_, name) => (name === NOTE.name ? NOTE.vendor : undefined),
    remove: () => jar.splice(0),
    probe: 'probe',
  });
  const look = async () => (await traces.look([])).found;
  return { jar, traces, look };
};

describe('what comes back after a refusal', () => {
  it('is told', async () => {
    const { jar, look } = setUp();
    jar.push(NOTE);
    expect(await look()).to.deep.equal([{ ...NOTE, why: 'returns' }]);
  });

  it('is not a company’s note on our own call that a browser shows once more after its removal; a second time, it is', async () => {
    const { jar, traces, look } = setUp();
    jar.push(NOTE);
    traces.remove();
    jar.push(NOTE);
    expect(await look()).to.deep.equal([]);
    expect(jar).to.deep.equal([]);
    jar.push(NOTE);
    expect(await look()).to.deep.equal([{ ...NOTE, why: 'returns' }]);
  });
});
