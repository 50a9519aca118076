import { ADVERTISING } from './advertising.js';
import { ANALYTICS } from './analytics.js';
import { AUDIENCES } from './audiences.js';
import { CONTENT } from './content.js';
import { EXCHANGES } from './exchanges.js';
import { SERVICES } from './services.js';
import type { Company } from './types.js';

/** The directory: every company that it knows. How rows are sourced and added: README.md beside this file. */
export const COMPANIES: readonly Company[] = [
  ...ADVERTISING,
  ...ANALYTICS,
  ...AUDIENCES,
  ...CONTENT,
  ...EXCHANGES,
  ...SERVICES,
];
