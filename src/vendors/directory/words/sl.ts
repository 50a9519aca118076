import type { Datum } from '../types.js';

export const sl: Readonly<Record<Datum, string>> = {
  activity: 'kaj berete in kliknete',
  page: 'naslov strani',
  recording: 'posnetek vašega obiska',
  video: 'videi, ki jih predvajate',
  listening: 'kaj poslušate',
  messages: 'sporočila, ki jih pišete',
  typed: 'kaj vnesete v obrazce',
  purchases: 'kaj kupite',
  errors: 'napake in časi nalaganja',
  interests: 'vaši verjetni interesi',
  'browser-id': 'ID vašega brskalnika',
  'guessed-id': 'ID, ugotovljen po vaši napravi',
  'login-id': 'ID vaše prijave',
  'exact-place': 'točna lokacija',
  'rough-place': 'približna lokacija',
  address: 'naslov IP',
  device: 'vrsta naprave',
  choice: 'vaša izbira zasebnosti',
};
