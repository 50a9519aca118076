/**
 * The first control that a person could press now: by Sluice's own hooks (`[data-sluice="…"]`), else by its words. Looks into
 * open shadow roots. Earlier entries of the lists win. Sent to the page as text, so it calls nothing of ours.
 */
export const findControl = (hooks: readonly string[], words: readonly string[]): Element | null => {
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  const isShown = (one: Element) => {
    const { width, height } = one.getBoundingClientRect();
    return (
      width > 1 &&
      height > 1 &&
      one.checkVisibility({
        checkOpacity: true,
        checkVisibilityCSS: true,
      } as CheckVisibilityOptions)
    );
  };
  const elements = all(document);
  for (const hook of hooks) {
    const found = elements.find((one) => one.getAttribute('data-sluice') === hook && isShown(one));
    if (found) return found;
  }
  if (words.length === 0) return null;
  const buttons = elements.filter(
    (one) =>
      one.matches('button,a,[role="button"],input[type="button"],input[type="submit"]') &&
      isShown(one),
  );
  const texts = buttons.map((one) => {
    const text =
      one.textContent?.trim() ||
      (one as HTMLInputElement).value ||
      one.getAttribute('aria-label') ||
      '';
    return text.replace(/\s+/g, ' ').trim().toLowerCase();
  });
  for (const word of words) {
    // Short words are found whole only: "ok" is in "book".
    const at = texts.findIndex(
      (text) => text === word || (word.length > 7 && text.length < 80 && text.includes(word)),
    );
    if (at >= 0) return buttons[at] ?? null;
  }
  return null;
};
