/** How one JSON value becomes another: at a place, a value (none: taken out), or items of a list in the place of others. */
export interface Change {
  readonly at: readonly (string | number)[];
  readonly value?: unknown;
  readonly list?: { readonly start: number; readonly count: number; readonly items: unknown[] };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys keep their order when those that are gone are taken out and the new ones are put behind. */
const keepsOrder = (from: object, to: object) => {
  const before = Object.keys(from).filter((key) => key in to);
  const added = Object.keys(to).filter((key) => !(key in from));
  return [...before, ...added].join('\n') === Object.keys(to).join('\n');
};

const ofLists = (from: unknown[], to: unknown[], at: Change['at']): Change[] => {
  if (from.length === to.length)
    return to.flatMap((item, index) => changes(from[index], item, [...at, index]));
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  const most = Math.min(from.length, to.length) - start;
  while (end < most && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  const items = to.slice(start, to.length - end);
  return [{ at, list: { start, count: from.length - end - start, items } }];
};

/** What turns `from` into `to`. What both share is not looked into, so that a small step is found quickly in a long file. */
export const changes = (from: unknown, to: unknown, at: Change['at'] = []): Change[] => {
  if (from === to) return [];
  if (Array.isArray(from) && Array.isArray(to)) return ofLists(from, to, at);
  if (!isObject(from) || !isObject(to) || !keepsOrder(from, to)) return [{ at, value: to }];
  return [
    ...Object.keys(from).flatMap((key) => (key in to ? [] : [{ at: [...at, key] }])),
    ...Object.keys(to).flatMap((key) => changes(from[key], to[key], [...at, key])),
  ];
};
