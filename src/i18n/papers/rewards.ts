/** Texts of `KQ - Tiền thưởng`. */
export const rewards = {
  title: 'TIỀN THƯỞNG KÈM THEO DANH HIỆU',
  remark:
    'Tính cho những người, tập thể được đề nghị trong đợt này. Số chính thức theo quyết định khen thưởng và mức lương cơ sở khi ban hành quyết định.',
  baseSalary: 'Mức lương cơ sở',
  dong: 'đồng',
  onDay: (day: string, from: string | null, source: string) =>
    `Mức áp dụng tại ngày ${day}${from === null ? '' : ` (từ ${from})`} · ${source}`,
  noBaseSalary: (day: string) => `Chưa có mức lương cơ sở cho ngày ${day}`,
  rounding: 'Cách làm tròn',
  several: 'Đạt nhiều danh hiệu',
  coefficient: 'Hệ số',
  amount: 'Số tiền (đồng)',
  notYet: 'Chưa tính',
  notChosen: 'Chưa chọn',
  covered: (awards: string) => `Không tính thêm ${awards}: hưởng mức cao nhất`,
  suggested: (awards: string) => `Gợi ý khi chưa chọn quy tắc: không tính thêm ${awards}, hưởng mức cao nhất`,
  rewarded: 'Được hưởng',
  byUnit: 'Theo đơn vị',
  total: 'Tổng cộng',
  withoutUnit: 'Chưa ghi đơn vị',
  inWords: (words: string) => `Bằng chữ: ${words}.`,
  ask: (name: string, key: string, hint: string | null) =>
    `Chưa tính được số tiền: cần ghi “${key}” (${name}) vào tab Đợt xét${hint === null ? '' : `; gợi ý: ${hint}`}.`,
  hint: (value: string, citation: string) => `${value} (${citation}, chưa đối chiếu văn bản gốc)`,
  unknown: (awards: string, keys: readonly string[]) =>
    `Chưa có hệ số tiền thưởng: ${awards}. Ghi ${keys.map((key) => `“${key}”`).join(', ')} vào tab Đợt xét nếu có tiền thưởng.`,
};
