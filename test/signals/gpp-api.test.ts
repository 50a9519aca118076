import { expect } from 'chai';
import { installGppStub } from '../../src/signals/gpp/stub.js';
import { stateOf } from './facts.js';
import { ask, lines, listen, ping, removeApis, startGpp } from './gpp-page.js';
import type { GppEvent } from './gpp-page.js';

const NOT_OPTED_OUT = 'DBABLA~CVQqAAAAAACA.QA';
const OPTED_OUT = 'DBABLA~CVQVAAAAAACA.QA';
const BY_SIGNAL = 'DBABLA~CVQVAAAAAACA.YA';
const refused = { denied: ['advertising'] };

describe('window.__gpp, event by event', () => {
  afterEach(removeApis);

  it('A: a first visit under opt-out law is ready at once, not opted out', () => {
    installGppStub();
    const events = listen();
    startGpp().update();
    expect(lines(events)).to.deep.equal([
      'listenerRegistered true | not ready ',
      'cmpStatus loaded | not ready ',
      `sectionChange usnat | not ready ${NOT_OPTED_OUT}`,
      `signalStatus ready | ready ${NOT_OPTED_OUT}`,
    ]);
    expect(events.map(({ pingData }) => pingData.cmpStatus)).to.deep.equal([
      'stub',
      'loaded',
      'loaded',
      'loaded',
    ]);
  });

  it('B: with the signal it has never said anything but opted out', () => {
    installGppStub();
    const events = listen();
    startGpp().update({ ...refused, because: 'signal', signal: true });
    expect(lines(events).slice(1)).to.deep.equal([
      'cmpStatus loaded | not ready ',
      `sectionChange usnat | not ready ${BY_SIGNAL}`,
      `signalStatus ready | ready ${BY_SIGNAL}`,
    ]);
    expect(events.map(({ pingData }) => pingData.gppString)).not.to.include(NOT_OPTED_OUT);
  });

  it('C: a returning reader’s choice is there from the start', () => {
    installGppStub();
    const events = listen();
    startGpp().update(refused);
    expect(lines(events).at(-1)).to.equal(`signalStatus ready | ready ${OPTED_OUT}`);
  });

  it('D: a dialog that changes nothing fires nothing', () => {
    const page = startGpp();
    page.update();
    const events = listen();
    page.update();
    page.update({ denied: ['functional'] });
    expect(lines(events)).to.deep.equal([`listenerRegistered true | ready ${NOT_OPTED_OUT}`]);
  });

  it('E: a refusal is “not ready”, the change, “ready”, on one tick', () => {
    const page = startGpp({ signals: { gpp: { sections: ['usnat', 'usca'] } }, region: 'US-CA' });
    page.update();
    const events = listen();
    page.update(refused);
    const both = 'DBABrw~CVQVAAAAAACA.QA~BUUAAACA.QA';
    expect(lines(events).slice(1)).to.deep.equal([
      'signalStatus not ready | not ready DBABrw~CVQqAAAAAACA.QA~BUoAAACA.QA',
      `sectionChange usnat | not ready ${both}`,
      `sectionChange usca | not ready ${both}`,
      `signalStatus ready | ready ${both}`,
    ]);
    expect(ping().applicableSections).to.deep.equal([7, 8]);
  });

  it('E: only the sections that change are named', () => {
    const page = startGpp({ signals: { gpp: { sections: ['usnat', 'usva'] } }, region: 'US-VA' });
    page.update();
    const events = listen();
    // Virginia has no segment for the signal.
    page.update({ signal: true });
    expect(events.slice(1).map(({ eventName, data }) => [eventName, data])).to.deep.equal([
      ['signalStatus', 'not ready'],
      ['sectionChange', 'usnat'],
      ['signalStatus', 'ready'],
    ]);
  });

  it('F: outside the US nothing applies, and that is ready at once', () => {
    installGppStub();
    const events = listen();
    startGpp({ region: 'DE', model: 'opt-in' }).update();
    expect(lines(events).slice(1)).to.deep.equal([
      'cmpStatus loaded | not ready ',
      'signalStatus ready | ready DBAA',
    ]);
    const { applicableSections, sectionList, parsedSections } = ping();
    expect([applicableSections, sectionList, parsedSections]).to.deep.equal([[-1], [], {}]);
  });

  it('G: opt-in law in the US is ready at once as opted out, and shows its question', () => {
    installGppStub();
    const events = listen();
    const page = startGpp({ model: 'opt-in', region: 'US-WA' });
    page.update({ ...refused, because: 'default' });
    page.signal?.showQuestion?.(true);
    page.signal?.showQuestion?.(false);
    page.update();
    expect(lines(events).slice(1)).to.deep.equal([
      'cmpStatus loaded | not ready ',
      `sectionChange usnat | not ready ${OPTED_OUT}`,
      `signalStatus ready | ready ${OPTED_OUT}`,
      `cmpDisplayStatus visible | ready ${OPTED_OUT}`,
      `cmpDisplayStatus hidden | ready ${OPTED_OUT}`,
      `signalStatus not ready | not ready ${OPTED_OUT}`,
      `sectionChange usnat | not ready ${NOT_OPTED_OUT}`,
      `signalStatus ready | ready ${NOT_OPTED_OUT}`,
    ]);
  });

  it('H: a failure takes the string back, and only ping is answered from then on', () => {
    const page = startGpp();
    page.update();
    const events = listen();
    const broken = {
      ...stateOf(),
      get categories(): never {
        throw new Error('broken');
      },
    };
    page.update(broken);
    expect(lines(events).slice(1)).to.deep.equal([
      'cmpStatus error | not ready ',
      'error Error: broken | not ready ',
    ]);
    expect(ping().cmpStatus).to.equal('error');
    expect(() => ask('hasSection', 'usnat')).to.throw('not answered');
    page.update();
    expect(ping().gppString).to.equal('');
  });
});

describe('window.__gpp', () => {
  afterEach(removeApis);

  it('answers ping with everything a reader of the string needs', () => {
    startGpp({
      signals: { gpp: { sections: ['usnat', 'usca', 'ustx'] } },
      region: 'US-CA',
    }).update();
    expect(ping()).to.deep.equal({
      gppVersion: '1.1',
      cmpStatus: 'loaded',
      cmpDisplayStatus: null,
      signalStatus: 'ready',
      supportedAPIs: ['7:usnat', '8:usca', '16:ustx'],
      cmpId: 1,
      sectionList: [7, 8],
      applicableSections: [7, 8],
      gppString: 'DBABrw~CVQqAAAAAACA.QA~BUoAAACA.QA',
      parsedSections: {
        usnat: [
          {
            Version: 2,
            SharingNotice: 1,
            SaleOptOutNotice: 1,
            SharingOptOutNotice: 1,
            TargetedAdvertisingOptOutNotice: 1,
            SensitiveDataProcessingOptOutNotice: 0,
            SensitiveDataLimitUseNotice: 0,
            SaleOptOut: 2,
            SharingOptOut: 2,
            TargetedAdvertisingOptOut: 2,
            SensitiveDataProcessing: Array(16).fill(0),
            KnownChildSensitiveDataConsents: [0, 0, 0],
            PersonalDataConsents: 0,
            MspaCoveredTransaction: 2,
            MspaOptOutOptionMode: 0,
            MspaServiceProviderMode: 0,
          },
          { SubsectionType: 1, Gpc: false },
        ],
        usca: [
          {
            Version: 1,
            SaleOptOutNotice: 1,
            SharingOptOutNotice: 1,
            SensitiveDataLimitUseNotice: 0,
            SaleOptOut: 2,
            SharingOptOut: 2,
            SensitiveDataProcessing: Array(9).fill(0),
            KnownChildSensitiveDataConsents: [0, 0],
            PersonalDataConsents: 0,
            MspaCoveredTransaction: 2,
            MspaOptOutOptionMode: 0,
            MspaServiceProviderMode: 0,
          },
          { SubsectionType: 1, Gpc: false },
        ],
      },
    });
  });

  it('answers for sections and fields, of every segment', () => {
    startGpp().update({ ...refused, signal: true });
    expect(ask('hasSection', 'usnat')).to.deep.equal([true, true]);
    expect(ask('hasSection', 'usca')).to.deep.equal([false, true]);
    expect(ask('getSection', 'usnat')).to.deep.equal([ping().parsedSections['usnat'], true]);
    expect(ask('getSection', 'usca')).to.deep.equal([null, false]);
    expect(ask('getField', 'usnat.SaleOptOut')).to.deep.equal([1, true]);
    expect(ask('getField', 'usnat.PersonalDataConsents')).to.deep.equal([0, true]);
    expect(ask('getField', 'usnat.KnownChildSensitiveDataConsents')).to.deep.equal([
      [0, 0, 0],
      true,
    ]);
    expect(ask('getField', 'usnat.Gpc')).to.deep.equal([true, true]);
    for (const path of ['usnat.Nothing', 'usca.SaleOptOut', 'usnat', '', undefined, null, 7]) {
      expect(ask('getField', path), String(path)).to.deep.equal([null, false]);
    }
    for (const word of ['constructor', 'toString', '__proto__']) {
      expect(ask('getField', `usnat.${word}`), word).to.deep.equal([null, false]);
      expect(ask('getSection', word), word).to.deep.equal([null, false]);
      expect(ask('hasSection', word), word).to.deep.equal([false, true]);
      expect(ask(word), word).to.deep.equal([null, false]);
    }
  });

  it('does not know other commands, and does not mind calls without a callback', () => {
    startGpp().update();
    expect(ask('getGPPData')).to.deep.equal([null, false]);
    window.__gpp?.();
    window.__gpp?.('ping');
    window.__gpp?.('addEventListener', 'no function' as never);
    expect(window.__gpp?.('ping', () => {})).to.equal(undefined);
  });

  it('gives each reader a copy: what one writes into it, the next does not read', () => {
    startGpp().update(refused);
    const { parsedSections, applicableSections } = ping();
    Object.assign(parsedSections['usnat']?.[0] ?? {}, { SaleOptOut: 2 });
    applicableSections.push(99);
    expect(ask('getField', 'usnat.SaleOptOut')).to.deep.equal([1, true]);
    expect(ping().applicableSections).to.deep.equal([7]);
  });

  it('gives a listener that comes late everything in its first event', () => {
    startGpp().update(refused);
    const [first, ...rest] = listen();
    expect(first?.pingData).to.deep.equal(ping());
    expect(first?.data).to.equal(true);
    expect(rest).to.deep.equal([]);
  });

  it('numbers listeners freshly, and stops telling those that are removed', () => {
    const page = startGpp();
    page.update();
    const one = listen();
    const two = listen();
    expect(one[0]?.listenerId).not.to.equal(two[0]?.listenerId);
    const [removal, success] = ask<GppEvent>('removeEventListener', one[0]?.listenerId);
    expect([removal.eventName, removal.listenerId, removal.data, success]).to.deep.equal([
      'listenerRemoved',
      one[0]?.listenerId,
      true,
      true,
    ]);
    expect(ask<GppEvent>('removeEventListener', 12345)[0].data).to.equal(false);
    page.update(refused);
    expect(one).to.have.lengthOf(1);
    expect(two).to.have.lengthOf(4);
  });

  it('goes on when a listener throws, removes another or itself, or adds one', () => {
    const page = startGpp();
    page.update();
    listen(({ eventName }) => {
      if (eventName === 'signalStatus') throw new Error('a stranger');
    });
    const leaving = listen(({ listenerId, eventName }) => {
      if (eventName !== 'listenerRegistered') ask('removeEventListener', listenerId);
    });
    const added: GppEvent[][] = [];
    listen(({ eventName }) => {
      if (eventName === 'sectionChange') added.push(listen());
    });
    const last = listen();
    page.update(refused);
    expect(last.map(({ eventName }) => eventName)).to.deep.equal([
      'listenerRegistered',
      'signalStatus',
      'sectionChange',
      'signalStatus',
    ]);
    expect(leaving).to.have.lengthOf(2);
    expect(page.host.errors).to.have.lengthOf(2);
    expect(added.map((events) => events.map(({ eventName }) => eventName))).to.deep.equal([
      ['listenerRegistered', 'signalStatus'],
    ]);
  });

  it('does not tell a listener that an earlier one has just removed', () => {
    const page = startGpp();
    page.update();
    const later: GppEvent[][] = [];
    listen(({ eventName }) => {
      if (eventName !== 'listenerRegistered') {
        ask('removeEventListener', later[0]?.[0]?.listenerId);
      }
    });
    later.push(listen());
    page.update(refused);
    expect(later[0]?.map(({ eventName }) => eventName)).to.deep.equal(['listenerRegistered']);
  });

  it('never tells that an older permission is ready after a newer refusal', () => {
    for (const moment of ['not ready', 'usnat', 'ready']) {
      removeApis();
      const page = startGpp();
      page.update(refused);
      let isDone = false;
      listen(({ data, eventName }) => {
        if (isDone || eventName === 'listenerRegistered' || data !== moment) return;
        isDone = true;
        page.update(refused);
      });
      const events = listen();
      page.update();
      const last = events.at(-1);
      expect([last?.data, last?.pingData.gppString], moment).to.deep.equal(['ready', OPTED_OUT]);
      expect(ping().gppString, moment).to.equal(OPTED_OUT);
      expect(ping().signalStatus, moment).to.equal('ready');
      const permitted = events.filter(
        ({ pingData }) => pingData.signalStatus === 'ready' && pingData.gppString === NOT_OPTED_OUT,
      );
      expect(permitted, moment).to.deep.equal([]);
    }
  });

  it('is not there when the site switches it off', () => {
    expect(startGpp({ signals: { gpp: false } }).signal).to.equal(null);
    expect(window.__gpp).to.equal(undefined);
  });

  it('says that notice was not given where it could not be', () => {
    const page = startGpp();
    page.host.noticeGiven = false;
    page.update();
    expect(ask('getField', 'usnat.SaleOptOutNotice')).to.deep.equal([2, true]);
    page.host.noticeGiven = true;
    page.update();
    expect(ping().gppString).to.equal(NOT_OPTED_OUT);
  });
});
