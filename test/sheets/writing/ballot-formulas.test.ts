/**
 * Excel counts the papers by itself wherever it counts what was counted here, and nowhere else: a formula that gives another number than the minutes is
 * worse than none.
 */
import { ballotFormulas } from '../../../src/sheets/writing/ballot-formulas';
import { writingOf } from '../../../src/sheets/writing/context';
import type { Writing } from '../../../src/sheets/writing/context';
import type { CountedVote } from '../../../src/domain/ballots/counting';
import { itemAt } from '../../../src/domain/checked';
import type { CellValue } from '../../../src/workbook/port';
import { ROSTER_HEADER, type Rows, reviewOf, rosterRow, snapshotOf } from '../../support/workbook';

const CODES = ['NV001', 'NV002'];

/** The vote over two names, as it was counted from these papers under these parameters. */
function votedOn(papers: Rows, parameters: Rows = [], header: Rows[number] = [...CODES, 'Không hợp lệ']) {
  const snapshot = snapshotOf({
    'Đợt xét': [
      ['Chương trình', 'tran-phu-2022'],
      ['Năm', 2022],
      ['Kỳ', 'Năm'],
      ['Tổng số thành viên Hội đồng', 5],
      ['Số thành viên có mặt', 5],
      ...parameters,
    ],
    'Danh sách': [
      ROSTER_HEADER,
      ...CODES.map((code) =>
        rosterRow(code, `Người ${code}`, { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở' }),
      ),
    ],
    'Phiếu CSTĐCS': [header, ...papers],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', papers.length, papers.length],
    ],
  });
  const review = reviewOf(snapshot);
  const vote = itemAt(review.evaluation.votes, 0);
  return { writing: writingOf({ ...review, snapshot, version: '1.0.0' }), vote };
}

function formulasFor(...given: Parameters<typeof votedOn>) {
  const { writing, vote } = votedOn(...given);
  const formulas = ballotFormulas(writing, vote);
  if (typeof formulas === 'string') throw new Error(formulas);
  return formulas;
}

const PAPERS: Rows = [
  ['x', '0', null],
  ['X ', 'không', ''],
  [' x', '-', null],
  ['lạ', '–', null],
  [null, null, null],
  ['x', 'x', 'rách'],
  ['-', '—', null],
];

const A = "'Phiếu CSTĐCS'!$A$2:$A$8";
const B = "'Phiếu CSTĐCS'!$B$2:$B$8";
const C = "'Phiếu CSTĐCS'!$C$2:$C$8";
const YES = '{"x","✓","v","1","TRUE","Có","Đồng ý"}';
const IS_PAPER = `(TRIM(${A}&${B}&${C}&"")<>"")`;
const NO_REASON = `(TRIM(${C}&"")="")`;
const MARKED = `(TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${A}&${B},"-",""),"–",""),"—",""))<>"")`;

test('each figure of a vote is counted from the papers themselves, all of them together', () => {
  const { read, invalid, nominees } = formulasFor(PAPERS, [['ballot.all-blank', 'invalid']]);
  expect(read).toBe(`SUMPRODUCT(1*${IS_PAPER})`);
  expect(invalid).toBe(`SUMPRODUCT(${IS_PAPER}*(1-${NO_REASON}*${MARKED}))`);
  expect(nominees[0]?.yes).toBe(`SUMPRODUCT((TRIM(${A}&"")=${YES})*${NO_REASON}*${MARKED})`);
  expect(nominees[1]?.no).toBe(
    `SUMPRODUCT((TRIM(${B}&"")={"0","FALSE","Không","Không đồng ý"})*${NO_REASON}*${MARKED})`,
  );
  expect(nominees[1]?.blank).toBe(`SUMPRODUCT((TRIM(${B}&"")={"","-","–","—"})*${IS_PAPER}*${NO_REASON}*${MARKED})`);
  expect(nominees[0]?.unreadable).toMatch(/^SUMPRODUCT\(\(TRIM\('Phiếu CSTĐCS'!\$A\$2:\$A\$8&""\)<>"x"\)\*/);
  expect(nominees[0]?.unreadable.endsWith(`<>"—")*${NO_REASON}*${MARKED})`)).toBe(true);
});

test.each([
  ['yes', '{"x","✓","v","1","TRUE","Có","Đồng ý","","-","–","—"}', '{"0","FALSE","Không","Không đồng ý"}'],
  ['no', YES, '{"0","FALSE","Không","Không đồng ý","","-","–","—"}'],
])('a name without a mark counts as “%s” in Excel, too, where the council says so', (word, yes, no) => {
  const [, second] = formulasFor(PAPERS, [['ballot.unmarked-name', word]]).nominees;
  expect(second?.yes).toContain(`=${yes})*`);
  expect(second?.no).toContain(`=${no})*`);
  expect(second?.blank).toBe('0');
});

test('where no paper can be invalid, none is looked for', () => {
  const { invalid, nominees } = formulasFor(
    [
      ['x', '0'],
      ['-', 'x'],
    ],
    [['ballot.all-blank', 'valid']],
    CODES,
  );
  expect(invalid).toBe('0');
  expect(nominees[0]?.yes).toBe(`SUMPRODUCT((TRIM('Phiếu CSTĐCS'!$A$2:$A$3&"")=${YES})*1)`);
});

describe('where Excel would count otherwise there are no formulas', () => {
  const { writing, vote } = votedOn(PAPERS);
  const seen = (change: Partial<CountedVote>, cellValue: Writing['cellValue'] = writing.cellValue) =>
    ballotFormulas({ ...writing, cellValue }, { ...vote, ...change });
  const first = itemAt(vote.nominees, 0);
  const withFirst = (change: Partial<typeof first>): Partial<CountedVote> => ({
    nominees: [{ ...first, ...change }, ...vote.nominees.slice(1)],
  });
  /** The ballot tab with another value in one cell (0-based). */
  const withCell =
    (row: number, column: number, value: CellValue): Writing['cellValue'] =>
    (sheet, atRow, atColumn) =>
      atRow === row && atColumn === column ? value : writing.cellValue(sheet, atRow, atColumn);

  test('as it was counted, there are', () => {
    expect(typeof seen({})).toBe('object');
  });

  test.each<[string, Partial<CountedVote>]>([
    ['papers', { read: (vote.read ?? 0) + 1 }],
    ['valid papers', { valid: vote.valid - 1 }],
    ['approvals', withFirst({ yes: first.yes - 1 })],
    ['refusals', withFirst({ no: first.no + 1 })],
    ['names without a mark', withFirst({ blank: first.blank + 1 })],
    ['rows: there is no paper', { box: { ...vote.box, rows: null } }],
  ])('other %s', (_what, change) => {
    expect(seen(change)).toBe('marks');
  });

  test('a cell that shows a fault, among the marks or among the reasons', () => {
    const fault = { fault: 'error', code: '#REF!' } as const;
    expect(seen({}, withCell(3, 0, fault))).toBe('marks');
    expect(seen({}, withCell(3, 2, fault))).toBe('marks');
  });

  test('only totals were kept', () => {
    expect(seen({ way: 'totals-of-papers' as CountedVote['way'] })).toBe('totals');
  });

  test('a formula would be longer than Excel takes', () => {
    const names = Array.from({ length: 400 }, (_, index) => `NV${String(index + 1).padStart(3, '0')}`);
    const roster: Rows = [
      ROSTER_HEADER,
      ...names.map((code) =>
        rosterRow(code, `Người ${code}`, { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở' }),
      ),
    ];
    const of = (count: number) => {
      const snapshot = snapshotOf({
        'Đợt xét': [
          ['Chương trình', 'tran-phu-2022'],
          ['Năm', 2022],
          ['Kỳ', 'Năm'],
        ],
        'Danh sách': roster,
        'Phiếu CSTĐCS': [names.slice(0, count), names.slice(0, count).map(() => 'x')],
      });
      const review = reviewOf(snapshot);
      return ballotFormulas(writingOf({ ...review, snapshot, version: '1.0.0' }), itemAt(review.evaluation.votes, 0));
    };
    const longestOf = (count: number): number | null => {
      const formulas = of(count);
      if (typeof formulas === 'string') return null;
      const texts = [formulas.read, formulas.invalid, ...formulas.nominees.flatMap((one) => Object.values(one))];
      return Math.max(...texts.map(({ length }) => length));
    };
    // Halved down to the most names of which Excel can still count the papers.
    let [can, cannot] = [200, 400];
    expect([longestOf(can) === null, longestOf(cannot) === null]).toEqual([false, true]);
    while (cannot - can > 1) {
      const middle = Math.floor((can + cannot) / 2);
      if (longestOf(middle) === null) cannot = middle;
      else can = middle;
    }
    expect(longestOf(can)).toBeLessThanOrEqual(8000);
    expect(longestOf(can)).toBeGreaterThan(7950);
  });
});
