/** What the council has to choose is asked for, with its hint; what a source is good enough for, or somebody has set, is not. */
import type { RuleBook } from '../../../src/domain/rules/rulebook';
import { campaignRules } from '../../../src/review/campaign-rules';
import { withChoices } from '../../../src/sheets/template/choice-lines';
import { campaign } from '../../support/packs';

function rulesOf(year: number, awards: readonly string[]): RuleBook {
  const pack = campaign({ awards: [...awards], ownAwards: {}, from: '2022-01-01', to: '2030-12-31' });
  const rules = campaignRules(pack, { year, isSchoolYear: false, period: 'year' });
  if (!rules.ok) throw new Error(rules.error.code);
  return rules.value;
}

const LINES = [
  { label: 'score.step', note: 'Bước điểm', value: '0,5' },
  { label: 'council.quorum', note: 'Tỷ lệ có mặt', value: null },
];

test('2026: all that the law leaves open is asked for below the usual lines, with the words to choose from and the hint; nothing is filled in', () => {
  const unchecked = 'chưa đối chiếu văn bản gốc';
  expect(withChoices(LINES, rulesOf(2026, ['cstd-tinh', 'tap-the-ldxs']))).toEqual([
    { label: 'score.step', note: 'Bước điểm', value: '0,5' },
    { label: 'council.quorum', note: `Tỷ lệ có mặt. Gợi ý: 2/3, ${unchecked}`, value: null },
    {
      label: 'ldtt.discipline.from',
      note:
        'Kỷ luật từ mức nào thì không xét LĐTT: Hội đồng chọn none, khien-trach, canh-cao, giang-chuc, cach-chuc, buoc-thoi-viec. ' +
        `Gợi ý: none (không loại trừ riêng), ${unchecked}`,
    },
    {
      // Thirteen words would help nobody.
      label: 'ldtt.recruit.months',
      note: `Số tháng công tác cần có của người mới tuyển dụng: Hội đồng chọn. Gợi ý: 6 (6 tháng), ${unchecked}`,
    },
    {
      label: 'cstd-co-so.rule',
      note:
        'Điều kiện sáng kiến, xếp loại của CSTĐCS: Hội đồng chọn initiative, rating-or-initiative, rating-and-initiative. ' +
        `Gợi ý: rating-and-initiative (xếp loại xuất sắc và có sáng kiến), ${unchecked}`,
    },
    {
      label: 'tap-the-ldtt.share.percent',
      note: `Tỷ lệ LĐTT cần có của TTLĐTT (phải vượt): Hội đồng chọn. Gợi ý: 50 (50%), ${unchecked}`,
    },
    {
      label: 'tap-the-ldxs.share.percent',
      note: `Tỷ lệ LĐTT cần có của TTLĐXS (trở lên): Hội đồng chọn. Gợi ý: 70 (70%), ${unchecked}`,
    },
    {
      label: 'cstd-tinh.vote.percent',
      note: `CSTĐ tỉnh: tỷ lệ phiếu đồng ý cần đạt: Hội đồng chọn. Gợi ý: 90 (90%), ${unchecked}`,
    },
    {
      label: 'regime',
      note: `Quy định áp dụng: để trống là theo ngày họp. Chỉ ghi vn-2025 (Luật 06/2022/QH15 và Nghị định 152/2025/NĐ-CP) trong trường hợp sau, ${unchecked}: Hồ sơ tiếp nhận để thẩm định trước 01/10/2026 xét theo quy định cũ; quy định mới có lợi hơn thì áp dụng`,
    },
    {
      label: 'rating.htxs.base',
      note:
        'Tỷ lệ xếp loại xuất sắc tính trên: Hội đồng chọn final-htt, reached-htt. ' +
        `Gợi ý: reached-htt (số đạt từ mức tốt trở lên, kể cả xuất sắc), ${unchecked}`,
    },
    // Who grants them under that law nobody has looked up: without it there is no decision.
    ...['CSTĐ tỉnh', 'TTLĐXS'].map((award, index) => ({
      label: `${['cstd-tinh', 'tap-the-ldxs'][index] ?? ''}.granted-by`,
      note:
        `${award}: ai quyết định tặng: chưa rõ; đối chiếu văn bản hiện hành rồi ghi head (thủ trưởng đơn vị), department (sở, ngành), ` +
        'province (cấp tỉnh), cluster (cụm, khối thi đua), union (công đoàn). ' +
        'Để trống thì không có quyết định, tờ trình cho danh hiệu, hình thức này',
    })),
  ]);
});

test('2022: what no text of law says has no hint either; a line that is there already keeps its own words', () => {
  const asked = { label: 'cstd-co-so.vote.percent', note: 'CSTĐCS: tỷ lệ phải đạt' };
  const rules = rulesOf(2022, ['cstd-co-so']);
  expect(withChoices([asked], rules)[0]).toEqual(asked);
  expect(withChoices([], rules)).toEqual([
    {
      label: 'council.quorum',
      note: 'Tỷ lệ thành viên phải có mặt: Hội đồng chọn. Gợi ý: 2/3, chưa đối chiếu văn bản gốc',
    },
    { label: 'cstd-co-so.vote.percent', note: 'CSTĐCS: tỷ lệ phiếu đồng ý cần đạt: Hội đồng chọn' },
  ]);
});

test('2025: where the law has no ceiling, an own one is asked for with its base: a base alone would hold nobody back', () => {
  const lines = withChoices([], rulesOf(2025, ['cstd-co-so']));
  const at = lines.findIndex(({ label }) => label === 'cstd-co-so.ceiling.base');
  expect(lines[at - 1]).toEqual({
    label: 'cstd-co-so.ceiling.percent',
    note: 'CSTĐCS: tỷ lệ khống chế: Trung ương không khống chế. Bộ, tỉnh hoặc đơn vị có khống chế thì ghi số phần trăm, ví dụ 15; không thì để trống',
  });
  expect(lines.filter(({ label }) => label.endsWith('.granted-by'))).toEqual([]);
});
