import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { convertWithLibreOffice } from './libre-office';

/** LibreOffice takes stored results for right unless it is told to work everything out when it loads a file. */
const ALWAYS_RECALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>\n';

const BOOK = 'xl/workbook.xml';
const TITLES = /<definedName name="_xlnm\.Print_Titles"[^>]*>[^<]*<\/definedName>/g;

/** The workbook without the rows that are repeated on paper: no figure hangs on them, and LibreOffice takes twice as long to open it with them. */
function withoutPrintTitles(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts[BOOK] ?? new Uint8Array());
  return zipSync({ ...parts, [BOOK]: strToU8(book.replace(TITLES, '')) }, { level: 1 });
}

/** The workbook as LibreOffice saves it after it has worked out all formulas anew. */
export function recalculate(bytes: Uint8Array): Uint8Array {
  const [recalculated] = recalculateAll([bytes]);
  if (recalculated === undefined) throw new Error('LibreOffice could not open the workbook');
  return recalculated;
}

/** The same for many workbooks, one after the other in one LibreOffice, which takes longer to start than to work one out. */
export function recalculateAll(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'binh-xet-'));
  try {
    const names = workbooks.map((_, index) => `workbook-${String(index)}.xlsx`);
    workbooks.forEach((bytes, index) => {
      writeFileSync(join(folder, names[index] ?? ''), withoutPrintTitles(bytes));
    });
    const out = join(folder, 'out');
    convertWithLibreOffice({
      files: names.map((name) => join(folder, name)),
      format: 'xlsx',
      out,
      profile: join(folder, 'profile'),
      settings: ALWAYS_RECALCULATE,
    });
    return names.map((name) => readFileSync(join(out, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
