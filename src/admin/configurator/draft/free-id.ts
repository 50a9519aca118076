import type { Config } from '../../../config/types.js';

/** An id made of a name that no purpose or company has yet. */
export const freeId = ({ categories, vendors = [] }: Config, name: string): string => {
  const plain =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50) || 'new';
  const taken = new Set([...categories, ...vendors].map(({ id }) => id));
  let id = plain;
  for (let next = 2; taken.has(id); next += 1) id = `${plain}-${next}`;
  return id;
};
