import { cellName, parseCellName } from '../../src/domain/cell';
import { openWorkbookFile } from '../../src/workbook/file/open';
import { pack, readZip, unpack, writeZip } from '../../src/workbook/file/zip/archive';

/** A cell that somebody types into: the tab, the cell in A1 form, and a number or a text. */
export interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly value: number | string;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** The bytes of a workbook after somebody typed into cells that are there already: everything else stays as it is packed. */
export async function withTyped(bytes: Uint8Array, ...typed: readonly Typed[]): Promise<Uint8Array> {
  const file = await openWorkbookFile(bytes, 'workbook.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  const entries = new Map(readZip(bytes).map((entry) => [entry.name, entry]));
  for (const { sheet, cell, value } of typed) {
    const part = file.value.workbook.sheets.find(({ name }) => name === sheet)?.part ?? '';
    const entry = entries.get(part);
    if (entry === undefined) throw new Error(`no tab ${sheet}`);
    const content =
      typeof value === 'number'
        ? ` ><v>${String(value)}</v></c>`
        : ` t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    const found = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`, 's');
    const xml = new TextDecoder().decode(unpack(entry));
    if (!found.test(xml)) throw new Error(`no cell ${cell}`);
    const changed = xml.replace(
      found,
      (_all, attributes: string) => `<c r="${cell}"${attributes.replace(/ t="[^"]*"/, '')}${content}`,
    );
    entries.set(part, pack(part, new TextEncoder().encode(changed)));
  }
  return writeZip([...entries.values()]);
}

/** The cell beside a label, in the first column of a tab of a workbook file. */
export async function cellBeside(bytes: Uint8Array, sheet: string, label: string): Promise<Typed['cell']> {
  const file = await openWorkbookFile(bytes, 'workbook.xlsx');
  const rows = file.ok ? (file.value.snapshot.tabs.find(({ name }) => name === sheet)?.values ?? []) : [];
  const row = rows.findIndex(([first]) => first === label);
  const cell = cellName(row, 1);
  if (row < 0 || parseCellName(cell) === null) throw new Error(`no label ${label}`);
  return cell;
}

/** The bytes of a workbook as a program saves it that does not calculate: formulas as they were, without results. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  return writeZip(
    readZip(bytes).map((entry) => {
      if (!entry.name.startsWith('xl/worksheets/')) return entry;
      const xml = new TextDecoder().decode(unpack(entry));
      return pack(entry.name, new TextEncoder().encode(xml.replace(/(<\/f>|<f\/>)<v>[^<]*<\/v>/g, '$1')));
    }),
  );
}
