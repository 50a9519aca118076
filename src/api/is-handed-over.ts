import { isWithin } from '../config/is-within.js';
import { ownDocument } from '../storage/own-document.js';

/**
 * Whether the reader comes from a sister title with a refusal made there (contract §7): on a link of a title that is ours too,
 * once per navigation. The mark is then taken out of the address bar. It carries a refusal and nothing else, so whatever is not
 * exactly that is left as it is.
 */
export const isHandedOver = (titles: readonly string[]): boolean => {
  const { origin, pathname, search, hash } = location;
  const rest = search.replace(/([?&])sluice=opt-out(&|$)/, (_, before, after) => after && before);
  try {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (
      rest === search ||
      /reload|back/.test(page?.type ?? '') ||
      !isWithin(new URL(ownDocument.referrer).hostname, titles)
    )
      return false;
  } catch {
    // No referrer: nobody knows from where.
    return false;
  }
  try {
    history.replaceState(history.state, '', origin + pathname + rest + hash);
  } catch {
    // Where the address cannot be changed, the refusal counts all the same.
  }
  return true;
};
