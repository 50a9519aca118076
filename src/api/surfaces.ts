import type { Ask, Connect, Interface, UiHost } from '../ui/types.js';
import type { ReportOnce } from './report.js';
import type { Surface } from './types.js';

/** Fetches the interface; `attempt` counts from 0. */
export type LoadUi = (attempt: number) => Promise<{ readonly connect: Connect }>;

export interface Surfaces {
  /** Whether the surface is shown now; `false` where the interface could not be had. */
  open(surface: Surface): Promise<boolean>;
  /** The reader's answer to the second question; `false` where it cannot be asked. */
  question(ask: Ask): Promise<boolean>;
  /** Closes a surface, or whatever is open. */
  close(surface?: Surface): void;
}

/** The interface, fetched when it is first needed and once more if that fails. The decision never depends on it. */
export const createSurfaces = (host: UiHost, load: LoadUi, report: ReportOnce): Surfaces => {
  let connected: Promise<Interface> | null = null;
  let ui: Interface | null = null;

  const connect = async () => {
    connected ??= load(0)
      .catch(() => load(1))
      .then((module) => module.connect(host));
    try {
      ui = await connected;
    } catch (error) {
      connected = null;
      report('interface', `could not be loaded: ${String(error)}. The decision in force stays.`);
    }
    return ui;
  };

  return {
    open: async (surface) => {
      const shown = await connect();
      await shown?.open(surface);
      return shown !== null;
    },
    question: async (ask) => (await connect())?.question(ask) ?? false,
    close: (surface) => ui?.close(surface),
  };
};
