import type { Datum } from '../types.js';

export const da: Readonly<Record<Datum, string>> = {
  activity: 'hvad du læser og klikker på',
  page: 'sidens adresse',
  recording: 'en optagelse af dit besøg',
  video: 'videoer, du afspiller',
  listening: 'hvad du lytter til',
  messages: 'beskeder, du skriver',
  typed: 'hvad du skriver i formularer',
  purchases: 'hvad du køber',
  errors: 'fejl og indlæsningstider',
  interests: 'dine sandsynlige interesser',
  'browser-id': 'et ID for din browser',
  'guessed-id': 'et ID gættet ud fra din enhed',
  'login-id': 'et ID fra dit login',
  'exact-place': 'præcis placering',
  'rough-place': 'omtrentlig placering',
  address: 'IP-adresse',
  device: 'enhedstype',
  choice: 'dit valg om privatliv',
};
