import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from 'parse5';

const everyNode = (node) => [node, ...(node.childNodes ?? []).flatMap(everyNode)];
const attribute = (node, name) => node.attrs?.find((one) => one.name === name)?.value;

/** Ids of a page, and what it points to. */
const readPage = (file) => {
  const nodes = everyNode(parse(readFileSync(file, 'utf8')));
  return {
    ids: nodes.map((node) => attribute(node, 'id')).filter(Boolean),
    links: nodes.flatMap((node) =>
      ['href', 'src'].map((name) => attribute(node, name)).filter(Boolean),
    ),
  };
};

/** What a built site gets wrong: `dead` links, and anchors that are there `twice`. */
export const faultsOf = (out, paths) => {
  const pages = new Map(paths.map((path) => [path, readPage(out + path)]));
  const isDead = (from, link) => {
    const [file, hash] = link.split('#');
    const to = file ? posix.join(posix.dirname(from), file) : from;
    if (hash) return !pages.get(to)?.ids.includes(decodeURIComponent(hash));
    return !pages.has(to) && !existsSync(out + to);
  };
  const all = [...pages];
  return {
    dead: all.flatMap(([path, { links }]) =>
      links
        .filter((link) => !/^[a-z]+:/i.test(link) && isDead(path, link))
        .map((link) => `${path} → ${link}`),
    ),
    twice: all.flatMap(([path, { ids }]) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
    ),
  };
};
