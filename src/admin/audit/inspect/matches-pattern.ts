/** Whether a cookie or key is of a pattern: a whole name, or a prefix and one star (contract §2). */
export const matchesPattern = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
