import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

/** How wide both halves of a page are, in twips. */
export interface HalfWidths {
  readonly left: number;
  readonly right: number;
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** What stands on the left and on the right of a row. */
export type HalvesRow = readonly [readonly Paragraph[], readonly Paragraph[]];

/** Rows of two columns without lines; none of them is parted between pages. */
export function halvesTable({ left, right }: HalfWidths, rows: readonly HalvesRow[]): Table {
  const cell = (children: readonly Paragraph[], size: number): TableCell =>
    new TableCell({ children, width: { size, type: WidthType.DXA } });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: [left, right],
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      ([leftSide, rightSide]) =>
        new TableRow({ cantSplit: true, children: [cell(leftSide, left), cell(rightSide, right)] }),
    ),
  });
}
