import type { Datum } from '../types.js';

export const nb: Readonly<Record<Datum, string>> = {
  activity: 'hva du leser og klikker på',
  page: 'sidens adresse',
  recording: 'et opptak av besøket ditt',
  video: 'videoer du spiller av',
  listening: 'hva du lytter til',
  messages: 'meldinger du skriver',
  typed: 'hva du skriver i skjemaer',
  purchases: 'hva du kjøper',
  errors: 'feil og lastetider',
  interests: 'dine sannsynlige interesser',
  'browser-id': 'en ID for nettleseren din',
  'guessed-id': 'en ID gjettet ut fra enheten din',
  'login-id': 'en ID fra innloggingen din',
  'exact-place': 'nøyaktig posisjon',
  'rough-place': 'omtrentlig posisjon',
  address: 'IP-adresse',
  device: 'enhetstype',
  choice: 'personvernvalget ditt',
};
