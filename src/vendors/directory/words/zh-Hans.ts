import type { Datum } from '../types.js';

export const zhHans: Readonly<Record<Datum, string>> = {
  activity: '您阅读和点击的内容',
  page: '网页地址',
  recording: '您的访问回放',
  video: '您播放的视频',
  listening: '您收听的内容',
  messages: '您写的消息',
  typed: '您在表单中填写的内容',
  purchases: '您购买的东西',
  errors: '错误和加载时间',
  interests: '推测的兴趣',
  'browser-id': '您的浏览器标识',
  'guessed-id': '根据设备推测的标识',
  'login-id': '您的登录标识',
  'exact-place': '精确位置',
  'rough-place': '大致位置',
  address: 'IP 地址',
  device: '设备类型',
  choice: '您的隐私选择',
};
