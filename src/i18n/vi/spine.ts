import { decimalText } from '../numbers';

const count = (value: number): string => decimalText('vi', String(value));

/** What each kind of waiting is called, with how many there are. */
const waits = {
  facts: (many: number) => `${count(many)} thông tin của đợt chưa ghi`,
  thresholds: (many: number) => `${count(many)} tỷ lệ phiếu cần đạt chưa đặt`,
  errors: (many: number) => `${count(many)} lỗi`,
  warnings: (many: number) => `${count(many)} cảnh báo`,
  ties: (many: number) => `${count(many)} chỗ bằng nhau chờ Hội đồng quyết định`,
  targets: (many: number) => `${count(many)} chỉ tiêu chưa có số`,
  votes: (many: number) => `${count(many)} lần bỏ phiếu chưa kiểm`,
  numbers: (many: number) => `${count(many)} lần bỏ phiếu có số chưa khớp`,
  quorum: () => 'họp chưa đủ số thành viên',
  'open-nominations': (many: number) => `${count(many)} đề nghị chưa kết luận`,
  writing: () => 'kết quả chưa ghi vào sổ',
  'writing-again': () => 'kết quả trong sổ là của lần ghi trước, nay số liệu đã khác',
};

/** What the spine of steps says of each step. */
export const spine = {
  waits,
  /** A step with what it waits for. */
  waiting: (step: string, what: string) => `${step}: ${what}.`,
  done: (step: string) => `${step}: không còn việc chờ.`,
  unread: 'Chưa đọc sổ.',
  /** Before what a step waits for, where that was worked out before the workbook changed. */
  stale: (line: string) => `Số của lần đọc trước, sổ nay đã thay đổi. ${line}`,
};
