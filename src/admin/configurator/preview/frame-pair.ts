import type { Show, Shown } from '../frame/types.js';

/** Shows things in a frame, each in a fresh window, without a gap between them. */
export interface FramePair {
  show(wanted: Omit<Show, 'kind' | 'id'>): void;
  stop(): void;
}

interface Frame {
  readonly element: HTMLIFrameElement;
  isReady: boolean;
  /** What it was given to show. */
  shows: number;
}

/**
 * One frame is seen, the next waits behind it with everything loaded; what is new is shown there, and then they change places.
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
    return { element, isReady: false, shows: 0 };
  };
  let back = create();

  const fill = () => {
    if (!wanted || !back.isReady || back.shows) return;
    back.shows = wanted.id;
    back.element.title = title();
    back.element.contentWindow?.postMessage(wanted, '*');
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
    else {
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
