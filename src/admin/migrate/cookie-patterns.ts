const escaped = /\\([.\-_/$[\](){}*+?^])/g;

/**
 * Names of cookies as ours, from a name or a regular expression: `/^_ga(_.*)?$/` is `_ga*`. `null` where the beginning of the name
 * is not said, or is too short to be one company's.
 */
const patternOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value || null;
  const source = (value as { pattern?: unknown } | null)?.pattern;
  if (typeof source !== 'string' || !source.startsWith('^')) return null;
  const [, literal = '', rest = ''] = /^\^((?:[\w-]|\\[.\-_])*)(.*)$/.exec(source) ?? [];
  const name = literal.replace(escaped, '$1');
  if (rest === '$') return name || null;
  // What is repeated or optional belongs to the rest.
  const start = /^[?*{]/.test(rest) ? name.slice(0, -1) : name;
  return start.length >= 2 && !rest.includes('|') ? `${start}*` : null;
};

/** The patterns of a list, and what could not be said as one. A list in the list is a name with path and domain. */
export const cookiePatterns = (
  list: unknown,
): { readonly patterns: readonly string[]; readonly left: readonly string[] } => {
  const names = (Array.isArray(list) ? list : []).map((one: unknown) => {
    const first: unknown = Array.isArray(one) ? one[0] : one;
    const { name } = (first ?? {}) as { name?: unknown };
    return name ?? first;
  });
  const found = names.map((name) => [name, patternOf(name)] as const);
  return {
    patterns: found.flatMap(([, pattern]) => pattern ?? []),
    left: found
      .filter(([, pattern]) => pattern === null)
      .map(([name]) => String((name as { pattern?: unknown } | null)?.pattern ?? name)),
  };
};
