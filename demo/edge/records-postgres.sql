-- Records of decisions, for PostgreSQL 12 or newer. No column says who decided, or from where.
CREATE TABLE IF NOT EXISTS sluice_records (
  record_id uuid PRIMARY KEY,
  received_at timestamptz NOT NULL DEFAULT now(),
  how text NOT NULL,
  model text NOT NULL,
  region text,
  revision integer NOT NULL,
  signal boolean NOT NULL,
  opted_out boolean NOT NULL,
  decided_at timestamptz,
  opted_out_at timestamptz,
  categories jsonb NOT NULL,
  vendors jsonb NOT NULL
);
CREATE INDEX IF NOT EXISTS sluice_records_received_at ON sluice_records (received_at);
