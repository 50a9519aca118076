import type { Datum } from '../types.js';

export const hu: Readonly<Record<Datum, string>> = {
  activity: 'mit olvas és mire kattint',
  page: 'az oldal címe',
  recording: 'a látogatása felvétele',
  video: 'a lejátszott videók',
  listening: 'mit hallgat',
  messages: 'az üzenetek, amelyeket ír',
  typed: 'mit ír be űrlapokba',
  purchases: 'mit vásárol',
  errors: 'hibák és betöltési idők',
  interests: 'a valószínű érdeklődése',
  'browser-id': 'a böngészője azonosítója',
  'guessed-id': 'az eszközéből kikövetkeztetett azonosító',
  'login-id': 'a bejelentkezése azonosítója',
  'exact-place': 'pontos hely',
  'rough-place': 'hozzávetőleges hely',
  address: 'IP-cím',
  device: 'az eszköz típusa',
  choice: 'az adatvédelmi választása',
};
