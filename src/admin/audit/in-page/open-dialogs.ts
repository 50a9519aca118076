/** The dialogs that stand in the page now, in open shadow roots too. Sent to the page as text, so it calls nothing of ours. */
export const openDialogs = (): Element[] => {
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  return all(document).filter(
    (one) =>
      one.matches('dialog[open],[role="dialog"],[role="alertdialog"],[aria-modal="true"]') &&
      one.checkVisibility(),
  );
};
