/** Where the page says what its Sluice is configured to: in its own markup, or beside a script that `sluice build` made. */
export const findConfig = (): { readonly text: string | null; readonly beside: string | null } => ({
  text:
    document.querySelector('script#sluice-config[type="application/json"]')?.textContent ?? null,
  beside:
    [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
      .map(({ src }) => src)
      .find((src) => /\/sluice\.js(\?|$)/.test(src)) ?? null,
});
