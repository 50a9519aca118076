/** The keys tests press: name, puppeteer's name, WebDriver's code point. */
const table = [
  ['Tab', 'Tab', '\uE004'],
  ['Enter', 'Enter', '\uE007'],
  ['Escape', 'Escape', '\uE00C'],
  ['Space', ' ', ' '],
  ['Backspace', 'Backspace', '\uE003'],
  ['Delete', 'Delete', '\uE017'],
  ['ArrowLeft', 'ArrowLeft', '\uE012'],
  ['ArrowUp', 'ArrowUp', '\uE013'],
  ['ArrowRight', 'ArrowRight', '\uE014'],
  ['ArrowDown', 'ArrowDown', '\uE015'],
  ['Home', 'Home', '\uE011'],
  ['End', 'End', '\uE010'],
  ['PageUp', 'PageUp', '\uE00E'],
  ['PageDown', 'PageDown', '\uE00F'],
  ['Shift', 'Shift', '\uE008'],
  ['Control', 'Control', '\uE009'],
  ['Alt', 'Alt', '\uE00A'],
  ['Meta', 'Meta', '\uE03D'],
];

const rows = new Map(table.map(([name, puppeteer, webdriver]) => [name, { puppeteer, webdriver }]));

/** `'Shift+Tab'` as the keys to hold down, in order, each named for both protocols. */
export const keysOf = (chord) =>
  chord.split('+').map((name) => {
    const row = rows.get(name);
    if (row) return row;
    if ([...name].length === 1) return { puppeteer: name, webdriver: name };
    throw new TypeError(`Unknown key ${name} in ${chord}.`);
  });
