/** What the result tabs share. Official papers are Vietnamese, whatever the language of the pane. */

/** Signs before the words of an outcome, so that nothing is told by colour alone. */
export const signs = { good: '✓', bad: '✗', open: '?' };

/** A sign and its words. */
export function signed(sign: keyof typeof signs, word: string): string {
  return `${signs[sign]} ${word}`;
}

/** Texts that several tabs share. */
export const common = {
  none: 'Không có',
  unit: 'Đơn vị',
  code: 'Mã',
  name: 'Họ và tên',
  candidateName: 'Họ và tên, tên tập thể',
  ordinal: 'STT',
  award: 'Danh hiệu',
  remark: 'Ghi chú',
  subtitle: (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · '),
  year: (year: number) => `Năm ${String(year)}`,
  schoolYear: (year: number) => `Năm học ${String(year - 1)}-${String(year)}`,
  period: (period: string, year: string) => `${period} ${year.toLocaleLowerCase('vi')}`,
  noAwards: (period: string) => `Kỳ xét “${period}” không phải kỳ “Năm” nên không xét danh hiệu.`,
  noneInCampaign: 'Chương trình không xét danh hiệu nào.',
  unknownPeriod: 'Chưa rõ kỳ xét nên chưa xét danh hiệu nào. Ghi “Kỳ” vào tab Đợt xét.',
  dash: '–',
  cellOfTab: (sheet: string, cell: string) => `${sheet}!${cell}`,
  fixedFigures: 'Số ghi sẵn, không phải công thức: dữ liệu không ở dạng mà Excel tự tính được.',
};

/** Notes at figures: the rule, its source, its layer. */
export const ruleNotes = {
  setting: (title: string, value: string) => `${title}: ${value}`,
  layer: (layer: string) => `Theo: ${layer}`,
  insteadOf: (value: string, source: string) => `Thay cho: ${value} (${source})`,
  citation: (citation: string) => `Căn cứ: ${citation}`,
  mark: (mark: string, status: string) => `⚠ ${mark} (${status})`,
};
