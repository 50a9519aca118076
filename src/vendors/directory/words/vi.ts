import type { Datum } from '../types.js';

export const vi: Readonly<Record<Datum, string>> = {
  activity: 'những gì bạn đọc và nhấp',
  page: 'địa chỉ trang',
  recording: 'bản ghi lượt truy cập của bạn',
  video: 'video bạn phát',
  listening: 'những gì bạn nghe',
  messages: 'tin nhắn bạn viết',
  typed: 'những gì bạn nhập vào biểu mẫu',
  purchases: 'những gì bạn mua',
  errors: 'lỗi và thời gian tải',
  interests: 'sở thích có thể có của bạn',
  'browser-id': 'ID trình duyệt của bạn',
  'guessed-id': 'ID đoán từ thiết bị của bạn',
  'login-id': 'ID đăng nhập của bạn',
  'exact-place': 'vị trí chính xác',
  'rough-place': 'vị trí gần đúng',
  address: 'địa chỉ IP',
  device: 'loại thiết bị',
  choice: 'lựa chọn quyền riêng tư của bạn',
};
