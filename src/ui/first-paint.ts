/** Fonts may take long, or never come. */
const LONGEST = 1000;

/** Resolves when the page has painted with its fonts, at once where nothing is painted (a hidden tab). */
export const firstPaint = async (): Promise<void> => {
  if (document.hidden) return;
  await Promise.race([document.fonts?.ready, new Promise((done) => setTimeout(done, LONGEST))]);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
};
