/**
 * Keeps decisions in PostgreSQL, in the table of records-postgres.sql: `postgresRecords(new pg.Pool())`. A decision that comes
 * again, because its answer was lost on the way, is the one that is there.
 */
export const postgresRecords = (pool) => ({
  put: async (decision) => {
    await pool.query({
      name: 'sluice-put',
      text: `INSERT INTO sluice_records
        (record_id, how, model, region, revision, signal, opted_out, decided_at, opted_out_at, categories, vendors)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (record_id) DO NOTHING`,
      values: [
        decision.recordId,
        decision.how,
        decision.model,
        decision.region,
        decision.revision,
        decision.signal,
        decision.optedOut,
        decision.decidedAt,
        decision.optedOutAt,
        JSON.stringify(decision.categories),
        JSON.stringify(decision.vendors),
      ],
    });
  },
});
