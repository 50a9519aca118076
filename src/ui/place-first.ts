/**
 * Puts an element first in the body, so that a keyboard meets it first; before the body, where a transform, a filter or containment
 * of the body would tie what is fixed to the body instead of the window.
 */
export const placeFirst = (element: HTMLElement): void => {
  const { body } = document;
  const style = getComputedStyle(body);
  const ties =
    [
      style.transform,
      style.filter,
      style.perspective,
      style.translate,
      style.rotate,
      style.scale,
    ].some((value) => value && value !== 'none') ||
    /paint|layout|strict|content|transform|filter|perspective/.test(
      `${style.contain} ${style.willChange}`,
    );
  if (ties) body.before(element);
  else body.prepend(element);
};
