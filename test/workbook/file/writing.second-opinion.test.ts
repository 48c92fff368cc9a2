import { openpyxlDump } from '../../tools/second-opinion';
import type { DumpedSheet } from '../../tools/second-opinion';
import { rawWorkbook } from '../../tools/raw-workbook';
import { writeTabs } from '../../../src/workbook/file/write';
import type { CellPlan, CellStyle, TabPlan } from '../../../src/workbook/port';
import { formula, number, opened, partOf, plan, tabOf, text, written } from './opened';

/** A workbook to write to: one tab, looks of its own. */
const blank = rawWorkbook({
  sheets: [{ name: 'Danh sách', xml: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' }],
  styles:
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00&quot;đ&quot;"/></numFmts>' +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
});
const ownPart = 'xl/worksheets/sheet2.xml';

/** The tab that openpyxl finds after a plan was written. */
async function dumped(tab: TabPlan): Promise<DumpedSheet> {
  const sheet = openpyxlDump(await written(blank, [tab])).sheets.find((one) => one.name === tab.name);
  if (sheet === undefined) throw new Error('no tab');
  return sheet;
}

/** One row of cells, written and read again. */
async function values(cells: readonly (CellPlan | null)[], bytes = blank) {
  const file = await opened(await written(bytes, [plan({ key: 'a', rows: [{ cells }] })]));
  return tabOf(file, 'KQ - a').values[0];
}

describe('cells', () => {
  const dangerous = [
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '+84 912',
    '-1',
    '@SUM(A1)',
    "'tên",
    '\t=1',
    '=',
    '"',
    '<b>&amp;</b>',
    '_x0041_',
    '#REF!',
    '12/05/2026',
    'TRUE',
    '0012',
    ' hai  đầu ',
    'một\nhai',
    'Nguyễn 🎓',
    'é',
  ];

  test('text stays text, whatever it begins with', async () => {
    expect(await values(dangerous.map((one) => text(one)))).toEqual(dangerous);
    const sheet = await dumped(plan({ key: 'a', rows: [{ cells: dangerous.map((one) => text(one)) }] }));
    const cells = Object.values(sheet.cells);
    // openpyxl does not know Excel's escape of what looks like one.
    expect(cells.map((cell) => cell.value)).toEqual(dangerous.map((one) => one.replace('_x0041_', '_x005F_x0041_')));
    expect(new Set(cells.map((cell) => cell.type))).toEqual(new Set(['s']));
    // So that it stays text when somebody edits the cell.
    expect(cells.map((cell) => cell.quoted)).toEqual(dangerous.map((one) => /^[=+\-@'\t]/.test(one)));
  });

  test('text that is too long is cut with an ellipsis, never within a letter', async () => {
    const [long, pair] = (await values([text('ệ'.repeat(40_000)), text('x'.repeat(32_765) + '🎓🎓')])) ?? [];
    expect(long).toBe('ệ'.repeat(32_766) + '…');
    expect(pair).toBe('x'.repeat(32_765) + '…');
    expect(await values([text('ệ'.repeat(32_767))])).toEqual(['ệ'.repeat(32_767)]);
  });

  test('characters that XML cannot hold are dropped; line ends are unified', async () => {
    expect(await values([text('a\u0000b\u0008c\u001fd\ufffee\ud800f'), text('a\r\nb\rc'), text('\u0001')])).toEqual([
      'abcdef',
      'a\nb\nc',
    ]);
  });

  test('numbers are written as they are', async () => {
    const decimals = ['0', '87.25', '-3', '4.65', '12345678901234567890', '0.1'];
    expect(await values(decimals.map((one) => number(one)))).toEqual(decimals.map(Number));
    const xml = partOf(
      await written(blank, [plan({ key: 'a', rows: [{ cells: decimals.map((one) => number(one)) }] })]),
      ownPart,
    );
    expect([...xml.matchAll(/<v>([^<]*)<\/v>/g)].map((match) => match[1])).toEqual(decimals);
  });

  test('formulas carry their results', async () => {
    const cells: CellPlan[] = [
      formula("COUNTA('Danh sách'!C8:C49)", '42'),
      formula('SUM(A1:A1)&"<>"', '42.5', { format: '0.00' }),
      { content: { kind: 'formula', formula: 'IF(A1>1,"đủ","")', result: { text: 'đủ' } }, style: {} },
      { content: { kind: 'formula', formula: '""', result: { text: '' } }, style: {} },
    ];
    expect(await values(cells)).toEqual([42, 42.5, 'đủ']);
    const sheet = await dumped(plan({ key: 'a', rows: [{ cells }] }));
    expect(Object.values(sheet.cells).map((cell) => [cell.type, cell.value, cell.stored ?? null])).toEqual([
      ['f', "=COUNTA('Danh sách'!C8:C49)", 42],
      ['f', '=SUM(A1:A1)&"<>"', 42.5],
      ['f', '=IF(A1>1,"đủ","")', 'đủ'],
      ['f', '=""', null],
    ]);
  });

  test('a cell may have looks alone, or nothing', async () => {
    const sheet = await dumped(
      plan({ key: 'a', rows: [{ cells: [{ content: null, style: { border: 'thin' } }, null, text('x')] }] }),
    );
    expect(Object.keys(sheet.cells)).toEqual(['A1', 'C1']);
    expect(sheet.cells['A1']?.border?.['left']).toMatchObject({ style: 'thin' });
  });

  test('in a 1904 workbook dates are those of its system', async () => {
    const bytes = rawWorkbook({ sheets: [{ name: 'A', xml: '<sheetData/>' }], before: '<workbookPr date1904="1"/>' });
    const cells = [
      number('44915', { format: 'dd/mm/yyyy' }),
      number('44915.5', { format: 'dd/mm/yyyy hh:mm' }),
      number('44915'),
    ];
    const out = await written(bytes, [plan({ key: 'a', rows: [{ cells }] })]);
    expect([...partOf(out, 'xl/worksheets/sheet2.xml').matchAll(/<v>([^<]*)<\/v>/g)].map((match) => match[1])).toEqual([
      '43453',
      '43453.5',
      '44915',
    ]);
    expect(await values(cells, bytes)).toEqual([44915, 44915.5, 44915]);
    // A day before it would come out as another day, so no plan may have one.
    const early = [plan({ key: 'a', rows: [{ cells: [number('100', { format: 'dd/mm/yyyy' })] }] })];
    await expect(written(bytes, early)).rejects.toThrow('a day before 1904');
  });
});

describe('looks', () => {
  const styles: readonly (readonly [CellStyle, object])[] = [
    [{}, { font: { name: 'Times New Roman', sz: 12, b: false, i: false } }],
    [
      { bold: true, italic: true, underline: true, size: 14, color: 'C00000' },
      { font: { name: 'Times New Roman', sz: 14, b: true, i: true, u: 'single', color: { rgb: 'FFC00000' } } },
    ],
    [{ fill: 'ffeeaa' }, { fill: { patternType: 'solid', fgColor: { rgb: 'FFFFEEAA' } } }],
    [
      { horizontal: 'center', vertical: 'top', wrap: true },
      { alignment: { horizontal: 'center', vertical: 'top', wrapText: true } },
    ],
    [{ horizontal: 'left', indent: 2 }, { alignment: { horizontal: 'left', indent: 2 } }],
    [
      { border: 'thin' },
      {
        border: {
          left: { style: 'thin' },
          right: { style: 'thin' },
          top: { style: 'thin' },
          bottom: { style: 'thin' },
        },
      },
    ],
    [{ border: 'bottom' }, { border: { left: {}, right: {}, top: {}, bottom: { style: 'thin' } } }],
    [{ border: 'none' }, { border: { left: {}, right: {}, top: {}, bottom: {} } }],
  ];

  test('are as planned', async () => {
    const sheet = await dumped(plan({ key: 'a', rows: [{ cells: styles.map(([style]) => text('x', { style })) }] }));
    for (const [index, [, expected]] of styles.entries()) {
      expect(Object.values(sheet.cells)[index]).toMatchObject(expected);
    }
  });

  test('number formats, those of the workbook among them', async () => {
    const formats = ['0.00', '#,##0', '0%', '@', 'dd/mm/yyyy', '0.00"đ"', '[>=90]0.0;General'];
    const sheet = await dumped(plan({ key: 'a', rows: [{ cells: formats.map((format) => number('1', { format })) }] }));
    expect(Object.values(sheet.cells).map((cell) => cell.format)).toEqual(formats);
  });

  test('equal looks are kept once', async () => {
    const count = async (rows: number): Promise<string | undefined> => {
      const cells = [text('x', { style: { bold: true, border: 'thin' }, format: '0.000' })];
      const out = await written(blank, [plan({ key: 'a', rows: Array.from({ length: rows }, () => ({ cells })) })]);
      return partOf(out, 'xl/styles.xml').split('<cellXfs count="')[1]?.split('"')[0];
    };
    expect(await count(50)).toBe(await count(1));
  });

  test('a workbook without a part for looks gets one', async () => {
    const bytes = rawWorkbook({
      sheets: [{ name: 'A', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
    });
    const out = await written(bytes, [
      plan({ key: 'a', rows: [{ cells: [number('1', { style: { bold: true, fill: '00FF00' }, format: '0.0' })] }] }),
    ]);
    const [user, ours] = openpyxlDump(out).sheets;
    expect(user?.cells['A1']).toMatchObject({ value: 1, format: 'General', font: { b: false }, fill: {} });
    expect(ours?.cells['A1']).toMatchObject({
      format: '0.0',
      font: { b: true },
      fill: { fgColor: { rgb: 'FF00FF00' } },
    });
    expect(
      await written(out, [
        plan({ key: 'a', rows: [{ cells: [number('1', { style: { bold: true, fill: '00FF00' }, format: '0.0' })] }] }),
      ]),
    ).toEqual(out);
  });
});

describe('the tab', () => {
  const whole: TabPlan = plan({
    key: 'a',
    name: "Tên 'lạ' & <dài>",
    rows: [
      { cells: [text('TIÊU ĐỀ', { style: { bold: true, border: 'thin', horizontal: 'center' } })], height: 30.5 },
      { cells: ['STT', 'Họ và tên', 'Điểm'].map((one) => text(one, { style: { border: 'thin' } })) },
      { cells: [number('1'), text('Nguyễn Văn A', { note: 'Ô này\nxem lại' }), number('9.25', { note: 'x' })] },
    ],
    columnWidths: [5, 30, 8.43],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 4, left: 0, bottom: 5, right: 1 },
    ],
    freeze: { rows: 2, columns: 1 },
    autoFilter: { top: 1, left: 0, bottom: 2, right: 2 },
    page: {
      orientation: 'landscape',
      marginsMm: { top: 20, bottom: 25.4, left: 30, right: 15 },
      titleRows: { first: 0, last: 1 },
      centered: true,
      pageNumbers: true,
    },
    tabColor: '1f7a4d',
  });

  test('is laid out as planned', async () => {
    const sheet = await dumped(whole);
    expect(sheet).toMatchObject({
      state: 'visible',
      merges: ['A1:C1', 'A5:B6'],
      freeze: 'B3',
      filter: { ref: 'A2:C3' },
    });
    // 35, 210 and 59 pixels, in digits of Calibri 11, which are 7 wide.
    expect(['A', 'B', 'C'].map((column) => sheet.columns[column]?.width)).toEqual([5, 30, 8.4296875]);
    expect(sheet.rows['1']?.height).toBe(30.5);
    expect(sheet.rows['2']?.height ?? null).toBeNull();
    expect(sheet.properties).toMatchObject({ tabColor: { rgb: 'FF1F7A4D' }, pageSetUpPr: { fitToPage: true } });
  });

  test('a merge has the border of its first cell on all its cells', async () => {
    const xml = partOf(await written(blank, [whole]), ownPart);
    const styles = [...xml.matchAll(/<c r="[ABC]1" s="(\d+)"/g)].map((match) => match[1]);
    expect(styles).toHaveLength(3);
    expect(new Set(styles).size).toBe(1);
  });

  test('is printed as planned', async () => {
    const sheet = await dumped(whole);
    expect(sheet.page).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.options).toMatchObject({ horizontalCentered: true });
    expect(sheet.titles).toEqual(['$1:$2', null]);
    const millimetres = Object.entries(sheet.margins).map(([side, inches]) => [
      side,
      Number((inches * 25.4).toFixed(3)),
    ]);
    expect(Object.fromEntries(millimetres)).toEqual({
      left: 30,
      right: 15,
      top: 20,
      bottom: 25.4,
      header: 10,
      footer: 12.7,
    });
  });

  test('bears its page number in the middle of the upper margin, from the second page on', async () => {
    const sheet = await dumped(whole);
    expect(sheet.differentFirst).toBe(true);
    expect(sheet.header[0]).toBe('&C&"Times New Roman,Regular"&13 &P');
    expect(sheet.header.slice(1)).toEqual(['', '', '']);
    expect((await dumped(plan({ key: 'a' }))).differentFirst).toBe(false);
  });

  test('has notes', async () => {
    const sheet = await dumped(whole);
    expect(sheet.cells['B3']?.comment).toEqual({ text: 'Ô này\nxem lại', author: 'Bình Xét' });
    expect(sheet.cells['C3']?.comment).toEqual({ text: 'x', author: 'Bình Xét' });
  });

  test('is known by a hidden name', async () => {
    const { names } = openpyxlDump(await written(blank, [whole]));
    expect(names.at(-1)).toEqual(['BinhXet_a', null, "'Tên ''lạ'' & <dài>'!$A$1", true]);
    expect(tabOf(await opened(await written(blank, [whole])), whole.name).ownKey).toBe('a');
  });

  test.each([
    ['rows', { rows: 3, columns: 0 }, 'A4'],
    ['columns', { rows: 0, columns: 2 }, 'C1'],
    ['nothing', { rows: 0, columns: 0 }, null],
  ])('may freeze %s', async (_, freeze, cell) => {
    expect((await dumped(plan({ key: 'a', freeze }))).freeze).toBe(cell);
  });

  test('may be empty', async () => {
    expect((await dumped(plan({ key: 'a', rows: [] }))).cells).toEqual({});
  });
});

describe('plans that no workbook can hold are a fault of the program', () => {
  const cells = [text('a'), text('b')];
  test.each<[string, readonly TabPlan[]]>([
    ['a name with a colon', [plan({ key: 'a', name: 'KQ: Điểm' })]],
    ['a name that is too long', [plan({ key: 'a', name: 'x'.repeat(32) })]],
    ['no name', [plan({ key: 'a', name: '' })]],
    ['an apostrophe at the end', [plan({ key: 'a', name: "KQ'" })]],
    ['a reserved name', [plan({ key: 'a', name: 'History' })]],
    ['two tabs of one name', [plan({ key: 'a', name: 'KQ' }), plan({ key: 'b', name: 'kq' })]],
    ['two tabs of one key', [plan({ key: 'a', name: 'KQ' }), plan({ key: 'A', name: 'KR' })]],
    ['a key that is no name', [plan({ key: 'điểm' })]],
    [
      'merges that overlap',
      [
        plan({
          key: 'a',
          merges: [
            { top: 0, left: 0, bottom: 1, right: 1 },
            { top: 1, left: 1, bottom: 2, right: 2 },
          ],
        }),
      ],
    ],
    [
      'content that a merge hides',
      [plan({ key: 'a', rows: [{ cells }], merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })],
    ],
    ['a number that is none', [plan({ key: 'a', rows: [{ cells: [number('1,5')] }] })]],
    ['a colour that is none', [plan({ key: 'a', rows: [{ cells: [text('x', { style: { color: 'red' } })] }] })]],
  ])('%s', async (_, plans) => {
    await expect(writeTabs(await opened(blank), plans, new Map())).rejects.toThrow();
  });
});
