import { Unreadable, damaged } from '../../unreadable';
import { type ForeignBook, tabDraft } from '../foreign-tab';
import { csvStem } from './csv-name';
import { decodeText } from './decode';
import { parseCsv } from './parse-csv';

/** Reads separated values into one tab that bears the file's name; every value is text, as it is written. Throws `Unreadable`. */
export function readCsv(bytes: Uint8Array, name: string): ForeignBook {
  const text = decodeText(bytes);
  if (text === null || /^\s*(<|%PDF|\{\\rtf)/i.test(text)) throw new Unreadable({ code: 'file.not-a-workbook' });
  const parsed = parseCsv(text);
  if ('openQuoteLine' in parsed) throw damaged(`line ${String(parsed.openQuoteLine)}: "`);
  const draft = tabDraft({ cells: 0, places: 0, copies: 0 });
  for (const [row, values] of parsed.rows.entries()) {
    for (const [column, value] of values.entries()) draft.put(row, column, value, null);
  }
  const rest = { visibility: 'visible', merges: [], hiddenRows: [], hiddenColumns: [], columnWidths: [] } as const;
  return { tabs: [{ ...draft.finish({ name: csvStem(name), ...rest }), oldFontCells: null }] };
}
