import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveAnswers } from '../serve-answers.mjs';
import { TOOLS } from './tools.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** One page for each tool, with the files that it asks for. */
export const servePresses = () =>
  serveAnswers(({ pathname }) => {
    const path = decodeURIComponent(pathname.slice(1));
    if (/^(dist|node_modules)\//.test(path))
      return {
        type: path.endsWith('.css') ? 'text/css' : 'text/javascript',
        body: readFileSync(root + path),
      };
    return path in TOOLS && { type: 'text/html', body: TOOLS[path].page };
  });
