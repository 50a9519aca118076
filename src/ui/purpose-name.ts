import type { Category } from '../config/settings.js';
import type { Lookup } from './lookup.js';
import { ownWords } from './own-words.js';
import type { Strings } from './strings/types.js';

/** The owner's name or sentence for a purpose, else the built-in one of a standard id, else the id. */
export const purposeName = (
  { id, name, text }: Category,
  words: Lookup,
  part: 'name' | 'text' = 'name',
): string =>
  ownWords(part === 'name' ? name : text, words.language) ||
  words.say(`purpose.${id}.${part}` as keyof Strings) ||
  (part === 'name' ? id : '');
