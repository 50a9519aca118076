import type { Datum } from '../types.js';

export const el: Readonly<Record<Datum, string>> = {
  activity: 'τι διαβάζετε και πού κάνετε κλικ',
  page: 'διεύθυνση σελίδας',
  recording: 'μια αναπαραγωγή της επίσκεψής σας',
  video: 'βίντεο που παίζετε',
  listening: 'τι ακούτε',
  messages: 'μηνύματα που γράφετε',
  typed: 'τι συμπληρώνετε σε φόρμες',
  purchases: 'τι αγοράζετε',
  errors: 'σφάλματα και χρόνοι φόρτωσης',
  interests: 'τα πιθανά ενδιαφέροντά σας',
  'browser-id': 'ένα αναγνωριστικό του browser σας',
  'guessed-id': 'ένα αναγνωριστικό που εικάζεται από τη συσκευή σας',
  'login-id': 'ένα αναγνωριστικό από τη σύνδεσή σας',
  'exact-place': 'ακριβής τοποθεσία',
  'rough-place': 'κατά προσέγγιση τοποθεσία',
  address: 'διεύθυνση IP',
  device: 'τύπος συσκευής',
  choice: 'η επιλογή απορρήτου σας',
};
