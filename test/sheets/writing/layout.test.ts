import { parseFraction, parsePercent } from '../../../src/domain/arithmetic/ratio';
import {
  cellOf,
  columnOf,
  countIf,
  literal,
  literals,
  placeOf,
  roundedShare,
  shownShareDecimal,
  smallestReaching,
  tabRef,
  wholeRatio,
} from '../../../src/sheets/writing/formulas';
import { isOneOf, trimmed } from '../../../src/sheets/writing/as-excel-sees';
import {
  emptyCell,
  formulaCell,
  numberCell,
  shownText,
  textCell,
  textFormulaCell,
} from '../../../src/sheets/writing/layout/cells';
import { newDraft, wantedWidth } from '../../../src/sheets/writing/layout/draft';
import { columnFor, linesIn, rowHeight, textWidth } from '../../../src/sheets/writing/layout/measure';
import { addTable, filterOf } from '../../../src/sheets/writing/layout/table';
import type { Area, PagePlan } from '../../../src/workbook/port';
import { resultPage } from '../../../src/sheets/writing/layout/pages';

const about = { key: 'k', name: 'n', page: resultPage('portrait'), tabColor: '000000' };

describe('the width of text', () => {
  test('marks take no room, capitals and bold letters more', () => {
    expect(textWidth('ắ', 12, false)).toBe(textWidth('a', 12, false));
    expect(textWidth('A', 12, false)).toBeGreaterThan(textWidth('a', 12, false));
    expect(textWidth('a', 12, true)).toBeGreaterThan(textWidth('a', 12, false));
    expect(textWidth('漢', 10, false)).toBeCloseTo(10.2);
    expect(textWidth('€', 10, false)).toBeCloseTo(6.12);
    expect(textWidth('a\u0301', 12, false)).toBe(textWidth('a', 12, false));
    expect(textWidth('', 12, false)).toBe(0);
  });

  test('is within 3 % of what a printer makes of it, and not below', () => {
    // Measured in a PDF of LibreOffice with Liberation Serif, which has the widths of Times New Roman.
    const measured = 155.7;
    const estimated = textWidth('Giảng viên, Khoa Lý luận Mác -', 12, false);
    expect(estimated).toBeGreaterThanOrEqual(measured);
    expect(estimated).toBeLessThan(measured * 1.03);
  });

  test('makes lines: words go over whole, a word that is longer than a line is broken', () => {
    const room = textWidth('mot hai', 12, false);
    expect(linesIn('mot hai', room, 12, false)).toBe(1);
    expect(linesIn('mot hai ba', room, 12, false)).toBe(2);
    expect(linesIn('mot\nhai\n', room, 12, false)).toBe(3);
    expect(linesIn('m'.repeat(200), textWidth('m'.repeat(20), 12, false) + 0.01, 12, false)).toBe(10);
    expect(linesIn('', room, 12, false)).toBe(1);
  });

  test('gives columns and rows', () => {
    expect(columnFor('Nguyễn Văn An', 11, false)).toBeGreaterThan(12);
    expect(rowHeight(2, 12)).toBe(30);
  });
});

test('a formula that is longer than Excel takes, over tabs with names of hundreds of letters, gives way to its figure', () => {
  const long = `SUM(${"'x'!A1,".repeat(1200)}1)`;
  expect([formulaCell(long, '87.25', {}).content, textFormulaCell(long, 'Tốt', {}).content]).toEqual([
    { kind: 'number', decimal: '87.25' },
    { kind: 'text', text: 'Tốt' },
  ]);
});

describe('a tab being laid out', () => {
  test('heights follow from the text in the room of its columns; told ones stay', () => {
    const draft = newDraft([10, 10]);
    draft.add([textCell('một hai ba bốn năm', { size: 12, wrap: true }), null]);
    draft.addMerged(textCell('một hai ba bốn năm', { size: 12, wrap: true }));
    draft.addMerged(textCell('một hai ba bốn năm', { size: 12, wrap: true }), 1, 1);
    draft.add([], 7);
    draft.add([emptyCell({ border: 'thin' })]);
    draft.addMerged(textCell('x', {}), 0, 1, 99);
    const plan = draft.finish(about);
    expect(plan.rows.map(({ height }) => height)).toEqual([45, 15, 45, 7, 18, 99]);
    expect(plan.merges).toContainEqual({ top: 1, left: 0, bottom: 1, right: 1 });
    expect(plan).not.toHaveProperty('freeze');
    expect(plan).not.toHaveProperty('autoFilter');
  });

  test('a table widens its columns within their limits, and says so where it is empty', () => {
    const draft = newDraft([5, 5]);
    const column = (title: string) => ({
      title,
      width: { least: 5, most: 12 },
      cell: (name: string) => textCell(name, { size: 11 }),
    });
    const columns = [column('Tên'), { ...column('Khác'), note: 'ghi chú' }];
    const place = addTable(draft, columns, ['x'.repeat(200), 'y'], 'Không có');
    expect(place).toEqual({ header: 0, first: 1, last: 2, columns: 2 });
    expect(filterOf(place)).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    const empty = addTable(draft, columns, [], 'Không có');
    expect(filterOf(empty)).toBeUndefined();
    const plan = draft.finish({ ...about, freeze: { rows: 1, columns: 0 }, autoFilter: filterOf(place) });
    expect(plan.columnWidths).toEqual([12, 12]);
    expect(plan.rows[0]?.cells[1]?.note).toBe('ghi chú');
    expect(plan.rows[4]?.cells[0]?.content).toEqual({ kind: 'text', text: 'Không có' });
    expect(plan).toMatchObject({
      freeze: { rows: 1, columns: 0 },
      autoFilter: { top: 0, left: 0, bottom: 2, right: 1 },
    });
  });

  test('a column is as wide as its text asks for, within its limits', () => {
    expect(wantedWidth(textCell('x'.repeat(90), {}), { least: 5, most: 30 })).toBe(30);
    expect(wantedWidth(textCell('x', {}), { least: 5, most: 30 })).toBe(5);
  });

  test('a cell is measured as it shows', () => {
    expect(shownText(numberCell('87.5', {}, { format: '#,##0.00' }))).toBe('87.00');
    expect(shownText(numberCell('87', {}))).toBe('87');
    expect(shownText(numberCell('87', {}, { format: '#,##0' }))).toBe('87');
    expect(shownText(formulaCell('A1', '0.9231', {}, { format: '0.00%' }))).toBe('100.00%');
    expect(shownText(emptyCell({}))).toBe('');
  });
});

describe('pages', () => {
  const PAGE = {
    orientation: 'portrait',
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumbers: true,
  } as const;
  // 257 mm are 728 points, of which 97 % are counted on: 706 at full size.
  const pageOf = (before: number, block: number, page: PagePlan = PAGE, widths: readonly number[] = [40, 40]) => {
    const draft = newDraft(widths);
    for (let height = 0; height < before; height += 50) draft.add([], 50);
    const first = draft.add([], block / 2);
    draft.add([], block / 2);
    draft.keepTogether(first);
    return draft.finish({ key: 'k', name: 'n', page, tabColor: '2F5D8A' }).page;
  };

  test('a signature that would stand on two pages begins a new one; fitted to pages, Excel would pass over that', () => {
    expect(pageOf(650, 100)).toEqual({ ...PAGE, breaks: [13], scalePercent: 100 });
    expect(pageOf(650, 50)).toBe(PAGE);
    expect(pageOf(800, 100)).toBe(PAGE);
  });

  test('rows that are higher than a page are not moved, and titles take their room on each further page', () => {
    expect(pageOf(650, 900)).toBe(PAGE);
    expect(pageOf(1300, 90)).toBe(PAGE);
    expect(pageOf(1300, 90, { ...PAGE, titleRows: { first: 0, last: 0 } })).toMatchObject({ breaks: [26] });
  });

  test('signatures stay with what they sign where something shorter begins at the same row: a name alone on a page signs nothing', () => {
    const draft = newDraft([40, 40]);
    for (let height = 0; height < 600; height += 50) draft.add([], 50);
    const first = draft.add([], 50);
    draft.add([], 50);
    draft.keepTogether(first);
    draft.add([], 50);
    draft.keepTogether(first);
    expect(draft.finish({ key: 'k', name: 'n', page: PAGE, tabColor: '2F5D8A' }).page.breaks).toEqual([12]);
  });

  /** The breaks of a tab with rows of these heights and these blocks. */
  const breaksOf = (
    heights: readonly number[],
    blocks: readonly (readonly [number, number?])[],
    page: PagePlan = PAGE,
    autoFilter?: Area,
  ) => {
    const draft = newDraft([40, 40]);
    for (const height of heights) draft.add([], height);
    for (const [first, last] of blocks) draft.preferTogether(first, last);
    return draft.finish({ ...about, page, autoFilter }).page.breaks;
  };
  const rowsOf50 = (count: number): readonly number[] => Array.from({ length: count }, () => 50);

  test('where a program that gets a row more into a page would tear a block, full pages end as planned, up to that block', () => {
    expect(breaksOf(rowsOf50(60), [[29, 30]])).toEqual([14, 28]);
    expect(breaksOf(rowsOf50(60), [[24, 25]])).toBeUndefined();
    // The block begins a page anyway, wherever the pages before it end.
    expect(breaksOf(rowsOf50(60), [[28, 29]])).toEqual([28]);
  });

  test('only what must not be torn fixes the size of print: else a program with wider columns would cut the paper in two', () => {
    const pageWith = (...keep: readonly (readonly [first: number, last: number, isFirm: boolean])[]): PagePlan => {
      const draft = newDraft([40, 40]);
      for (let row = 0; row < 20; row += 1) {
        draft.add([], 50);
        for (const [first, last, isFirm] of keep) {
          if (last === row && isFirm) draft.keepTogether(first);
          if (last === row && !isFirm) draft.preferTogether(first);
        }
      }
      return draft.finish(about).page;
    };
    expect(pageWith([13, 14, true])).toMatchObject({ breaks: [13], scalePercent: 100 });
    expect(pageWith([13, 14, false])).toEqual({ ...about.page, breaks: [13] });
    expect(pageWith([12, 13, false], [13, 14, true])).toMatchObject({ breaks: [12], scalePercent: 100 });
    // Both would be torn together, the firm one alone would not.
    expect(pageWith([13, 15, false], [15, 16, true])).toEqual({ ...about.page, breaks: [13] });
    expect(pageWith([12, 13, true], [13, 14, false])).toEqual({ ...about.page, breaks: [12] });
    // A firm one elsewhere, which no page's end would tear.
    expect(pageWith([2, 3, true], [13, 14, false])).toEqual({ ...about.page, breaks: [13] });
  });

  test('in a list that a filter shortens no page ends before it is full, but for a block that would stand on two', () => {
    const autoFilter = { top: 0, left: 0, bottom: 26, right: 1 };
    expect(breaksOf(rowsOf50(60), [[29, 30]], PAGE, autoFilter)).toBeUndefined();
    expect(breaksOf(rowsOf50(60), [[27, 28]], PAGE, autoFilter)).toEqual([27]);
  });

  test('what announces a table goes with what the table itself keeps together, told in whichever order', () => {
    expect(
      breaksOf(rowsOf50(20), [
        [13, 15],
        [12, 13],
      ]),
    ).toEqual([12]);
    // One that lies within the other ends nothing.
    expect(
      breaksOf(rowsOf50(20), [
        [11, 15],
        [12, 13],
      ]),
    ).toEqual([11]);
    expect(
      breaksOf(rowsOf50(20), [
        [12, 13],
        [14, 15],
      ]),
    ).toEqual([14]);
  });

  test('blocks that are higher than a page together stay whole one by one', () => {
    expect(
      breaksOf(
        [500, 300, 300, 300],
        [
          [1, 2],
          [2, 3],
        ],
      ),
    ).toEqual([1, 2]);
  });

  test('titles take room on pages below them alone, and a block has to stand below them', () => {
    const titled = (row: number): PagePlan => ({ ...PAGE, titleRows: { first: row, last: row } });
    expect(breaksOf(rowsOf50(30), [[26, 27]], titled(14))).toBeUndefined();
    expect(breaksOf(rowsOf50(30), [[26, 27]], titled(13))).toEqual([26]);
    expect(breaksOf([50, 50, 340, 340], [[2]], titled(0))).toBeUndefined();
    expect(breaksOf([50, 50, 50, 320, 320], [[3]], titled(0))).toEqual([3]);
  });

  test('no empty page comes before a row that is higher than a page', () => {
    expect(breaksOf([900, ...rowsOf50(40)], [[30, 31]])).toEqual([1, 15, 29]);
  });

  test('breaks that are there stay, and columns that are wide make the print smaller', () => {
    expect(pageOf(50, 100, { ...PAGE, breaks: [1] }, [100, 80])).toEqual({ ...PAGE, breaks: [1], scalePercent: 48 });
    expect(pageOf(100, 50, { ...PAGE, orientation: 'landscape', breaks: [2, 1] })).toMatchObject({ breaks: [1, 2] });
    expect(pageOf(50, 100, { ...PAGE, breaks: [1] }, [2000]).scalePercent).toBe(10);
  });
});

describe('parts of formulas', () => {
  test('names of tabs are quoted, places fixed', () => {
    expect(tabRef("d'An")).toBe("'d''An'");
    expect(cellOf('KQ - Tỷ lệ', 3, 27)).toBe("'KQ - Tỷ lệ'!$AB$4");
    expect(columnOf('x', 0, 1, 9)).toBe("'x'!$A$2:$A$10");
  });

  test('texts are quoted', () => {
    expect(literal('a"b')).toBe('"a""b"');
    expect(literals(['x', '✓'])).toBe('{"x","✓"}');
    expect(countIf('A1:A9', 'x')).toBe('COUNTIF(A1:A9,"x")');
    expect(countIf('A1:A9', 'x', ['B1:B9', 'y'])).toBe('COUNTIFS(A1:A9,"x",B1:B9,"y")');
  });

  test('shares are worked out in whole numbers', () => {
    const percent = parsePercent('15');
    const ratio = percent === null ? null : wholeRatio(percent);
    expect(ratio).toEqual({ numerator: '15', denominator: '100' });
    if (ratio === null) return;
    expect(roundedShare('C4', ratio, 'floor')).toBe('INT(C4*15/100)');
    expect(roundedShare('C4', ratio, 'half-up')).toBe('INT((2*C4*15+100)/(2*100))');
    expect(roundedShare('C4', ratio, 'ceil')).toBe('INT((C4*15+100-1)/100)');
    expect(smallestReaching('C4', ratio, '>=')).toBe('INT((C4*15+100-1)/100)');
    expect(smallestReaching('C4', ratio, '>')).toBe('INT(C4*15/100)+1');
    expect(shownShareDecimal(12, 13)).toBe('0.9231');
  });

  test('a share of many digits is none that a workbook holds exactly', () => {
    const percent = parsePercent('33.3333333333');
    expect(percent === null ? 'none' : wholeRatio(percent)).toBeNull();
    const fraction = parseFraction('2/3');
    expect(fraction === null ? 'none' : wholeRatio(fraction)).toEqual({ numerator: '2', denominator: '3' });
  });

  test('a cell that is none is a fault of the program', () => {
    expect(placeOf({ sheet: 'x', cell: 'B3' })).toEqual({ row: 2, column: 1 });
    expect(() => placeOf({ sheet: 'x', cell: '?' })).toThrow('no cell');
  });

  test('cells as Excel sees them', () => {
    expect([' x  y ', true, false, 1, 0.5, null].map(trimmed)).toEqual(['x y', 'TRUE', 'FALSE', '1', '0.5', '']);
    expect(trimmed({ fault: 'error', code: '#REF!' })).toBeNull();
    expect(trimmed('\u00a0x')).toBe('\u00a0x');
    expect(isOneOf('CÓ', ['x', 'Có'])).toBe(true);
    expect(isOneOf('Co', ['x', 'Có'])).toBe(false);
    expect(isOneOf('?', ['x'])).toBe(false);
  });
});
