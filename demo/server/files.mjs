/** Sends files from a folder, and nothing from outside it. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const folder = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** Text type of a name, or `undefined` for one that is never served. */
export const typeOf = (name) => TYPES[extname(name)];

/** Reads `path` inside `root`; `null` where there is no such file. */
export async function readInside(root, path) {
  let plain;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = normalize(join(root, plain));
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep) || plain.includes('\0')) return null;
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}

/** Answers with the file, or with 404 and `hint`. */
export async function sendFile(response, root, path, { hint = 'Not found', headers = {} } = {}) {
  const type = typeOf(path);
  const body = type ? await readInside(root, path) : null;
  if (body === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(hint);
    return;
  }
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache', ...headers });
  response.end(body);
}
