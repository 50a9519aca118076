import type { Datum } from '../types.js';

export const he: Readonly<Record<Datum, string>> = {
  activity: 'מה שקראתם ולחצתם עליו',
  page: 'כתובת הדף',
  recording: 'הקלטה של הביקור שלכם',
  video: 'סרטונים שאתם מפעילים',
  listening: 'מה שאתם מאזינים לו',
  messages: 'הודעות שאתם כותבים',
  typed: 'מה שאתם מקלידים בטפסים',
  purchases: 'מה שאתם קונים',
  errors: 'שגיאות וזמני טעינה',
  interests: 'תחומי העניין המשוערים שלכם',
  'browser-id': 'מזהה של הדפדפן שלכם',
  'guessed-id': 'מזהה שנוחש לפי המכשיר שלכם',
  'login-id': 'מזהה מההתחברות שלכם',
  'exact-place': 'מיקום מדויק',
  'rough-place': 'מיקום משוער',
  address: 'כתובת IP',
  device: 'סוג המכשיר',
  choice: 'בחירת הפרטיות שלכם',
};
