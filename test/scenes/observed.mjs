import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Runs in the page, ahead of the head script: what no driver tells in all engines. */
const LISTEN = `if (!window.__told) {
  const told = (window.__told = { errors: [], lines: [] });
  addEventListener('error', (event) => told.errors.push(event.message || 'failed: ' + (event.target.src || event.target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => told.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => told.errors.push(violatedDirective + ' ' + blockedURI), true);
  for (const name of ['warn', 'error', 'info']) {
    const native = console[name];
    console[name] = (...words) => { told.lines.push(words.map(String).join(' ')); native.apply(console, words); };
  }
}`;

/** The built files in a folder of their own, with a head script that first sets up what listens to the page. */
export const observedBuild = () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-scenes-'));
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), folder, { recursive: true });
  const head = join(folder, 'sluice.js');
  writeFileSync(head, `${LISTEN}\n${readFileSync(head, 'utf8')}`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
