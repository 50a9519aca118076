/** How a figure of each unit is written. */
const UNITS = {
  kB: (value) => (value / 1000).toFixed(1),
  ms: (value) => value.toFixed(value > 0 && value < 1 ? 2 : 1),
  µs: (value) => value.toFixed(2),
  score: (value) => value.toFixed(3),
  ratio: (value) => value.toFixed(2),
  '': (value) => value.toFixed(0),
};

export const written = (value, unit) => UNITS[unit](value);

/** What stands behind a figure's name. */
export const shownUnit = (unit) => (['kB', 'ms', 'µs'].includes(unit) ? `, ${unit}` : '');
