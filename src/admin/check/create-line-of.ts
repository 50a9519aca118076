import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { pathSteps } from './path-steps.js';

/**
 * Finds the line of a file where a place of the configuration stands, from 1; where it is missing, that of what it belongs in.
 * The file is parsed once, however many places are asked for.
 */
export const createLineOf = (text: string): ((path: string) => number) => {
  const tree = parseTree(text);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (path) => {
    if (!tree) return 1;
    const steps = pathSteps(path);
    while (steps.length > 0) {
      const node = findNodeAtLocation(tree, steps);
      if (node) return starts.findLastIndex((start) => start <= node.offset) + 1;
      steps.pop();
    }
    return 1;
  };
};
