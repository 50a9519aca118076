import type { Datum } from '../types.js';

export const de: Readonly<Record<Datum, string>> = {
  activity: 'was Sie lesen und anklicken',
  page: 'Adresse der Seite',
  recording: 'eine Aufzeichnung Ihres Besuchs',
  video: 'Videos, die Sie abspielen',
  listening: 'was Sie anhören',
  messages: 'Nachrichten, die Sie schreiben',
  typed: 'was Sie in Formulare eingeben',
  purchases: 'was Sie kaufen',
  errors: 'Fehler und Ladezeiten',
  interests: 'Ihre vermuteten Interessen',
  'browser-id': 'eine Kennung für Ihren Browser',
  'guessed-id': 'eine aus Ihrem Gerät erratene Kennung',
  'login-id': 'eine Kennung aus Ihrer Anmeldung',
  'exact-place': 'genauer Standort',
  'rough-place': 'ungefährer Standort',
  address: 'IP-Adresse',
  device: 'Geräteart',
  choice: 'Ihre Datenschutz-Wahl',
};
