import type { ApiCallback } from './globals.js';

/** What a frame asks for. */
export interface FrameCall {
  readonly command: string;
  readonly parameter?: unknown;
  readonly version?: unknown;
  readonly callId?: unknown;
}

/**
 * The frames protocol of the IAB APIs (`__gpp`, `__uspapi`): an empty frame `…Locator` shows nested frames which window to
 * ask, and `…Call` messages are answered by `…Return`, a text by a text and an object by an object.
 */
export const answerFrames = (
  name: '__gpp' | '__uspapi',
  document: Document,
  call: (request: FrameCall, answer: ApiCallback, source: Window | null) => void,
): void => {
  const listen = (event: MessageEvent<unknown>) => {
    const { data } = event;
    const source = event.source as Window | null;
    const isText = typeof data === 'string';
    let request: FrameCall | undefined;
    try {
      // Pages exchange many texts: only those that name us are parsed.
      const message: unknown = isText ? data.includes(name) && JSON.parse(data) : data;
      request = (message as Record<string, FrameCall>)[`${name}Call`];
    } catch {
      // Somebody else's message.
    }
    if (typeof request?.command !== 'string') return;
    const { callId } = request;
    // A stub's listener, registered earlier but not for the capture phase, would answer a second time.
    event.stopImmediatePropagation();
    const answer: ApiCallback = (returnValue, success) => {
      const message = { [`${name}Return`]: { returnValue, success, callId } };
      // The frame may be gone, and is where it came from a sandbox: any origin may read what every script on the page can.
      source?.postMessage(isText ? JSON.stringify(message) : message, '*');
    };
    call(request, answer, source);
  };
  addEventListener('message', listen, true);

  const locator = `${name}Locator`;
  const addLocator = () => {
    const { body } = document;
    if (!body) return;
    observer.disconnect();
    if (window[locator as never]) return;
    const frame = document.createElement('iframe');
    frame.name = locator;
    frame.style.display = 'none';
    body.append(frame);
  };
  // The head script runs before there is a body; the observer is told before the body's first script runs.
  const observer = new MutationObserver(addLocator);
  observer.observe(document.documentElement, { childList: true });
  addLocator();
};
