import { onetrust } from './services/onetrust.js';
import type { Company } from './types.js';

/** Push, newsletters, chat, surveys, subscriptions, challenges and consent tools. */
export const SERVICES: readonly Company[] = [onetrust];
