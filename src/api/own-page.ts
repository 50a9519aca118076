import { documentValue } from '../storage/document-value.js';

/** The document by accessors saved at the start, never by names that markup can shadow (`<img name="readyState">`). */
export interface OwnPage {
  isParsing(): boolean;
  /** Shown to a person: neither hidden nor prerendered. */
  isVisible(): boolean;
  language(): string;
  /** Calls at each step of the page's loading. */
  onProgress(listener: () => void): void;
  on(event: string, listener: () => void): void;
  /** Tells the page: `sluice:` and the name. */
  emit(name: string, detail: unknown): void;
}

export const createOwnPage = (): OwnPage => {
  const readyState = documentValue<DocumentReadyState>('readyState');
  const visibility = documentValue<DocumentVisibilityState>('visibilityState');
  const prerendering = documentValue<boolean | undefined>('prerendering');
  const root = documentValue<HTMLElement>('documentElement');
  const { dispatchEvent } = EventTarget.prototype;
  // The document's events pass through the window on their way down, where no markup is in the way.
  const on: OwnPage['on'] = (event, listener) => addEventListener(event, () => listener(), true);
  return {
    isParsing: () => readyState.get() === 'loading',
    isVisible: () => visibility.get() === 'visible' && !prerendering.get(),
    language: () => root.get().lang,
    onProgress: (listener) => on('readystatechange', listener),
    on,
    emit: (name, detail) =>
      void dispatchEvent.call(document, new CustomEvent(`sluice:${name}`, { detail })),
  };
};
