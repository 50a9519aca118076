import { expect } from 'chai';
import { answerFrames } from '../../src/signals/frames.js';
import { installGppStub } from '../../src/signals/gpp/stub.js';
import { createUsp } from '../../src/signals/usp/create-usp.js';
import { servePieces } from '../support/pieces.js';
import { waitFor } from '../support/wait-for.js';
import { hostOf, stateOf } from './facts.js';
import { removeApis, startGpp } from './gpp-page.js';
import type { GppEvent, PingData } from './gpp-page.js';

interface Reply<T = unknown> {
  readonly returnValue: T;
  readonly success: boolean;
  readonly callId: unknown;
}

interface Asking {
  /** Posts without waiting. */
  post(api: '__gpp' | '__uspapi', message: unknown): void;
  /** Posts to the window that has the locator, as a vendor's frame does, and waits for that many answers. */
  ask(api: '__gpp' | '__uspapi', message: unknown, answers?: number): Promise<(string | object)[]>;
  /** All answers so far. */
  readonly heard: (string | object)[];
}

/** A vendor's frame: looks for the locator in its ancestors, passes our messages on, and tells us what it hears. */
const FRAME = `<!doctype html><script>
  const find = (name) => {
    for (let frame = window; ; frame = frame.parent) {
      try { if (frame.frames[name]) return frame; } catch {}
      if (frame === window.top) return null;
    }
  };
  addEventListener('message', ({ data, source }) => {
    if (data && 'toFrame' in Object(data)) find(data.locator).postMessage(data.toFrame, '*');
    else parent.postMessage({ heard: data }, '*');
  });
  parent.postMessage({ heard: 'loaded' }, '*');
</script>`;

/** A frame between: passes on what is said to and by the frame within it, which is of yet another site. */
const between = (inner: string) => `<!doctype html><iframe src="${inner}"></iframe><script>
  addEventListener('message', ({ data, source }) =>
    (source === parent ? frames[0] : parent).postMessage(data, '*'));
</script>`;

const openFrame = async (host: string, sandbox?: string, within?: string): Promise<Asking> => {
  let { url } = await servePieces([FRAME]);
  if (within) ({ url } = await servePieces([between(`http://${within}:${location.port}${url}`)]));
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.src = `http://${host}:${location.port}${url}`;
  const heard: (string | object)[] = [];
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && data?.heard) heard.push(data.heard);
  });
  document.body.append(frame);
  await waitFor('the frame', () => heard.shift());
  const post: Asking['post'] = (api, toFrame) =>
    frame.contentWindow?.postMessage({ toFrame, locator: `${api}Locator` }, '*');
  return {
    heard,
    post,
    ask: async (api, message, answers = 1) => {
      const from = heard.length;
      post(api, message);
      await waitFor(`${answers} answers`, () => heard.length >= from + answers);
      return heard.slice(from);
    },
  };
};

const call = (api: '__gpp' | '__uspapi', more: object) => ({ [`${api}Call`]: more });
const replyOf = <T>(api: '__gpp' | '__uspapi', message: unknown): Reply<T> =>
  (message as Record<string, Reply<T>>)[`${api}Return`] as Reply<T>;

const OPTED_OUT = 'DBABLA~CVQVAAAAAACA.QA';
const refused = { denied: ['advertising'] };

describe('the frames protocol', () => {
  afterEach(removeApis);

  const places = [
    ['another site', 'vendor.localhost', undefined],
    ['a sandbox', 'localhost', 'allow-scripts'],
    ['a third site within another', 'vendor.localhost', undefined, 'partner.localhost'],
    ['another site within a sandbox', 'localhost', 'allow-scripts', 'vendor.localhost'],
  ] as const;
  for (const [name, host, sandbox, within] of places) {
    it(`answers a frame of ${name}, an object by an object and a text by a text`, async () => {
      const page = startGpp();
      page.update(refused);
      const frame = await openFrame(host, sandbox, within);
      const [answer] = await frame.ask('__gpp', call('__gpp', { command: 'ping', callId: 7 }));
      const reply = replyOf<PingData>('__gpp', answer);
      expect(reply.returnValue.gppString).to.equal(OPTED_OUT);
      expect([reply.success, reply.callId]).to.deep.equal([true, 7]);

      const request = call('__gpp', {
        command: 'getField',
        parameter: 'usnat.SaleOptOut',
        callId: '7',
      });
      const [text] = await frame.ask('__gpp', JSON.stringify(request));
      expect(text).to.be.a('string');
      expect(JSON.parse(text as string)).to.deep.equal({
        __gppReturn: { returnValue: 1, success: true, callId: '7' },
      });
    });

    it(`tells a listener in a frame of ${name} of each event, until it is removed`, async () => {
      const page = startGpp();
      page.update();
      const frame = await openFrame(host, sandbox, within);
      const request = call('__gpp', { command: 'addEventListener', callId: 'events' });
      const [registered] = await frame.ask('__gpp', request);
      const { listenerId } = replyOf<GppEvent>('__gpp', registered).returnValue;
      page.update(refused);
      await waitFor('the events', () => frame.heard.length >= 4);
      const events = frame.heard.map((message) => replyOf<GppEvent>('__gpp', message));
      expect(events.map(({ callId, returnValue }) => [callId, returnValue.data])).to.deep.equal([
        ['events', true],
        ['events', 'not ready'],
        ['events', 'usnat'],
        ['events', 'ready'],
      ]);
      const removal = call('__gpp', {
        command: 'removeEventListener',
        parameter: listenerId,
        callId: 1,
      });
      await frame.ask('__gpp', removal);
      page.update();
      // Whatever the change had sent would be here before the answer to a later question.
      const [last] = await frame.ask(
        '__gpp',
        call('__gpp', { command: 'hasSection', parameter: 'usnat', callId: 2 }),
      );
      expect(replyOf('__gpp', last)).to.deep.equal({ returnValue: true, success: true, callId: 2 });
    });
  }

  it('ignores what is none of its messages, and goes on', async () => {
    startGpp().update(refused);
    const errors: unknown[] = [];
    const note = (event: ErrorEvent) => void errors.push(event.message);
    addEventListener('error', note);
    const frame = await openFrame('vendor.localhost');
    const malformed = [
      'text',
      '{"__gppCall": broken',
      '"__gppCall"',
      'null',
      '{"__gppCall":null}',
      '{"__gppCall":7}',
      { __gppCall: null },
      { __gppCall: 'ping' },
      { __gppCall: {} },
      { __gppCall: { command: 7, callId: 1 } },
      { __gppReturn: { callId: 1 } },
      [1],
      7,
      true,
    ];
    for (const message of malformed) frame.post('__gpp', message);
    const [answer] = await frame.ask(
      '__gpp',
      call('__gpp', { command: 'nothing', callId: 'last' }),
    );
    expect(replyOf('__gpp', answer)).to.deep.equal({
      returnValue: null,
      success: false,
      callId: 'last',
    });
    expect(frame.heard).to.have.lengthOf(1);
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('does not mind that the frame that asked is gone', () => {
    const page = startGpp();
    page.update();
    const data = call('__gpp', { command: 'ping', callId: 1 });
    dispatchEvent(new MessageEvent('message', { data, source: null }));
    expect(page.host.errors).to.deep.equal([]);
  });

  for (const name of ['IAB’s stub', 'our stub'] as const) {
    it(`answers once, not twice, after ${name} had its own listener`, async () => {
      if (name === 'our stub') installGppStub();
      else {
        const response = await fetch('/test/signals/fixtures/iab-stub-3.2.0.js.txt');
        const script = document.createElement('script');
        script.text = await response.text();
        document.head.append(script);
      }
      startGpp().update();
      expect(document.querySelectorAll('iframe[name="__gppLocator"]')).to.have.lengthOf(1);
      const frame = await openFrame('vendor.localhost');
      await frame.ask('__gpp', call('__gpp', { command: 'ping', callId: 1 }));
      await frame.ask(
        '__gpp',
        call('__gpp', { command: 'hasSection', parameter: 'usnat', callId: 2 }),
      );
      expect(frame.heard.map((message) => replyOf('__gpp', message).callId)).to.deep.equal([1, 2]);
    });
  }

  it('speaks the older API’s dialect, with its own order of arguments', async () => {
    createUsp(hostOf({ signals: { usp: true } }))?.update(stateOf(refused));
    const frame = await openFrame('vendor.localhost');
    const request = { command: 'getUSPData', version: 1, callId: 'id-1' };
    const [answer] = await frame.ask('__uspapi', call('__uspapi', request));
    expect(answer).to.deep.equal({
      __uspapiReturn: {
        returnValue: { version: 1, uspString: '1YYN' },
        success: true,
        callId: 'id-1',
      },
    });
    const [text] = await frame.ask(
      '__uspapi',
      JSON.stringify(call('__uspapi', { ...request, version: 2 })),
    );
    expect(JSON.parse(text as string)).to.deep.equal({
      __uspapiReturn: { returnValue: null, success: false, callId: 'id-1' },
    });
  });

  it('puts its locator into the body as soon as there is one, hidden and once', async () => {
    const early = document.implementation.createHTMLDocument();
    const { body } = early;
    body.remove();
    answerFrames('__uspapi', early, () => {});
    expect(early.querySelector('iframe')).to.equal(null);
    early.documentElement.append(body);
    await waitFor('the locator', () => early.querySelector('iframe'));
    expect(early.querySelector('iframe')?.style.display).to.equal('none');
    expect(early.querySelector('iframe')?.name).to.equal('__uspapiLocator');
    body.append('more');
    early.documentElement.append(early.createComment('more'));
    await Promise.resolve();
    expect(early.querySelectorAll('iframe')).to.have.lengthOf(1);
  });
});
