import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { pathSteps } from './path-steps.js';

/** The line of a file where a place of the configuration stands, from 1; where it is missing, that of what it belongs in. */
export const lineOf = (text: string, path: string): number => {
  const steps = pathSteps(path);
  const tree = parseTree(text);
  if (!tree) return 1;
  while (steps.length > 0) {
    const node = findNodeAtLocation(tree, steps);
    if (node) return text.slice(0, node.offset).split('\n').length;
    steps.pop();
  }
  return 1;
};
