import { CHARTS } from '../contract/hard-plans';
import { readFileSync } from 'node:fs';
import { openpyxlDump, openpyxlMake } from '../../tools/second-opinion';
import { rawWorkbook } from '../../tools/raw-workbook';
import type { RawWorkbook } from '../../tools/raw-workbook';
import { writeTabs } from '../../../src/workbook/file/write';
import { readZip } from '../../../src/workbook/file/zip/archive';
import type { TabPlan } from '../../../src/workbook/port';
import { formula, number, opened, partNames, partOf, plan, tabOf, text, written } from './opened';

const sample = new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx'));
const full = new Uint8Array(openpyxlMake('make_full_workbook.py'));

const plans: readonly TabPlan[] = [
  plan({
    key: 'scores',
    name: 'KQ - Điểm',
    rows: [{ cells: [text('a', { style: { bold: true }, note: 'b' }), number('1.5', { format: '0.0' })] }],
  }),
  plan({
    key: 'minutes',
    name: 'Biên bản họp',
    rows: [{ cells: [formula('1+1', '2')] }],
    page: { ...plan({ key: 'x' }).page, titleRows: { first: 0, last: 0 } },
  }),
];

async function refusal(bytes: Uint8Array, some: readonly TabPlan[] = plans) {
  const result = await writeTabs(await opened(bytes), some, new Map());
  return result.ok ? null : result.error;
}

describe.each([
  ['the sample', sample],
  ['a workbook of about everything', full],
])('%s', (_, bytes) => {
  test('openpyxl finds the user’s tabs as they were: cells, looks, sizes, rules, print', async () => {
    const before = openpyxlDump(bytes);
    const after = openpyxlDump(await written(bytes, plans));
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.sheets.slice(before.sheets.length).map((sheet) => sheet.name)).toEqual(['KQ - Điểm', 'Biên bản họp']);
    expect(after.names.slice(0, before.names.length)).toEqual(before.names);
    expect([after.active, after.protection, after.properties]).toEqual([
      before.active,
      before.protection,
      before.properties,
    ]);
  });

  test('every part but the lists of tabs and looks is the same, byte for byte', async () => {
    const after = new Map(readZip(await written(bytes, plans)).map((entry) => [entry.name, entry]));
    const changed = readZip(bytes).filter((entry) => {
      const now = after.get(entry.name);
      return now === undefined || !Buffer.from(now.packed).equals(Buffer.from(entry.packed));
    });
    expect(changed.map((entry) => entry.name).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  test('fingerprints of the user’s tabs do not change', async () => {
    const before = (await opened(bytes)).snapshot.tabs;
    const after = (await opened(await written(bytes, plans))).snapshot.tabs;
    expect(after.slice(0, before.length)).toEqual(before);
  });
});

describe('looks that cells point to stay where they are', () => {
  test('ours come behind', async () => {
    const before = partOf(full, 'xl/styles.xml');
    const after = partOf(await written(full, plans), 'xl/styles.xml');
    for (const list of ['fonts', 'fills', 'borders', 'cellXfs']) {
      const inner = (xml: string): string => new RegExp(`<${list}[^>]*>(.*)</${list}>`, 's').exec(xml)?.[1] ?? 'none';
      expect(inner(after).startsWith(inner(before))).toBe(true);
    }
    for (const list of ['cellStyleXfs', 'cellStyles', 'dxfs']) {
      const whole = (xml: string): string => new RegExp(`<${list}.*</${list}>`, 's').exec(xml)?.[0] ?? 'none';
      expect(whole(after)).toBe(whole(before));
    }
  });
});

describe('what is around the tabs', () => {
  const raw: RawWorkbook = {
    sheets: [{ name: 'A', xml: '<sheetData/>' }],
    before:
      '<fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews>',
    behind:
      '<externalReferences/><calcPr calcId="1" iterate="1"/><extLst><ext uri="{X}" xmlns:y="u"><y:z/></ext></extLst>',
    parts: { 'customXml/item1.xml': '<a/>', 'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>' },
    pointers: { customXml: '../customXml/item1.xml', calcChain: 'calcChain.xml' },
  };

  test('stays; Excel is told to work formulas out anew', async () => {
    const xml = partOf(await written(rawWorkbook(raw), plans), 'xl/workbook.xml');
    expect(xml).toContain('<fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/>');
    expect(xml).toMatch(
      /<externalReferences\/><definedNames>.*<\/definedNames><calcPr fullCalcOnLoad="1" calcId="1" iterate="1"\/><extLst>/,
    );
  });

  test('the old order of calculation goes, with its pointer', async () => {
    const out = await written(rawWorkbook(raw), plans);
    expect(partNames(out)).toContain('customXml/item1.xml');
    expect(partNames(out)).not.toContain('xl/calcChain.xml');
    expect(partOf(out, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('macros stay, and the file says that it has some', async () => {
    const bytes = rawWorkbook({
      ...raw,
      workbookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      parts: { 'xl/vbaProject.bin': 'macro' },
      pointers: { vbaProject: 'vbaProject.bin' },
    });
    const out = await written(bytes, plans);
    expect(partOf(out, 'xl/vbaProject.bin')).toBe('macro');
    expect([(await opened(out)).hasMacros, (await opened(sample)).hasMacros]).toEqual([true, false]);
  });

  test('a workbook whose tags bear a prefix stays one', async () => {
    const out = await written(
      rawWorkbook({ sheets: raw.sheets, styles: '<fonts><font/></fonts>', prefix: 'x:' }),
      plans,
    );
    expect(partOf(out, 'xl/workbook.xml')).toMatch(/<x:sheet [^>]*name="KQ - Điểm"/);
    expect(openpyxlDump(out).sheets.map((sheet) => sheet.name)).toEqual(['A', 'KQ - Điểm', 'Biên bản họp']);
    expect(await written(out, plans)).toEqual(out);
  });

  test('a part in UTF-16 is written in UTF-8', async () => {
    const bytes = rawWorkbook({ sheets: raw.sheets });
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${partOf(bytes, 'xl/workbook.xml')}`;
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]);
    const { pack, writeZip } = await import('../../../src/workbook/file/zip/archive');
    const mixed = writeZip(
      readZip(bytes).map((entry) => (entry.name === 'xl/workbook.xml' ? pack(entry.name, wide) : entry)),
    );
    expect(partOf(await written(mixed, plans), 'xl/workbook.xml')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
  });

  test('strict workbooks get strict tabs', async () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const { pack, writeZip } = await import('../../../src/workbook/file/zip/archive');
    const bytes = rawWorkbook({ sheets: raw.sheets });
    const made = writeZip(
      readZip(bytes).map((entry) => pack(entry.name, new TextEncoder().encode(strict(partOf(bytes, entry.name))))),
    );
    const out = await written(made, [...plans, CHARTS]);
    for (const name of [
      'xl/drawings/drawing1.xml',
      'xl/charts/chart1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/comments1.xml',
    ]) {
      expect(partOf(out, name)).not.toContain('http://schemas.openxmlformats.org/spreadsheetml');
      expect(partOf(out, name)).not.toContain('http://schemas.openxmlformats.org/officeDocument');
      expect(partOf(out, name)).not.toContain('http://schemas.openxmlformats.org/drawingml');
    }
  });
});

describe('what cannot be kept whole is refused', () => {
  const one = { sheets: [{ name: 'A', xml: '<sheetData/>' }] };

  test('a signed workbook', async () => {
    expect(await refusal(rawWorkbook({ ...one, parts: { '_xmlsignatures/sig1.xml': '<a/>' } }))).toEqual({
      code: 'file.cannot-keep',
      params: { detail: 'digital-signature' },
    });
  });

  test('an old shared workbook', async () => {
    const bytes = rawWorkbook({
      ...one,
      parts: { 'xl/revisions/headers.xml': '<a/>' },
      pointers: { revisionHeaders: 'revisions/headers.xml' },
    });
    expect(await refusal(bytes)).toEqual({ code: 'file.cannot-keep', params: { detail: 'shared-workbook' } });
  });

  test('a workbook of which no visible tab would be left', async () => {
    const names = '<definedNames><definedName name="BinhXet_a">B!$A$1</definedName></definedNames>';
    const sheets = [
      { name: 'A', xml: '<sheetData/>', state: 'hidden' },
      { name: 'B', xml: '<sheetData/>' },
    ];
    expect(await refusal(rawWorkbook({ sheets, behind: names }), [])).toEqual({
      code: 'file.cannot-keep',
      params: { detail: 'no-visible-tab' },
    });
  });

  const own = '<definedNames><definedName name="BinhXet_scores">\'KQ cũ\'!$A$1</definedName>';
  const pointing = (xml: string, more = ''): Uint8Array =>
    rawWorkbook({
      sheets: [
        { name: 'A', xml },
        { name: 'KQ cũ', xml: '<sheetData/>' },
      ],
      behind: `${own}${more}</definedNames>`,
    });

  test.each([
    [
      'a formula',
      pointing('<sheetData><row r="1"><c r="A1"><f>\'KQ cũ\'!B2</f><v>1</v></c></row></sheetData>'),
      'xl/worksheets/sheet1.xml -> KQ cũ',
    ],
    [
      'a rule',
      pointing('<sheetData/><extLst><ext><f>&apos;KQ cũ&apos;!$B$2</f></ext></extLst>'),
      'xl/worksheets/sheet1.xml -> KQ cũ',
    ],
    ['a name', pointing('<sheetData/>', '<definedName name="Vung">\'KQ cũ\'!$B$2</definedName>'), 'Vung -> KQ cũ'],
  ])('%s of the user’s points to a tab that would go, or get another name', async (_, bytes, detail) => {
    const error = { code: 'file.cannot-keep', params: { detail } };
    expect(await refusal(bytes, [])).toEqual(error);
    expect(await refusal(bytes, [plan({ key: 'scores', name: 'KQ mới' })])).toEqual(error);
    // Under its name it is written in place, and the pointer holds.
    expect(await refusal(bytes, [plan({ key: 'scores', name: 'KQ cũ' })])).toBeNull();
  });

  test('a tab nobody points to may go', async () => {
    const out = await written(
      pointing('<sheetData><row r="1"><c r="A1"><f>\'XKQ cũ\'!B2</f><v>1</v></c></row></sheetData>'),
      [],
    );
    expect((await opened(out)).snapshot.tabs.map((tab) => tab.name)).toEqual(['A']);
  });
});

describe('a locked structure', () => {
  const locked = (names: string): Uint8Array =>
    rawWorkbook({
      sheets: ['A', 'KQ'].map((name) => ({ name, xml: '<sheetData/>' })),
      before: '<workbookProtection workbookPassword="CC8C" lockStructure="1"/>',
      behind: names,
    });
  const own = '<definedNames><definedName name="BinhXet_a">KQ!$A$1</definedName></definedNames>';

  test('forbids new tabs, fewer tabs and other names', async () => {
    const error = { code: 'workbook.structure-protected', params: {} };
    expect(await refusal(locked(''), [plan({ key: 'a', name: 'Mới' })])).toEqual(error);
    expect(await refusal(locked(own), [])).toEqual(error);
    expect(await refusal(locked(own), [plan({ key: 'a', name: 'Khác' })])).toEqual(error);
  });

  test('lets a tab that is there be written, and stays', async () => {
    const out = await written(locked(own), [plan({ key: 'a', name: 'KQ' })]);
    expect(tabOf(await opened(out), 'KQ').values).toEqual([['x']]);
    expect(partOf(out, 'xl/workbook.xml')).toContain('<workbookProtection workbookPassword="CC8C" lockStructure="1"/>');
  });
});
