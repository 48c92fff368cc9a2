import { readFileSync } from 'node:fs';
import type { Scheme } from '../../../src/domain/rules/pack';
import { item, scheme } from '../../support/packs';
import { realScheme, reviewWith, schemedTabs } from '../../support/schemes';
import type { Tabs } from '../../support/workbook-file';
import { snapshotOfFile, withCells, withoutTab, workbookFile } from '../../support/workbook-file';
import { liveBook } from './live';
import { type PlannedBook, type Recalculated, plansAfter, plansOf, recalculated } from './planned';
import { papers, sampleTabs, withRound } from './sample';

jest.setTimeout(180_000);

async function booksOf(tabs: Tabs): Promise<readonly PlannedBook[]> {
  const bytes = await workbookFile(tabs);
  return [{ bytes, plans: plansOf(await snapshotOfFile(bytes)) }];
}

/** Tabs in which cells were changed after a run had written its own: what is compared is what our own evaluator shows after the change. */
async function changedAfterRun(
  tabs: Tabs,
  changes: readonly (readonly [tab: string, cell: string, value: string | number | null])[],
): Promise<PlannedBook> {
  const plans = plansOf(await snapshotOfFile(await workbookFile(tabs)));
  const book = liveBook(tabs, plans);
  for (const change of changes) book.type(...change);
  const after = changes.reduce((rest, [tab, cell, value]) => withCells(rest, tab, { [cell]: value }), tabs);
  return { bytes: await workbookFile(after), plans: plans.map(book.asShown) };
}

/** What LibreOffice is to work out: workbooks, each with more live formulas than `least`. */
interface Asked {
  readonly name: string;
  readonly books: () => Promise<readonly PlannedBook[]>;
  readonly least: readonly number[];
}

const ASKED: readonly Asked[] = [
  {
    name: 'in the sample',
    least: [400],
    books: async () => {
      const bytes = new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx'));
      return [{ bytes, plans: plansOf(await snapshotOfFile(bytes)) }];
    },
  },

  {
    name: 'with ceilings and thresholds of every kind',
    least: [150],
    books: async () => {
      const tabs = withRound(await sampleTabs(), {
        'ldtt.ceiling.percent': '92.5',
        'ldtt.ceiling.base': 'staff',
        'ldtt.ceiling.rounding': 'half-up',
        'cstd-co-so.ceiling.percent': '1/7',
        'cstd-co-so.ceiling.rounding': 'ceil',
        'cstd-co-so.ceiling.places': 5,
        'cstd-co-so.vote.percent': '66.67',
        'cstd-co-so.vote.base': 'returned',
        'cstd-tinh.vote.percent': '2/3',
        'cstd-tinh.vote.comparator': '>',
        'cstd-tinh.vote.base': 'present-and-written',
        'bang-khen-tinh.ceiling.places': 1,
        'bang-khen-tinh.rule.confirmed': 'yes',
        'gioi-viec-truong.ceiling.percent': '33.3333333333',
        'gioi-viec-truong.ceiling.base': 'ldtt',
        'tap-the-ldtt.ceiling.percent': 50,
        'tap-the-ldtt.ceiling.base': 'staff',
        'score.bonus-cap': null,
        'score.penalty-cap': 0,
      });
      return booksOf(tabs);
    },
  },

  {
    name: 'with marks of every kind, rows between papers, and a quote in the name of a tab',
    least: [150],
    books: async () => {
      const tabs = await sampleTabs();
      const ballots = papers(
        ['NV011 – Bùi Viết Bách', 'NV019', 'NV020'],
        ['x', 'X', ' Có '],
        ['✓', 'Đồng ý', 1],
        [null, null, null],
        [true, false, 0],
        ['Không đồng ý', 'KHÔNG', '-'],
        ['–', null, '?'],
        ['v', 'v', 'v'],
      );
      const { 'Chấm điểm - Tự chấm': own = [], ...others } = withRound(tabs, {
        'cstd-tinh.vote.percent': 0,
        'cstd-co-so.vote.base': 'valid',
      });
      const counted = withCells(
        { ...others, 'Phiếu CSTĐ tỉnh': ballots, "Chấm điểm d'An - Tự chấm": own },
        'Kiểm phiếu',
        { B9: 6, C9: 6 },
      );
      return booksOf(counted);
    },
  },

  {
    name: 'with scoring schemes: groups, caps, alternatives, items of bonus and penalty, classes, a base of 750',
    least: [15 * 6, 5, 3 * 2, 2 * 4, 2],
    books: async () => {
      const scored = async (
        own: Scheme,
        form: string,
        rows: Parameters<typeof schemedTabs>[2],
      ): Promise<PlannedBook> => {
        const bytes = await workbookFile(schemedTabs(own, form, rows));
        const snapshot = await snapshotOfFile(bytes);
        return { bytes, plans: plansAfter(reviewWith(own, snapshot), snapshot) };
      };
      const school = realScheme('f-701-thcs-2026');
      const edges = [2.5, 2.25, 2].flatMap((points, row) =>
        [30, 25, 20, 15, 5].map((quality, column) => ({
          id: `NV${String(row * 5 + column + 1).padStart(3, '0')}`,
          cells: {
            'a-i-1': points,
            'b-chat-luong': quality,
            'b-tien-do': column % 2 === 0 ? 20 : 15,
            ...(row === 1 ? { 'cong-1': 0.75, 'tru-2': 1.1 } : {}),
          },
          bonus: row === 0 ? 9 : null,
          penalty: column === 4 ? 40 : null,
        })),
      );
      const ledger = [
        { id: 'NV001', penalty: 800 },
        { id: 'NV002', bonus: 0.1, penalty: 0.3 },
        { id: 'NV003', bonus: 1 },
      ];
      const choice = scheme([
        { kind: 'alternatives', id: 'x', name: 'Tiếp dân', max: '5', parts: [item('co', '5'), item('khong', '4')] },
        { kind: 'group', id: 'g', name: 'Khác', max: '7', limit: 'cap', parts: [item('a', '5'), item('b', '5')] },
      ]);
      const chosen = [
        { id: 'NV001', cells: { khong: null } },
        { id: 'NV002', cells: { co: 0, a: 1.1, b: 2.2 } },
      ];
      return Promise.all([
        scored(school, 'mau-03', edges),
        scored(school, 'mau-02', [{ id: 'NV001', bonus: 7 }]),
        scored(realScheme('f-705-bac-giang-2011'), 'so-theo-doi', ledger),
        scored(choice, 'mau', chosen),
        scored(scheme([item('a', '5')]), 'mau', [{ id: 'NV001', bonus: '-', penalty: '–' }]),
      ]);
    },
  },

  {
    name: 'after scores were taken out or typed as text, and numbers of a vote no longer agree',
    least: [400, 400],
    books: async () => {
      const council = 'Chấm điểm - Hội đồng chấm';
      const row = ['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'];
      const tabs = await sampleTabs();
      return Promise.all([
        changedAfterRun(tabs, [
          [council, 'F10', null],
          [council, 'F11', '9,5'],
          [council, 'L12', '1,5'],
          ...row.map((column) => [council, `${column}13`, null] as const),
          ['Phiếu CSTĐCS', 'G4', '0'],
        ]),
        changedAfterRun(tabs, [
          ['Kiểm phiếu', 'C8', 12],
          ['Đợt xét', 'B14', 17],
        ]),
      ]);
    },
  },

  {
    name: 'without votes, scores and units',
    least: [0],
    books: async () => {
      const names = ['Tự chấm', 'Đơn vị chấm', 'Hội đồng chấm'].map((rater) => `Chấm điểm - ${rater}`);
      const gone = [...names, 'Tập thể', 'Phiếu CSTĐCS', 'Phiếu CSTĐ tỉnh', 'Kiểm phiếu'];
      const bytes = await workbookFile(gone.reduce(withoutTab, await sampleTabs()));
      return [{ bytes, plans: plansOf(await snapshotOfFile(bytes)) }];
    },
  },

  {
    name: 'with units written in many ways, people of none, and registrations that cannot be told',
    least: [150],
    books: async () => {
      const tabs = withCells(await sampleTabs(), 'Danh sách', {
        E8: null,
        E9: 'KHOA xây dựng đảng',
        E10: 'Tổ "Xe" & Bảo vệ*',
        E11: '=1+1',
        L8: null,
        L9: { value: 44_925, format: 'dd/mm/yyyy' },
        L10: 'LĐTT; Vui',
      });
      const closed = withRound(tabs, { 'Chốt đợt xét': '30/12/2022' });
      return booksOf(closed);
    },
  },
];

const found = new Map<string, readonly Recalculated[]>();

// LibreOffice takes longer to start than to work a workbook out: all of them in one.
beforeAll(async () => {
  const asked = await Promise.all(ASKED.map(async ({ name, books }) => ({ name, books: await books() })));
  const results = await recalculated(asked.flatMap(({ books }) => books));
  let from = 0;
  for (const { name, books } of asked) {
    found.set(name, results.slice(from, from + books.length));
    from += books.length;
  }
});

test.each(ASKED)('LibreOffice, told to work everything out anew, comes to our figures $name', ({ name, least }) => {
  const results = found.get(name) ?? [];
  expect(results.map(({ disagreements }) => disagreements)).toEqual(least.map(() => []));
  expect(results.filter(({ formulas }, index) => formulas <= (least[index] ?? 0))).toEqual([]);
});
