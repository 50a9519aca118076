import { enqueue } from './enqueue.js';
import type { CreatePlatform } from './types.js';

/**
 * Segment: the consent object that each event must carry, https://segment.com/docs/privacy/consent-management/. Its names are our
 * categories, or those of the owner's table (`{ "Advertising": "advertising" }`).
 */
export const segment: CreatePlatform = () => {
  let categoryPreferences: Record<string, boolean> = {};
  return ({ isFirst, state: { categories }, option }) => {
    const table =
      typeof option === 'object'
        ? Object.entries(option as Record<string, string>)
        : Object.keys(categories).map((id) => [id, id] as const);
    categoryPreferences = Object.fromEntries(
      table.map(([name, id]) => [name, categories[id]?.answer === 'granted']),
    );
    if (!isFirst) return;
    enqueue('analytics', 'addSourceMiddleware', ({ payload, next }: Middleware) => {
      (payload.obj.context ??= {}).consent = { categoryPreferences };
      next(payload);
    });
  };
};

/** What Segment hands to a source middleware. */
interface Middleware {
  readonly payload: { readonly obj: { context?: { consent?: unknown } } };
  next(payload: unknown): void;
}
