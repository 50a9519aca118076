/** The documentation, as it was built. */
import { sendFile } from './files.mjs';

const NOT_BUILT = 'The documentation is not built yet. Run "npm run build:docs", then reload.';

export function answerDocs(response, pathname, dist) {
  const path = pathname.slice('/docs'.length);
  if (path === '' || path === '/') {
    response.writeHead(302, { Location: '/docs/index.html' }).end();
    return;
  }
  return sendFile(response, `${dist}/docs`, path, { hint: NOT_BUILT });
}
