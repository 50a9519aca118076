import type { Datum } from '../types.js';

export const ro: Readonly<Record<Datum, string>> = {
  activity: 'ce citești și unde dai clic',
  page: 'adresa paginii',
  recording: 'o înregistrare a vizitei tale',
  video: 'videoclipurile pe care le redai',
  listening: 'ce asculți',
  messages: 'mesajele pe care le scrii',
  typed: 'ce completezi în formulare',
  purchases: 'ce cumperi',
  errors: 'erori și timpi de încărcare',
  interests: 'interesele tale probabile',
  'browser-id': 'un ID al browserului tău',
  'guessed-id': 'un ID dedus din dispozitivul tău',
  'login-id': 'un ID al autentificării tale',
  'exact-place': 'locația exactă',
  'rough-place': 'locația aproximativă',
  address: 'adresa IP',
  device: 'tipul dispozitivului',
  choice: 'alegerea ta de confidențialitate',
};
