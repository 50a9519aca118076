import { expect } from 'chai';
import type { ApiCallback, GppFunction } from '../../src/signals/globals.js';
import { installGppStub } from '../../src/signals/gpp/stub.js';
import { ask, lines, listen, ping, removeApis, startGpp } from './gpp-page.js';
import type { GppEvent, PingData } from './gpp-page.js';

const OPTED_OUT = 'DBABLA~CVQVAAAAAACA.QA';
const refused = { denied: ['advertising'] };

const runScript = (text: string) => {
  const script = document.createElement('script');
  script.text = text;
  document.head.append(script);
  script.remove();
};

const installIabStub = async () => {
  const response = await fetch('/test/signals/fixtures/iab-stub-3.2.0.js.txt');
  runScript(await response.text());
};

/** The smallest there is: everything waits, nothing is answered. */
const installQueueStub = () =>
  runScript(
    `window.__gpp = function () { (window.__gpp.queue = window.__gpp.queue || []).push(arguments); };`,
  );

describe('what a stub has kept', () => {
  afterEach(removeApis);

  const answering: readonly (readonly [string, () => void | Promise<void>])[] = [
    ['IAB’s corrected stub', installIabStub],
    ['our own stub', () => installGppStub()],
  ];
  for (const [name, install] of answering) {
    it(`is taken over from ${name}: listeners with their numbers, and calls in order`, async () => {
      await install();
      expect(ping()).to.include({
        gppVersion: '1.1',
        cmpStatus: 'stub',
        signalStatus: 'not ready',
        cmpId: 0,
      });
      expect(ask('hasSection', 'usnat')).to.deep.equal([false, true]);
      expect(ask('getSection', 'usnat')).to.deep.equal([null, true]);
      expect(ask('getField', 'usnat.Gpc')).to.deep.equal([null, true]);
      const one = listen();
      const gone = listen();
      const three = listen();
      expect(ask<GppEvent>('removeEventListener', gone[0]?.listenerId)[0].data).to.equal(true);
      expect(ask<GppEvent>('removeEventListener', 99)[0].data).to.equal(false);
      const answers: unknown[] = [];
      window.__gpp?.('futureCommand', (data, success) => answers.push('first', data, success));
      window.__gpp?.('otherCommand', (data, success) => answers.push('second', data, success));
      expect(answers).to.deep.equal([]);

      startGpp().update(refused);
      expect(answers).to.deep.equal(['first', null, false, 'second', null, false]);
      for (const events of [one, three]) {
        expect(lines(events).slice(1)).to.deep.equal([
          'cmpStatus loaded | not ready ',
          `sectionChange usnat | not ready ${OPTED_OUT}`,
          `signalStatus ready | ready ${OPTED_OUT}`,
        ]);
        expect(new Set(events.map(({ listenerId }) => listenerId)).size).to.equal(1);
      }
      expect(gone).to.have.lengthOf(1);
      const next = listen();
      expect(next[0]?.listenerId).to.be.greaterThan(three[0]?.listenerId ?? Infinity);
      expect(ask<GppEvent>('removeEventListener', one[0]?.listenerId)[0].data).to.equal(true);
    });

    it(`does not give a number again that ${name} has given to a listener since removed`, async () => {
      await install();
      const first = listen();
      const last = listen();
      ask('removeEventListener', last[0]?.listenerId);
      startGpp().update();
      expect(listen()[0]?.listenerId).to.be.greaterThan(last[0]?.listenerId ?? Infinity);
      expect(first.at(-1)?.data).to.equal('ready');
    });
  }

  it('is taken over from the simplest stub: listeners hear all, questions are answered when there is an answer', () => {
    installQueueStub();
    const events = listen();
    const asked: [string, unknown, boolean][] = [];
    for (const [command, parameter] of [
      ['ping'],
      ['hasSection', 'usnat'],
      ['getField', 'usnat.SaleOptOut'],
    ] as const) {
      window.__gpp?.(command, (data, success) => asked.push([command, data, success]), parameter);
    }
    expect(events).to.deep.equal([]);
    startGpp().update(refused);
    expect(lines(events)).to.deep.equal([
      'listenerRegistered true | not ready ',
      'cmpStatus loaded | not ready ',
      `sectionChange usnat | not ready ${OPTED_OUT}`,
      `signalStatus ready | ready ${OPTED_OUT}`,
    ]);
    const [[, pingData], ...rest] = asked as [[string, PingData, boolean], ...unknown[]];
    expect(pingData.signalStatus).to.equal('ready');
    expect(rest).to.deep.equal([
      ['hasSection', true, true],
      ['getField', 1, true],
    ]);
  });

  it('is taken over from a stub that returns its answers, as the specification printed it', () => {
    const events: { id: number; callback: ApiCallback; parameter: unknown }[] = [];
    const queue: unknown[][] = [];
    const returning: GppFunction = Object.assign(
      (...call: Parameters<GppFunction>) => {
        const [command, callback, parameter] = call;
        if (!command || command === 'queue') return queue;
        if (command === 'events') return events;
        if (command === 'ping') return { gppVersion: '1.1', cmpStatus: 'stub' };
        if (command !== 'addEventListener') return void queue.push(call);
        events.push({ id: events.length + 4, callback: callback as ApiCallback, parameter });
        return { eventName: 'listenerRegistered', listenerId: events.at(-1)?.id, data: true };
      },
      { lastId: 7 },
    );
    window.__gpp = returning;
    const heard = listen();
    const answers: unknown[] = [];
    window.__gpp('getField', (...answer) => answers.push(answer), 'usnat.SaleOptOut');
    startGpp().update(refused);
    expect(lines(heard).at(-1)).to.equal(`signalStatus ready | ready ${OPTED_OUT}`);
    expect(new Set(heard.map(({ listenerId }) => listenerId))).to.deep.equal(new Set([4]));
    expect(answers).to.deep.equal([[1, true]]);
    expect(listen()[0]?.listenerId).to.equal(8);
  });

  it('is taken over where a stub gives its queue only when asked, or calls it q', () => {
    const queue: unknown[][] = [];
    const kept: GppEvent[] = [];
    const closed: GppFunction = (...call) => {
      if (call.length === 0) return queue;
      if (call[0] === 'events') {
        return [{ id: 5, callback: (event: unknown) => kept.push(event as GppEvent) }];
      }
      return void queue.push(call);
    };
    window.__gpp = closed;
    const events = listen();
    startGpp().update();
    expect(events.at(-1)?.data).to.equal('ready');
    expect(kept.at(-1)?.data).to.equal('ready');
    expect([kept[0]?.listenerId, events[0]?.listenerId]).to.deep.equal([5, 6]);

    removeApis();
    runScript(
      'window.__gpp = function () { (window.__gpp.q = window.__gpp.q || []).push(arguments); };',
    );
    const others = listen();
    startGpp().update();
    expect(others.at(-1)?.data).to.equal('ready');
  });

  it('is nothing where a stub is broken, or is none', () => {
    const throwing: GppFunction = () => {
      throw new Error('broken');
    };
    const malformed: GppFunction = Object.assign(() => {}, { events: [null], queue: 7 });
    for (const value of [throwing, malformed, 'text', {}, null, 7, document.createElement('img')]) {
      window.__gpp = value as never;
      startGpp().update(refused);
      expect(ping().gppString).to.equal(OPTED_OUT);
    }
  });

  it('goes on where a call that was kept throws, or is none', () => {
    const errors: unknown[] = [];
    installGppStub();
    window.__gpp?.('future', () => {
      throw new Error('a stranger');
    });
    (window.__gpp?.queue as unknown[] | undefined)?.push(['later', 'no function'], []);
    const events = listen();
    const page = startGpp();
    page.update();
    errors.push(...page.host.errors);
    expect(errors).to.have.lengthOf(1);
    expect(events.at(-1)?.data).to.equal('ready');
  });
});

describe('another consent tool', () => {
  afterEach(removeApis);

  for (const cmpStatus of ['loading', 'loaded']) {
    it(`that answers “${cmpStatus}” stays, with one line for the developer`, () => {
      const other: GppFunction = (_command, callback) => callback?.({ cmpStatus }, true);
      const page = startGpp({}, other);
      expect(page.signal).to.equal(null);
      expect(window.__gpp).to.equal(other);
      expect(page.host.reports).to.have.lengthOf(1);
    });
  }

  it('that has failed is replaced', () => {
    startGpp({}, (_command, callback) => callback?.({ cmpStatus: 'error' }, true)).update(refused);
    expect(ping().gppString).to.equal(OPTED_OUT);
  });
});

describe('our own stub', () => {
  afterEach(removeApis);

  it('leaves a function that is there alone', () => {
    const other: GppFunction = () => {};
    window.__gpp = other;
    installGppStub();
    expect(window.__gpp).to.equal(other);
  });

  it('shows its queue and its listeners', () => {
    installGppStub(['7:usnat', '8:usca']);
    expect(ping().supportedAPIs).to.deep.equal(['7:usnat', '8:usca']);
    const [first] = listen();
    const [second] = listen();
    ask('removeEventListener', first?.listenerId);
    expect(listen()[0]?.listenerId).not.to.equal(second?.listenerId);
    ask('removeEventListener', second?.listenerId);
    window.__gpp?.('future', () => {});
    expect(window.__gpp?.()).to.have.lengthOf(1);
    expect(window.__gpp?.('queue')).to.equal(window.__gpp?.());
    expect(window.__gpp?.('events')).to.have.lengthOf(1);
  });
});
