import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { waitUntil } from '../support/driver/wait-until.mjs';
import { startOwnedProcess } from '../support/owned-process.mjs';
import { freePort } from './free-port.mjs';

const home = '/usr/lib/postgresql';

/** Folder of PostgreSQL's programs as Debian installs them, the newest; `null` where there is none. */
export const findPostgres = () => {
  const [version] = existsSync(home)
    ? readdirSync(home)
        .filter((name) => existsSync(join(home, name, 'bin/postgres')))
        .sort((one, next) => Number(next) - Number(one))
    : [];
  return version === undefined ? null : join(home, version, 'bin');
};

/** A PostgreSQL of its own in a folder that goes with it. It refuses to run as root, so then it is the user `postgres`. */
export const startPostgres = async () => {
  const bin = findPostgres();
  const isRoot = process.getuid() === 0;
  const number = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const owner = isRoot ? { uid: number('-u'), gid: number('-g') } : {};
  const folder = mkdtempSync(join(tmpdir(), 'sluice-postgres-'));
  if (isRoot) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'sluice', '-A', 'trust', '-E', 'UTF8', '--no-locale'],
    {
      ...owner,
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const port = await freePort();
  const server = startOwnedProcess(
    join(bin, 'postgres'),
    ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder],
    { ...owner, cwd: folder, stdio: 'ignore' },
  );
  const address = `postgres://sluice@127.0.0.1:${port}/postgres`;
  const pool = new Pool({ connectionString: address, max: 16 });
  // A server that goes away takes idle connections with it; queries tell of it themselves.
  pool.on('error', () => {});
  await waitUntil(() => pool.query('SELECT 1'), { what: 'PostgreSQL to answer', timeout: 30_000 });
  return {
    address,
    pool,
    stop: async () => {
      await pool.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
