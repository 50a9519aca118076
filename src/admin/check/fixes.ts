import type { Fix } from './fix.js';

/** How rules write their repairs. */
export const fixes = {
  /** Puts a value in the place. */
  use: (path: string, value: unknown, label = `Use “${String(value)}”`): Fix => ({
    label,
    path,
    value,
  }),
  /** Takes it out. */
  remove: (path: string, label = 'Remove it'): Fix => ({ label, path }),
  /** Gives the place another name. */
  rename: (path: string, name: string): Fix => ({ label: `Use “${name}”`, path, name }),
};
