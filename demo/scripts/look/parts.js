/** A button for each part and state of the manifest: pressed, it is marked in all surfaces. */
import { make } from '../../panel/make.js';

const MARK = 'outline: 3px solid #d6336c !important; outline-offset: 1px !important;';

export function createParts(elements, changed) {
  const marked = new Set();
  const rules = () => [...marked].map((selector) => `${selector} { ${MARK} }`).join('\n');
  const buttons = [];
  const button = (words, selector, description) => {
    const made = make(
      'button',
      { type: 'button', 'aria-pressed': 'false', title: description },
      make('code', {}, words),
    );
    made.addEventListener('click', () => {
      const isOn = !marked.delete(selector);
      if (isOn) marked.add(selector);
      made.setAttribute('aria-pressed', String(isOn));
      changed(rules());
    });
    buttons.push(made);
    return made;
  };
  const list = (title, children) =>
    children.length
      ? [make('h4', {}, title), make('div', { className: 'chips' }, ...children)]
      : [];
  const groups = elements.map(({ tagName, cssParts = [], cssStates = [] }) =>
    make(
      'div',
      { className: 'element' },
      make('h3', {}, make('code', {}, `<${tagName}>`)),
      ...list(
        'Parts',
        cssParts.map(({ name, description }) =>
          button(name, `${tagName}::part(${name})`, description),
        ),
      ),
      ...list(
        'States',
        cssStates.map(({ name, description }) =>
          button(
            `:state(${name})`,
            `${tagName}:state(${name})::part(${cssParts[0]?.name})`,
            description,
          ),
        ),
      ),
    ),
  );
  return {
    element: make('details', {}, make('summary', {}, 'Parts and states'), ...groups),
    reset() {
      marked.clear();
      for (const each of buttons) each.setAttribute('aria-pressed', 'false');
      changed('');
    },
  };
}
