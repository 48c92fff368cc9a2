import type { CellRef } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import { type Result, fail, ok } from '../../domain/result';
import { corrections as texts } from '../../i18n/papers/corrections';
import type { Amendment, CellChange, TabPlan, TabSnapshot } from '../../workbook/port';
import {
  type CorrectionLine,
  type CorrectionTarget,
  type CorrectionsTab,
  correctionsTabs,
  isAbout,
  namedColumn,
} from '../reading/correction-lines';
import { isMerged } from '../reading/cells';
import { canonical, words } from '../words';
import { textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, resultPage } from './layout/pages';
import { LOOKS } from './layout/styles';

const WIDTHS = [28, 40, 28, 40];
const NOTHING: Amendment = { changes: [], added: [] };

/** A row about it shares the cell of its word with other rows: only the secretary can part them. */
export interface SharedCell {
  readonly at: CellRef;
}

/** The first row under the header that is empty from end to end. */
function freeRow({ tab, header: { row: headerRow, columns } }: CorrectionsTab): number {
  const own = [columns.tab, columns.column, columns.means];
  const isFree = (row: number): boolean =>
    own.every((column) => !isMerged(tab, row, column)) && (tab.values[row] ?? []).every((value) => value === null);
  let row = headerRow + 1;
  while (!isFree(row)) row += 1;
  return row;
}

/** Where it is said, in the cells of a row: what it is about stays as it was typed. */
function emptied({ tab, header: { columns } }: CorrectionsTab, { row }: CorrectionLine): readonly CellChange[] {
  return [columns.tab, columns.column, columns.means]
    .filter((column) => !isMerged(tab, row, column))
    .map((column) => ({ sheet: tab.name, row, column, value: null }));
}

/** A new tab with its first row, which becomes the user's own. */
function newTab(name: string, row: readonly string[]): TabPlan {
  const draft = newDraft(WIDTHS);
  draft.addMerged(textCell(texts.title, LOOKS.title));
  draft.add([]);
  draft.add(
    (['tab', 'column', 'means', 'note'] as const).map((column) =>
      textCell(canonical(words.correctionColumns, column), LOOKS.header),
    ),
  );
  draft.add(row.map((text) => textCell(text, LOOKS.text)));
  return draft.finish({ key: 'corrections', name, page: resultPage('landscape'), tabColor: TAB_COLORS.papers });
}

/**
 * What changes in the workbook so that a column, or a whole tab, is what `word` says; `null` takes back what was said of it. Of several rows about
 * it the last keeps the word, the others are emptied; notes beside them stay. Without a tab for such rows one is added,
 * under `newName`.
 */
export function correctionAmendment(
  tabs: readonly TabSnapshot[],
  target: CorrectionTarget,
  word: string | null,
  newName: string,
): Result<Amendment, SharedCell> {
  const there = correctionsTabs(tabs);
  const about = there.flatMap((own) =>
    own.lines.filter((line) => line.word !== '' && isAbout(line, target)).map((line) => ({ own, line }) as const),
  );
  const shared = about.find(({ own, line }) => isMerged(own.tab, line.row, own.header.columns.means));
  if (shared !== undefined) return fail({ at: shared.line.at });
  const kept = word === null ? undefined : about.at(-1);
  const changes = about.filter((one) => one !== kept).flatMap(({ own, line }) => emptied(own, line));
  if (word === null) return ok({ ...NOTHING, changes });
  if (kept !== undefined) {
    const { own, line } = kept;
    const change = { sheet: own.tab.name, row: line.row, column: own.header.columns.means, value: word };
    return ok({ ...NOTHING, changes: [...changes, change] });
  }
  const { tab, column } = target;
  const row = [tab.name, column === null ? '' : namedColumn(column.column, column.heading), word];
  const last = there.at(-1);
  if (last === undefined) {
    return ok({ ...NOTHING, added: [{ kind: 'plan', plan: newTab(newName, row) }] });
  }
  const free = freeRow(last);
  const { columns } = last.header;
  return ok({
    ...NOTHING,
    changes: [columns.tab, columns.column, columns.means].flatMap((to, index): readonly CellChange[] => {
      const value = itemAt(row, index);
      return value === '' ? [] : [{ sheet: last.tab.name, row: free, column: to, value }];
    }),
  });
}
