import type { Datum } from '../types.js';

export const fi: Readonly<Record<Datum, string>> = {
  activity: 'mitä luet ja klikkaat',
  page: 'sivun osoite',
  recording: 'tallenne käynnistäsi',
  video: 'toistamasi videot',
  listening: 'mitä kuuntelet',
  messages: 'kirjoittamasi viestit',
  typed: 'mitä kirjoitat lomakkeisiin',
  purchases: 'mitä ostat',
  errors: 'virheet ja latausajat',
  interests: 'todennäköiset kiinnostuksesi',
  'browser-id': 'selaimesi tunniste',
  'guessed-id': 'laitteestasi päätelty tunniste',
  'login-id': 'kirjautumisesi tunniste',
  'exact-place': 'tarkka sijainti',
  'rough-place': 'likimääräinen sijainti',
  address: 'IP-osoite',
  device: 'laitteen tyyppi',
  choice: 'tietosuojavalintasi',
};
