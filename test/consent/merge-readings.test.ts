import { expect } from 'chai';
import { mergeReadings } from '../../src/consent/merge-readings.js';
import { readRecord } from '../../src/consent/record-text.js';
import { NOW, recordOf } from './situation.js';

const merged = (...texts: readonly string[]) => mergeReadings(texts.map(readRecord));
const marksOf = (...texts: readonly string[]) => {
  const reading = merged(...texts);
  return typeof reading === 'string' ? reading : { ...reading.marks };
};

describe('several records', () => {
  it('are none where there are none', () => expect(merged()).to.equal('none'));

  it('are the one that there is', () => {
    const text = recordOf('permitted=analytics&choice=*sale');
    expect(merged(text)).to.deep.equal(readRecord(text));
    expect(merged('corrupt')).to.equal('unreadable');
  });

  it('keep all refusals and no permission', () => {
    expect(
      marksOf(
        recordOf('permitted=analytics.video&choice=*sale'),
        recordOf('confirmed=advertising&signal=*'),
        recordOf('permitted=analytics&account=tally'),
      ),
    ).to.deep.equal({ '*sale': 'choice', '*': 'signal', tally: 'account' });
  });

  it('refuse what one refuses and another permits, in any order', () => {
    const texts = [recordOf('permitted=advertising'), recordOf('choice=advertising')];
    expect(marksOf(...texts)).to.deep.equal({ advertising: 'choice' });
    expect(marksOf(...texts.reverse())).to.deep.equal({ advertising: 'choice' });
  });

  it('keep what another refused as well as an account another’s, in any order', () => {
    const texts = [recordOf('account=*sale', { accountAt: NOW - 9 }), recordOf('choice=*sale')];
    expect(marksOf(...texts)).to.deep.equal({ '*sale': 'choice' });
    expect(marksOf(...texts.reverse())).to.deep.equal({ '*sale': 'choice' });
    expect(merged(...texts)).to.have.property('accountAt', NOW - 9);
  });

  it('are unreadable where one of them is, wherever it stands', () => {
    const good = recordOf('permitted=analytics');
    expect(merged('corrupt', good)).to.equal('unreadable');
    expect(merged(good, 'corrupt')).to.equal('unreadable');
    expect(merged(good, good, 'corrupt')).to.equal('unreadable');
  });

  it('opted out when the last of them did', () => {
    const reading = merged(
      recordOf('choice=*sale', { optedOutAt: NOW - 9 }),
      recordOf('choice=*sale', { optedOutAt: NOW - 3 }),
      recordOf(''),
    );
    expect(reading).to.have.property('optedOutAt', NOW - 3);
  });
});
