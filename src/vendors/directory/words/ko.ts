import type { Datum } from '../types.js';

export const ko: Readonly<Record<Datum, string>> = {
  activity: '읽고 클릭한 내용',
  page: '페이지 주소',
  recording: '방문 재생 기록',
  video: '재생한 동영상',
  listening: '들은 내용',
  messages: '작성한 메시지',
  typed: '양식에 입력한 내용',
  purchases: '구매한 것',
  errors: '오류와 로딩 시간',
  interests: '추정된 관심사',
  'browser-id': '브라우저 ID',
  'guessed-id': '기기로 추정한 ID',
  'login-id': '로그인 ID',
  'exact-place': '정확한 위치',
  'rough-place': '대략적인 위치',
  address: 'IP 주소',
  device: '기기 종류',
  choice: '개인정보 선택',
};
