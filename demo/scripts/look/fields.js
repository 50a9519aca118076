/** A field for each custom property of the manifest. */
import { make } from '../../panel/make.js';

const GROUPS = {
  '<color>': 'Colors',
  '<length>': 'Lengths',
  other: 'Type, shadow, motion',
};

const kindOf = ({ syntax }) => (syntax in GROUPS ? syntax : 'other');

/** What is set by Sluice, and not by a site. */
const OWN = '--sluice-occupied';

function createField(property, changed, colorOf) {
  const { name, description, default: usual } = property;
  const kind = kindOf(property);
  const id = `field${name}`;
  const first = kind === '<length>' ? Number(/\d+(?=px)/.exec(usual)?.[0] ?? 16) : usual;
  const input = make('input', {
    id,
    type: kind === '<color>' ? 'color' : kind === '<length>' ? 'range' : 'text',
    'aria-describedby': `${id}-hint`,
    ...(kind === '<length>' && { min: 0, max: Math.max(48, first * 2), step: 1 }),
    ...(kind === 'other' && { placeholder: usual, spellcheck: false }),
  });
  const shown = make('output', { htmlFor: id });
  const show = (isSet) => {
    if (kind === '<color>') {
      if (!isSet) input.value = colorOf(name, usual);
      shown.textContent = input.value;
    } else if (kind === '<length>') {
      if (!isSet) input.value = first;
      shown.textContent = isSet ? `${input.value}px` : usual;
    } else if (!isSet) input.value = '';
    row.classList.toggle('set', isSet);
  };
  const row = make(
    'div',
    { className: `field ${kind.replace(/\W/g, '')}` },
    make('label', { htmlFor: id }, make('code', {}, name)),
    input,
    kind === 'other' ? null : shown,
    make('p', { id: `${id}-hint` }, description),
  );
  input.addEventListener('input', () => {
    const value = kind === '<length>' ? `${input.value}px` : input.value.trim();
    show(value !== '');
    changed(name, value);
  });
  return { row, show, name };
}

export function createFields(properties, changed, colorOf) {
  const fields = properties
    .filter(({ name }) => name !== OWN)
    .map((property) => ({ kind: kindOf(property), ...createField(property, changed, colorOf) }));
  const groups = Object.entries(GROUPS).map(([kind, title], index) =>
    make(
      'details',
      { open: index === 0 && matchMedia('(width >= 66rem)').matches },
      make('summary', {}, title),
      make(
        'div',
        { className: 'fields' },
        ...fields.filter((one) => one.kind === kind).map(({ row }) => row),
      ),
    ),
  );
  return {
    elements: groups,
    /** Shows what is in force for all that is not in `set`. */
    refresh: (set) => fields.forEach(({ name, show }) => name in set || show(false)),
  };
}
