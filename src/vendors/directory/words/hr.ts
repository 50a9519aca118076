import type { Datum } from '../types.js';

export const hr: Readonly<Record<Datum, string>> = {
  activity: 'što čitate i na što kliknete',
  page: 'adresa stranice',
  recording: 'snimka vašeg posjeta',
  video: 'videozapisi koje pokrećete',
  listening: 'što slušate',
  messages: 'poruke koje pišete',
  typed: 'što upisujete u obrasce',
  purchases: 'što kupujete',
  errors: 'pogreške i vrijeme učitavanja',
  interests: 'vaši vjerojatni interesi',
  'browser-id': 'ID vašeg preglednika',
  'guessed-id': 'ID pretpostavljen prema vašem uređaju',
  'login-id': 'ID iz vaše prijave',
  'exact-place': 'točna lokacija',
  'rough-place': 'približna lokacija',
  address: 'IP adresa',
  device: 'vrsta uređaja',
  choice: 'vaš izbor privatnosti',
};
