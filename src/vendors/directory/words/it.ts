import type { Datum } from '../types.js';

export const it: Readonly<Record<Datum, string>> = {
  activity: 'cosa leggi e dove fai clic',
  page: 'indirizzo della pagina',
  recording: 'una registrazione della tua visita',
  video: 'i video che riproduci',
  listening: 'cosa ascolti',
  messages: 'i messaggi che scrivi',
  typed: 'cosa inserisci nei moduli',
  purchases: 'cosa acquisti',
  errors: 'errori e tempi di caricamento',
  interests: 'i tuoi probabili interessi',
  'browser-id': 'un ID del tuo browser',
  'guessed-id': 'un ID dedotto dal tuo dispositivo',
  'login-id': 'un ID del tuo accesso',
  'exact-place': 'posizione esatta',
  'rough-place': 'posizione approssimativa',
  address: 'indirizzo IP',
  device: 'tipo di dispositivo',
  choice: 'la tua scelta sulla privacy',
};
