import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../output/results/', import.meta.url));

export const forgetResults = () => rmSync(folder, { recursive: true, force: true });

/** Leaves the counts of one runner (`{ passed, failed, skipped }`), and `failures`, what failed, for the sum at the end. */
export const writeResult = (runner, counts) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${runner}.json`, `${JSON.stringify(counts)}\n`);
};

/** A failing test and the start of why, on one line. */
export const nameFailure = (name, message = '') =>
  `${name}: ${message.replace(/\s+/g, ' ').slice(0, 300)}`;

/** The counts of all runners since `forgetResults`, by runner. */
export const readResults = () => {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return Object.fromEntries(
      files.map((name) => [
        name.slice(0, -'.json'.length),
        JSON.parse(readFileSync(folder + name, 'utf8')),
      ]),
    );
  } catch {
    return {};
  }
};
