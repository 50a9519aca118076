import type { Datum } from '../types.js';

export const ja: Readonly<Record<Datum, string>> = {
  activity: '読んだ内容とクリック',
  page: 'ページのアドレス',
  recording: '訪問の再現記録',
  video: '再生した動画',
  listening: '聴いた内容',
  messages: '入力したメッセージ',
  typed: 'フォームへの入力内容',
  purchases: '購入したもの',
  errors: 'エラーと読み込み時間',
  interests: '推定される関心',
  'browser-id': 'ブラウザーのID',
  'guessed-id': '端末から推定したID',
  'login-id': 'ログインのID',
  'exact-place': '正確な位置',
  'rough-place': 'おおよその位置',
  address: 'IPアドレス',
  device: '端末の種類',
  choice: 'プライバシーの選択',
};
