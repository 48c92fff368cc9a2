import { amendFile } from '../../../src/workbook/file/amend';
import { type WorkbookFile, openWorkbookFile } from '../../../src/workbook/file/open';
import { viewTab } from '../../../src/workbook/file/view';
import { pack, readZip, unpack, writeZip } from '../../../src/workbook/file/zip/archive';
import { workbookFile } from '../../support/workbook-file';

const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';

/** A tab as Excel writes one whose totals were filled down: one formula for three cells, in the list of the order of calculation. */
async function filledDown(): Promise<WorkbookFile> {
  const entries = new Map(readZip(await workbookFile({ Điểm: [['a']] })).map((entry) => [entry.name, entry]));
  const edit = (name: string, change: (text: string) => string): void => {
    const entry = entries.get(name);
    const text = entry === undefined ? '' : new TextDecoder().decode(unpack(entry));
    entries.set(name, pack(name, new TextEncoder().encode(change(text))));
  };
  const part = [...entries.keys()].find((name) => name.startsWith('xl/worksheets/')) ?? '';
  const rows = [1, 2, 3].map((row) => {
    const own = row === 1 ? '<f t="shared" ref="C1:C3" si="0">A1+B1</f>' : '<f t="shared" si="0"/>';
    return `<row r="${String(row)}"><c r="A${String(row)}"><v>1</v></c><c r="B${String(row)}"><v>2</v></c><c r="C${String(row)}">${own}<v>3</v></c></row>`;
  });
  edit(part, (xml) =>
    xml
      .replace(/<dimension[^>]*>/, '')
      .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows.join('')}</sheetData>`),
  );
  edit(
    'xl/calcChain.xml',
    () => '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C1" i="1"/></calcChain>',
  );
  edit(RELATIONS, (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
  );
  edit(TYPES, (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    ),
  );
  const file = await openWorkbookFile(writeZip([...entries.values()]), 'a.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

async function edited(file: WorkbookFile, column: number, value: number | boolean): Promise<WorkbookFile> {
  const change = { sheet: 'Điểm', row: 0, column, value };
  const bytes = await amendFile(file, { changes: [change], added: [] }, new Map(), { mayReplaceFormulas: true });
  if (!bytes.ok) throw new Error(bytes.error.code);
  const after = await openWorkbookFile(bytes.value, 'b.xlsx');
  if (!after.ok) throw new Error(after.error.code);
  return after.value;
}

test('the first formula of a filled-down column replaced by a value, the others work on as they did', async () => {
  const after = await edited(await filledDown(), 2, 9);
  const { formulas } = await viewTab(after, 'Điểm');
  expect(formulas.map(({ row, text, group }) => [row, text, group])).toEqual([
    [1, 'A2+B2', null],
    [2, 'A3+B3', null],
  ]);
  expect(after.snapshot.tabs[0]?.values).toEqual([
    [1, 2, 9],
    [1, 2, 3],
    [1, 2, 3],
  ]);
  // A list that names a cell without a formula makes Excel call the file damaged.
  expect(after.parts.byName.has('xl/calcchain.xml')).toBe(false);
  expect(after.contentTypes.xml).not.toContain('calcChain');
});

test('150,000 cells changed at once can be downloaded: they are more than a call takes arguments', async () => {
  const file = await openWorkbookFile(await workbookFile({ Điểm: [['a']] }), 'a.xlsx');
  if (!file.ok) throw new Error(file.error.code);
  const changes = Array.from({ length: 150_000 }, (_, index) => ({
    sheet: 'Điểm',
    row: Math.floor(index / 30),
    column: index % 30,
    value: index,
  }));
  const bytes = await amendFile(file.value, { changes, added: [] }, new Map());
  if (!bytes.ok) throw new Error(bytes.error.code);
  const after = await openWorkbookFile(bytes.value, 'b.xlsx');
  expect(after.ok && after.value.snapshot.tabs[0]?.values[4999]?.[29]).toBe(149_999);
});

test('a cell edited, only the total that hangs on it has no result any more; TRUE stays a truth value', async () => {
  const after = await edited(await filledDown(), 0, 5);
  expect(after.snapshot.tabs[0]?.values.map((row) => row[2])).toEqual([
    { fault: 'formula-without-result', formula: 'A1+B1' },
    3,
    3,
  ]);
  expect(after.workbook.xml).toContain('fullCalcOnLoad="1"');
  expect((await edited(await filledDown(), 0, true)).snapshot.tabs[0]?.values[0]?.[0]).toBe(true);
});
