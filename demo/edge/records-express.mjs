import { MOST_BYTES, readDecision } from './records-decision.mjs';

/** The body as text, of which no more is kept than a decision can have. */
const bodyOf = async (request) => {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length <= MOST_BYTES) parts.push(part);
  }
  return length > MOST_BYTES ? ' '.repeat(MOST_BYTES + 1) : Buffer.concat(parts).toString();
};

/**
 * `record.endpoint` for Express: `app.post('/sluice/records', keepRecords(store))`, with a store of records-postgres.mjs or
 * records-sqlite.mjs. `204`: stored, whether now or before. `400`: never wanted, and not sent again. `503`: the page tries again.
 */
export const keepRecords = (store) => async (request, response) => {
  let text;
  try {
    text = await bodyOf(request);
  } catch {
    // The reader left in the middle of it; the next page sends it again.
    return;
  }
  const { decision, problem } = readDecision(text);
  if (problem !== null) {
    response.status(400).json({ problem });
    return;
  }
  try {
    await store.put(decision);
    response.status(204).end();
  } catch (error) {
    console.error('sluice records:', error.message);
    response.status(503).end();
  }
};
