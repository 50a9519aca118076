import { expect } from 'chai';
import type { ApiCallback, UspFunction } from '../../src/signals/globals.js';
import { createUsp } from '../../src/signals/usp/create-usp.js';
import { uspText } from '../../src/signals/usp/usp-text.js';
import { hostOf, settingsOf, stateOf } from './facts.js';
import type { FactOptions } from './facts.js';
import { removeApis } from './gpp-page.js';

const refused = { denied: ['advertising'] };

describe('the US Privacy string', () => {
  const rows: readonly (readonly [string, string, FactOptions, boolean?])[] = [
    ['1YNN', 'link shown, no choice, no signal', {}],
    ['1YYN', 'opted out by link', refused],
    ['1YYN', 'the signal', { ...refused, because: 'signal', signal: true }],
    ['1YNN', 'the signal, overridden', { signal: true }],
    ['1NNN', 'link could not be shown', {}, false],
    ['1NYN', 'link could not be shown, opted out', refused, false],
    ['1---', 'nothing is sold', { sale: [] }],
    ['1---', 'outside the US', { region: 'DE' }],
    ['1---', 'outside the US, refused', { ...refused, region: 'GB' }],
    ['1YYN', 'refused in any state', { ...refused, region: 'US-TX' }],
    ['1YYN', 'refused, and the place is unknown', { ...refused, region: null }],
    [
      '1YYN',
      'one of two sale categories refused',
      { sale: ['analytics', 'advertising'], denied: ['analytics'] },
    ],
    [
      '1YYN',
      'opt-in law in a state, no choice',
      { ...refused, because: 'default', region: 'US-WA' },
    ],
    ['1YYN', 'a configuration that could not be read', { categories: [] }],
  ];
  for (const [text, name, options, noticeGiven] of rows) {
    it(`is ${text}: ${name}`, () => {
      expect(uspText(settingsOf(options), stateOf(options), noticeGiven)).to.equal(text);
    });
  }
});

describe('window.__uspapi', () => {
  afterEach(removeApis);

  const ask = (command?: string, version?: number) => {
    let answer: unknown[] | undefined;
    window.__uspapi?.(command, version, (...data) => (answer = data));
    return answer;
  };
  const start = (options: FactOptions = {}) => {
    const host = hostOf({ signals: { usp: true }, ...options });
    return { host, signal: createUsp(host) };
  };

  it('answers getUSPData at once, with what is in force', () => {
    const { signal } = start();
    expect(ask('getUSPData', 1)).to.deep.equal([null, false]);
    signal?.update(stateOf());
    expect(ask('getUSPData', 1)).to.deep.equal([{ version: 1, uspString: '1YNN' }, true]);
    signal?.update(stateOf(refused));
    expect(ask('getUSPData', 1)).to.deep.equal([{ version: 1, uspString: '1YYN' }, true]);
  });

  it('does not know other versions and commands', () => {
    start().signal?.update(stateOf());
    for (const [command, version] of [
      ['getUSPData', 2],
      ['getUSPData', undefined],
      ['ping', 1],
      [undefined, 1],
    ] as const) {
      expect(ask(command, version), `${command} ${version}`).to.deep.equal([null, false]);
    }
    window.__uspapi?.();
    window.__uspapi?.('getUSPData', 1);
    expect(ask('getUSPData', 1)?.[1]).to.equal(true);
  });

  it('keeps what is to be called when data is deleted', () => {
    const { host, signal } = start();
    signal?.update(stateOf());
    const called: unknown[][] = [];
    const throwing: ApiCallback = () => {
      throw new Error('a stranger');
    };
    window.__uspapi?.('registerDeletion', 1, throwing);
    window.__uspapi?.('registerDeletion', 1, (...data) => called.push(data));
    expect(called).to.deep.equal([]);
    window.__uspapi?.('performDeletion', 1);
    expect(called).to.have.lengthOf(1);
    expect(host.errors).to.have.lengthOf(1);
  });

  it('hands the cookie over when the string is new, and not again', () => {
    const { host, signal } = start();
    let writes = 0;
    host.writeCookie = (name, value) => {
      writes += 1;
      host.cookies[name] = value;
    };
    signal?.update(stateOf());
    signal?.update(stateOf({ denied: ['functional'] }));
    expect([host.cookies, writes]).to.deep.equal([{ usprivacy: '1YNN' }, 1]);
    signal?.update(stateOf(refused));
    expect([host.cookies, writes]).to.deep.equal([{ usprivacy: '1YYN' }, 2]);
  });

  it('is not there unless the site asks for it', () => {
    expect(createUsp(hostOf())).to.equal(null);
    expect(createUsp(hostOf({ signals: { usp: false } }))).to.equal(null);
    expect(window.__uspapi).to.equal(undefined);
  });

  it('leaves another tool that answers alone, and replaces one that does not', () => {
    const other: UspFunction = (_command, _version, callback) =>
      callback?.({ version: 1, uspString: '1YNN' }, true);
    window.__uspapi = other;
    const { host, signal } = start();
    expect(signal).to.equal(null);
    expect(window.__uspapi).to.equal(other);
    expect(host.reports).to.have.lengthOf(1);
    for (const silent of [() => {}, 'text', document.createElement('img')]) {
      window.__uspapi = silent as never;
      start().signal?.update(stateOf());
      expect(ask('getUSPData', 1)?.[1]).to.equal(true);
    }
  });
});
