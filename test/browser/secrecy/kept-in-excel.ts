import { inflateSync, strFromU8 } from 'fflate';
import type { Sheet } from '../../excel-host/model/sheet';
import type { Workbook } from '../../excel-host/model/workbook';

/** A value as text, whatever it is made of; what a workbook and its sheets point to each other with is left out, the sheet of a range is its name. */
function told(value: unknown): string {
  return JSON.stringify(value, (key, own: unknown) => {
    if (key === 'workbook' || key === 'grid') return undefined;
    if (key === 'sheet' && typeof own === 'object' && own !== null && 'name' in own) return own.name;
    if (own instanceof Map) return [...own];
    return own instanceof Set ? [...own] : own;
  });
}

/** All that a sheet holds: every cell with its content and look, in the order of rows and columns, and everything that hangs on the sheet. */
function sheetText(sheet: Sheet): string {
  const cells = [...sheet.grid.cells()]
    .sort((one, other) => (one.row === other.row ? one.column - other.column : one.row - other.row))
    .map(({ row, column, cell }) => ({
      at: [row, column],
      formula: cell.content?.formula,
      value: cell.content?.value,
      look: cell.look,
    }));
  return [...cells.map(told), told(sheet)].join('\n');
}

/** What the hidden tab keeps of runs, unpacked: a line each, its name and its text. */
function keptRuns(sheet: Sheet): string {
  const rows = new Map<number, string[]>();
  for (const { row, column, cell } of sheet.grid.cells()) {
    const texts = rows.get(row) ?? [];
    const value = cell.content?.value;
    texts[column] = typeof value === 'string' ? value : '';
    rows.set(row, texts);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([, [name = '', hash = '', ...parts]]) =>
      /^[0-9a-f]{64}$/.test(hash) ? [`${name}: ${strFromU8(inflateSync(Buffer.from(parts.join(''), 'base64')))}`] : [],
    )
    .join('\n');
}

/** All that Excel's workbook holds, by what it is: sheets (hidden ones, too), names, tables, settings, custom XML, properties. */
export function keptInExcel(workbook: Workbook): ReadonlyMap<string, string> {
  const { sheets, names, tables, xmlParts, settings, properties, customProperties, active, selection } = workbook;
  return new Map([
    ...sheets.map((sheet): [string, string] => [`tab ${sheet.name}`, sheetText(sheet)]),
    ...sheets
      .filter(({ name }) => name === 'KQ - Bản lưu')
      .map((sheet): [string, string] => ['runs kept', keptRuns(sheet)]),
    ['names', told(names.map(({ scope, ...name }) => ({ ...name, scope: scope?.name ?? null })))],
    ['tables', told(tables.map(({ sheet, ...table }) => ({ ...table, sheet: sheet.name })))],
    ['custom XML', told(xmlParts)],
    ['settings', told(settings)],
    ['properties', told([properties, customProperties])],
    ['where the user is', told([active?.name, selection])],
  ]);
}
