import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOwnedProcess } from '../support/owned-process.mjs';
import { freePort } from './free-port.mjs';
import { install } from './install.mjs';
import { walk } from './walk.mjs';
import { whenServed } from './when-served.mjs';

/** React, built by Vite: the head script is the first script of the page, and nobody complains. */
export const tryVite = async ({ reader, folder, ...example }) => {
  install({ folder, ...example });
  assert.match(
    readFileSync(join(folder, 'dist/index.html'), 'utf8'),
    /^<!doctype html>\s*<html lang="en">\s*<head>\s*<script type="application\/json" id="sluice-config">.*<\/script>\s*<script src="\/sluice\/sluice\.js"><\/script>/,
  );
  const port = await freePort();
  const server = startOwnedProcess(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'preview', '--port', String(port), '--strictPort'],
    { cwd: folder, stdio: 'ignore' },
  );
  try {
    const url = `http://localhost:${port}/`;
    await whenServed(url, server.exited);
    assert.deepEqual(await walk(reader, url), []);
  } finally {
    await server.stop();
  }
  const of = (name) =>
    JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
  return `React ${of('react')}, Vite ${of('vite')}`;
};
