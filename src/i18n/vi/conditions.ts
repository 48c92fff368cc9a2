import type { ConditionSentences } from '../condition-sentences';

/** What each condition of an award asks for. */
export const conditions: ConditionSentences = {
  ratingAtLeast: ({ level, isTop, groups }) =>
    `Xếp loại ${isTop ? level : `từ ${level} trở lên`}` +
    groups
      .map((one) => `; ${one.group.toLocaleLowerCase('vi')}: ${one.isTop ? one.level : `từ ${one.level} trở lên`}`)
      .join(''),
  noDisciplineFrom: ({ level }) => `Không bị kỷ luật từ ${level} trở lên`,
  registered: () => 'Đã đăng ký danh hiệu',
  recruitMonths: ({ months }) => `Nếu mới tuyển dụng: đã công tác từ ${months} tháng trở lên trong năm`,
  initiativeAtLeast: ({ level, isTop }) => `Có sáng kiến được công nhận ${isTop ? level : `từ ${level} trở lên`}`,
  consecutiveYears: ({ years, award }) => `Đạt ${award} ${years} năm liên tục`,
  latestTwoApart: ({ years, award }) => `Hai lần đạt ${award} gần nhất cách nhau đúng ${years} năm`,
  genderIs: ({ gender }) => `Giới tính: ${gender}`,
  ruleConfirmed: () => 'Hội đồng đã xác nhận tiêu chuẩn theo văn bản gốc',
  shareNominated: ({ percent, isStrict, award }) =>
    isStrict
      ? `Trên ${percent} cá nhân của tập thể được đề nghị ${award}`
      : `Từ ${percent} cá nhân của tập thể trở lên được đề nghị ${award}`,
  countNominated: ({ count, award }) => `Có ít nhất ${count} cá nhân của tập thể được đề nghị ${award}`,
  nobodyDisciplinedFrom: ({ level }) => `Không có cá nhân bị kỷ luật từ ${level} trở lên`,
  everybodyRatedAtLeast: ({ level, isTop }) =>
    `Mọi cá nhân của tập thể xếp loại ${isTop ? level : `từ ${level} trở lên`}`,
};
