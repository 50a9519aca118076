/** Unfolds, in the open dialog, what a company gets. */
export const revealCompany = (vendor: string): void => {
  const root = document.querySelector('sluice-preferences')?.shadowRoot;
  const details = root?.getElementById(`n-${vendor}`)?.closest('details');
  if (!details) return;
  details.open = true;
  details.scrollIntoView({ block: 'nearest' });
};
