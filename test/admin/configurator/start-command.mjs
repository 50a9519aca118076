import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const command = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** Runs `sluice configurator` until it says where it is. `stop` resolves with its exit code. */
export const startCommand = async () => {
  const child = spawn(process.execPath, [command, 'configurator', '--port', '0']);
  let said = '';
  for await (const part of child.stdout) {
    said += part;
    const [url] = /http:\S+/.exec(said) ?? [];
    if (url)
      return {
        url,
        stop: () => new Promise((done) => child.once('exit', done) && child.kill('SIGINT')),
      };
  }
  throw new Error(`It did not start: ${said}`);
};
