#!/usr/bin/env node
/** The demo: The Harbor Ledger with Sluice on it, and stand-ins for the companies it works with. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { folder } from './server/files.mjs';
import { createVendorLog } from './server/log.mjs';
import { route, routeUpgrade } from './server/route.mjs';

const { argv, env, stdout, stderr } = process;
const DEFAULT_PORT = 4800;
const TRIES = 20;

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/** Sockets that were upgraded are no longer the server's: it would wait for them for ever. */
const sockets = new WeakMap();
const trackSockets = (server) => {
  const open = new Set();
  sockets.set(server, open);
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
};

const closeOne = (server) =>
  new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets.get(server) ?? []) socket.destroy();
  });

/**
 * Starts the demo. Without `port` the first free one from 4800 on is taken; with `0`, any.
 * `dist` is the folder with the built files.
 * @returns {Promise<{ url: string, port: number, vendorLog: object, close(): Promise<void> }>}
 */
export async function serve({ port, quiet = false, dist = folder('../dist') } = {}) {
  const vendorLog = createVendorLog();
  const make = () => {
    const server = createServer((request, response) => {
      route(request, response, { vendorLog, dist }).catch((error) => {
        if (!quiet) stderr.write(`${error.stack}\n`);
        if (!response.headersSent) response.writeHead(500);
        response.end('The demo server made a mistake.');
      });
    });
    trackSockets(server);
    server.on('upgrade', (request, socket) => routeUpgrade(request, socket, vendorLog));
    return server;
  };
  const servers = [make()];
  const taken = await listenSomewhere(servers[0], port);
  // Browsers may ask the IPv6 loopback first. Without it, the first server is enough.
  const second = make();
  await listen(second, taken, '::1').then(
    () => servers.push(second),
    () => {},
  );
  const url = `http://localhost:${taken}/`;
  if (!quiet) stdout.write(`The Harbor Ledger is at ${url} (scenes: ${url}scenes/)\n`);

  return {
    url,
    port: taken,
    vendorLog,
    close: async () => {
      await Promise.all(servers.map(closeOne));
    },
  };
}

async function listenSomewhere(server, port) {
  if (port !== undefined) return listen(server, port, '127.0.0.1');
  for (let next = DEFAULT_PORT; next < DEFAULT_PORT + TRIES; next += 1) {
    try {
      return await listen(server, next, '127.0.0.1');
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return listen(server, 0, '127.0.0.1');
}

async function run() {
  const asked = argv.find((word) => word.startsWith('--port='))?.slice(7) ?? env.PORT;
  if (asked !== undefined && !/^\d{1,5}$/.test(asked)) {
    stderr.write(`"${asked}" is no port. Use --port=4800.\n`);
    process.exit(1);
  }
  if (!existsSync(folder('../dist/sluice.js'))) {
    stdout.write(
      'dist/sluice.js is not built yet: run "npm run build". Until then, nothing is gated.\n',
    );
  }
  try {
    const demo = await serve({ port: asked === undefined ? undefined : Number(asked) });
    stdout.write('Press Ctrl-C to stop.\n');
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.on(signal, () => demo.close().then(() => process.exit(0)));
    }
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    stderr.write(`Port ${asked} is taken. Choose another with --port=, or leave it out.\n`);
    process.exit(1);
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) await run();
