import { expect } from 'chai';
import { MOST } from '../../src/signals/bounded.js';
import { createUsp } from '../../src/signals/usp/create-usp.js';
import { servePieces } from '../support/pieces.js';
import { waitFor } from '../support/wait-for.js';
import { hostOf, stateOf } from './facts.js';
import { removeApis, startGpp } from './gpp-page.js';

const FLOOD = 10_000;

/** A frame that sends each message it is told of so many times, says when it has, and counts what it hears. */
const FRAME = `<!doctype html><script>
  heard = 0;
  addEventListener('message', ({ data, source }) => {
    if (data?.times) {
      const { times, message, isText } = data;
      for (let count = 0; count < times; count += 1) {
        const one = JSON.parse(JSON.stringify(message).replaceAll('COUNT', count));
        parent.postMessage(isText ? JSON.stringify(one) : one, '*');
      }
      parent.postMessage('sent', '*');
    } else if (data === 'count') parent.postMessage({ heard }, '*');
    else heard += 1;
  });
  parent.postMessage('there', '*');
</script>`;

interface Flooder {
  readonly frame: HTMLIFrameElement;
  /** Sends, and resolves when this page has had all of it. */
  flood(message: unknown, times?: number, isText?: boolean): Promise<void>;
  /** How many answers the frame has had. */
  heard(): Promise<number>;
}

const openFlooder = async (): Promise<Flooder> => {
  const { url } = await servePieces([FRAME]);
  const frame = document.createElement('iframe');
  frame.src = `http://vendor.localhost:${location.port}${url}`;
  const said: unknown[] = [];
  const hears = (word: (data: unknown) => unknown) =>
    waitFor('a word of the frame', () => said.some(word));
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow) said.push(data);
  });
  document.body.append(frame);
  await hears((data) => data === 'there');
  const tell = (data: unknown) => frame.contentWindow?.postMessage(data, '*');
  return {
    frame,
    flood: async (message, times = FLOOD, isText = false) => {
      said.length = 0;
      tell({ times, message, isText });
      await hears((data) => data === 'sent');
    },
    heard: async () => {
      said.length = 0;
      tell('count');
      await hears((data) => (data as { heard?: number }).heard !== undefined);
      return (
        said.find((data) => (data as { heard?: number }).heard !== undefined) as { heard: number }
      ).heard;
    },
  };
};

const call = (command: string, more: object = {}) => ({
  __gppCall: { command, callId: 'COUNT', version: '1.1', ...more },
});

describe('a frame that floods with messages', () => {
  const { setTimeout: timer } = window;
  /** What waits for the next second. */
  const nextSecond: (() => void)[] = [];
  const pass = () => {
    for (const then of nextSecond.splice(0)) then();
  };
  beforeEach(() => {
    // A second that never passes by itself: counted are answers, not time.
    window.setTimeout = ((then: () => void, wait = 0, ...rest: unknown[]) =>
      wait === 1_000 ? nextSecond.push(then) : timer(then, wait, ...rest)) as typeof setTimeout;
  });
  afterEach(() => {
    window.setTimeout = timer;
    pass();
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    removeApis();
  });

  for (const isText of [false, true]) {
    it(`is answered ${MOST} times in a second, and others all the same (${isText ? 'texts' : 'objects'})`, async () => {
      const page = startGpp();
      page.update();
      const [one, other] = [await openFlooder(), await openFlooder()];
      await one.flood(call('ping'), FLOOD, isText);
      expect(await one.heard()).to.equal(MOST);
      await other.flood(call('ping'), 3, isText);
      expect(await other.heard()).to.equal(3);
      pass();
      await one.flood(call('ping'), 2, isText);
      expect(await one.heard()).to.equal(MOST + 2);
    });
  }

  it('keeps so many listeners, all of which hear of a refusal, as do those of the page', async () => {
    const page = startGpp();
    page.update();
    const told: unknown[] = [];
    const { frame, flood, heard } = await openFlooder();
    for (let second = 0; second < 3; second += 1) {
      await flood(call('addEventListener'), 1_000);
      pass();
    }
    // Those after the first hundred were answered with a no.
    window.__gpp?.('addEventListener', (event) => told.push(event));
    told.length = 0;
    const before = await heard();
    expect(before).to.equal(3 * MOST);
    page.update({ denied: ['advertising'] });
    expect(told.map((event) => (event as { eventName: string }).eventName)).to.deep.equal([
      'signalStatus',
      'sectionChange',
      'signalStatus',
    ]);
    expect(await heard()).to.equal(before + 3 * MOST);
    // What is gone is let go as the next one comes, and hears of nothing more.
    frame.remove();
    const next = await openFlooder();
    await next.flood(call('addEventListener'), 1);
    page.update();
    expect(await next.heard()).to.equal(4);
    expect(page.host.errors).to.deep.equal([]);
  });

  it('is not kept waiting for, whatever the messages hold, and the next is answered', async () => {
    const page = startGpp();
    page.update();
    const { flood, heard } = await openFlooder();
    const huge = 'x'.repeat(100_000);
    for (const garbage of [
      { huge },
      '__gppCall',
      { __gppCall: huge },
      call('addEventListener', { callId: huge }),
      call('addEventListener', { callId: { huge } }),
      call('addEventListener', { callId: [huge] }),
    ])
      await flood(garbage, 100);
    expect(await heard()).to.equal(0);
    await flood(call('ping', { parameter: huge }), 1);
    expect(await heard()).to.equal(1);
    expect(page.host.errors).to.deep.equal([]);
  });

  it('of the older API: so many answers, so many functions that wait for a deletion', async () => {
    createUsp(hostOf({ signals: { usp: true } }))?.update(stateOf({ denied: ['advertising'] }));
    const usp = (command: string) => ({ __uspapiCall: { command, version: 1, callId: 'COUNT' } });
    const { flood, heard } = await openFlooder();
    for (let second = 0; second < 2; second += 1) {
      await flood(usp('registerDeletion'), 1_000);
      pass();
    }
    await flood(usp('getUSPData'));
    expect(await heard()).to.equal(MOST);
    let own = 0;
    window.__uspapi?.('registerDeletion', 1, () => (own += 1));
    window.__uspapi?.('performDeletion', 1);
    expect(own).to.equal(1);
    expect(await heard()).to.equal(2 * MOST);
  });
});
