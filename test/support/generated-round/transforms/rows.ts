import { nameKey } from '../../../../src/domain/text/keys';
import { type Book, type BookCell, type BookTab, type Line, cell } from '../book';
import type { Chance } from '../chance';

/** What somebody does to a workbook that changes nothing of what it says. */
export type Transform = (book: Book, chance: Chance) => Book;

/** A transform of tabs one by one. */
export function eachTab(change: (tab: BookTab, chance: Chance) => BookTab): Transform {
  return (book, chance) => book.map((tab) => change(tab, chance));
}

const FREE = { kind: 'free', part: -1 } as const;

function free(...cells: readonly (BookCell | null)[]): Line {
  return { ...FREE, cells };
}

function text(value: string): BookCell {
  return cell(value, 'free');
}

/** How many columns the table has. */
export function widthOf({ blocks }: BookTab): number {
  return blocks.reduce((sum, width) => sum + width, 0);
}

/** The lines with others put in at some places: `at` counts lines of the tab as it is. */
function withLines(tab: BookTab, added: readonly { readonly at: number; readonly line: Line }[]): BookTab {
  const lines = [...tab.lines, null].flatMap((own, index) => [
    ...added.filter(({ at }) => at === index).map(({ line }) => line),
    ...(own === null ? [] : [own]),
  ]);
  return { ...tab, lines };
}

/** Places between the rows of a table (and behind it) where something may be put in without parting a header. */
function places({ lines }: BookTab): readonly number[] {
  return [...lines.keys(), lines.length].filter((at) => {
    const [before, after] = [lines[at - 1], lines[at]];
    return before !== undefined && before.kind !== 'free' && after?.kind !== 'head' && after?.kind !== 'free';
  });
}

/** Rows in another order, each form's among themselves. */
export const shuffleRows = eachTab((tab, chance) => {
  const shuffled = chance.shuffled(tab.lines.filter(({ kind }) => kind === 'body'));
  const next = new Map<number, Line[]>();
  for (const line of shuffled) next.set(line.part, [...(next.get(line.part) ?? []), line]);
  return {
    ...tab,
    lines: tab.lines.map((line) => (line.kind === 'body' ? (next.get(line.part)?.pop() ?? line) : line)),
  };
});

const LETTERHEAD = [
  'TỈNH ỦY HÀ TĨNH',
  'TRƯỜNG CHÍNH TRỊ TRẦN PHÚ',
  'Hội đồng Thi đua – Khen thưởng',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Hà Tĩnh, ngày 19 tháng 12 năm 2022',
  '(Kèm theo Công văn số 12-CV/TCTTP)',
];

/** A letterhead and titles above, with or without an empty row below them. */
export const titleRows = eachTab((tab, chance) => {
  const rows = Array.from({ length: 1 + chance.below(4) }, (_, index) =>
    chance.isOneIn(4) ? free() : free(...Array.from({ length: index % 2 }, () => null), text(chance.pick(LETTERHEAD))),
  );
  return { ...tab, lines: [...rows, ...tab.lines] };
});

/** Empty rows between the others. */
export const blankRows = eachTab((tab, chance) => {
  const at = places(tab).filter(() => chance.isOneIn(4));
  return withLines(
    tab,
    at.map((place) => ({ at: place, line: free() })),
  );
});

const PEOPLE_TABS: readonly BookTab['kind'][] = ['scores', 'roster', 'collectives'];

/** In which column a head's cell stands. */
function columnOf({ lines }: BookTab, mark: RegExp): number | null {
  const column = lines.find(({ kind }) => kind === 'head')?.cells.findIndex((one) => mark.test(one?.mark ?? ''));
  return column === undefined || column < 0 ? null : column;
}

const NAME = /\/name$/;
const FIGURE = /^(?:figure|rater)\//;

/** A row with a text in the column of names and figures below those of points. */
function sumRow(tab: BookTab, chance: Chance, label: string): Line {
  const nameColumn = columnOf(tab, NAME);
  const head = tab.lines.filter(({ kind }) => kind === 'head');
  const cells = Array.from({ length: widthOf(tab) }, (_, column): BookCell | null => {
    if (column === nameColumn) return text(label);
    const isFigure = head.some(({ cells: own }) => FIGURE.test(own[column]?.mark ?? ''));
    return isFigure ? cell(chance.below(4000) / 4, 'score') : null;
  });
  return { kind: 'fixed', part: -1, cells };
}

/** Rows of totals and means below the table. */
export const totalsRows = eachTab((tab, chance) => {
  if (!PEOPLE_TABS.includes(tab.kind)) return tab;
  const labels = chance
    .shuffled(['Cộng', 'Tổng cộng', 'Tổng số:', 'Trung bình', 'CỘNG (toàn trường)'])
    .slice(0, 1 + chance.below(2));
  return { ...tab, lines: [...tab.lines, ...labels.map((label) => sumRow(tab, chance, label))] };
});

/** Who signs, with a name below, in any column. */
export const signatureRows = eachTab((tab, chance) => {
  if (!PEOPLE_TABS.includes(tab.kind)) return tab;
  const nameColumn = columnOf(tab, NAME) ?? 0;
  const at = chance.isOneIn(2) ? nameColumn : chance.below(widthOf(tab));
  const indent = Array.from({ length: at }, () => null);
  return {
    ...tab,
    lines: [
      ...tab.lines,
      free(),
      free(...indent, text('Hà Tĩnh, ngày 19 tháng 12 năm 2022')),
      free(...indent, text(chance.pick(['NGƯỜI LẬP BIỂU', 'Thủ trưởng đơn vị', 'Trưởng khoa', 'CHỦ TỊCH HỘI ĐỒNG']))),
      free(...indent, text('(Ký, ghi rõ họ tên)')),
      free(),
      free(...indent, text('Lê Văn Hoà')),
    ],
  };
});

/** The header again, as on each printed page. */
export const repeatedHeaders = eachTab((tab, chance) => {
  if (!PEOPLE_TABS.includes(tab.kind)) return tab;
  const heads = tab.lines.filter(({ kind }) => kind === 'head');
  const [place] = chance.shuffled(places(tab));
  if (place === undefined) return tab;
  // Copies are no cells of their own, to which nothing points; header and copy keep the same words from now on.
  const fixed = heads.map((line): Line => ({
    ...line,
    cells: line.cells.map((one) => one && { ...one, others: [one.value] }),
  }));
  const copies = fixed.map((line): Line => ({
    ...line,
    kind: 'fixed',
    cells: line.cells.map((one) => {
      if (one === null) return null;
      return { ...one, mark: null, planted: undefined };
    }),
  }));
  const next = [...fixed];
  const lines = tab.lines.map((line) => (line.kind === 'head' ? (next.shift() ?? line) : line));
  return withLines(
    { ...tab, lines },
    copies.map((line) => ({ at: place, line })),
  );
});

/** The columns numbered below the header: `(1) (2) (3)`. */
export const numberingRow = eachTab((tab, chance) => {
  if (!PEOPLE_TABS.includes(tab.kind)) return tab;
  const last = tab.lines.reduce((found, { kind }, index) => (kind === 'head' ? index : found), -1);
  if (last < 0) return tab;
  const inBrackets = chance.isOneIn(2);
  const cells = Array.from({ length: widthOf(tab) }, (_, column) =>
    cell(inBrackets ? `(${String(column + 1)})` : column + 1, 'free'),
  );
  return withLines(tab, [{ at: last + 1, line: { kind: 'fixed', part: 0, cells } }]);
});

/** Headings over the whole width between the rows: `I. Khoa …`. */
export const groupRows = eachTab((tab, chance) => {
  if (tab.kind !== 'scores' && tab.kind !== 'roster') return tab;
  const width = widthOf(tab);
  const heading = (): Line => ({
    kind: 'fixed',
    part: 0,
    cells: [
      cell(chance.pick(['I. Khoa Lý luận cơ sở', 'II. KHỐI PHÒNG', 'Các khoa']), 'free', null, { across: width }),
    ],
  });
  const chosen = places(tab).filter(() => chance.isOneIn(6));
  return withLines(
    tab,
    chosen.map((at) => ({ at, line: heading() })),
  );
});

function withoutCode(line: Line, isKnown: (name: string) => boolean, chance: Chance): Line {
  const isCode = (one: BookCell | null): boolean =>
    /^scored\/[^/]+$/.test(one?.mark ?? '') && one?.planted === undefined;
  const name = line.cells.find((one) => one?.role === 'name')?.named;
  if (name === undefined || !isKnown(name) || chance.isOneIn(2)) return line;
  return { ...line, cells: line.cells.map((one) => (one !== null && isCode(one) ? { ...one, value: null } : one)) };
}

/** Codes left out in tables of scores, where the name says enough: it is nobody else's. */
export const withoutCodes: Transform = (book, chance) => {
  const names = book
    .filter(({ kind }) => kind === 'roster')
    .flatMap(({ lines }) =>
      lines.flatMap(({ cells }) => cells.flatMap((one) => (one?.named === undefined ? [] : [nameKey(one.named)]))),
    );
  const isKnown = (name: string): boolean => names.filter((other) => other === nameKey(name)).length === 1;
  return book.map((tab) =>
    tab.kind === 'scores'
      ? {
          ...tab,
          lines: tab.lines.map((line) => (line.kind === 'body' ? withoutCode(line, isKnown, chance) : line)),
        }
      : tab,
  );
};
