/** Tabs of small rounds made for what no kept workbook has, each read through. */
import { FURTHER_PAPERS } from '../../../src/domain/terms';
import { expectKept } from '../kept/kept';
import {
  type MadeRound,
  cappedRatings,
  closedTwice,
  combinedYear,
  manyArticles,
  manyTargets,
  papersToPrint,
  plansOfMade,
  reviewOfMade,
  schemedScores,
  votedTwice,
} from '../kept/made-rounds';
import { shownData } from '../kept/shown-data';
import { shownPlan } from '../kept/shown-plan';
import { paperFiles } from '../../../src/sheets/writing/papers/office/paper-files';
import { planOf, recordsOf } from './planned';

test.each<[string, () => MadeRound, readonly string[]]>([
  ['combined-year', combinedYear, ['KqCacKy']],
  ['many-targets', manyTargets, ['KqChiTieu']],
  ['many-articles', manyArticles, ['KqBaiViet']],
  ['schemed-scores', schemedScores, ['KqDiem']],
  ['capped-ratings', cappedRatings, ['KqTyLe']],
  ['closed-twice', closedTwice, ['KqChot', 'KqThayDoi']],
  [
    'voted-twice',
    votedTwice,
    ['KqDiem', 'KqTyLe', 'KqKiemPhieu', 'KqDeNghi', 'KqTienThuong', 'KqBieuDo', 'BienBanKiemPhieu'],
  ],
  ['papers-of-four', () => papersToPrint([['ballot.paper.per-page', 4]]), ['InPhieu2']],
  [
    'papers-crossed-out',
    () =>
      papersToPrint([
        ['ballot.paper.per-page', 2],
        ['ballot.paper.form', 'crossing-out'],
        ['paper.style', 'party'],
        ['Tiêu đề phiếu', 'PHIẾU LẤY Ý KIẾN'],
      ]),
    ['InPhieu2'],
  ],
])('every cell of the tabs of %s is as it was read through', (name, made, keys) => {
  const plans = plansOfMade(made());
  expectKept(`written/made/${name}`, keys.map((key) => shownPlan(planOf(plans, key))).join('\n'));
});

test('a combination that nobody confirmed has no figure in the year’s tab', () => {
  const shown = recordsOf(planOf(plansOfMade(combinedYear({ status: 'open' })), 'KqCacKy'), 'Học kỳ 1');
  const contents = shown.map((record) => record['Điểm tổng hợp các kỳ']?.content);
  expect(contents).toEqual(Array.from({ length: 5 }, () => ({ kind: 'text', text: 'Chờ xác nhận cách tính' })));
});

test('every paper under the organisation’s own name is as it was read through, word by word', () => {
  const round = votedTwice();
  const files = paperFiles({ ...reviewOfMade(round), snapshot: round.snapshot, version: '1.0.0' }, FURTHER_PAPERS);
  expectKept('written/made/office-papers', files.map((file) => `${shownData(file)}\n`).join('\n'));
});
