import type { Datum } from '../types.js';

export const es: Readonly<Record<Datum, string>> = {
  activity: 'lo que lees y dónde haces clic',
  page: 'dirección de la página',
  recording: 'una grabación de tu visita',
  video: 'videos que reproduces',
  listening: 'lo que escuchas',
  messages: 'mensajes que escribes',
  typed: 'lo que escribes en formularios',
  purchases: 'lo que compras',
  errors: 'errores y tiempos de carga',
  interests: 'tus posibles intereses',
  'browser-id': 'un ID de tu navegador',
  'guessed-id': 'un ID deducido de tu dispositivo',
  'login-id': 'un ID de tu inicio de sesión',
  'exact-place': 'ubicación exacta',
  'rough-place': 'ubicación aproximada',
  address: 'dirección IP',
  device: 'tipo de dispositivo',
  choice: 'tu elección de privacidad',
};
