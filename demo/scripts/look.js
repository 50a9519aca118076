/** `/look`: controls from the manifest on the one side, frames with real surfaces on the other. */
import { createFields } from './look/fields.js';
import { createFrames } from './look/frames.js';
import { createParts } from './look/parts.js';

const $ = (id) => document.getElementById(id);
const form = document.querySelector('.look-controls');
const css = $('look-css');
const said = $('look-said');

const frames = createFrames([...document.querySelectorAll('.look iframe')]);
const tokens = {};

const write = () => {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};`);
  css.textContent = lines.length
    ? `:root {\n${lines.join('\n')}\n}`
    : '/* Nothing is changed yet. */';
};

async function start() {
  const answer = await fetch('/sluice/custom-elements.json');
  if (!answer.ok) throw new Error(await answer.text());
  const { modules } = await answer.json();
  const elements = modules.flatMap(({ declarations }) => declarations);
  const properties = new Map(
    elements.flatMap(({ cssProperties }) => cssProperties).map((one) => [one.name, one]),
  );
  const fields = createFields(
    [...properties.values()],
    (name, value) => {
      if (value) tokens[name] = value;
      else delete tokens[name];
      write();
      frames.set({ tokens });
    },
    frames.colorOf,
  );
  const parts = createParts(elements, (marks) => frames.set({ marks }));
  $('look-fields').append(...fields.elements);
  $('look-parts').append(parts.element);
  const refresh = () => fields.refresh(tokens);

  form.addEventListener('change', ({ target: { name, value } }) => {
    if (!/^(scheme|contrast|lang)$/.test(name)) return;
    frames.set({ [name]: value });
    if (name === 'scheme') refresh();
  });
  form.addEventListener('reset', () => {
    for (const name of Object.keys(tokens)) delete tokens[name];
    // The fields have their first values when the event is over.
    setTimeout(() => {
      parts.reset();
      frames.set({ tokens, scheme: 'light dark', contrast: 'usual', lang: 'en' });
      refresh();
      write();
      said.textContent = 'All is as it was.';
    });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  $('look-copy').addEventListener('click', async () => {
    await navigator.clipboard.writeText(css.textContent).then(
      () => (said.textContent = 'Copied.'),
      () => (said.textContent = 'The browser did not let us copy.'),
    );
  });
  refresh();
  addEventListener('message', ({ data }) => data === 'shown' && refresh());
}

document.addEventListener('click', ({ target }) => {
  const again = target.closest?.('[data-again]');
  if (again) frames.again(again.dataset.again);
});
write();
start().catch(({ message }) => ($('look-fields').textContent = message));
