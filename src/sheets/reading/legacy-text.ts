import { cellRef } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import { type Finding, finding } from '../../domain/finding';
import { type LegacyText, legacyEvidence, legacyText } from '../../domain/text/legacy/legacy';
import type { CellValue, TabSnapshot } from '../../workbook/port';

/** A cell whose text is in an encoding from before Unicode; 0-based. */
interface LegacyCell {
  readonly row: number;
  readonly column: number;
  readonly text: LegacyText;
}

/** A tab as it can be read: what is surely in an old encoding is Unicode in it, and every such cell is listed. */
export interface ReadableTab {
  readonly tab: TabSnapshot;
  readonly legacy: readonly LegacyCell[];
}

/** The cells of a source that tells no fonts: only their text can speak. */
function suspects(values: TabSnapshot['values']): readonly LegacyCell[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column): readonly LegacyCell[] => {
      const text = typeof value === 'string' ? legacyText([{ text: value, font: null }]) : null;
      return text === null ? [] : [{ row, column, text }];
    }),
  );
}

function legacyCells({ values, oldFontCells }: TabSnapshot): readonly LegacyCell[] {
  if (oldFontCells === null) return suspects(values);
  const cells = oldFontCells.flatMap(({ row, column, runs }): readonly LegacyCell[] => {
    const text = legacyText(runs);
    return text === null ? [] : [{ row, column, text }];
  });
  // Where all of it reads well as it is, somebody typed Unicode under an old font.
  return cells.some(({ text }) => legacyEvidence(text.before) === 'likely') ? cells : [];
}

/** A tab with its old encodings read as Unicode, where font and text agree; where only one speaks for it, the text stays as it is stored. */
export function readableTab(tab: TabSnapshot): ReadableTab {
  const legacy = legacyCells(tab);
  const certain = legacy.filter(({ text }) => text.isCertain);
  if (certain.length === 0) return { tab, legacy };
  const values: (readonly CellValue[])[] = [...tab.values];
  for (const { row, column, text } of certain) {
    const cells = itemAt(values, row);
    values[row] = [...cells.slice(0, column), text.after, ...cells.slice(column + 1)];
  }
  return { tab: { ...tab, values }, legacy };
}

/**
 * A finding for each cell in an old encoding: how it is stored, and how it reads. `lastRow` (0-based) is the last row of which cells may be named:
 * what stands below is told of the tab as a whole, without a word of it, as for the papers of a ballot tab.
 */
export function legacyFindings({ tab, legacy }: ReadableTab, lastRow = Infinity): readonly Finding[] {
  const named = legacy.filter(({ row }) => row <= lastRow);
  const cells = named.map(({ row, column, text: { encoding, before, after, isCertain } }) =>
    finding('text.legacy-encoding', cellRef(tab.name, row, column), null, {
      encoding,
      stored: before,
      text: after,
      certain: isCertain ? 'yes' : 'no',
    }),
  );
  const rest = legacy.slice(named.length).slice(0, 1);
  return [
    ...cells,
    ...rest.map(({ text }) => finding('text.legacy-encoding', { sheet: tab.name }, null, { encoding: text.encoding })),
  ];
}
