import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Console } from '../console.js';
import { serveFolder } from '../serve-folder.js';
import { UserError } from '../user-error.js';

export interface ConfiguratorOptions {
  readonly port: string;
}

/** `sluice configurator`: serves the page that is shipped beside the command, until it is stopped. */
export const configuratorCommand = async (
  { port }: ConfiguratorOptions,
  console: Console,
): Promise<number> => {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new UserError(`“${port}” is no port.`, 'Write a number such as --port 4870.');
  const folder = fileURLToPath(new URL('configurator/', import.meta.url));
  const server = await serveFolder(folder, Number(port)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new UserError(`Port ${port} is taken.`, 'Choose another with --port, or any with --port 0.')
      : error;
  });
  const { port: taken } = server.address() as AddressInfo;
  console.out(`The configurator is at http://localhost:${taken}/`);
  console.err('It runs in your browser and sends nothing anywhere. Stop with Ctrl+C.');
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close(() => resolve(0));
        server.closeAllConnections();
      });
  });
};
