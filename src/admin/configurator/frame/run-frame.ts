import type { Config } from '../../../config/types.js';
import type { Sluice } from '../../../api/types.js';
import { keepCookieJar } from './cookie-jar.js';
import { fillPage } from './fill-page.js';
import type { Show, Shown } from './types.js';

/** The first layer's share of the screen, in percent. */
const covered = (): number => {
  const banner = document.querySelector('sluice-banner');
  const box = banner?.shadowRoot?.querySelector('[part=banner]')?.getBoundingClientRect();
  if (!box) return 0;
  const height = Math.min(innerHeight, box.bottom) - Math.max(0, box.top);
  return Math.round((100 * box.width * Math.max(0, height)) / (innerWidth * innerHeight));
};

const tell = (kind: Shown['kind'], show?: Show, sluice?: Sluice) => {
  const state = sluice?.getState();
  const message: Shown = {
    kind,
    id: show?.id ?? 0,
    model: state?.model ?? '',
    optedOut: state?.optedOut ?? false,
    covers: show?.part === 'banner' ? covered() : 0,
  };
  parent.postMessage(message, '*');
};

/** Nothing in the preview takes the focus from the form beside it, until somebody presses in the preview. */
const leaveFocus = () => {
  const mayFocus = () => navigator.userActivation?.hasBeenActive ?? true;
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    if (mayFocus()) focus.call(this, options);
  };
  const { showModal } = HTMLDialogElement.prototype;
  HTMLDialogElement.prototype.showModal = function () {
    // The browser looks for something in it to focus, and finds nothing.
    this.inert = !mayFocus();
    showModal.call(this);
    this.inert = false;
  };
};

/** Waits for one thing to show, and shows it with the shipped code; `speak` hands the words of a language in. */
export const runFrame = (
  start: (config: Config) => Sluice,
  speak: (tag: string, words: NonNullable<Show['words']>) => void,
): void => {
  keepCookieJar();
  leaveFocus();
  const show = async (wanted: Show) => {
    const { config, region, signal, part } = wanted;
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: signal });
    fillPage(wanted);
    if (wanted.words) speak(wanted.language, wanted.words);
    const sluice = start({
      ...config,
      region: { ...config.region, default: region },
      enforcement: {},
      record: {},
      ui: { ...config.ui, ...(part !== 'banner' && { banner: 'none' }) },
    });
    if (part === 'dialog') await sluice.open('preferences');
    // Only what is refused stands behind a placeholder.
    else if (part === 'video') await sluice.denyAll();
    else await sluice.ready;
    tell('shown', wanted, sluice);
    sluice.subscribe(() => tell('shown', wanted, sluice));
  };
  addEventListener('message', ({ source, data }: MessageEvent<Show>) => {
    if (source === parent && data?.kind === 'show') void show(data);
  });
  tell('ready');
};
