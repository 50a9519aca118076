import { expect } from 'chai';
import { createWriteCleaner } from '../../src/gate/write-cleaner.js';

/** Cleans one that leads to a vendor; answers how many letters were read for it, and what was written. */
const write = (code: string) => {
  let read = 0;
  const cleaned = createWriteCleaner({
    html: (text) => (text.includes('acme') ? text.replace(/ src=[^>]*/, '') : undefined),
    isWhole: (text) => {
      read += text.length;
      return text.endsWith('</script>') || !text.includes('<script');
    },
  });
  const markup = `<b>${code}</b><script>${code}</script><script src=//acme.example></script>`;
  const written = cleaned(document, markup);
  return { written, perLetter: read / markup.length };
};

describe('the cleaner of what is written', () => {
  it('reads a script once or twice, however long it is', () => {
    const short = write('a > b;'.repeat(10));
    const long = write('a > b;'.repeat(1_000));
    expect(short.written).to.match(/<script><\/script>$/);
    expect(long.written).to.match(/<script><\/script>$/);
    expect(long.perLetter).to.be.below(short.perLetter + 1);
    expect(long.perLetter).to.be.below(5);
  });
});
