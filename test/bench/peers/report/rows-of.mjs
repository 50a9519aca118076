import { median } from '../../median.mjs';
import { shownUnit, written } from './units.mjs';

const isOurs = (column) => column.startsWith('Sluice');

/** What a column is compared with, or nothing. */
const otherOf = ({ columns, against }, column, middles) => {
  if (against) return column === against ? undefined : middles[against];
  const peers = columns.filter(
    (one) => !isOurs(one) && one !== 'nothing' && middles[one] !== undefined,
  );
  return isOurs(column) && peers.length > 0
    ? Math.min(...peers.map((one) => middles[one]))
    : undefined;
};

/**
 * The rows of a part's table: `{ label, cells }`, each cell `{ column, isOurs, middle, least, most, text, spread, ratio }`, or
 * `{ column }` where nothing was measured.
 */
export const rowsOf = (part, found) =>
  Object.entries(part.figures)
    .filter(([key]) => found[key])
    .map(([key, [label, unit]]) => {
      const middles = Object.fromEntries(
        Object.entries(found[key]).map(([column, list]) => [column, median(list)]),
      );
      const cells = part.columns.map((column) => {
        const list = found[key][column];
        if (!list) return { column };
        const middle = middles[column];
        const [least, most] = [Math.min(...list), Math.max(...list)];
        const other = otherOf(part, column, middles);
        return {
          column,
          isOurs: isOurs(column) || part.columns.every((one) => !isOurs(one)),
          middle,
          least,
          most,
          text: written(middle, unit),
          spread: written(least, unit) + (least < 0 ? ' to ' : '–') + written(most, unit),
          ratio: unit !== '' && middle > 0 && other > 0 ? `× ${(middle / other).toFixed(2)}` : '',
        };
      });
      return { label: `${label}${shownUnit(unit)}`, cells };
    });
