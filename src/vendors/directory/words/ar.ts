import type { Datum } from '../types.js';

export const ar: Readonly<Record<Datum, string>> = {
  activity: 'ما تقرؤه وتنقر عليه',
  page: 'عنوان الصفحة',
  recording: 'إعادة عرض لزيارتك',
  video: 'مقاطع الفيديو التي تشغّلها',
  listening: 'ما تستمع إليه',
  messages: 'الرسائل التي تكتبها',
  typed: 'ما تكتبه في النماذج',
  purchases: 'ما تشتريه',
  errors: 'الأخطاء وأوقات التحميل',
  interests: 'اهتماماتك المحتملة',
  'browser-id': 'معرّف لمتصفحك',
  'guessed-id': 'معرّف يُخمَّن من جهازك',
  'login-id': 'معرّف من تسجيل دخولك',
  'exact-place': 'الموقع الدقيق',
  'rough-place': 'الموقع التقريبي',
  address: 'عنوان IP',
  device: 'نوع الجهاز',
  choice: 'اختيارك للخصوصية',
};
