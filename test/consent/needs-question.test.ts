import { expect } from 'chai';
import { needsQuestion } from '../../src/consent/needs-question.js';
import { NOW, PAPER, recordOf, situationOf } from './situation.js';
import type { Case } from './situation.js';

const all = ['analytics', 'advertising', 'health', 'pay', 'tally', 'acme', 'trader'];
const asked = (given: Case, ids: readonly string[] = all) => needsQuestion(situationOf(given), ids);

describe('a second step', () => {
  it('is not needed for what was never refused', () => {
    expect(asked({})).to.deep.equal([]);
    expect(asked({ model: 'opt-in' })).to.deep.equal([]);
    expect(asked({ record: recordOf('permitted=analytics.advertising') })).to.deep.equal([]);
  });

  it('is needed for what was refused, by whomever', () => {
    for (const refuser of ['choice', 'signal', 'account', 'group']) {
      const record = recordOf(`${refuser}=*sale.tally`, { optedOutAt: NOW });
      expect(asked({ record }), refuser).to.deep.equal(['advertising', 'tally', 'trader']);
    }
  });

  it('is needed for all that is decided by itself after a refusal of everything', () => {
    expect(asked({ record: recordOf('choice=*') })).to.deep.equal([
      'analytics',
      'advertising',
      'health',
      'trader',
    ]);
  });

  it('is asked only for what is to be allowed', () => {
    const record = recordOf('choice=*', { optedOutAt: NOW });
    expect(asked({ record }, ['analytics'])).to.deep.equal(['analytics']);
    expect(asked({ record }, [])).to.deep.equal([]);
  });

  it('is needed against the signal, for sale alone', () => {
    expect(asked({ signal: true })).to.deep.equal(['advertising', 'trader']);
    const record = recordOf('permitted=advertising.trader');
    expect(asked({ signal: true, record })).to.deep.equal(['advertising', 'trader']);
  });

  it('is not needed again for what was confirmed while the signal was on', () => {
    const record = recordOf('confirmed=advertising', { gpc: 1 });
    expect(asked({ signal: true, record })).to.deep.equal(['trader']);
  });

  it('is needed again for what was confirmed for an earlier revision', () => {
    const config = { ...PAPER, revision: 2 };
    const record = recordOf('confirmed=advertising.trader', { gpc: 1 });
    expect(asked({ signal: true, record, config })).to.deep.equal(['advertising', 'trader']);
  });

  it('is needed for a refusal under an earlier revision and another law', () => {
    const config = { ...PAPER, revision: 2 };
    const record = recordOf('choice=*sale', { model: 'notice', optedOutAt: NOW });
    expect(asked({ model: 'opt-in', record, config })).to.deep.equal(['advertising', 'trader']);
  });

  it('is not needed where the record cannot be read: the next choice overwrites it', () => {
    expect(asked({ record: 'corrupt' })).to.deep.equal([]);
  });

  it('is not asked where no answer could grant: sale and the sensitive, for a child', () => {
    const config = { ...PAPER, age: 'child' };
    const record = recordOf('choice=*', { optedOutAt: NOW });
    expect(asked({ config, record })).to.deep.equal(['analytics']);
    expect(asked({ config, signal: true })).to.deep.equal([]);
  });
});
