import type { Datum } from '../types.js';

export const nl: Readonly<Record<Datum, string>> = {
  activity: 'wat je leest en aanklikt',
  page: 'adres van de pagina',
  recording: 'een opname van je bezoek',
  video: 'video’s die je afspeelt',
  listening: 'waar je naar luistert',
  messages: 'berichten die je schrijft',
  typed: 'wat je in formulieren invult',
  purchases: 'wat je koopt',
  errors: 'fouten en laadtijden',
  interests: 'je vermoedelijke interesses',
  'browser-id': 'een ID van je browser',
  'guessed-id': 'een ID geraden uit je apparaat',
  'login-id': 'een ID van je aanmelding',
  'exact-place': 'exacte locatie',
  'rough-place': 'locatie bij benadering',
  address: 'IP-adres',
  device: 'soort apparaat',
  choice: 'je privacykeuze',
};
