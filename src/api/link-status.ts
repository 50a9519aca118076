import type { Settings } from '../config/settings.js';

/** The link's status in the page's language where the owner gave words for it, else in English (contract §8). */
export const linkStatus = ({ language, words }: Settings['ui'], page: string): string => {
  const tag = (language === 'auto' ? page : language).toLowerCase();
  const own = words[tag] ?? words[tag.split('-')[0] ?? ''];
  return own?.['link.status'] ?? 'Opt-out honored';
};
