import type { Datum } from '../types.js';

export const cs: Readonly<Record<Datum, string>> = {
  activity: 'co čtete a na co klikáte',
  page: 'adresa stránky',
  recording: 'záznam vaší návštěvy',
  video: 'videa, která přehráváte',
  listening: 'co posloucháte',
  messages: 'zprávy, které píšete',
  typed: 'co zadáte do formulářů',
  purchases: 'co kupujete',
  errors: 'chyby a doba načítání',
  interests: 'vaše pravděpodobné zájmy',
  'browser-id': 'ID vašeho prohlížeče',
  'guessed-id': 'ID odhadnuté z vašeho zařízení',
  'login-id': 'ID z vašeho přihlášení',
  'exact-place': 'přesná poloha',
  'rough-place': 'přibližná poloha',
  address: 'IP adresa',
  device: 'typ zařízení',
  choice: 'vaše volba soukromí',
};
