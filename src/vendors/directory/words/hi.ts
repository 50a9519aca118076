import type { Datum } from '../types.js';

export const hi: Readonly<Record<Datum, string>> = {
  activity: 'आप क्या पढ़ते और क्लिक करते हैं',
  page: 'पेज का पता',
  recording: 'आपकी विज़िट की रिकॉर्डिंग',
  video: 'आपके चलाए गए वीडियो',
  listening: 'आप क्या सुनते हैं',
  messages: 'आपके लिखे संदेश',
  typed: 'आप फ़ॉर्म में क्या भरते हैं',
  purchases: 'आप क्या ख़रीदते हैं',
  errors: 'त्रुटियाँ और लोड होने का समय',
  interests: 'आपकी संभावित रुचियाँ',
  'browser-id': 'आपके ब्राउज़र की आईडी',
  'guessed-id': 'आपके डिवाइस से अनुमानित आईडी',
  'login-id': 'आपके साइन-इन की आईडी',
  'exact-place': 'सटीक स्थान',
  'rough-place': 'अनुमानित स्थान',
  address: 'IP पता',
  device: 'डिवाइस का प्रकार',
  choice: 'आपकी निजता की पसंद',
};
