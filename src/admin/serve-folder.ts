import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What is asked for, as a path within the folder; `null` where it leads out of it. */
const pathWithin = (folder: string, url: string): string | null => {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    const file = path.endsWith(sep) ? join(path, 'index.html') : path;
    return file.startsWith(folder) && !file.includes('\0') ? file : null;
  } catch {
    return null;
  }
};

/** Serves the files of a folder to this machine alone. Throws where the port is taken. */
export const serveFolder = async (folder: string, port: number): Promise<Server> => {
  const root = folder.endsWith(sep) ? folder : folder + sep;
  const server = createServer((request, response) => {
    const path = pathWithin(root, request.url ?? '/');
    const type = TYPES[extname(path ?? '')];
    const send = async () => {
      if (!path || !type) throw new Error('not here');
      const body = await readFile(path);
      response.writeHead(200, {
        'Content-Type': type,
        'Cache-Control': 'no-cache',
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(body);
    };
    send().catch(() => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
};
