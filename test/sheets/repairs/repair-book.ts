import { cellName } from '../../../src/domain/cell';
import type { Repair } from '../../../src/sheets/repairs/repair';
import type { CellValue, Snapshot } from '../../../src/workbook/port';
import { repairsIn } from '../../support/repairs';
import { type Formatted, type Rows, type TabOptions, ROSTER, ROUND, snapshotOf, tab } from '../../support/workbook';

/** A cell as one writes it. */
export type Cell = CellValue | Formatted;

/** A scoring tab of the council, clean. */
export const MATRIX: Rows = [
  ['Mã', 'Họ và tên', 'Đơn vị', 'A', 'B', 'Điểm cộng', 'Tổng điểm'],
  [null, 'Điểm tối đa', null, 10, 20, null, 30],
  ['NV001', 'Nguyễn Thị An', 'Khoa Lý luận', 9, 18, 1, 28],
  ['NV002', 'Trần Văn Bình', 'Khoa Lý luận', 8, 17, null, 25],
];

/** The rows with other values in some cells. */
export function withCells(rows: Rows, cells: Readonly<Record<string, Cell>>): Rows {
  return rows.map((row, at) => row.map((value, column) => cells[cellName(at, column)] ?? value));
}

/** What a workbook holds that is not as usual. */
interface Book {
  readonly roster?: Rows;
  readonly scores?: Rows;
  readonly more?: Readonly<Record<string, Rows>>;
  readonly options?: TabOptions;
}

/** A workbook of a roster and one scoring tab. */
export function book({ roster = ROSTER, scores = MATRIX, more = {}, options = {} }: Book = {}): Snapshot {
  return snapshotOf({
    'Đợt xét': ROUND,
    'Danh sách': roster,
    'Hội đồng chấm': tab('Hội đồng chấm', scores, options),
    ...more,
  });
}

/** The workbook with other values in some cells of its scoring tab. */
export function scored(cells: Readonly<Record<string, Cell>>, options: TabOptions = {}): Snapshot {
  return book({ scores: withCells(MATRIX, cells), options });
}

/** A repair in short: its kind, where, and for each option the cells with what they show before and hold after. */
export function told({ kind, at, options, isQuestion }: Repair): readonly unknown[] {
  return [
    `${kind}${isQuestion ? '?' : ''}`,
    at.cell,
    ...options.map((cells) => cells.map(({ shown, after }) => `${shown} → ${JSON.stringify(after)}`).join('; ')),
  ];
}

/** What is offered for a workbook, in short. */
export function offeredIn(snapshot: Snapshot): readonly (readonly unknown[])[] {
  return repairsIn(snapshot).offered.map(told);
}
