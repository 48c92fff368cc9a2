import { amendFile } from '../../../../src/workbook/file/amend';
import { newWorkbook } from '../../../../src/workbook/file/new-workbook';
import { openWorkbookFile } from '../../../../src/workbook/file/open';
import type { CellTab } from '../../../../src/workbook/port';
import { tab } from '../../../support/workbook';

/** A tab with every kind of cell that a scoring sheet holds, each with what can go wrong with it in another format. */
export const KINDS: CellTab = {
  ...tab('Chấm điểm - Khoa Lý luận', [
    ['Loại', 'Giá trị', 'Chuỗi dài '.repeat(900)],
    ['phần trăm', { value: 0.7, format: '0%' }, { value: 0.705, format: '0.00%' }],
    ['ngày', { value: 44915, format: 'dd/mm/yyyy' }, { value: 44843, format: 'd-mmm' }, { value: 0.5, format: 'h:mm' }],
    ['mã có số 0', { value: 12, format: '0000' }, '0012', '9,25', '9.25'],
    ['điểm', 9.25, 8.75, 0.1, 1e-7, -3, 123456789.25, { value: 87.5, format: '0.00' }],
    ['đúng sai', true, false],
    ['lỗi', { fault: 'error', code: '#REF!' }, { fault: 'error', code: '#DIV/0!' }, { fault: 'error', code: '#N/A' }],
    [],
    ['như công thức', '=1+1', '@x', "'x", 'a  b', ' a ', 'hai\ndòng', '<b>&"'],
    ['chữ cũ', 'NguyÔn ThÞ Thuû', 'Nguyeãn Vaên A'],
    ['gộp', null, 'sau ô gộp'],
    ['Tổ hợp Unicode', 'Nguyễn Thị Thuỷ'.normalize('NFD'), '𝒳 vượt ngoài', 'Đặng Hữu Ước'],
  ]),
  merges: [{ top: 10, left: 0, bottom: 10, right: 1 }],
  hiddenRows: [5],
  hiddenColumns: [3],
  columnWidths: [20, 12, null, 30],
  oldFontCells: [
    { row: 9, column: 1, runs: [{ text: 'NguyÔn ThÞ Thuû', font: '.VnTime' }] },
    { row: 9, column: 2, runs: [{ text: 'Nguyeãn Vaên A', font: 'VNI-Times' }] },
  ],
};

/** Another one that is hidden, and one whose name needs quotes. */
export const OTHERS: readonly CellTab[] = [
  { ...tab('Ẩn', [['ẩn']]), visibility: 'hidden', columnWidths: [] },
  { ...tab("Tổ 'A' & B", [[1]]), columnWidths: [] },
];

/** The bytes of an .xlsx with these tabs. */
export async function kindsFile(tabs: readonly CellTab[] = [KINDS, ...OTHERS]): Promise<Uint8Array> {
  const marginsMm = { top: 20, bottom: 20, left: 20, right: 20 };
  const page = { orientation: 'portrait', marginsMm, pageNumbers: false } as const;
  const first = { key: 'a', name: 'Trống', rows: [], columnWidths: [], merges: [], page } as const;
  const file = await openWorkbookFile(await newWorkbook([first]), 'a.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  const added = tabs.map((one) => ({ kind: 'cells', tab: one }) as const);
  const amended = await amendFile(file.value, { changes: [], added }, new Map());
  if (!amended.ok) throw new Error(JSON.stringify(amended.error));
  return amended.value;
}
