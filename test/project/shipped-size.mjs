import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

// Of minified modules: `from"./chunks/a.js"` and `import"./chunks/a.js"`, but not `import("./chunks/a.js")`.
const staticImport = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g;

/** The file and every module that the browser must fetch before it runs. */
export const withStaticImports = (path, seen = new Set()) => {
  if (seen.has(path)) return seen;
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first.`);
  seen.add(path);
  for (const [, specifier] of readFileSync(path, 'utf8').matchAll(staticImport)) {
    withStaticImports(join(dirname(path), specifier), seen);
  }
  return seen;
};

/** What travels for these files with all they import, in bytes: each is compressed on its own, as a server does. */
export const shippedSize = (paths) => {
  const all = new Set();
  for (const path of paths) withStaticImports(path, all);
  return [...all].reduce((sum, path) => sum + brotli(readFileSync(path)), 0);
};
