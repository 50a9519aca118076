/**
 * Keeps decisions in a file of SQLite, for a small site: `sqliteRecords(new Database('records.db'))`, with `Database` of
 * node-sqlite3-wasm, which is SQLite as WebAssembly and needs nothing installed. One process writes it.
 */
export const sqliteRecords = (database) => {
  database.exec(`CREATE TABLE IF NOT EXISTS sluice_records (
    record_id TEXT PRIMARY KEY, received_at TEXT NOT NULL, how TEXT NOT NULL, model TEXT NOT NULL, region TEXT,
    revision INTEGER NOT NULL, signal INTEGER NOT NULL, opted_out INTEGER NOT NULL, decided_at TEXT, opted_out_at TEXT,
    categories TEXT NOT NULL, vendors TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sluice_records_received_at ON sluice_records (received_at)`);
  return {
    put: (decision) => {
      database.run(
        'INSERT OR IGNORE INTO sluice_records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        [
          decision.recordId,
          new Date().toISOString(),
          decision.how,
          decision.model,
          decision.region,
          decision.revision,
          Number(decision.signal),
          Number(decision.optedOut),
          decision.decidedAt,
          decision.optedOutAt,
          JSON.stringify(decision.categories),
          JSON.stringify(decision.vendors),
        ],
      );
    },
  };
};
