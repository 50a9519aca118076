import type { Config } from '../../../config/types.js';
import type { Sluice } from '../../../api/types.js';
import { withChanges } from '../history/with-changes.js';
import { keepCookieJar } from './cookie-jar.js';
import { fillPage } from './fill-page.js';
import { paintPage } from './paint-page.js';
import type { Show, Shown, Update } from './types.js';

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

/** The configuration as the preview runs it. */
const asRun = ({ config, region, part }: Show): Config => ({
  ...config,
  region: { ...config.region, default: region },
  enforcement: {},
  record: {},
  ui: { ...config.ui, ...(part !== 'banner' && { banner: 'none' }) },
});

/** What a press in the preview changes. */
const standing = (sluice: Sluice): string => {
  const open = [...document.querySelectorAll('sluice-banner, sluice-preferences')].filter(
    (surface) => (surface as Element & { readonly open?: boolean }).open,
  );
  return [sluice.getState().decidedAt, ...open.map(({ localName }) => localName)].join();
};

/** How the frame runs the shipped code. */
export interface Runner {
  start(config: Config): Sluice;
  /** Hands the words of a language in. */
  speak(tag: string, words: NonNullable<Show['words']>): void;
  /** Draws what is open as another configuration has it; resolves when that is done. `decidesTheSame`: it differs in texts alone. */
  redraw(config: Config, decidesTheSame: boolean): Promise<void>;
}

/** Waits for one thing to show, and shows it with the shipped code; follows the changes that it can draw. */
export const runFrame = ({ start, speak, redraw }: Runner): void => {
  keepCookieJar();
  leaveFocus();
  let shown: { readonly sluice: Sluice; readonly standing: string } | undefined;
  let now: Show;
  const show = async (wanted: Show) => {
    now = wanted;
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: now.signal });
    fillPage(now);
    if (now.words) speak(now.language, now.words);
    const sluice = start(asRun(now));
    if (now.part === 'dialog') await sluice.open('preferences');
    // Only what is refused stands behind a placeholder.
    else if (now.part === 'video') await sluice.denyAll();
    else await sluice.ready;
    shown = { sluice, standing: standing(sluice) };
    tell('shown', now, sluice);
    sluice.subscribe(() => tell('shown', now, sluice));
  };
  const update = async ({ id, changes, decidesTheSame, scheme, style }: Update) => {
    now = { ...now, id, scheme, style, config: withChanges(now.config, changes) as Config };
    if (!shown || standing(shown.sluice) !== shown.standing) {
      tell('stale', now);
      return;
    }
    paintPage(now);
    if (changes.length > 0) await redraw(asRun(now), decidesTheSame);
    tell('shown', now, shown.sluice);
  };
  addEventListener('message', ({ source, data }: MessageEvent<Show | Update>) => {
    if (source !== parent) return;
    if (data?.kind === 'show') void show(data);
    if (data?.kind === 'update') void update(data);
  });
  tell('ready');
};
