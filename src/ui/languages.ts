import type { Strings } from './strings/types.js';

type Load = () => Promise<Readonly<Record<string, Strings>>>;

/** Languages beside English, each a file of its own that holds the one table. */
export const languages: Readonly<Record<string, Load | undefined>> = {
  es: () => import('./strings/es.js'),
};
