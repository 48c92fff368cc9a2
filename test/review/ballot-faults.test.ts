import fc from 'fast-check';
import { reportOf } from '../../src/review/report';
import { reviewSnapshot } from '../../src/review/review';
import { plannedTabs } from '../../src/review/write-results';
import { findingSentence } from '../../src/i18n/finding-text';
import { namesOf } from '../../src/i18n/names';
import { textsOf } from '../../src/i18n/texts';
import type { CellValue } from '../../src/workbook/port';
import { runsOf } from '../support/runs';
import { ROSTER_HEADER, ROUND, type Rows, reviewOf, rosterRow, snapshotOf } from '../support/workbook';

const CODES = ['NV1', 'NV2', 'NV3'];
const ROSTER: Rows = [
  ROSTER_HEADER,
  ...CODES.map((code) =>
    rosterRow(code, `Người ${code}`, { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở' }),
  ),
];
const PAPERS: Rows = [
  ['x', 'x', '0'],
  ['x', '0', '0'],
  ['x', '-', 'x'],
];

interface Vote {
  readonly members?: CellValue;
  readonly present?: CellValue;
  readonly issued?: CellValue;
  readonly returned?: CellValue;
  readonly header?: Rows[number];
  readonly papers?: Rows;
  readonly percent?: CellValue;
  readonly more?: Rows;
}

function round({
  members = 3,
  present = 3,
  issued = 3,
  returned = 3,
  header = CODES,
  papers = PAPERS,
  percent = '2/3',
  more = [],
}: Vote) {
  return snapshotOf({
    'Đợt xét': [
      ...ROUND,
      ['Tổng số thành viên Hội đồng', members],
      ['Số thành viên có mặt', present],
      ['cstd-co-so.vote.percent', percent],
      ...more,
    ],
    'Danh sách': ROSTER,
    'Phiếu CSTĐCS': [header, ...papers],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', issued, returned],
    ],
  });
}

/** The verdicts, and what the secretary is told as errors: code, tab, cell, and what tells them apart. */
function told(vote: Vote) {
  const snapshot = round(vote);
  const review = reviewOf(snapshot);
  const texts = textsOf('vi');
  for (const found of review.findings)
    expect(findingSentence(texts, found, namesOf(review.round, review.rules))).not.toMatch(/undefined|NaN|\[object/);
  // Whatever is wrong, every tab is laid out and every input is still there.
  expect(plannedTabs({ snapshot, review }).length).toBeGreaterThan(8);
  const [held] = review.evaluation.votes;
  return {
    verdicts: held?.nominees.map(({ id, verdict }) => `${id} ${verdict}`) ?? [],
    errors: review.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, sheet, cell, params }) =>
        `${code} ${sheet ?? ''}!${cell ?? ''} ${params['line'] ?? params['label'] ?? params['what'] ?? ''}`.trim(),
      ),
  };
}

const WITHHELD = CODES.map((code) => `${code} undetermined`);

test.each<[string, Vote, readonly string[], readonly string[]]>([
  ['nothing', {}, ['NV1 passed', 'NV2 failed', 'NV3 failed'], []],
  [
    'more papers than were issued',
    { issued: 2 },
    WITHHELD,
    ['ballot.reconciliation Phiếu CSTĐCS! returned-within-issued'],
  ],
  [
    'more papers read than came back',
    { papers: [...PAPERS, ['x', 'x', 'x']] },
    WITHHELD,
    ['ballot.reconciliation Phiếu CSTĐCS! returned-equals-read'],
  ],
  ['no paper issued', { issued: 0, returned: 0, papers: [] }, ['NV1 failed', 'NV2 failed', 'NV3 failed'], []],
  [
    'papers counted where none was issued',
    { issued: 0, returned: 0 },
    WITHHELD,
    ['ballot.reconciliation Phiếu CSTĐCS! returned-equals-read'],
  ],
  [
    'more present than there are members',
    { members: 2 },
    WITHHELD,
    ['ballot.reconciliation Phiếu CSTĐCS! present-within-members'],
  ],
  [
    'a council of one',
    { members: 1, present: 1, issued: 1, returned: 1, papers: [['x', '0', '-']] },
    ['NV1 passed', 'NV2 failed', 'NV3 failed'],
    [],
  ],
  [
    'a council of nobody',
    { members: 0, present: 0, issued: 0, returned: 0, papers: [] },
    WITHHELD,
    ['round.missing Đợt xét!B4 members'],
  ],
  [
    'a name that is nobody’s',
    { header: ['NV1', 'NV404', 'NV3'] },
    ['NV1 passed', 'NV3 failed'],
    ['person.unknown Phiếu CSTĐCS!B1'],
  ],
  [
    'a name that stands there twice',
    { header: ['NV1', 'NV2', 'NV2'] },
    ['NV1 passed', 'NV2 failed'],
    ['person.duplicate Phiếu CSTĐCS!C1'],
  ],
  ['nobody put to the vote', { header: ['Không hợp lệ'], papers: [], returned: 0, issued: 0 }, [], []],
  [
    'a mark beside the names',
    {
      papers: [
        ['x', 'x', '0', 'x'],
        ['x', '0', '0'],
        ['x', '-', 'x'],
      ],
    },
    ['NV1 passed', 'NV2 failed', 'NV3 failed'],
    ['value.unreadable Phiếu CSTĐCS!D1 ballot-column'],
  ],
  [
    'every paper invalid',
    { header: [...CODES, 'Không hợp lệ'], papers: PAPERS.map((row) => [...row, 'rách']) },
    ['NV1 failed', 'NV2 failed', 'NV3 failed'],
    [],
  ],
  [
    'a threshold below 0',
    { percent: '-1' },
    WITHHELD,
    ['rule.vote-threshold-unset !', 'value.unreadable Đợt xét!B6 parameter-value'],
  ],
  [
    'a threshold over 100',
    { percent: '101' },
    WITHHELD,
    ['rule.vote-threshold-unset !', 'value.unreadable Đợt xét!B6 parameter-value'],
  ],
  ['a threshold of 0: the votes only rank', { percent: '0' }, CODES.map((code) => `${code} passed`), []],
  ['all of them', { percent: '100' }, ['NV1 passed', 'NV2 failed', 'NV3 failed'], []],
  [
    'a fraction over the whole',
    { percent: '4/3' },
    WITHHELD,
    ['rule.vote-threshold-unset !', 'value.unreadable Đợt xét!B6 parameter-value'],
  ],
  [
    'a fraction of nothing',
    { percent: '2/0' },
    WITHHELD,
    ['rule.vote-threshold-unset !', 'value.unreadable Đợt xét!B6 parameter-value'],
  ],
  [
    'numbers of people in words',
    { present: 'ba' },
    ['NV1 passed', 'NV2 failed', 'NV3 failed'],
    ['round.missing Đợt xét!B5 present', 'value.unreadable Đợt xét!B5 present'],
  ],
  [
    'half a paper',
    { issued: 3.5 },
    ['NV1 passed', 'NV2 failed', 'NV3 failed'],
    ['round.missing Kiểm phiếu!B2 issued', 'value.unreadable Kiểm phiếu!B2 issued'],
  ],
  ['huge numbers', { members: 999_999_999, present: 999_999_999 }, ['NV1 failed', 'NV2 failed', 'NV3 failed'], []],
  [
    'numbers beyond any council',
    { members: 1e15 },
    WITHHELD,
    ['round.missing Đợt xét!B4 members', 'value.unreadable Đợt xét!B4 members'],
  ],
])(
  '%s: a clear error at its place, the verdict withheld where it needs that, and nothing lost',
  (_what, vote, verdicts, errors) => {
    const { verdicts: own, errors: codes } = told(vote);
    expect(own).toEqual(verdicts);
    expect([...codes].sort()).toEqual([...errors].sort());
  },
);

test('papers changed after they were counted are counted as they stand, and the line that no longer holds is told', () => {
  expect(told({ papers: PAPERS.slice(0, 2) })).toEqual({
    verdicts: WITHHELD,
    errors: ['ballot.reconciliation Phiếu CSTĐCS! returned-equals-read'],
  });
});

test('no cell of a ballot tab below its header is ever named, whatever stands in it', () => {
  const mark = fc.constantFrom<CellValue>('x', '0', '-', '?', 'lạ', 'x ', 1, 0, true, 2.5, null, {
    fault: 'error',
    code: '#N/A',
  });
  fc.assert(
    fc.property(fc.array(fc.array(mark, { minLength: 4, maxLength: 4 }), { maxLength: 6 }), (papers) => {
      const { findings } = reviewOf(round({ papers, header: [...CODES, 'Không hợp lệ'] }));
      const cells = findings.filter(({ sheet }) => sheet === 'Phiếu CSTĐCS').map(({ cell }) => cell);
      expect(cells.every((cell) => cell === null || /^[A-D]1$/.test(cell))).toBe(true);
    }),
    { numRuns: runsOf(200, 60) },
  );
});

test('the rows of a ballot tab in any order change no byte of any written tab or of the report', () => {
  const mark = fc.constantFrom('x', '0', '-', '?', 'lạ');
  const paper = fc.array(mark, { minLength: 3, maxLength: 3 });
  const written = (papers: Rows): string => {
    const snapshot = round({ papers, issued: papers.length, returned: papers.length, members: 9, present: 9 });
    const review = reviewOf(snapshot);
    return JSON.stringify([reportOf(review), plannedTabs({ snapshot, review })]);
  };
  fc.assert(
    fc.property(
      fc
        .array(paper, { minLength: 2, maxLength: 6 })
        .chain((papers) => fc.tuple(fc.constant(papers), fc.shuffledSubarray(papers, { minLength: papers.length }))),
      ([papers, shuffled]) => {
        expect(written(shuffled)).toBe(written(papers));
      },
    ),
    { numRuns: runsOf(60, 20) },
  );
});

test('a workbook whose ballots are told twice is refused with both tabs named', () => {
  const { tabs } = round({});
  const totals = snapshotOf({
    'Kết quả kiểm phiếu': [
      ['Danh hiệu', 'Mã', 'Đồng ý', 'Không đồng ý'],
      ['CSTĐCS', 'NV1', 3, 0],
    ],
  });
  expect(reviewSnapshot({ tabs: [...tabs, ...totals.tabs] }, { kind: 'of-round' })).toMatchObject({
    ok: false,
    error: { code: 'workbook.tab-twice', params: { sheets: 'Phiếu CSTĐCS; Kết quả kiểm phiếu' } },
  });
});
