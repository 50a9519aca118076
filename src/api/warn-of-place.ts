/** Scripts that run; data blocks and marked ones do not. */
const RUNNING = 'script[src]:not([type]),script[src][type=""],script[src][type*="javascript"],script[src][type="module"]';

/** Says which scripts got ahead: what runs before the head script cannot be gated. */
export const warnOfPlace = (): void => {
  const find = Document.prototype.querySelectorAll;
  const own = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document) as
    | HTMLScriptElement
    | null;
  const ahead = ([...find.call(document, RUNNING)] as HTMLScriptElement[])
    .filter((script) => script !== own)
    .map(({ src }) => src);
  const isLate = own?.async || own?.defer || (own !== null && own.type === 'module');
  if (isLate || ahead.length > 0) {
    console.warn(
      `[sluice] place: the head script must be the first script, without async or defer. Ahead of it: ${ahead.join(', ') || 'nothing seen'}`,
    );
  }
};
