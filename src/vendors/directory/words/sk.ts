import type { Datum } from '../types.js';

export const sk: Readonly<Record<Datum, string>> = {
  activity: 'čo čítate a na čo klikáte',
  page: 'adresa stránky',
  recording: 'záznam vašej návštevy',
  video: 'videá, ktoré prehrávate',
  listening: 'čo počúvate',
  messages: 'správy, ktoré píšete',
  typed: 'čo zadáte do formulárov',
  purchases: 'čo kupujete',
  errors: 'chyby a čas načítania',
  interests: 'vaše pravdepodobné záujmy',
  'browser-id': 'ID vášho prehliadača',
  'guessed-id': 'ID odhadnuté z vášho zariadenia',
  'login-id': 'ID z vášho prihlásenia',
  'exact-place': 'presná poloha',
  'rough-place': 'približná poloha',
  address: 'IP adresa',
  device: 'typ zariadenia',
  choice: 'vaša voľba súkromia',
};
