import type { needsQuestion } from '../consent/needs-question.js';
import type { permit } from '../consent/permit.js';
import type { Ask, Connect, Interface, PlainModule, UiHost } from '../ui/types.js';
import { callSafely } from './call-safely.js';
import { keepEmbedRoom } from './embed-room.js';
import type { Parts } from './parts.js';
import type { ReportOnce } from './report.js';
import type { Surface } from './types.js';

/** What `sluice-ui.js` exports: the interface, and the making of permissions, which no refusal needs. */
export interface UiModule {
  readonly connect: Connect;
  readonly needsQuestion: typeof needsQuestion;
  readonly permit: typeof permit;
}

/** Fetches the module; `attempt` counts from 0. */
export type LoadUi = (assets: string | null, attempt: number) => Promise<UiModule>;

/** Fetches another file of the interface: `sluice-plain.js`, or a language. */
export type LoadFile = (assets: string | null, file: string) => Promise<unknown>;

/** Longer than this nobody waits for a surface. */
const PATIENCE = 5_000;

export interface Surfaces {
  /** The module, once it is there. */
  loaded(): UiModule | undefined;
  /** Fetches it; `undefined` where it could not be had. */
  load(): Promise<UiModule | undefined>;
  /** Whether the surface is shown now. */
  open(surface: Surface): Promise<boolean>;
  /** The reader's answer to the second question; `false` where it cannot be asked. */
  question(ask: Ask): Promise<boolean>;
  /** Brings what stands in the page itself, by its tag: the floating link, the status, the placeholders of embeds that are held. */
  fill(tag: string): void;
  /** Whether the reader has been told what a press did, or would do. */
  tell(ask: Ask): Promise<boolean>;
  /** Closes a surface, or whatever is open. */
  close(surface?: Surface): void;
}

/** The interface, fetched when it is first needed, and once more if that fails. No refusal ever depends on it. */
export const createSurfaces = (
  host: UiHost,
  { loadUi, loadFile }: Pick<Parts, 'loadUi' | 'loadFile'>,
  report: ReportOnce,
): Surfaces => {
  callSafely(keepEmbedRoom);
  let module: UiModule | undefined;
  let connecting: Promise<Interface> | undefined;
  const { assets } = host.settings;
  const fetch = (file: string) => loadFile(assets, file);

  const connect = async () => {
    module ??= await loadUi(assets, 0).catch(() => loadUi(assets, 1));
    return module.connect(host);
  };

  /** Uses the interface, one after the other; `false` where that fails in any way. */
  const use = async (action: (ui: Interface) => Promise<unknown> | void) => {
    try {
      const ui = await (connecting ??= connect().catch((error) => {
        // The next use tries again.
        connecting = undefined;
        throw error;
      }));
      return (await action(ui)) !== false;
    } catch (error) {
      report('interface', `cannot be shown, the decision in force stays: ${String(error)}`);
      return false;
    }
  };

  /** A file that never comes, and never fails, keeps nobody waiting. */
  const inTime = (isShown: Promise<boolean>): Promise<boolean> =>
    Promise.race([isShown, new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false))]);

  /** No press may lead nowhere: where the dialog does not come, cannot be seen or does not answer, a plain one opens. */
  const openPreferences = async () => {
    if (await inTime(use((shown) => shown.open('preferences')))) return true;
    report('dialog', 'cannot be shown or pressed: a plain one opens');
    const plain = fetch('sluice-plain.js') as Promise<PlainModule>;
    return inTime(plain.then(({ openPlain }) => openPlain(host, fetch)).catch(() => false));
  };

  return {
    loaded: () => module,
    load: async () => {
      await use(() => {});
      return module;
    },
    open: (surface) =>
      surface === 'preferences' ? openPreferences() : inTime(use((shown) => shown.open(surface))),
    question: (ask) => use((shown) => shown.question(ask)),
    fill: (tag) => void use((shown) => shown.fill(tag)),
    tell: (ask) => use((shown) => shown.confirm(ask)),
    // By the same way: what was to open a moment ago, and whose file is still coming, does not.
    close: (surface) => void (connecting && use((shown) => shown.close(surface))),
  };
};
