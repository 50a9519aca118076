import type { Datum } from '../types.js';

export const tr: Readonly<Record<Datum, string>> = {
  activity: 'okuduklarınız ve tıkladıklarınız',
  page: 'sayfa adresi',
  recording: 'ziyaretinizin kaydı',
  video: 'oynattığınız videolar',
  listening: 'dinledikleriniz',
  messages: 'yazdığınız mesajlar',
  typed: 'formlara girdikleriniz',
  purchases: 'satın aldıklarınız',
  errors: 'hatalar ve yükleme süreleri',
  interests: 'olası ilgi alanlarınız',
  'browser-id': 'tarayıcınızın kimliği',
  'guessed-id': 'cihazınızdan tahmin edilen kimlik',
  'login-id': 'oturumunuzun kimliği',
  'exact-place': 'tam konum',
  'rough-place': 'yaklaşık konum',
  address: 'IP adresi',
  device: 'cihaz türü',
  choice: 'gizlilik tercihiniz',
};
