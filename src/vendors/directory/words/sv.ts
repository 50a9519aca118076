import type { Datum } from '../types.js';

export const sv: Readonly<Record<Datum, string>> = {
  activity: 'vad du läser och klickar på',
  page: 'sidans adress',
  recording: 'en inspelning av ditt besök',
  video: 'videor du spelar',
  listening: 'vad du lyssnar på',
  messages: 'meddelanden du skriver',
  typed: 'vad du skriver i formulär',
  purchases: 'vad du köper',
  errors: 'fel och laddtider',
  interests: 'dina troliga intressen',
  'browser-id': 'ett ID för din webbläsare',
  'guessed-id': 'ett ID som gissats från din enhet',
  'login-id': 'ett ID från din inloggning',
  'exact-place': 'exakt plats',
  'rough-place': 'ungefärlig plats',
  address: 'IP-adress',
  device: 'typ av enhet',
  choice: 'ditt integritetsval',
};
