/** Tabs of small rounds made for what no kept workbook has, each read through. */
import { FURTHER_PAPERS } from '../../../src/domain/terms';
import { expectKept } from '../kept/kept';
import {
  type MadeRound,
  articlesOfYear,
  cappedRatings,
  closedTwice,
  combinedYear,
  equalAgain,
  comparedRound,
  manyArticles,
  manyCeilings,
  manyTargets,
  papersToPrint,
  plansOfMade,
  reviewOfMade,
  schemedScores,
  strictVote,
  votedTwice,
} from '../kept/made-rounds';
import { shownData } from '../kept/shown-data';
import { shownPlan } from '../kept/shown-plan';
import { paperFiles } from '../../../src/sheets/writing/papers/office/paper-files';
import { planOf, recordsOf } from './planned';
import type { RunChange } from '../../../src/domain/history/run-history';
import type { RepairLine } from '../../../src/sheets/repairs/log';
import { REPAIR_KINDS } from '../../../src/sheets/repairs/repair';
import { planCollected } from '../../../src/sheets/writing/collected';
import { writingOf } from '../../../src/sheets/writing/context';
import { basisText } from '../../../src/sheets/writing/decision-basis';
import { decisionsTabPlan } from '../../../src/sheets/writing/decisions-tab';
import { planHistoryTab, planRecordTab } from '../../../src/sheets/writing/history';
import { planRepairLog } from '../../../src/sheets/writing/repair-log';
import type { TabPlan } from '../../../src/workbook/port';

test.each<[string, () => MadeRound, readonly string[]]>([
  ['combined-year', combinedYear, ['KqCacKy']],
  ['many-targets', manyTargets, ['KqChiTieu']],
  ['many-articles', manyArticles, ['KqBaiViet']],
  ['articles-of-year', articlesOfYear, ['KqBaiViet']],
  ['many-ceilings', manyCeilings, ['KqTyLe']],
  ['strict-vote', strictVote, ['KqKiemPhieu', 'BienBanKiemPhieu']],
  ['compared-round', comparedRound, ['KqDoiChieu']],
  [
    'papers-as-tabs',
    () =>
      votedTwice([
        ['paper.tabs', 'certificates; notice; decision'],
        ['paper.style', 'party'],
      ]),
    ['InQuyetDinh', 'InGiay6', 'InThongBao', 'BienBanHop'],
  ],
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
    'five-papers-of-four',
    () =>
      papersToPrint([
        ['ballot.paper.per-page', 4],
        ['Số thành viên có mặt', 5],
      ]),
    ['InPhieu2'],
  ],
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

test('second ballots that settle nothing are as they were read through: nobody is proposed who is still equal', () => {
  const [, part = ''] = shownPlan(planOf(plansOfMade(equalAgain()), 'KqKiemPhieu')).split(
    '"IV. Bỏ phiếu lần 2 trong số những người bằng nhau ở ranh giới"',
  );
  expectKept('written/made/equal-again', part);
});

test('every paper under the organisation’s own name is as it was read through, word by word', () => {
  const round = votedTwice();
  const files = paperFiles({ ...reviewOfMade(round), snapshot: round.snapshot, version: '1.0.0' }, FURTHER_PAPERS);
  expectKept('written/made/office-papers', files.map((file) => `${shownData(file)}\n`).join('\n'));
});

const REPAIRED: RepairLine = {
  group: 1,
  kind: 'points-unit',
  sheet: 'Chấm điểm',
  cell: 'D3',
  before: '9đ',
  after: 9,
  lookBefore: {},
  state: 'in-force',
};

/** What ends of a run, of repairs and of collecting leave in the workbook, for which nothing has to be worked out. */
function records(): readonly TabPlan[] {
  const { snapshot, pack } = manyTargets();
  const writing = writingOf({ ...reviewOfMade({ snapshot, pack }), snapshot, version: '1.0.0' });
  const changes: readonly RunChange[] = [
    { kind: 'nominated', award: 'a', before: 30, now: 31, changed: 3 },
    { kind: 'findings', severity: 'warning', before: 0, now: 1 },
  ];
  return [
    planHistoryTab(writing, [
      { number: 6, version: '0.9.0', inputs: 'abc-123', changes: [{ kind: 'first' }] },
      { number: 7, version: '1.0.0', inputs: 'def-456', changes },
    ]),
    planHistoryTab(writing, []),
    planRecordTab(writing.tabNames, [
      { as: { kind: 'list' }, text: { hash: 'a', parts: ['x', 'y'] } },
      { as: { kind: 'tab', key: 'KqDiem' }, text: { hash: 'b', parts: [] } },
    ]),
    planRepairLog(
      [
        ...REPAIR_KINDS.map((kind) => ({ ...REPAIRED, kind })),
        {
          ...REPAIRED,
          group: 2,
          before: 44_843,
          after: 9.25,
          lookBefore: { format: 'dd/mm/yyyy' },
          state: 'taken-back',
        },
        {
          ...REPAIRED,
          group: 2,
          before: null,
          after: 'NV009',
          lookBefore: { font: '.VnTime' },
          state: 'changed-since',
        },
      ],
      'KQ - Sửa ô',
    ),
    planCollected(
      [{ file: 'khoa-a.xlsx', sha256: 'ab12', source: 'Tự chấm', tab: 'Tự chấm - Khoa A', fingerprint: 'cd34' }],
      'KQ - Thu thập',
    ),
    planCollected([], 'KQ - Thu thập'),
    decisionsTabPlan('Quyết định của Hội đồng', [
      { award: 'CSTĐCS', code: 'NV001', decision: 'Chọn', basis: basisText({ way: 'chair' }) },
      { award: 'CSTĐCS', code: 'NV002', decision: 'Không chọn', basis: '' },
    ]),
  ];
}

test('the tabs that keep runs, repairs, collected files and decisions are as they were read through', () => {
  expectKept('written/made/records', records().map(shownPlan).join('\n'));
});
