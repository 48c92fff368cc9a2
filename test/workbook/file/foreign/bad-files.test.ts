import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { openAnyFile } from '../../../../src/workbook/file/open-any';
import { writeZip, readZip, pack } from '../../../../src/workbook/file/zip/archive';
import { KINDS } from './kinds';

const xls = new Uint8Array(readFileSync('test/fixtures/kinds.xls'));
const ods = new Uint8Array(readFileSync('test/fixtures/kinds.ods'));
const xlsx = new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx'));

async function codeOf(bytes: Uint8Array, name = 'a.xls'): Promise<string> {
  const file = await openAnyFile(bytes, name);
  return file.ok ? (file.value.snapshot.cameAs ?? 'xlsx') : file.error.code;
}

/** The .xls with a record of its workbook put first in place of another. */
function withRecord(from: number, to: number): Uint8Array {
  const bytes = Uint8Array.from(xls);
  const data = new DataView(bytes.buffer);
  // The stream begins at the first sector that begins with the beginning of a workbook.
  const start = Array.from({ length: bytes.length / 512 }, (_, sector) => sector * 512).find(
    (at) => data.getUint16(at, true) === 0x809,
  );
  for (let at = start ?? 0; at + 4 < bytes.length; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== from) continue;
    data.setUint16(at, to, true);
    return bytes;
  }
  throw new Error('no such record');
}

const odsWith = (name: string, text: string): Uint8Array =>
  writeZip(readZip(ods).map((entry) => (entry.name === name ? pack(name, new TextEncoder().encode(text)) : entry)));

const content = (body: string): Uint8Array =>
  odsWith(
    'content.xml',
    `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
  );

describe('what the bytes are decides, whatever the file is called', () => {
  test.each([
    ['an .xls called .xlsx', xls, 'a.xlsx', 'xls'],
    ['an .ods called .xls', ods, 'a.xls', 'ods'],
    ['an .xlsx called .xls', xlsx, 'a.xls', 'xlsx'],
    ['an .xlsx called .csv', xlsx, 'a.csv', 'xlsx'],
    ['an .xls called .csv', xls, 'a.csv', 'xls'],
    [
      'a page of the web called .xls',
      new TextEncoder().encode('<html><table></table></html>'),
      'a.xls',
      'file.not-a-workbook',
    ],
    ['a text called .xls', new TextEncoder().encode('a;b\n'), 'a.xls', 'file.not-a-workbook'],
    ['a picture called .csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2), 'a.csv', 'file.not-a-workbook'],
  ])('%s', async (_, bytes, name, code) => {
    expect(await codeOf(bytes, name)).toBe(code);
  });
});

describe('damaged, encrypted and too old: said, and nothing is read by halves', () => {
  test.each([
    ['an .xls with a password', withRecord(0xe1, 0x2f), 'file.encrypted'],
    ['an .xls that is cut off', xls.subarray(0, 2048), 'file.damaged'],
    ['an .xls of which only the beginning is there', xls.subarray(0, 40), 'file.damaged'],
    ['an .ods that is cut off', ods.subarray(0, ods.length - 100), 'file.damaged'],
    ['an .ods without tabs', content(''), 'file.damaged'],
    ['an .ods whose content is no XML', odsWith('content.xml', '<a'), 'file.damaged'],
    [
      'an .ods with a password',
      odsWith('META-INF/manifest.xml', '<m:manifest><m:file-entry><m:encryption-data /></m:file-entry></m:manifest>'),
      'file.encrypted',
    ],
    [
      'an .ods that names more cells than any sheet has',
      content(
        '<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
      ),
      'file.too-large',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('half a character in the name of a tab is left out', async () => {
    const changed = Uint8Array.from(xls);
    changed[2953] = 0xd8;
    expect(await codeOf(changed)).toBe('xls');
  });

  test.each([
    ['.xls', xls],
    ['.ods', ods],
  ])('whatever byte of an %s is wrong, it is read or refused', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const changed = Uint8Array.from(bytes);
          for (const [at, byte] of changes) changed[at] = byte;
          expect(await codeOf(changed)).toMatch(/^(xls|ods|file\.(damaged|not-a-workbook|encrypted|too-large))$/);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('what other programs than LibreOffice write into an .ods', () => {
  async function cellsOf(row: string): Promise<readonly unknown[]> {
    const bytes = content(`<table:table table:name="a"><table:table-row>${row}</table:table-row></table:table>`);
    const file = await openAnyFile(bytes, 'a.ods');
    if (!file.ok) throw new Error(JSON.stringify(file.error));
    return file.value.snapshot.tabs[0]?.values[0] ?? [];
  }

  test.each([
    ['a truth value', '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>', [true]],
    [
      'a formula that was never worked out',
      '<table:table-cell table:formula="of:=1+1"/>',
      [{ fault: 'error', code: '#N/A' }],
    ],
    ['a number without its value', '<table:table-cell office:value-type="float"/>', [{ fault: 'error', code: '#N/A' }]],
    [
      'a day with its time',
      '<table:table-cell office:value-type="date" office:date-value="2022-12-20T12:00:00"/>',
      [44915.5],
    ],
    ['a duration', '<table:table-cell office:value-type="time" office:time-value="PT36H00M00S"/>', [1.5]],
    [
      'spaces, lines and a comment beside the text',
      '<table:table-cell office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p><text:p>c<text:line-break/>d</text:p></table:table-cell>',
      ['a  b\nc\nd'],
    ],
    [
      'cells that are repeated',
      '<table:table-cell office:value-type="float" office:value="9.25" table:number-columns-repeated="3"/><table:table-cell table:number-columns-repeated="16381"/>',
      [9.25, 9.25, 9.25],
    ],
  ])('%s', async (_, row, values) => {
    expect(await cellsOf(row)).toEqual(values);
  });
});

test.each([
  ['.xls', xls],
  ['.ods', ods],
])('every kind of cell in a small %s, as LibreOffice saved it', async (_, bytes) => {
  const file = await openAnyFile(bytes, 'kinds');
  if (!file.ok) throw new Error(file.error.code);
  const tab = file.value.snapshot.tabs.find(({ name }) => name === KINDS.name);
  const read = tab?.values.map((line) => line.map((value) => (value === 1 ? true : value === 0 ? false : value)));
  expect(read).toEqual(KINDS.values.map((line, row) => (row === 0 ? line.slice(0, 2) : line)));
  expect(tab?.merges).toEqual(KINDS.merges);
  expect(tab?.formats[1]?.slice(1)).toEqual(['0%', '0.00%']);
  expect(tab?.formats[3]?.[1]).toBe('0000');
  expect(tab?.oldFontCells).toEqual(KINDS.oldFontCells);
});
