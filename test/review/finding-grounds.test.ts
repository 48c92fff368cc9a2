import { FINDING_SEVERITY, type FindingCode, finding } from '../../src/domain/finding';
import { type Grounds, groundsOf, isGroundless } from '../../src/review/finding-grounds';
import type { Review } from '../../src/review/review';
import { ROSTER, ROUND, type Rows, reviewOf, snapshotOf } from '../support/workbook';

function read(own: Rows = []): Review {
  return reviewOf(snapshotOf({ 'Đợt xét': [...ROUND, ...own], 'Danh sách': ROSTER }));
}

function groundsIn(review: Review, code: FindingCode): readonly Grounds[] {
  const found = review.findings.filter((one) => one.code === code);
  if (found.length === 0) throw new Error(`no ${code}`);
  return found.map((one) => groundsOf(one, review));
}

test('a rule that nobody has confirmed tells the layer and the text that it stands in', () => {
  const all = groundsIn(read(), 'rule.unconfirmed');
  const rounding = all.find(({ settings }) => settings.some(({ key }) => key === 'cstd-co-so.ceiling.rounding'));
  expect(rounding?.settings).toMatchObject([{ text: 'floor', layer: 'regime' }]);
  for (const { settings, sources } of all) expect(settings.length + sources.length).toBeGreaterThan(0);
});

test('a threshold that is not set tells why there has to be a vote at all', () => {
  const [grounds] = groundsIn(read([['ldtt.vote.required', 'yes']]), 'rule.vote-threshold-unset');
  expect(grounds?.settings.map(({ key, text }) => [key.replace(/^[^.]*/, ''), text])).toContainEqual([
    '.vote.required',
    'yes',
  ]);
});

test('what has no more to say than its sentence has no grounds, and no finding’s own cell is told twice', () => {
  const review = read();
  const plain = finding('person.no-code', { sheet: 'Danh sách', cell: 'A2' }, null, {});
  expect(isGroundless(groundsOf(plain, review))).toBe(true);
  const own = { otherSheet: 'Danh sách', otherCell: 'A2' };
  const same = finding('initiative.mismatch', { sheet: 'Danh sách', cell: 'A2' }, 'NV001', own);
  expect(groundsOf(same, review).cells).toEqual([]);
  const other = finding('initiative.mismatch', { sheet: 'Danh sách', cell: 'B2' }, 'NV001', own);
  expect(groundsOf(other, review).cells).toEqual([{ sheet: 'Danh sách', cell: 'A2' }]);
});

test('a stated total that differs tells the figures that it was added up from, in its own rater’s row alone, and by which caps', () => {
  const header = ['Mã', 'Họ và tên', 'Chuyên môn', 'Kỷ cương', 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'];
  const sheet = (total: number, bonus: number): Rows => [
    header,
    ['', 'Điểm tối đa', 60, 40, '', '', 100],
    ['NV001', 'A', 50, 30, bonus, 1, total],
  ];
  const review = reviewOf(
    snapshotOf({
      'Đợt xét': [...ROUND, ['score.bonus-cap', 5]],
      'Danh sách': ROSTER,
      'Chấm điểm - Tự chấm': sheet(86, 7),
      'Chấm điểm - Hội đồng chấm': sheet(82, 3),
    }),
  );
  const [grounds, ...others] = groundsIn(review, 'score.total-mismatch');
  expect(others).toEqual([]);
  expect(grounds?.cells).toEqual(['C3', 'D3', 'E3', 'F3'].map((cell) => ({ sheet: 'Chấm điểm - Tự chấm', cell })));
  expect(grounds?.settings).toMatchObject([{ key: 'score.bonus-cap', text: '5', layer: 'round' }]);
  expect(grounds?.reckoning).toBe('score-total');
});

test('a nominee who may not be proposed tells the conditions that are not met, with their cells', () => {
  const review = read();
  const person = [...(review.evaluation.entries.get('cstd-tinh') ?? [])].find(
    ([, entry]) => entry.eligibility !== 'eligible',
  );
  if (person === undefined) throw new Error('everybody is eligible');
  const found = finding('ballot.ineligible-nominee', { sheet: 'Phiếu CSTĐ tỉnh' }, person[0], { award: 'cstd-tinh' });
  const { conditions } = groundsOf(found, review);
  expect(conditions.length).toBeGreaterThan(0);
  expect(conditions.every(({ result }) => result !== 'met')).toBe(true);
});

test('whatever a finding says of people, awards and cells that are not there, its grounds are told without a fault', () => {
  const review = read();
  for (const code of Object.keys(FINDING_SEVERITY) as readonly FindingCode[]) {
    if (code === 'ballot.ineligible-nominee') continue;
    expect(groundsOf(finding(code, null, 'nobody', { award: 'none' }), review).cells).toEqual([]);
  }
});
