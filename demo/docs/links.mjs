/** What a link of a source file is in the site. */
import { posix } from 'node:path';
import { sourcePath } from './source-path.mjs';

/**
 * `known`: source file → page. A link to any other file of the project goes to a page that shows that file, and is noted in
 * `linked`. Addresses and anchors stay as they are.
 */
export function createLinks({ page, known, linked }) {
  const from = posix.dirname(page.path);
  return (href) => {
    if (/^([a-z]+:|#|\/)/i.test(href) || page.isSite) return href;
    const [path, hash] = href.split('#');
    const file = posix.join(posix.dirname(page.source), path).replace(/\/$/, '');
    const place = known.get(file) ?? known.get(`${file}/README.md`);
    if (!place) linked.add(file);
    return posix.relative(from, place ?? sourcePath(file)) + (hash ? `#${hash}` : '');
  };
}
