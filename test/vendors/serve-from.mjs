import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const modules = new URL('../../node_modules/', import.meta.url);

/** Answers with the files of an installed package, as the vendor's own CDN does. */
export const serveFrom = (packageName, folder) => (name) => {
  const file = new URL(`${packageName}/${folder}/${basename(name)}`, modules);
  try {
    return { script: readFileSync(file, 'utf8') };
  } catch {
    return { status: 404, text: 'not in the package' };
  }
};
