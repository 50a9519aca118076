/** The page's own configuration of Sluice, as text. */
export const readConfigText = () =>
  document.querySelector('script#sluice-config[type="application/json"]')?.textContent ?? null;
