/**
 * The report, as one query for each store of the recipes: decisions by month, how many of them opted out, and how many of these by
 * the browser's signal. `$1` and `?`: so many months back.
 */
export const QUERIES = {
  postgres: `SELECT to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, count(*)::int AS decisions,
  count(*) FILTER (WHERE opted_out)::int AS opt_outs, count(*) FILTER (WHERE opted_out AND how = 'signal')::int AS by_signal
FROM sluice_records WHERE received_at >= now() - make_interval(months => $1) GROUP BY 1 ORDER BY 1`,
  sqlite: `SELECT strftime('%Y-%m', received_at) AS month, count(*) AS decisions,
  sum(opted_out) AS opt_outs, sum(opted_out AND how = 'signal') AS by_signal
FROM sluice_records WHERE received_at >= strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || ? || ' months') GROUP BY 1 ORDER BY 1`,
} as const;
