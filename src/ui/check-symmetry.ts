/** What must not differ between "no" and "yes" (11 CCR §7004(a)(2)). */
const LOOKS = [
  'width',
  'height',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'color',
  'backgroundColor',
  'borderColor',
  'opacity',
  'filter',
  'transform',
  'zoom',
] as const;

const asPixels = (value: string): string =>
  value.endsWith('px') ? `${Math.round(parseFloat(value))}px` : value;

/** In development: says in the console where the page's styles have made one choice of a surface louder than the other. */
export const checkSymmetry = (surface: HTMLElement): void => {
  const [no, yes] = surface.shadowRoot?.querySelectorAll<HTMLElement>('[part=choice]') ?? [];
  if (!no || !yes) return;
  const [looksOfNo, looksOfYes] = [getComputedStyle(no), getComputedStyle(yes)];
  const differing: string[] = LOOKS.filter(
    (look) => asPixels(looksOfNo[look]) !== asPixels(looksOfYes[look]),
  );
  const [first, second] = [no.getBoundingClientRect(), yes.getBoundingClientRect()];
  const isRtl = looksOfNo.direction === 'rtl';
  if (isRtl ? first.left < second.left - 1 : first.left > second.left + 1) differing.push('order');
  if (differing.length)
    console.error(
      `[sluice] symmetry: "${no.textContent?.trim()}" and "${yes.textContent?.trim()}" must look alike, and differ in: ${differing.join(', ')}`,
    );
};
