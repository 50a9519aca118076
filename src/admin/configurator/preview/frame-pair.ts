import type { Show, Shown, Update } from '../frame/types.js';
import { liveChanges } from './live-changes.js';

/** Shows things in a frame: texts and looks in the window that is there, all else in a fresh one, without a gap between them. */
export interface FramePair {
  show(wanted: Omit<Show, 'kind' | 'id'>): void;
  stop(): void;
}

interface Frame {
  readonly element: HTMLIFrameElement;
  isReady: boolean;
  /** What it shows, or was given to show. */
  shows: Show | null;
}

/**
 * One frame is seen, the next waits behind it with everything loaded; what is new is shown there, and then they change places.
 * Where only texts or looks change, the frame that is seen is told what. Both are sandboxed: they share no cookie, storage or tab with the site that serves this page.
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
    return { element, isReady: false, shows: null };
  };
  let back = create();

  const send = ({ element }: Frame, message: Show | Update) =>
    element.contentWindow?.postMessage(message, '*');
  const fill = () => {
    if (!wanted || back.shows) return;
    const changes = front?.shows && liveChanges(front.shows, wanted);
    if (front && changes) {
      const { id, scheme, style } = wanted;
      send(front, { kind: 'update', id, scheme, style, changes });
      front.shows = wanted;
    } else if (back.isReady) {
      back.element.title = title();
      send(back, wanted);
      back.shows = wanted;
    } else return;
    wanted = null;
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
      wanted ??= from.shows;
      from.shows = null;
    } else {
      if (from === back) change();
      seen(data);
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
      front?.element.remove();
      back.element.remove();
    },
  };
};
