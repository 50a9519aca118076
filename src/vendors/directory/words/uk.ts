import type { Datum } from '../types.js';

export const uk: Readonly<Record<Datum, string>> = {
  activity: 'що ви читаєте й натискаєте',
  page: 'адреса сторінки',
  recording: 'запис вашого відвідування',
  video: 'відео, які ви вмикаєте',
  listening: 'що ви слухаєте',
  messages: 'повідомлення, які ви пишете',
  typed: 'що ви вводите у форми',
  purchases: 'що ви купуєте',
  errors: 'помилки й час завантаження',
  interests: 'ваші ймовірні інтереси',
  'browser-id': 'ідентифікатор вашого браузера',
  'guessed-id': 'ідентифікатор, вгаданий за пристроєм',
  'login-id': 'ідентифікатор вашого входу',
  'exact-place': 'точне місце',
  'rough-place': 'приблизне місце',
  address: 'IP-адреса',
  device: 'тип пристрою',
  choice: 'ваш вибір приватності',
};
