/**
 * Runs in the page: where the middle of an element is, and what a click there would hit. `path` leads through nested open shadow
 * roots: each selector is looked up in the shadow root of the one before, then among its own descendants.
 */
export const pointOf = (path) => {
  const describe = (element) =>
    element instanceof Element
      ? `<${element.localName}${element.id ? ` id="${element.id}"` : ''}>`
      : 'nothing';
  let element = null;
  let scope = document;
  for (const selector of path) {
    element = scope.shadowRoot?.querySelector(selector) ?? scope.querySelector(selector);
    if (!element) return { problem: `no ${selector}` };
    scope = element;
  }
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return { problem: `${describe(element)} has no size` };
  const x = Math.round(left + width / 2);
  const y = Math.round(top + height / 2);

  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  const above = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const reaches = (from) => {
    for (let node = from; node; node = above(node)) {
      if (node === element) return true;
      if (node instanceof HTMLLabelElement && node.control === element) return true;
    }
    return false;
  };
  // A host is reached through its own shadow tree, and through what is slotted into it.
  if (!reaches(hit)) return { problem: `${describe(hit)} covers ${describe(element)}` };
  return { x, y };
};
