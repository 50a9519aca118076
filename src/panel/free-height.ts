/** How much of the window the notice leaves free from its top on, in pixels: the panel covers none of it. */
export const freeHeight = (): number => {
  const notice = document
    .querySelector('sluice-banner')
    ?.shadowRoot?.querySelector<HTMLElement>('[part="banner"]');
  // A question that stands before the whole page is over the panel anyway.
  if (!notice || notice.localName === 'dialog') return innerHeight;
  const { position, visibility } = getComputedStyle(notice);
  const { top } = notice.getBoundingClientRect();
  return position === 'fixed' && visibility === 'visible' ? Math.max(top, 0) : innerHeight;
};
