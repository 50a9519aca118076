/** Whether a transform, a filter or containment of the body ties what is fixed in it to the body instead of the window. */
export const tiesFixed = (): boolean => {
  const style = getComputedStyle(document.body);
  return (
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
    )
  );
};
