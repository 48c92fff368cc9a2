import type { CellPlan, CellStyle, ChartPlan, TabPlan } from '../../../src/workbook/port';

const text = (value: string, style: CellStyle = {}, extras: Partial<CellPlan> = {}): CellPlan => ({
  content: { kind: 'text', text: value },
  style,
  ...extras,
});
const number = (decimal: string, format?: string): CellPlan => ({
  content: { kind: 'number', decimal },
  style: { border: 'thin' },
  ...(format === undefined ? {} : { format }),
});
const formula = (code: string, result: string): CellPlan => ({
  content: { kind: 'formula', formula: code, result: { decimal: result } },
  style: { border: 'thin', bold: true },
  format: '0.00',
});

const page = { marginsMm: { top: 20, bottom: 20, left: 30, right: 15 } } as const;

const figures = (column: number): ChartPlan['categories'] => ({ top: 2, left: column, bottom: 4, right: column });

/** A chart of the figures of the tab below. */
const CHART: ChartPlan = {
  kind: 'bars',
  title: 'Điểm',
  description: 'Điểm của từng người',
  place: { top: 7, left: 0, bottom: 16, right: 2 },
  categories: figures(1),
  categoryTitle: 'Họ và tên',
  valueTitle: 'Điểm',
  format: '0.00',
  series: [{ name: 'Điểm', values: figures(2), shade: 'dark' }],
};

/** A tab with what is hard: texts that look like something else, dates, formulas, merges, a chart. */
export const SCORES: TabPlan = {
  key: 'Scores',
  name: 'KQ - Điểm',
  rows: [
    { cells: [text('BẢNG ĐIỂM', { bold: true, size: 14, horizontal: 'center' })], height: 30 },
    {
      cells: [text('Mã', { fill: 'DDEBF7' }), text('Họ và tên', { fill: 'DDEBF7' }), text('Điểm', { border: 'thin' })],
    },
    { cells: [text('001'), text('=HYPERLINK("x")'), number('87.25', '0.00')] },
    { cells: [text('12/05/2026'), text("'-5"), number('46000', 'dd/mm/yyyy')] },
    { cells: [text('TRUE'), text('+84 912'), number('-3')] },
    { cells: [text('#N/A'), null, formula('SUM(C3,C5)', '84.25')] },
  ],
  columnWidths: [8, 30, 12],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  freeze: { rows: 2, columns: 1 },
  autoFilter: { top: 1, left: 0, bottom: 5, right: 2 },
  page: {
    ...page,
    orientation: 'landscape',
    titleRows: { first: 1, last: 1 },
    breaks: [3],
    centered: true,
    pageNumbers: true,
  },
  tabColor: '1F4E79',
  charts: [CHART],
};

/** A tab whose formulas point to the other one and to a tab of the user's. */
export const TOTALS: TabPlan = {
  key: 'Totals',
  name: "KQ - Tổng 'A' 1",
  rows: [
    { cells: [text('Tổng'), formula("'KQ - Điểm'!$C$6+0", '84.25')] },
    { cells: [text('Người'), formula("COUNTA('Danh sách'!$A$2:$A$3)", '2')] },
  ],
  columnWidths: [20, 10],
  merges: [],
  page: { ...page, orientation: 'portrait', pageNumbers: false },
};

/** The first tab as another run gives it: under another name, set up and printed in another way. */
export const SCORES_AGAIN: TabPlan = {
  ...SCORES,
  name: 'KQ - Điểm 2',
  columnWidths: [8, 24, 14],
  freeze: { rows: 2, columns: 0 },
  page: { ...page, orientation: 'portrait', titleRows: { first: 0, last: 1 }, breaks: [2, 4], pageNumbers: false },
  tabColor: '548235',
  charts: [{ ...CHART, kind: 'columns', title: 'Điểm 2' }, CHART],
  rows: SCORES.rows
    .map((row, index) => (index === 4 ? { cells: [text('x'), text('y'), number('2.75')] } : row))
    .map((row, index) => (index === 5 ? { cells: [text('Tổng'), null, formula('SUM(C3,C5)', '90')] } : row)),
};

/** The tab whose formulas point to it, as that run gives it. */
export const TOTALS_AGAIN: TabPlan = {
  ...TOTALS,
  page: { ...TOTALS.page, breaks: [1] },
  rows: [{ cells: [text('Tổng'), formula("'KQ - Điểm 2'!$C$6+0", '90')] }, ...TOTALS.rows.slice(1)],
};
