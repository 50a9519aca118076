import type { Datum } from '../types.js';

export const pl: Readonly<Record<Datum, string>> = {
  activity: 'co czytasz i klikasz',
  page: 'adres strony',
  recording: 'zapis Twojej wizyty',
  video: 'odtwarzane filmy',
  listening: 'czego słuchasz',
  messages: 'wiadomości, które piszesz',
  typed: 'co wpisujesz w formularzach',
  purchases: 'co kupujesz',
  errors: 'błędy i czas ładowania',
  interests: 'Twoje prawdopodobne zainteresowania',
  'browser-id': 'identyfikator Twojej przeglądarki',
  'guessed-id': 'identyfikator odgadnięty z urządzenia',
  'login-id': 'identyfikator z logowania',
  'exact-place': 'dokładna lokalizacja',
  'rough-place': 'przybliżona lokalizacja',
  address: 'adres IP',
  device: 'rodzaj urządzenia',
  choice: 'Twój wybór prywatności',
};
