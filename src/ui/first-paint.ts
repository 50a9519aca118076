/** Fonts may take long, or never come. */
const LONGEST = 1000;

/** Resolves when a page that has painted has done so with its fonts: at once where no font is on its way, or nothing is painted (a hidden tab). */
export const firstPaint = async (): Promise<void> => {
  if (document.hidden || document.fonts?.status === 'loaded') return;
  await Promise.race([document.fonts?.ready, new Promise((done) => setTimeout(done, LONGEST))]);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
};
