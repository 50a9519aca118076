import { MOST_BYTES, readDecision } from './records-decision.mjs';

/**
 * `record.endpoint` for an edge function with `Request` and `Response`. `put` keeps one decision under its id, where keeping it twice
 * is keeping it once: `({ recordId, ...rest }) => env.RECORDS.put(recordId, JSON.stringify(rest))` with a key-value store.
 */
export const recordAtEdge = async (request, put) => {
  if (request.method !== 'POST')
    return new Response(null, { status: 405, headers: { Allow: 'POST' } });
  const isLong = Number(request.headers.get('content-length')) > MOST_BYTES;
  const { decision, problem } = readDecision(
    isLong ? ' '.repeat(MOST_BYTES + 1) : await request.text(),
  );
  if (problem !== null) return Response.json({ problem }, { status: 400 });
  try {
    await put(decision);
    return new Response(null, { status: 204 });
  } catch {
    return new Response(null, { status: 503 });
  }
};
