import type { Datum } from '../types.js';

export const zhHant: Readonly<Record<Datum, string>> = {
  activity: '您閱讀和點擊的內容',
  page: '網頁地址',
  recording: '您的造訪重播',
  video: '您播放的影片',
  listening: '您收聽的內容',
  messages: '您寫的訊息',
  typed: '您在表單中填寫的內容',
  purchases: '您購買的東西',
  errors: '錯誤和載入時間',
  interests: '推測的興趣',
  'browser-id': '您的瀏覽器識別碼',
  'guessed-id': '依裝置推測的識別碼',
  'login-id': '您的登入識別碼',
  'exact-place': '精確位置',
  'rough-place': '大致位置',
  address: 'IP 位址',
  device: '裝置類型',
  choice: '您的隱私選擇',
};
