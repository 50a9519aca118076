import type { Datum } from '../types.js';

export const lv: Readonly<Record<Datum, string>> = {
  activity: 'ko lasāt un uz ko klikšķināt',
  page: 'lapas adrese',
  recording: 'jūsu apmeklējuma ieraksts',
  video: 'video, ko atskaņojat',
  listening: 'ko klausāties',
  messages: 'ziņas, ko rakstāt',
  typed: 'ko ievadāt veidlapās',
  purchases: 'ko pērkat',
  errors: 'kļūdas un ielādes laiks',
  interests: 'jūsu iespējamās intereses',
  'browser-id': 'jūsu pārlūka ID',
  'guessed-id': 'pēc jūsu ierīces minēts ID',
  'login-id': 'jūsu pieteikšanās ID',
  'exact-place': 'precīza atrašanās vieta',
  'rough-place': 'aptuvena atrašanās vieta',
  address: 'IP adrese',
  device: 'ierīces veids',
  choice: 'jūsu privātuma izvēle',
};
