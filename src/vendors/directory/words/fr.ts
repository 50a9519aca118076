import type { Datum } from '../types.js';

export const fr: Readonly<Record<Datum, string>> = {
  activity: 'ce que vous lisez et où vous cliquez',
  page: 'adresse de la page',
  recording: 'un enregistrement de votre visite',
  video: 'les vidéos que vous lancez',
  listening: 'ce que vous écoutez',
  messages: 'les messages que vous écrivez',
  typed: 'ce que vous saisissez dans les formulaires',
  purchases: 'ce que vous achetez',
  errors: 'erreurs et temps de chargement',
  interests: 'vos centres d’intérêt probables',
  'browser-id': 'un identifiant de votre navigateur',
  'guessed-id': 'un identifiant déduit de votre appareil',
  'login-id': 'un identifiant de votre connexion',
  'exact-place': 'position exacte',
  'rough-place': 'position approximative',
  address: 'adresse IP',
  device: 'type d’appareil',
  choice: 'votre choix de confidentialité',
};
