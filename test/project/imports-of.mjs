import { withoutComments } from './source-text.mjs';

// `import type …` and `export type … from` leave nothing behind. `import { type A } from` does: under verbatimModuleSyntax the
// module is still loaded, so that it counts as a value.
const statements = [
  /(?:^|[;}\n])\s*(?:import|export)\s+(?<type>type\s+(?!from\b))?(?:[\w$*\s{},]*?)\s*from\s*['"](?<from>[^'"]+)['"]/g,
  /(?:^|[;}\n])\s*import\s*['"](?<from>[^'"]+)['"]/g,
  /(?<type>typeof\s+)?\bimport\(\s*['"](?<from>[^'"]+)['"]/g,
];

/** Where a module's values come from: the specifiers of its static, dynamic, side-effect and re-exporting imports. */
export const valueImportsOf = (text) => {
  const code = withoutComments(text);
  const found = statements.flatMap((statement) =>
    [...code.matchAll(statement)].filter(({ groups }) => !groups.type),
  );
  return [...new Set(found.map(({ groups }) => groups.from))];
};
