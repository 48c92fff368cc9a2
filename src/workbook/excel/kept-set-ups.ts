import { jsonBytes } from './bytes';
import { markName } from './marks';
import { type Operation, SETTING_BYTES, operation } from './operations';
import { type SetUps, setUpOfText, setUpText } from './set-up';
import { addKeep, dropName, mark, removeTab } from './steps';

/** The one mark of its kind: a tab out of sight tells the set-ups of all tabs that are rewritten, as copied cells tell nothing of them. */
const MARK = markName('setups', 'All');

/** A cell holds 32,767 characters; half of that is far from it. */
const PIECE = /.{1,16000}/gsu;

/** What puts set-ups by, before the first of them is changed: a key and a piece of text in each row. */
export function putSetUpsBy(keep: string, setUps: SetUps): readonly Operation[] {
  // Behind an apostrophe: a piece may look like a number.
  const rows = [...setUps].flatMap(([key, setUp]) =>
    (setUpText(setUp).match(PIECE) ?? []).map((piece) => [`'${key}`, `'${piece}`]),
  );
  if (rows.length === 0) return [];
  return [
    operation((desk) => addKeep(desk, keep), 2),
    {
      bytes: jsonBytes(rows) + 3 * SETTING_BYTES,
      run: (desk) => {
        desk.sheet(keep).getRange(`A1:B${String(rows.length)}`).values = rows;
        // The mark comes last: it says that all are put by.
        mark(desk, MARK, keep, '');
      },
    },
  ];
}

/** What takes them out when they are of no more use. */
export function dropSetUpsPutBy(keep: string, setUps: SetUps): readonly Operation[] {
  if (setUps.size === 0) return [];
  return [
    operation((desk) => {
      removeTab(desk, keep);
      dropName(desk, MARK);
    }, 3),
  ];
}

/** Asks for the set-ups that a tab keeps; they can be read when Excel has answered. */
export function askSetUpsPutBy({ workbook }: Excel.RequestContext, keep: string): Excel.Range {
  return workbook.worksheets.getItem(keep).getRange('A:B').getUsedRangeOrNullObject(true).load('values');
}

/** The set-ups that were put by; one that is spoilt is left out. */
export function setUpsPutBy(asked: Excel.Range): SetUps {
  const texts = new Map<string, string>();
  const rows: readonly (readonly unknown[])[] = asked.isNullObject ? [] : asked.values;
  for (const [key, piece] of rows.map((row) => row.map(String))) {
    if (key !== undefined && piece !== undefined) texts.set(key, (texts.get(key) ?? '') + piece);
  }
  return new Map(
    [...texts].flatMap(([key, text]) => {
      const setUp = setUpOfText(text);
      return setUp === null ? [] : [[key, setUp] as const];
    }),
  );
}
