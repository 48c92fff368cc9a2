import { cellName } from '../../domain/cell';
import type { TabPlan } from '../port';
import { jsonBytes } from './bytes';
import { cellText } from '../cell-text';
import { type Operation, SETTING_BYTES } from './operations';

/**
 * The set from which on Excel's API knows notes. Earlier ones get none, and that is told before writing: comments, which they know, are talks
 * under the user's own name. The rules that most notes cite are in the tab of comparison too.
 */
export const NOTES_SET = '1.18';

/** What is loaded of a list of sheets to have their notes. */
export const NOTES_OF_SHEETS = 'items/notes/items/content';

/** What takes out the notes that a tab has. */
export function noteRemovals(notes: readonly Pick<Excel.Note, 'delete'>[]): readonly Operation[] {
  return notes.map((note) => ({
    bytes: SETTING_BYTES,
    run: () => {
      note.delete();
    },
  }));
}

/**
 * What puts a tab's notes in. The pinned library does not know them yet, so no test has seen this run: it is asked for only where Excel says that
 * it has the set.
 */
export function noteOperations(tab: string, plan: TabPlan): readonly Operation[] {
  return plan.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): readonly Operation[] => {
      if (cell?.note === undefined) return [];
      const text = cellText(cell.note);
      return [
        {
          bytes: jsonBytes(text) + SETTING_BYTES,
          run: ({ sheet }) => {
            sheet(tab).notes.add(cellName(row, column), text);
          },
        },
      ];
    }),
  );
}
