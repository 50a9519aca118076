#!/usr/bin/env node
/** `npm run build:docs`: writes the documentation site to dist/docs. It reads dist, so build that first. */
import { existsSync } from 'node:fs';
import { buildSite } from './build-site.mjs';
import { OUT, ROOT } from './folders.mjs';

if (existsSync(`${ROOT}dist/custom-elements.json`)) {
  const { pages } = await buildSite(OUT);
  process.stdout.write(`Documentation: ${pages.length} pages in dist/docs\n`);
} else {
  process.stderr.write('dist is not built yet: run "npm run build".\n');
  process.exitCode = 1;
}
