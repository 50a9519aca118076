import { readRecord } from '../../consent/record-text.js';
import { subjectsOf } from '../../consent/subjects.js';
import type { Settings } from '../../config/settings.js';
import { createState } from '../create-state.js';

/**
 * What the publisher's own records get of a decision, made from the record's text alone, so that a later page sends the same.
 * No address of the page, no identifier of the reader; the id is the decision's. `null` for what is no record.
 */
export const decisionOf = (text: string, settings: Settings): object | null => {
  const reading = readRecord(text);
  if (typeof reading === 'string') return null;
  const { id, how, model, region, revision, decidedAt, optedOutAt, gpc } = reading;
  const state = createState(
    {
      settings,
      subjects: subjectsOf(settings),
      model,
      reading,
      signal: gpc === 1,
      storage: true,
      now: Math.max(decidedAt, optedOutAt),
    },
    region || null,
    true,
  );
  const categories = Object.entries(state.categories);
  // As in the record: only what departs from its category.
  const vendors = Object.entries(state.vendors).filter(([name, { answer }]) => {
    const of = settings.vendors.find((one) => one.id === name)?.category ?? '';
    return answer !== state.categories[of]?.answer;
  });
  return {
    version: 1,
    recordId: id,
    how,
    model,
    region: state.region,
    revision,
    signal: state.signal,
    optedOut: state.optedOut,
    decidedAt: state.decidedAt,
    optedOutAt: state.optedOutAt,
    categories: Object.fromEntries(categories),
    vendors: Object.fromEntries(vendors),
  };
};
