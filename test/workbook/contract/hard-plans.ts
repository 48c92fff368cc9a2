import type { CellContent, CellPlan, CellStyle, TabPlan } from '../../../src/workbook/port';

const page: TabPlan['page'] = {
  orientation: 'portrait',
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumbers: false,
};

function cell(content: CellContent | null, style: CellStyle = {}, format?: string): CellPlan {
  return { content, style, ...(format === undefined ? {} : { format }) };
}

const text = (value: string, style: CellStyle = {}, format?: string): CellPlan =>
  cell({ kind: 'text', text: value }, style, format);
const number = (decimal: string, format?: string): CellPlan => cell({ kind: 'number', decimal }, {}, format);

/** A tab of one cell a row. */
function column(key: string, name: string, cells: readonly (CellPlan | null)[]): TabPlan {
  return { key, name, rows: cells.map((one) => ({ cells: [one] })), columnWidths: [40], merges: [], page };
}

/** Texts that Excel would take for something else, or that hardly fit. */
export const TEXTS = column(
  'Texts',
  'Chữ',
  [
    ...['=1+1', '=', '+84 912 345 678', '-5', '@SUM(A1)', "'nháy", "''", '"', '=HYPERLINK("http://x","y")', '\t=1'],
    ...['001', '1/2', '12/05/2026', '50%', '1e5', '1.234,5', '$5', 'TRUE', '#N/A', '#REF!', '10:30', '(5)'],
    ...['123456789012345678', ' trước', 'sau ', 'hai\ndòng', 'ba\r\ndòng', '𝔸𠀀😀', 'e\u0301 é', '_x000D_', '&<>"', ''],
    ...['\u0000bẩn\u0007', '\ud800lẻ', 'Nguyễn Thị Hoàng Ánh', '\u200bkhông rộng', '\ufeffdấu'],
    ...['ă'.repeat(32_767), 'ă'.repeat(40_000), `=${'x'.repeat(32_766)}`],
  ].map((one) => text(one)),
);

/** Figures and formats. */
export const FIGURES = column('Figures', 'Số', [
  number('0'),
  number('-0.5'),
  number('87.25', '0.00'),
  number('1234567.89', '#,##0.00'),
  number('0.155', '0.00%'),
  number('44915', 'dd/mm/yyyy'),
  number('44915.5', 'dd/mm/yyyy hh:mm'),
  number('0.5', 'h:mm'),
  number('42', '@'),
  number('3', '"Tổ "0;[Red]-0'),
  number('123456789012345'),
  number('0.1234567890123'),
  text('ghi', {}, '@'),
  text('ghi', {}, '0.00'),
  cell({ kind: 'formula', formula: 'ROUND(A3+A4,2)', result: { decimal: '1234655.14' } }, {}, '#,##0.00'),
  cell({ kind: 'formula', formula: 'IF(A1=0,"=không","có")', result: { text: '=không' } }),
  cell({ kind: 'formula', formula: '"a"&"\'Số\'!A1"', result: { text: "a'Số'!A1" } }),
  cell({ kind: 'formula', formula: '""', result: { text: '' } }),
  cell({ kind: 'formula', formula: "COUNTA('Chữ'!A1:A3)", result: { decimal: '3' } }, {}, '0'),
  cell(null, { border: 'thin', fill: 'FFF2CC' }),
  null,
]);

/** Every look, alone and together, in a ragged tab with merges. */
export const LOOKS: TabPlan = {
  key: 'Looks',
  name: 'Hình thức',
  rows: [
    {
      cells: [
        text('đậm', { bold: true }),
        text('nghiêng', { italic: true, color: '9C1C1C' }),
        text('gạch', { underline: true, size: 8 }),
      ],
      height: 33.75,
    },
    { cells: [text('nền', { fill: 'DCE6EF', border: 'thin' }), text('dưới', { border: 'bottom' })] },
    { cells: [] },
    {
      cells: [
        text('trái', { horizontal: 'left', vertical: 'top', indent: 2 }),
        text('giữa', { horizontal: 'center', vertical: 'center', wrap: true }),
        text('phải', { horizontal: 'right', vertical: 'bottom', border: 'none' }),
        null,
        text('xa', { border: 'thin', bold: true, italic: true, underline: true }),
      ],
      height: 409.5,
    },
    { cells: [text('trộn', { border: 'thin', fill: 'F1F4F7', horizontal: 'center' })] },
    { cells: [null, null, text('trộn dưới', { border: 'bottom' })] },
  ],
  columnWidths: [0.5, 8.43, 13, 255, 26.7],
  merges: [
    { top: 4, left: 0, bottom: 5, right: 1 },
    { top: 5, left: 2, bottom: 8, right: 4 },
    { top: 0, left: 4, bottom: 0, right: 4 },
  ],
  freeze: { rows: 0, columns: 2 },
  autoFilter: { top: 1, left: 0, bottom: 3, right: 2 },
  page: {
    orientation: 'landscape',
    marginsMm: { top: 15, bottom: 25.4, left: 12.7, right: 0 },
    titleRows: { first: 1, last: 3 },
    breaks: [4, 8],
    centered: true,
    pageNumbers: true,
  },
  tabColor: '2f5d8a',
};

/** A tab with nothing in it, and one with a long name that needs quotes. */
export const EMPTY: TabPlan = {
  key: 'Empty',
  name: "Trống 'một' hai ba bốn năm sáu",
  rows: [],
  columnWidths: [],
  merges: [],
  page,
};

const figures = (top: number, left: number): { top: number; left: number; bottom: number; right: number } => ({
  top,
  left,
  bottom: top + 2,
  right: left,
});

/** Charts of every kind, over figures, live and typed, and over names that are long or look like something else. */
export const CHARTS: TabPlan = {
  key: 'Charts',
  name: "Biểu 'đồ' & <số>",
  rows: [
    { cells: [text('Đơn vị'), text('LĐTT'), text('CSTĐ')] },
    { cells: [text('=Khoa "A" & <B>'), number('3'), number('0')] },
    { cells: [text(`Phòng ${'rất dài '.repeat(30)}`), number('12.5', '0.0'), number('1')] },
    { cells: [text('01/02'), cell({ kind: 'formula', formula: 'B2+B3', result: { decimal: '15.5' } }), number('7')] },
  ],
  columnWidths: [30, 10, 10, 4, 20, 20],
  merges: [],
  page: { ...page, onOnePage: true },
  charts: [
    {
      kind: 'stacked-bars',
      title: '=Danh hiệu & "đơn vị" <1>',
      description: 'Mỗi đơn vị một thanh: "A" & <B>\nHai dòng',
      place: { top: 5, left: 0, bottom: 20, right: 2 },
      categories: figures(1, 0),
      categoryTitle: 'Đơn vị',
      valueTitle: 'Số người',
      format: '#,##0',
      series: [
        { name: '=LĐTT', values: figures(1, 1), shade: 'darkest' },
        { name: 'CSTĐ & "x" <y>', values: figures(1, 2), shade: 'white' },
      ],
    },
    {
      kind: 'bars',
      title: 'Thanh',
      description: 'Thanh',
      place: { top: 0, left: 4, bottom: 9, right: 5 },
      categories: figures(1, 0),
      categoryTitle: null,
      valueTitle: 'Tỷ lệ',
      format: '0.0%',
      series: [
        { name: 'Chỉ tiêu', values: figures(1, 1), shade: 'light' },
        { name: 'Kết quả', values: figures(1, 2), shade: 'dark' },
      ],
    },
    {
      kind: 'columns',
      title: 'Cột',
      description: 'Cột',
      place: { top: 11, left: 4, bottom: 20, right: 5 },
      categories: figures(1, 0),
      categoryTitle: 'Mức điểm',
      valueTitle: 'Số người',
      format: '0',
      series: [{ name: 'Số người', values: figures(1, 1), shade: 'middle' }],
    },
  ],
};

/** The same tab as another run gives it: other names and figures, one chart less, another one elsewhere. */
export const CHARTS_AGAIN: TabPlan = {
  ...CHARTS,
  name: 'Biểu đồ 2',
  rows: CHARTS.rows
    .map((row, index) => (index === 2 ? { cells: [text('Phòng B'), number('4'), number('1')] } : row))
    .map((row, index) =>
      index === 3
        ? { cells: [text('C'), cell({ kind: 'formula', formula: 'B2+B3', result: { decimal: '7' } }), number('0')] }
        : row,
    ),
  charts: (CHARTS.charts ?? []).slice(1).map((chart, index) => (index === 0 ? { ...chart, title: 'Thanh 2' } : chart)),
};
