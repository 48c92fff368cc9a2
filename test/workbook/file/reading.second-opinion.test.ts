import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { openpyxlDump } from '../../tools/second-opinion';
import { rawWorkbook } from '../../tools/raw-workbook';
import { snapshotOf } from '../../../src/workbook/file/open';
import { opened, tabOf } from './opened';

const sample = new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx'));

async function readCells(cells: string, more: Partial<Parameters<typeof rawWorkbook>[0]> = {}) {
  const xml = `<sheetData><row r="1">${cells}</row></sheetData>`;
  return tabOf(await opened(rawWorkbook({ sheets: [{ name: 'A', xml }], ...more })), 'A');
}

describe('what a cell holds', () => {
  test.each([
    ['a number', '<c r="A1"><v>87.25</v></c>', 87.25],
    ['a number with an exponent', '<c r="A1" t="n"><v>1.5E-3</v></c>', 0.0015],
    ['all 17 digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', true],
    ['the other truth value', '<c r="A1" t="b"><v>0</v></c>', false],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'Nguyễn Văn A'],
    ['a shared text in runs, without its reading aid', '<c r="A1" t="s"><v>1</v></c>', 'Trần Thị B'],
    ['an empty shared text', '<c r="A1" t="s"><v>2</v></c>', null],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>x &amp; y</t></is></c>', 'x & y'],
    [
      'a text of its own in runs',
      '<c r="A1" t="inlineStr"><is><r><t>x</t></r><r><rPr/><t xml:space="preserve"> y</t></r></is></c>',
      'x y',
    ],
    ['an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
    ['a text of outer spaces', '<c r="A1" t="str"><v> x </v></c>', ' x '],
    ['escaped characters', '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>', 'a\rb_x0041_'],
    ['a formula with a number', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a formula with a text', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'a'],
    ['a formula with an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', null],
    ['a formula with an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { fault: 'error', code: '#DIV/0!' }],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { fault: 'error', code: '#N/A' }],
    [
      'a formula without a result',
      '<c r="A1"><f>SUM(B1:B2)</f></c>',
      { fault: 'formula-without-result', formula: 'SUM(B1:B2)' },
    ],
    [
      'a formula with an empty result',
      '<c r="A1"><f>B1</f><v></v></c>',
      { fault: 'formula-without-result', formula: 'B1' },
    ],
    [
      'a shared formula without a result',
      '<c r="A1"><f t="shared" si="0"/></c>',
      { fault: 'formula-without-result', formula: '' },
    ],
    ['a date in words', '<c r="A1" t="d"><v>2022-12-20</v></c>', 44915],
    ['a date in words with a time', '<c r="A1" t="d"><v>2022-12-20T18:00:00.000Z</v></c>', 44915.75],
    ['the first of March 1900', '<c r="A1" t="d"><v>1900-03-01</v></c>', 61],
    ['the last of February 1900', '<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
    ['nothing', '<c r="A1" s="1"/>', null],
    ['an empty value', '<c r="A1"><v></v></c>', null],
  ])('%s', async (_, xml, value) => {
    const sharedStrings =
      '<si><t>Nguyễn Văn A</t></si><si><r><t xml:space="preserve">Trần </t></r><r><t>Thị B</t></r><rPh sb="0" eb="1"><t>?</t></rPh></si><si/>';
    const tab = await readCells(xml, { sharedStrings });
    expect(tab.values[0]?.[0] ?? null).toEqual(value);
  });

  test('any double comes as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
        const tab = await readCells(`<c r="A1" s="1"><v>${String(value)}</v></c>`, {
          styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>',
        });
        expect(tab.values[0]?.[0] === value).toBe(true);
      }),
    );
  });
});

describe('places', () => {
  test('are those of the references; without one, the next', async () => {
    const xml =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>' +
      '<row><c r="B5"><v>5</v></c></row></sheetData>';
    const tab = tabOf(await opened(rawWorkbook({ sheets: [{ name: 'A', xml }] })), 'A');
    expect(tab.values).toEqual([[1, 2], [], [], [null, null, 3, 4], [null, 5]]);
  });

  test('empty ends are left out', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"/></row><row r="9"><c r="Z9"/></row></sheetData>';
    const tab = tabOf(await opened(rawWorkbook({ sheets: [{ name: 'A', xml }] })), 'A');
    expect(tab.values).toEqual([[1]]);
  });

  test('three cells in the corners of a sheet cost next to nothing', async () => {
    const xml =
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>' +
      '<row r="1048576"><c r="XFD1048576"><v>3</v></c></row></sheetData>';
    const before = process.memoryUsage().heapUsed;
    const tab = tabOf(await opened(rawWorkbook({ sheets: [{ name: 'A', xml }] })), 'A');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 2 ** 20);
    expect([tab.values.length, tab.values[0]?.length]).toEqual([1_048_576, 16_384]);
    expect([tab.values[0]?.[0], tab.values[0]?.[16_383], tab.values[1_048_575]?.[16_383]]).toEqual([1, 2, 3]);
  });
});

describe('number formats', () => {
  const styles =
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="General"/></numFmts>' +
    `<cellXfs>${[0, 14, 10, 164, 165, 49].map((id) => `<xf numFmtId="${String(id)}"/>`).join('')}</cellXfs>`;

  test('are codes, built-in ones too; General is none', async () => {
    const cells = ['A', 'B', 'C', 'D', 'E', 'F'].map(
      (column, index) => `<c r="${column}1" s="${String(index)}"><v>1</v></c>`,
    );
    const tab = await readCells(cells.join(''), { styles });
    expect(tab.formats).toEqual([[null, 'm/d/yyyy', '0.00%', 'dd/mm/yyyy', null, '@']]);
    expect(tab.values).toEqual([[1, 1, 1, 1, 1, 1]]);
  });

  test('dates of the 1904 system are converted; times and other numbers are not', async () => {
    const cells =
      '<c r="A1" s="3"><v>43453</v></c><c r="B1" s="1"><v>0</v></c><c r="C1" s="2"><v>43453</v></c><c r="D1"><v>7</v></c>';
    const tab = await readCells(cells, { styles, before: '<workbookPr date1904="1"/>' });
    expect(tab.values).toEqual([[44915, 1462, 43453, 7]]);
  });

  test('a date in words of its own (ISO 8601) is that day in a workbook of the 1904 system, too, and not four years later', async () => {
    const cells = '<c r="A1" s="3" t="d"><v>2022-12-20</v></c><c r="B1" t="d"><v>2022-12-20</v></c>';
    const both = [
      await readCells(cells, { styles, before: '<workbookPr date1904="1"/>' }),
      await readCells(cells, { styles }),
    ];
    expect(both.map(({ values }) => values)).toEqual([[[44915, 44915]], [[44915, 44915]]]);
  });
});

describe('what goes for a whole tab', () => {
  test('visibility, protection, merges, hidden rows and columns', async () => {
    const xml =
      '<cols><col min="2" max="3" hidden="1" width="9"/><col min="5" max="16384" hidden="true"/></cols>' +
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="F1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><v>1</v></c></row><row r="900" hidden="1"/></sheetData>' +
      '<sheetProtection sheet="1" password="CC1A"/><mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="E5"/></mergeCells>';
    const file = await opened(
      rawWorkbook({
        sheets: [
          { name: 'A', xml },
          { name: 'B', xml: '<sheetData/><sheetProtection password="1"/>', state: 'hidden' },
          { name: 'C', xml: '<sheetData/>', state: 'veryHidden' },
        ],
      }),
    );
    expect(tabOf(file, 'A')).toMatchObject({
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
      visibility: 'visible',
      isProtected: true,
      hiddenRows: [1],
      hiddenColumns: [1, 2, 4, 5],
      ownKey: null,
    });
    expect(tabOf(file, 'B')).toMatchObject({ visibility: 'hidden', isProtected: false });
    expect(tabOf(file, 'C').visibility).toBe('very-hidden');
  });

  test('a workbook whose tags bear a prefix is read alike', async () => {
    const sheets = [{ name: 'A', xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' }];
    const plain = rawWorkbook({ sheets, sharedStrings: '<si><t>é</t></si>' });
    const prefixed = rawWorkbook({ sheets, sharedStrings: '<si><t>é</t></si>', prefix: 'x:' });
    expect((await opened(prefixed)).snapshot).toEqual((await opened(plain)).snapshot);
  });
});

describe('our own tabs', () => {
  async function keys(names: string) {
    const sheets = ['Đợt xét', "Lê's", 'KQ'].map((name) => ({ name, xml: '<sheetData/>' }));
    const file = await opened(rawWorkbook({ sheets, behind: `<definedNames>${names}</definedNames>` }));
    return file.snapshot.tabs.map((tab) => tab.ownKey);
  }
  const name = (key: string, refersTo: string, more = ''): string =>
    `<definedName name="BinhXet_${key}"${more}>${refersTo}</definedName>`;

  test('are known by the defined name, whatever they are called', async () => {
    expect(await keys(name('scores', "'Lê''s'!$A$1") + name('ballots', 'KQ!$A$1:$B$2'))).toEqual([
      null,
      'scores',
      'ballots',
    ]);
  });

  test('a name without regard to case, moved with its cell', async () => {
    expect(await keys(name('scores', 'kq!$C$7'))).toEqual([null, null, 'scores']);
  });

  test.each(['#REF!', 'KQ!#REF!', "'Gone'!$A$1", '[1]KQ!$A$1', '5', ''])('%p points nowhere', async (refersTo) => {
    expect(await keys(name('scores', refersTo))).toEqual([null, null, null]);
  });

  test('a copy that Excel made bears a name of its own scope, and is the user’s', async () => {
    expect(await keys(name('scores', 'KQ!$A$1', ' localSheetId="2"'))).toEqual([null, null, null]);
  });
});

describe('against openpyxl', () => {
  test('the sample reads the same, cell by cell', async () => {
    const file = await opened(sample);
    const dump = openpyxlDump(sample);
    expect(snapshotOf(file).tabs.map((tab) => tab.name)).toEqual(dump.sheets.map((sheet) => sheet.name));
    let compared = 0;
    for (const sheet of dump.sheets) {
      const tab = tabOf(file, sheet.name);
      for (const [cell, { stored, format }] of Object.entries(sheet.cells)) {
        const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
        const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const row = Number(digits) - 1;
        const ours = tab.values[row]?.[column] ?? null;
        if (stored === null || stored === undefined) {
          expect([cell, ours]).toEqual([cell, null]);
          continue;
        }
        compared += 1;
        // openpyxl tells dates as text; a date's number is compared in the tests of formats.
        if (format?.includes('yy') !== true) expect([cell, ours]).toEqual([cell, stored]);
        if (ours !== null) expect([cell, tab.formats[row]?.[column] ?? 'General']).toEqual([cell, format]);
      }
      expect(tab.merges).toHaveLength(sheet.merges.length);
    }
    expect(compared).toBe(2_481);
  });
});
