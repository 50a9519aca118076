import type { Datum } from '../types.js';

export const et: Readonly<Record<Datum, string>> = {
  activity: 'mida loete ja klõpsate',
  page: 'lehe aadress',
  recording: 'teie külastuse salvestis',
  video: 'videod, mida esitate',
  listening: 'mida kuulate',
  messages: 'sõnumid, mida kirjutate',
  typed: 'mida vormidesse sisestate',
  purchases: 'mida ostate',
  errors: 'vead ja laadimisajad',
  interests: 'teie tõenäolised huvid',
  'browser-id': 'teie brauseri ID',
  'guessed-id': 'teie seadme järgi oletatud ID',
  'login-id': 'teie sisselogimise ID',
  'exact-place': 'täpne asukoht',
  'rough-place': 'ligikaudne asukoht',
  address: 'IP-aadress',
  device: 'seadme tüüp',
  choice: 'teie privaatsusvalik',
};
