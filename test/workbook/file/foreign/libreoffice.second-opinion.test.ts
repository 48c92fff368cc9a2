import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reviewSnapshot } from '../../../../src/review/review';
import { reportText } from '../../../../src/review/report';
import { openAnyFile } from '../../../../src/workbook/file/open-any';
import { openWorkbookFile } from '../../../../src/workbook/file/open';
import type { Snapshot, TabSnapshot } from '../../../../src/workbook/port';
import { convertWithLibreOffice } from '../../../tools/libre-office';
import { KINDS, kindsFile } from './kinds';
import { isDateFormat } from '../../../../src/workbook/number-format';

/*
 * Workbooks as LibreOffice saves them in other formats, against the same workbooks as .xlsx, cell by cell.
 */

const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FIXTURES = ['tran-phu-2022', 'quarter-forms', 'tran-phu-2022-messy'] as const;
const FORMATS = ['xls', 'ods'] as const;
type Format = (typeof FORMATS)[number];

// LibreOffice takes longer to start than to save them all.
beforeAll(async () => {
  const kinds = path.join(folder, 'kinds.xlsx');
  writeFileSync(kinds, await kindsFile());
  const sources = [...FIXTURES.map((fixture) => path.resolve('test/fixtures', `${fixture}.xlsx`)), kinds];
  const profile = path.join(folder, 'profile');
  for (const format of FORMATS) convertWithLibreOffice({ files: sources, format, out: folder, profile });
}, 240_000);

function savedAs(fixture: string, format: Format): Uint8Array {
  return readFileSync(path.join(folder, `${fixture}.${format}`));
}

async function read(bytes: Uint8Array, name: string): Promise<Snapshot> {
  const file = await openAnyFile(bytes, name);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value.snapshot;
}

async function original(fixture: string): Promise<Snapshot> {
  const file = await openWorkbookFile(readFileSync(`test/fixtures/${fixture}.xlsx`), `${fixture}.xlsx`);
  if (!file.ok) throw new Error(file.error.code);
  return file.value.snapshot;
}

/** What a cell shows: its value, and of its format whether it is a date or a percent with how many decimals. */
function shown({ values, formats }: TabSnapshot): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    values.flatMap((line, row) =>
      line.flatMap((value, column) => {
        if (value === null || value === '') return [];
        const format = formats[row]?.[column] ?? null;
        const look = isDateFormat(format) ? 'date' : (/0(\.0+)?%/.exec(format ?? '')?.[0] ?? 'number');
        return [[`${String(row)},${String(column)}`, typeof value === 'number' ? [value, look] : value]];
      }),
    ),
  );
}

/** The old-font cells, texts alone. */
function oldFonts({ oldFontCells }: TabSnapshot): unknown {
  return oldFontCells?.map(({ row, column, runs }) => [row, column, runs.map(({ text, font }) => [text, font])]);
}

const areas = ({ merges }: TabSnapshot): unknown => merges.map((area) => JSON.stringify(area)).sort();

describe.each(FIXTURES)('%s', (fixture) => {
  test.each(FORMATS)('as .%s: every cell, merge, tab and hidden line', async (format) => {
    const before = await original(fixture);
    const after = await read(savedAs(fixture, format), `${fixture}.${format}`);
    expect(after.cameAs).toBe(format);
    expect(after.tabs.map(({ name, visibility }) => [name, visibility])).toEqual(
      before.tabs.map(({ name, visibility }) => [name, visibility]),
    );
    for (const [index, tab] of after.tabs.entries()) {
      const same = before.tabs[index];
      if (same === undefined) throw new Error(tab.name);
      expect({ name: tab.name, cells: shown(tab) }).toEqual({ name: tab.name, cells: shown(same) });
      expect({ name: tab.name, merges: areas(tab) }).toEqual({ name: tab.name, merges: areas(same) });
      expect([tab.name, tab.hiddenRows, tab.hiddenColumns]).toEqual([tab.name, same.hiddenRows, same.hiddenColumns]);
      expect([tab.name, oldFonts(tab)]).toEqual([tab.name, oldFonts(same)]);
    }
  });
});

test.each(FORMATS)('the report of the sample saved as .%s is that of the .xlsx', async (format) => {
  const reportOf = (snapshot: Snapshot): string => {
    const review = reviewSnapshot(snapshot, { kind: 'of-round' });
    if (!review.ok) throw new Error(JSON.stringify(review.error));
    return reportText(review.value);
  };
  const after = await read(savedAs('tran-phu-2022', format), `x.${format}`);
  expect(reportOf(after)).toBe(reportOf(await original('tran-phu-2022')));
});

test.each(FORMATS)('every kind of cell comes through .%s as it is in the .xlsx', async (format) => {
  const before = await openWorkbookFile(readFileSync(path.join(folder, 'kinds.xlsx')), 'kinds.xlsx');
  if (!before.ok) throw new Error(before.error.code);
  const after = await read(savedAs('kinds', format), `kinds.${format}`);
  // LibreOffice itself writes a truth value of an .xlsx as 1 or 0 into an .ods.
  const isTruth = ([cell]: readonly [string, unknown]): boolean => format === 'ods' && /^5,[12]$/.test(cell);
  const [, ...tabs] = before.value.snapshot.tabs;
  for (const tab of tabs) {
    const same = after.tabs.find(({ name }) => name === tab.name);
    if (same === undefined) throw new Error(tab.name);
    const compared = (one: TabSnapshot): unknown => Object.entries(shown(one)).filter((entry) => !isTruth(entry));
    expect(compared(same)).toEqual(compared(tab));
    expect([areas(same), same.visibility, same.hiddenRows, same.hiddenColumns]).toEqual([
      areas(tab),
      tab.visibility,
      tab.hiddenRows,
      tab.hiddenColumns,
    ]);
    expect(oldFonts(same)).toEqual(oldFonts(tab));
  }
  expect(tabs[0]?.values).toEqual(KINDS.values);
  const zeros = after.tabs.find(({ name }) => name === KINDS.name)?.formats[3]?.[1];
  expect(zeros).toBe('0000');
});
