import type { Datum } from '../types.js';

export const lt: Readonly<Record<Datum, string>> = {
  activity: 'ką skaitote ir spustelite',
  page: 'puslapio adresas',
  recording: 'jūsų apsilankymo įrašas',
  video: 'vaizdo įrašai, kuriuos leidžiate',
  listening: 'ko klausotės',
  messages: 'žinutės, kurias rašote',
  typed: 'ką įvedate į formas',
  purchases: 'ką perkate',
  errors: 'klaidos ir įkėlimo laikas',
  interests: 'tikėtini jūsų pomėgiai',
  'browser-id': 'jūsų naršyklės ID',
  'guessed-id': 'pagal jūsų įrenginį spėjamas ID',
  'login-id': 'jūsų prisijungimo ID',
  'exact-place': 'tiksli vieta',
  'rough-place': 'apytikslė vieta',
  address: 'IP adresas',
  device: 'įrenginio tipas',
  choice: 'jūsų privatumo pasirinkimas',
};
