import type { ConditionSentences } from '../condition-sentences';

function fromUp({ level, isTop }: { readonly level: string; readonly isTop: boolean }): string {
  return isTop ? level : `từ ${level} trở lên`;
}

/** What each condition of an award asks for. */
export const conditions: ConditionSentences = {
  ratingAtLeast: ({ level, isTop, groups }) =>
    `Xếp loại ${isTop ? level : `từ ${level} trở lên`}` +
    groups
      .map((one) => `; ${one.group.toLocaleLowerCase('vi')}: ${one.isTop ? one.level : `từ ${one.level} trở lên`}`)
      .join(''),
  noDisciplineFrom: ({ level }) => `Không bị kỷ luật từ ${level} trở lên`,
  noDisciplineRule: () => 'Kỷ luật: không còn là điều kiện loại trừ riêng',
  registered: () => 'Đã đăng ký danh hiệu',
  recruitMonths: ({ months }) => `Nếu mới tuyển dụng: đã công tác từ ${months} tháng trở lên trong năm`,
  initiativeAtLeast: ({ level, isTop }) => `Có sáng kiến được công nhận ${isTop ? level : `từ ${level} trở lên`}`,
  ratingOrInitiative: ({ rating, initiative, isChosen }) =>
    isChosen
      ? `Xếp loại ${fromUp(rating)} hoặc có sáng kiến được công nhận ${fromUp(initiative)}`
      : `Xếp loại ${fromUp(rating)} và (hoặc) có sáng kiến được công nhận ${fromUp(initiative)}: Hội đồng chưa chọn`,
  consecutiveYears: ({ years, award }) => `Đạt ${award} ${years} năm liên tục`,
  latestTwoApart: ({ years, award }) => `Hai lần đạt ${award} gần nhất cách nhau đúng ${years} năm`,
  judgementMet: ({ code, name }) => `Hội đồng nhận xét đạt tiêu chí ${code}: ${name}`,
  genderIs: ({ gender }) => `Giới tính: ${gender}`,
  suggested: (condition) => `${condition} (gợi ý, chưa đối chiếu)`,
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
