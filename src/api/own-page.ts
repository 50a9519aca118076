/**
 * The document by accessors saved at the start, never by names that markup can shadow (`<img name="readyState">`).
 * Made once, by the instance.
 */
export interface OwnPage {
  isParsing(): boolean;
  /** Shown to a person: neither hidden nor prerendered. */
  isVisible(): boolean;
  hasBody(): boolean;
  language(): string;
  /** Calls at each step of the page's loading. */
  onProgress(listener: () => void): void;
  on(event: string, listener: (event: Event) => void): void;
  dispatch(event: Event): void;
}

export const createOwnPage = (): OwnPage => {
  const read = <T>(name: string) => {
    const get = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
    return () => get?.call(document) as T;
  };
  const readyState = read<DocumentReadyState>('readyState');
  const visibilityState = read<DocumentVisibilityState>('visibilityState');
  const prerendering = read<boolean | undefined>('prerendering');
  const body = read<HTMLElement | null>('body');
  const root = read<HTMLElement>('documentElement');
  const { dispatchEvent } = EventTarget.prototype;
  // The document's events pass through the window on their way down, where no markup is in the way.
  const on: OwnPage['on'] = (event, listener) => addEventListener(event, listener, true);
  return {
    isParsing: () => readyState() === 'loading',
    isVisible: () => visibilityState() === 'visible' && !prerendering(),
    hasBody: () => body() !== null,
    language: () => root().lang,
    onProgress: (listener) => on('readystatechange', listener),
    on,
    dispatch: (event) => void dispatchEvent.call(document, event),
  };
};
