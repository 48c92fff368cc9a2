import { itemAt } from '../../../../domain/checked';
import type { CellPlan } from '../../../../workbook/port';
import { textCell } from '../../layout/cells';
import type { Draft } from '../../layout/draft';
import type { PaperCell, PaperColumn, PaperTable } from '../paper';
import type { PaperLooks } from './looks';

/** The columns of the tab on which a cell stands, 0-based, both ends included. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where each of some cells stands, by how many columns of the tab each takes. */
function placesOf(spans: readonly number[]): readonly Place[] {
  let next = 0;
  return spans.map((span) => {
    const from = next;
    next += span;
    return { from, to: next - 1 };
  });
}

function addRow(draft: Draft, cells: readonly CellPlan[], spans: readonly number[]): number {
  const places = placesOf(spans);
  const planned = cells.flatMap((cell, index) => {
    const { from, to } = itemAt(places, index);
    return [cell, ...Array.from({ length: to - from }, () => null)];
  });
  const row = draft.add(planned);
  for (const { from, to } of places) if (to > from) draft.merge({ top: row, left: from, bottom: row, right: to });
  return row;
}

function cellLook({ align, isTight }: PaperColumn, isDense: boolean, looks: PaperLooks): CellPlan['style'] {
  if (isTight === true) return looks.tight;
  if (align === 'center') return isDense ? looks.denseCentred : looks.centred;
  return isDense ? looks.denseCell : looks.cell;
}

/** Adds a table on the columns of the paper, and gives the row of its header. */
export function addPaperTable(draft: Draft, table: PaperTable, looks: PaperLooks): number {
  const { columns, rows, isDense = false } = table;
  const spans = columns.map(({ span = 1 }) => span);
  const header = addRow(
    draft,
    columns.map(({ title }) => textCell(title, isDense ? looks.denseHeader : looks.header)),
    spans,
  );
  const planned = (cells: readonly PaperCell[]): void => {
    let column = 0;
    const ofTab: number[] = [];
    const plans = cells.map(({ content, format, span = 1 }): CellPlan => {
      const style = cellLook(itemAt(columns, column), isDense, looks);
      ofTab.push(spans.slice(column, column + span).reduce((sum, one) => sum + one, 0));
      column += span;
      const isEmpty = content?.kind === 'text' && content.text === '';
      return { content: isEmpty ? null : content, style, ...(format === undefined ? {} : { format }) };
    });
    addRow(draft, plans, ofTab);
  };
  // The header, and the head of a group, stand on one page with the first row under them.
  let head: number | null = header;
  for (const row of rows) {
    switch (row.kind) {
      case 'cells':
        planned(row.cells);
        if (head !== null) draft.keepTogether(head);
        head = null;
        break;
      case 'group': {
        const group = draft.addMerged(textCell(row.text, looks.group));
        head ??= group;
        break;
      }
      case 'line':
        draft.addMerged(textCell(row.text, looks.centred));
        if (head !== null) draft.preferTogether(head);
        head = null;
        break;
    }
  }
  return header;
}
