import type { Show, Shown, Update } from '../frame/types.js';
import { liveChanges } from './live-changes.js';

/** Shows things in a frame: what can be drawn at once in the window that is there, what is decided otherwise in a fresh one, without a gap between them. */
export interface FramePair {
  show(wanted: Omit<Show, 'kind' | 'id'>): void;
  stop(): void;
}

/** A window that stands in is exchanged when it has drawn, and nothing has changed for so long: the fresh one takes the page's time. */
const STANDS_IN_FOR = 250;

interface Frame {
  readonly element: HTMLIFrameElement;
  isReady: boolean;
  /** What it shows, or was given to show. */
  shows: Show | null;
  /** It has decided by what it shows, and not only drawn it. */
  hasDecided: boolean;
}

/**
 * One frame is seen, the next waits behind it with everything loaded; what is new is shown there, and then they change places.
 * Where texts or looks change, the frame that is seen is told what. Where purposes or companies do, it draws them, too, and stands in for the one behind it until that has decided by them.
 * Both are sandboxed: they share no cookie, storage or tab with the site that serves this page.
 */
export const createFramePair = (
  place: HTMLElement,
  address: string,
  title: () => string,
  seen: (shown: Shown) => void,
): FramePair => {
  let last = 0;
  let wanted: Show | null = null;
  let front: Frame | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const create = (): Frame => {
    const element = document.createElement('iframe');
    // A sandboxed frame may load nothing from the file system, where pages share no cookies anyway.
    if (location.protocol !== 'file:') element.setAttribute('sandbox', 'allow-scripts');
    element.tabIndex = -1;
    element.title = title();
    element.className = 'behind';
    // A dialog that opens in it must not take the focus from the form.
    element.inert = true;
    element.src = address;
    place.append(element);
    return { element, isReady: false, shows: null, hasDecided: true };
  };
  let back = create();

  const send = ({ element }: Frame, message: Show | Update) =>
    element.contentWindow?.postMessage(message, '*');
  /** Lets a frame draw what is wanted, where it can. */
  const update = (frame: Frame) => {
    if (!wanted || !frame.shows) return;
    const live = liveChanges(frame.shows, wanted);
    if (!live) return;
    const { id, scheme, style } = wanted;
    const { changes, decidesTheSame } = live;
    send(frame, { kind: 'update', id, scheme, style, changes, decidesTheSame });
    frame.shows = wanted;
    frame.hasDecided &&= decidesTheSame;
  };
  const fillFresh = () => {
    if (!wanted || !back.isReady || back.shows) return;
    back.element.title = title();
    send(back, wanted);
    back.shows = wanted;
  };
  const fill = () => {
    clearTimeout(timer);
    if (front && front.shows !== wanted) update(front);
    if (front?.shows !== wanted) fillFresh();
    else if (!front?.hasDecided) timer = setTimeout(fillFresh, STANDS_IN_FOR);
  };
  const renew = () => {
    back.element.remove();
    back = create();
  };
  const change = () => {
    front?.element.remove();
    front = back;
    front.element.className = '';
    front.element.inert = false;
    back = create();
  };
  const hear = ({ source, data }: MessageEvent<Shown>) => {
    const from = [front, back].find((frame) => frame?.element.contentWindow === source);
    if (!from) return;
    if (data.kind === 'ready') from.isReady = true;
    else if (data.kind === 'stale') {
      from.shows = null;
      // A window is told only once what to show.
      if (from === back) renew();
    } else if (from === front) seen(data);
    else if (data.id === from.shows?.id) {
      // What has come meanwhile is drawn before it is seen.
      if (from.shows !== wanted) update(from);
      if (data.id === from.shows.id) {
        change();
        seen(data);
      }
    }
    fill();
  };
  addEventListener('message', hear);
  return {
    show(next) {
      last += 1;
      wanted = { kind: 'show', id: last, ...next };
      fill();
    },
    stop() {
      removeEventListener('message', hear);
      clearTimeout(timer);
      front?.element.remove();
      back.element.remove();
    },
  };
};
