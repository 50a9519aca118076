import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { RecordsMonth } from './types.js';

const LINE = /^(\S+) (\{"version":1,.*\})$/;

/** The report from logs of nginx, line by line. A decision that was sent twice counts once; what is no line of the recipe does not. */
export const reportOfLog = async (
  paths: readonly string[],
  since: Date,
): Promise<readonly RecordsMonth[]> => {
  const seen = new Set<string>();
  const months = new Map<string, { decisions: number; opt_outs: number; by_signal: number }>();
  for (const path of paths) {
    const file = createReadStream(path);
    // Rotated logs are packed, as a rule.
    const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
    const lines = createInterface({ input, crlfDelay: Infinity });
    for await (const line of lines) {
      const [, time = '', text = ''] = LINE.exec(line) ?? [];
      const at = new Date(time);
      if (Number.isNaN(at.getTime()) || at < since) continue;
      let decision: { recordId?: unknown; optedOut?: unknown; how?: unknown };
      try {
        decision = JSON.parse(text);
      } catch {
        // Cut in the middle, as by a full disk.
        continue;
      }
      const id = String(decision.recordId);
      if (seen.has(id)) continue;
      seen.add(id);
      const month = at.toISOString().slice(0, 7);
      const sum = months.get(month) ?? { decisions: 0, opt_outs: 0, by_signal: 0 };
      sum.decisions += 1;
      if (decision.optedOut === true) sum.opt_outs += 1;
      if (decision.optedOut === true && decision.how === 'signal') sum.by_signal += 1;
      months.set(month, sum);
    }
  }
  return [...months]
    .map(([month, sum]) => ({ month, ...sum }))
    .sort((one, next) => one.month.localeCompare(next.month));
};
