import type { Review } from '../../src/review/review';
import { reviewSnapshot } from '../../src/review/review';
import { fingerprintOf } from '../../src/workbook/fingerprint';
import { parseArea } from '../../src/workbook/address';
import type { CellValue, Snapshot, TabSnapshot } from '../../src/workbook/port';
import { parseCellName } from '../../src/domain/cell';

/** A cell with a number format. */
export interface Formatted {
  readonly value: CellValue;
  readonly format: string;
}

/** Rows of a tab as one writes them: values, or values with a number format. */
export type Rows = readonly (readonly (CellValue | Formatted)[])[];

function isFormatted(cell: CellValue | Formatted): cell is Formatted {
  return typeof cell === 'object' && cell !== null && 'format' in cell;
}

/** A day as Excel keeps it. */
export function date(serial: number): Formatted {
  return { value: serial, format: 'dd/mm/yyyy' };
}

/** A share as Excel keeps it: `percent(0.7)` shows as 70%. */
export function percent(value: number, format = '0%'): Formatted {
  return { value, format };
}

/** What a tab may have besides its cells; merges in A1 form. */
export interface TabOptions {
  readonly merges?: readonly string[];
  readonly visibility?: TabSnapshot['visibility'];
  readonly ownKey?: string;
  readonly oldFontCells?: TabSnapshot['oldFontCells'];
}

/** A tab of a workbook. */
export function tab(name: string, rows: Rows, options: TabOptions = {}): TabSnapshot {
  const content = {
    values: rows.map((row) => row.map((cell) => (isFormatted(cell) ? cell.value : cell))),
    formats: rows.map((row) => row.map((cell) => (isFormatted(cell) ? cell.format : null))),
    merges: (options.merges ?? []).flatMap((name_) => parseArea(name_) ?? []),
  };
  return {
    name,
    ...content,
    visibility: options.visibility ?? 'visible',
    isProtected: false,
    hiddenRows: [],
    hiddenColumns: [],
    oldFontCells: options.oldFontCells === undefined ? [] : options.oldFontCells,
    ownKey: options.ownKey ?? null,
    fingerprint: fingerprintOf(content),
  };
}

function isTab(content: Rows | TabSnapshot): content is TabSnapshot {
  return 'fingerprint' in content;
}

/** A workbook from the cells of its tabs; a tab made by `tab` is taken as it is. */
export function snapshotOf(tabs: Readonly<Record<string, Rows | TabSnapshot>>): Snapshot {
  return {
    tabs: Object.entries(tabs).map(([name, content]) => (isTab(content) ? content : tab(name, content))),
  };
}

/** The labels of a round that every example needs. */
export const ROUND: Rows = [
  ['Chương trình', 'tran-phu-2022'],
  ['Năm', 2022],
  ['Kỳ', 'Năm'],
];

/** A roster with every column, and two people in it. */
export const ROSTER_HEADER = [
  'Mã',
  'Họ và tên',
  'Giới tính',
  'Đơn vị',
  'Chức vụ',
  'Nhóm',
  'Giảng viên',
  'Số tháng công tác',
  'Mới tuyển dụng',
  'Xếp loại',
  'Đăng ký danh hiệu',
  'Cấp sáng kiến',
  'Kỷ luật',
  'Năm đạt CSTĐCS',
  'Năm đạt CSTĐ tỉnh',
] as const;

/** One person's row of a roster, under `ROSTER_HEADER`. */
export function rosterRow(
  code: string,
  name: string,
  own: Partial<Record<(typeof ROSTER_HEADER)[number], CellValue>> = {},
): readonly CellValue[] {
  const usual: Partial<Record<(typeof ROSTER_HEADER)[number], CellValue>> = {
    Mã: code,
    'Họ và tên': name,
    'Giới tính': 'Nữ',
    'Đơn vị': 'Khoa Lý luận',
    Nhóm: 'Viên chức',
    'Số tháng công tác': 12,
    'Xếp loại': 'HTT',
    'Đăng ký danh hiệu': 'LĐTT',
  };
  return ROSTER_HEADER.map((column) => (column in own ? own[column] : usual[column]) ?? null);
}

/** A roster of two people, An and Bình. */
export const ROSTER: Rows = [ROSTER_HEADER, rosterRow('NV001', 'Nguyễn Thị An'), rosterRow('NV002', 'Trần Văn Bình')];

/** The review of a workbook, which must be usable. */
export function reviewOf(snapshot: Snapshot): Review {
  const review = reviewSnapshot(snapshot, { kind: 'of-round' });
  if (!review.ok) throw new Error(JSON.stringify(review.error));
  return review.value;
}

/** The value in a cell of a tab, by its A1 name. */
export function valueIn({ values }: TabSnapshot, cell: string): CellValue {
  const at = parseCellName(cell);
  return at === null ? null : (values[at.row]?.[at.column] ?? null);
}
