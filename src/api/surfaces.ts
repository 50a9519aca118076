import type { needsQuestion } from '../consent/needs-question.js';
import type { permit } from '../consent/permit.js';
import type { Ask, Connect, Interface, UiHost } from '../ui/types.js';
import { ownDocument } from '../storage/own-document.js';
import { callSafely } from './call-safely.js';
import { keepEmbedRoom } from './embed-room.js';
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

export interface Surfaces {
  /** The module, once it is there. */
  loaded(): UiModule | undefined;
  /** Fetches it; `undefined` where it could not be had. */
  load(): Promise<UiModule | undefined>;
  /** Whether the surface is shown now. */
  open(surface: Surface): Promise<boolean>;
  /** The reader's answer to the second question; `false` where it cannot be asked. */
  question(ask: Ask): Promise<boolean>;
  /** Brings what stands in the page itself, if anything does: the floating link, the placeholders of embeds that are held. */
  fill(hasEmbeds?: boolean): void;
  /** Whether the reader has been told what a press did, or would do. */
  tell(ask: Ask): Promise<boolean>;
  /** Closes a surface, or whatever is open. */
  close(surface?: Surface): void;
}

/** The interface, fetched when it is first needed, and once more if that fails. No refusal ever depends on it. */
export const createSurfaces = (host: UiHost, fetch: LoadUi, report: ReportOnce): Surfaces => {
  callSafely(keepEmbedRoom);
  let module: UiModule | undefined;
  let connecting: Promise<Interface> | undefined;
  let ui: Interface | undefined;
  const attempt = async (count: number) => fetch(host.settings.assets, count);

  /** Uses the interface; `false` where that fails in any way. */
  const use = async (action: (ui: Interface) => Promise<unknown> | void) => {
    try {
      module ??= await attempt(0).catch(() => attempt(1));
      ui = await (connecting ??= module.connect(host));
      return (await action(ui)) !== false;
    } catch (error) {
      connecting = undefined;
      report('interface', `cannot be shown, the decision in force stays: ${String(error)}`);
      return false;
    }
  };

  return {
    loaded: () => module,
    load: async () => {
      await use(() => {});
      return module;
    },
    open: (surface) => use((shown) => shown.open(surface)),
    question: (ask) => use((shown) => shown.question(ask)),
    fill: (hasEmbeds) => {
      if (
        hasEmbeds ||
        host.settings.ui.link === 'float' ||
        ownDocument.querySelector('sluice-float')
      )
        void use((shown) => shown.fill());
    },
    tell: (ask) => use((shown) => shown.confirm(ask)),
    close: (surface) => ui?.close(surface),
  };
};
