import type { Datum } from '../types.js';

/** What a company gets, in words for readers: parts of a list such as “page address, device type”. */
export const en: Readonly<Record<Datum, string>> = {
  activity: 'what you read and click',
  page: 'page address',
  recording: 'a replay of your visit',
  video: 'videos you play',
  listening: 'what you listen to',
  messages: 'messages you write',
  typed: 'what you enter in forms',
  purchases: 'what you buy',
  errors: 'errors and loading times',
  interests: 'your likely interests',
  'browser-id': 'an ID for your browser',
  'guessed-id': 'an ID guessed from your device',
  'login-id': 'an ID from your sign-in',
  'exact-place': 'exact location',
  'rough-place': 'rough location',
  address: 'IP address',
  device: 'device type',
  choice: 'your privacy choice',
};
