/** Texts of the result tabs that are worked out from the roster and the scores: checks, scores, conditions, ceilings. */
import type { CellRef } from '../../../domain/cell';
import { common } from './common';

/** `KQ - Kiểm tra`. */
export const checks = {
  title: 'KIỂM TRA DỮ LIỆU',
  severity: 'Mức độ',
  tab: 'Tab',
  cell: 'Ô',
  subject: 'Đối tượng',
  text: 'Nội dung',
  count: 'Số lượng',
  none: 'Không có lỗi, cảnh báo hay lưu ý nào.',
  signs: { error: '✗', warning: '!', info: 'i' },
};

/** `KQ - Điểm`. */
export const scores = {
  title: 'ĐIỂM CỦA CÁ NHÂN',
  final: 'Điểm cuối cùng',
  finalBy: 'Lấy điểm của',
  noTotal: 'Chưa tính được',
  noTotalNote: 'Đã chấm nhưng có điểm thiếu, không đọc được hoặc ngoài thang điểm: xem KQ - Kiểm tra.',
  notScored: 'Chưa chấm',
  noScores: 'Không có bảng chấm điểm nào trong sổ.',
  emptyScores: 'Các bảng chấm điểm trong sổ chưa có điểm nào.',
  finalRule:
    'Điểm cuối cùng là tổng điểm Hội đồng chấm; không có thì của đơn vị; không có nữa thì của cá nhân tự chấm.',
  totalRule: 'Tổng điểm = tổng các tiêu chí + điểm cộng − điểm trừ, trong giới hạn sau:',
  noLimits: 'Tổng điểm = tổng các tiêu chí + điểm cộng − điểm trừ; không đặt giới hạn nào.',
  articleRule: (tab: string) => `Điểm cộng gồm cả điểm bài viết ở tab ${tab}.`,
  notLive: 'Số ghi sẵn: có ô điểm là chữ hoặc có hơn hai chữ số thập phân nên Excel không tự cộng được.',
};

/** What a scoring scheme adds to `KQ - Điểm`. */
export const schemeScores = {
  raw: 'Tổng trước giới hạn',
  rawNote:
    'Tổng khi không giới hạn gì: không có mức tối đa của nhóm, điểm cộng, điểm trừ, tổng điểm; có thể âm hoặc vượt mức tối đa.',
  groupMax: (max: string) => `Tối đa ${max}. Điểm theo bảng của “Lấy điểm của”.`,
  band: 'Xếp loại theo điểm',
  bounds: 'Khoảng điểm',
  from: (from: string) => `Từ ${from}`,
  between: (from: string, below: string) => `Từ ${from} đến dưới ${below}`,
  noClass: 'Chưa xếp loại',
  noBand: 'Tổng điểm thấp hơn mọi mức xếp loại.',
  unknown: {
    unconfirmed: 'Thang điểm chưa được Hội đồng xác nhận: xem KQ - Kiểm tra.',
    part: 'Bảng chấm không khớp với thang điểm: xem KQ - Kiểm tra.',
    violation: 'Chưa rõ có vi phạm hạ xếp loại hay không: kiểm tra cột Kỷ luật và các mục điểm trừ.',
  },
  floor: (band: string, part: string, from: string) => `Không đạt “${band}”: “${part}” dưới điểm giới hạn ${from}.`,
  violation: (band: string) => `Có vi phạm nên xếp loại cao nhất là “${band}”.`,
};

/** `KQ - Điều kiện`. */
export const conditions = {
  title: 'ĐIỀU KIỆN XÉT TỪNG DANH HIỆU',
  conclusion: 'Kết luận',
  condition: 'Điều kiện',
  result: 'Kết quả',
  cell: 'Ô đã đọc',
  citation: 'Căn cứ',
  setByRound: (at: CellRef | null, instead: string) =>
    `Đợt xét đặt${at === null ? '' : ` ở ${common.cellOfTab(at.sheet, at.cell)}`}, thay cho ${instead}`,
  check: 'Đối chiếu',
};

/** `KQ - Tỷ lệ`. */
export const ceilings = {
  title: 'TỶ LỆ KHỐNG CHẾ',
  of: 'Tính trên',
  ofNominated: (award: string) => `Số được đề nghị ${award}`,
  ofStaff: 'Số người trong danh sách',
  ofUnits: 'Số tập thể',
  base: 'Số làm căn cứ',
  percent: 'Tỷ lệ',
  exact: 'Trước khi làm tròn',
  rounding: 'Làm tròn',
  places: 'Số suất đặt trước',
  limit: 'Được nhiều nhất',
  passed: 'Đủ điều kiện, đủ phiếu',
  nominated: 'Đề nghị',
  tied: 'Bằng nhau ở ranh giới',
  over: 'Vượt',
  tiedNames: 'Người bằng nhau, chờ Hội đồng quyết định',
  overNames: 'Người vượt tỷ lệ',
  none: 'Không danh hiệu nào có tỷ lệ khống chế.',
};

/** Under the table of `KQ - Tỷ lệ`, where a decree caps the ratings. */
export const ratingShares = {
  title: (decree: string) => `Tỷ lệ xếp loại hoàn thành xuất sắc nhiệm vụ: ${decree}`,
  scope: 'Trong phạm vi',
  ofAll: 'Tổng số người',
  ofGood: 'Số cuối cùng xếp loại tốt',
  ofReached: 'Số đạt từ mức tốt trở lên',
  notChosen: 'Hội đồng chưa chọn',
  excellent: 'Đã xếp loại xuất sắc',
  outcome: 'Kết quả',
  within: '✓ Trong tỷ lệ',
  exceeded: '✗ Vượt tỷ lệ',
  open: '? Chưa xác định',
};
