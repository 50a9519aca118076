import type { Sluice } from '../../src/api/types.js';
import type { Config } from '../../src/config/types.js';
import { servePieces } from './pieces.js';
import { waitFor } from './wait-for.js';

/** The window of a page with the head script in it. */
export type PageWindow = Window &
  typeof globalThis & {
    sluice: Sluice;
    /** Names of the scripts that ran, in order. */
    counted?: string[];
    /** Lines that the page wrote with `console.warn` or `console.info`. */
    lines: string[];
    /** Errors that reached the page. */
    errors: string[];
  };

export interface PageOptions {
  /** Merged, key by key at the top level, into the one below. `null`: no configuration on the page; a text: as it stands. */
  readonly config?: Partial<Config> | string | null;
  /** Before the configuration and the head script. */
  readonly early?: string;
  /** The head script's tag. */
  readonly tag?: string;
  readonly head?: string;
  /** One text, or several that are sent one by one (`next`). */
  readonly body?: string | readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Name of the record's cookie, for pages that share it; otherwise each page has its own. */
  readonly cookie?: string;
  /** What follows the page's path: a query, a fragment. */
  readonly address?: string;
  /** Given to the page's own scripts and the head script. */
  readonly nonce?: string;
}

export interface GatedPage {
  readonly window: PageWindow;
  readonly document: Document;
  readonly sluice: Sluice;
  readonly frame: HTMLIFrameElement;
  /** Sends the next piece of the page. */
  next(): Promise<unknown>;
  /** Resolves when the page has loaded. */
  readonly loaded: Promise<unknown>;
}

export const CONFIG: Config = {
  version: 1,
  regions: { '*': 'opt-out' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'functional' },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
  ],
  vendors: [
    { id: 'acme', category: 'advertising' },
    { id: 'tally', category: 'analytics' },
  ],
  ui: { banner: 'none' },
};

export const ASK_FIRST: Partial<Config> = { regions: { '*': 'opt-in' } };

const LISTEN = `<script>
  lines = []; errors = [];
  for (const name of ['warn', 'info']) console[name] = (...words) => void lines.push(words.map(String).join(' '));
  addEventListener('error', ({ message }) => message && errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
</script>`;

export const HEAD_SCRIPT = '<script src="/dist/sluice.js"></script>';

const frames: HTMLIFrameElement[] = [];
const cookies = new Set<string>();

export const newCookie = (): string => {
  const name = `record-${Math.random().toString(36).slice(2, 8)}`;
  cookies.add(name);
  return name;
};

/** Removes all pages of the test, and what they stored. */
export const closePages = (): void => {
  for (const frame of frames.splice(0)) frame.remove();
  for (const name of cookies) document.cookie = `${name}=; path=/; max-age=0`;
  cookies.clear();
  localStorage.clear();
  sessionStorage.clear();
};

/** A small page with Sluice in its head, in a frame of its own, from the server: parsed as any page. */
export const openPage = async ({
  config = {},
  early = '',
  tag = HEAD_SCRIPT,
  head = '',
  body = '',
  headers,
  cookie = newCookie(),
  address = '',
  nonce,
}: PageOptions = {}): Promise<GatedPage> => {
  const merged =
    typeof config === 'object' &&
    JSON.stringify({ ...CONFIG, ...config, record: { cookie, ...config?.record } });
  const block =
    config === null
      ? ''
      : `<script type="application/json" id="sluice-config">${merged || config}</script>`;
  const [first = '', ...rest] = [body].flat();
  const top = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${LISTEN}${early}${block}${tag}${head}</head><body>`;
  const noted = nonce ? top.replaceAll('<script', `<script nonce="${nonce}"`) : top;
  const pieces = await servePieces([noted + first, ...rest], headers && { headers });
  const frame = document.createElement('iframe');
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = pieces.url + address;
  document.body.append(frame);
  if (rest.length > 0) {
    await waitFor(
      'the first piece of the page',
      () =>
        frame.contentWindow?.location.pathname === pieces.url &&
        frame.contentDocument?.querySelector('body'),
    );
  } else await loaded;
  const window = frame.contentWindow as PageWindow;
  return {
    window,
    document: window.document,
    get sluice() {
      return window.sluice;
    },
    frame,
    next: pieces.next,
    loaded,
  };
};

/** Text of a script that says it ran. */
export const says = (name: string): string =>
  `(self.counted ??= []).push(${JSON.stringify(name)});`;
