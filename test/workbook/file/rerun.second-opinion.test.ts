import { readFileSync } from 'node:fs';
import { openpyxlDump, openpyxlMake } from '../../tools/second-opinion';
import { rawWorkbook } from '../../tools/raw-workbook';
import { writeTabs } from '../../../src/workbook/file/write';
import { pack, readZip, writeZip } from '../../../src/workbook/file/zip/archive';
import type { TabPlan } from '../../../src/workbook/port';
import { formula, number, opened, partNames, partOf, plan, tabOf, text, written } from './opened';

const sample = new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx'));
const full = new Uint8Array(openpyxlMake('make_full_workbook.py'));

const rows = [
  {
    cells: [text('=a', { style: { bold: true, border: 'thin' }, note: 'b' }), null, number('1.5', { format: '0.000' })],
    height: 20,
  },
  { cells: [formula('1+1', '2', { style: { fill: 'EEEEEE' } })] },
];
const scores = plan({ key: 'scores', name: 'KQ - Điểm', rows, autoFilter: { top: 0, left: 0, bottom: 1, right: 2 } });
const ballots = plan({ key: 'ballots', name: 'KQ - Kiểm phiếu', rows: [{ cells: [text('x', { note: 'y' })] }] });
const minutes = plan({
  key: 'minutes',
  name: 'Biên bản họp',
  page: { ...scores.page, pageNumbers: true, titleRows: { first: 0, last: 0 } },
});
const plans: readonly TabPlan[] = [scores, ballots, minutes];

const names = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await opened(bytes)).snapshot.tabs.map((tab) => tab.name);

/** The workbook part changed by hand, as a user would have it changed by Excel. */
function withWorkbook(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const name = 'xl/workbook.xml';
  const changed = pack(name, new TextEncoder().encode(change(partOf(bytes, name))));
  return writeZip(readZip(bytes).map((entry) => (entry.name === name ? changed : entry)));
}

/** The workbook with a copy of the part of its first tab, under an id. */
function withCopyOfFirstTab(bytes: Uint8Array, id: string): Uint8Array {
  const copy = { name: 'xl/worksheets/copy.xml', text: partOf(bytes, 'xl/worksheets/sheet1.xml') };
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const added = new Map([
    ['[Content_Types].xml', `<Override PartName="/${copy.name}" ContentType="${type}"/></Types>`],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationship Id="${id}" Type="${relationship}" Target="/${copy.name}"/></Relationships>`,
    ],
  ]);
  const encoder = new TextEncoder();
  const entries = readZip(bytes).map((entry) => {
    const more = added.get(entry.name);
    if (more === undefined) return entry;
    return pack(entry.name, encoder.encode(partOf(bytes, entry.name).replace(/<\/(Types|Relationships)>$/, more)));
  });
  return writeZip([...entries, pack(copy.name, encoder.encode(copy.text))]);
}

describe.each([
  ['the sample', sample],
  ['a workbook of about everything', full],
  ['the smallest workbook', rawWorkbook({ sheets: [{ name: 'A', xml: '<sheetData/>' }] })],
])('%s', (_, bytes) => {
  test('the same plans give the same bytes', async () => {
    expect(await written(bytes, plans)).toEqual(await written(bytes, plans));
  });

  test('a second run changes no byte', async () => {
    const once = await written(bytes, plans);
    expect(await written(once, plans)).toEqual(once);
    const without = await written(bytes, []);
    expect(await written(without, [])).toEqual(without);
  });

  test('taking our tabs out again leaves the workbook without a trace of them', async () => {
    const out = await written(await written(bytes, plans), []);
    expect(partNames(out)).toEqual(partNames(await written(bytes, [])));
    expect(partOf(out, 'xl/workbook.xml')).toEqual(partOf(await written(bytes, []), 'xl/workbook.xml'));
    expect(partOf(out, '[Content_Types].xml')).not.toMatch(/comments1|sheet12/);
  });
});

describe('a tab of ours', () => {
  test('keeps its place, wherever the user has moved it', async () => {
    const once = await written(sample, plans);
    const moved = withWorkbook(once, (xml) => {
      const own = /<sheet [^>]*name="KQ - Điểm"[^>]*\/>/.exec(xml)?.[0] ?? '';
      const shifted = (digits: string): string =>
        String(Number(digits) < 10 ? Number(digits) + 1 : Number(digits) === 10 ? 0 : Number(digits));
      return xml
        .replace(own, '')
        .replace('<sheets>', `<sheets>${own}`)
        .replace(/localSheetId="(\d+)"/g, (__, digits: string) => `localSheetId="${shifted(digits)}"`);
    });
    const out = await written(moved, [{ ...scores, rows: [{ cells: [text('mới')] }] }, ballots, minutes]);
    expect(await names(out)).toEqual(await names(moved));
    expect((await names(out))[0]).toBe('KQ - Điểm');
    expect(tabOf(await opened(out), 'KQ - Điểm').values).toEqual([['mới']]);
    expect(await written(moved, plans)).toEqual(await written(await written(moved, plans), plans));
    const before = openpyxlDump(moved);
    const after = openpyxlDump(out);
    expect(after.names.filter(([name]) => name === '_xlnm.Print_Titles')).toEqual(
      expect.arrayContaining(before.names.filter(([name, tab]) => name === '_xlnm.Print_Titles' && tab !== 12)),
    );
  });

  test('that the user renamed is still ours, and gets the planned name', async () => {
    const once = await written(sample, plans);
    const renamed = withWorkbook(once, (xml) => xml.replaceAll('KQ - Kiểm phiếu', 'Phiếu của tôi'));
    expect(tabOf(await opened(renamed), 'Phiếu của tôi').ownKey).toBe('ballots');
    expect(await written(renamed, plans)).toEqual(once);
    const kept = [scores, { ...ballots, name: 'Phiếu của tôi' }, minutes];
    expect((await names(await written(renamed, kept)))[11]).toBe('Phiếu của tôi');
  });

  test('that the user copied stays the user’s, with what they wrote in it', async () => {
    const once = await written(sample, plans);
    const listed = withWorkbook(once, (xml) =>
      xml
        .replace(
          '</sheets>',
          '<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="KQ - Điểm (2)" sheetId="99" r:id="rId99"/></sheets>',
        )
        .replace(
          '</definedNames>',
          '<definedName name="BinhXet_scores" localSheetId="13" hidden="1">\'KQ - Điểm (2)\'!$A$1</definedName></definedNames>',
        ),
    );
    const copied = withCopyOfFirstTab(listed, 'rId99');
    const out = await opened(await written(copied, plans));
    expect(out.snapshot.tabs.filter((tab) => tab.ownKey !== null).map((tab) => tab.name)).toEqual(
      plans.map((one) => one.name),
    );
    expect(tabOf(out, 'KQ - Điểm (2)')).toEqual(tabOf(await opened(copied), 'KQ - Điểm (2)'));
    expect(out.workbook.names.some((name) => name.scope === 13)).toBe(true);
  });

  test('that is no longer planned goes, and the others move up', async () => {
    const once = await written(sample, plans);
    const active = withWorkbook(once, (xml) =>
      xml.replace('activeTab="0"', 'activeTab="12"').replace('firstSheet="0"', 'firstSheet="11"'),
    );
    const out = await written(active, [scores, minutes]);
    expect((await names(out)).slice(10)).toEqual(['KQ - Điểm', 'Biên bản họp']);
    expect(partOf(out, 'xl/workbook.xml')).toMatch(/firstSheet="0" activeTab="11"/);
    expect(openpyxlDump(out).sheets.at(-1)?.titles).toEqual(['$1:$1', null]);
    expect(openpyxlDump(out).sheets.slice(0, 10)).toEqual(openpyxlDump(sample).sheets);
    expect(partNames(out)).toContain('xl/comments1.xml');
    expect(partNames(out)).not.toContain('xl/comments2.xml');
  });

  test('comes last when it is new', async () => {
    const out = await written(await written(sample, [ballots]), plans);
    expect((await names(out)).slice(10)).toEqual(['KQ - Kiểm phiếu', 'KQ - Điểm', 'Biên bản họp']);
  });

  test('keeps its visibility, its number, and the name by which macros know it', async () => {
    const bytes = rawWorkbook({
      sheets: [
        { name: 'A', xml: '<sheetData/>' },
        {
          name: 'KQ',
          xml: '<sheetPr codeName="Trang_2"><tabColor rgb="FF000000"/></sheetPr><sheetData/>',
          state: 'hidden',
        },
      ],
      behind: '<definedNames><definedName name="BinhXet_a">KQ!$A$1</definedName></definedNames>',
    });
    const out = await written(bytes, [plan({ key: 'a', name: 'KQ' })]);
    expect(tabOf(await opened(out), 'KQ').visibility).toBe('hidden');
    expect(partOf(out, 'xl/worksheets/sheet2.xml')).toContain('<sheetPr codeName="Trang_2"><pageSetUpPr');
    expect(partOf(out, 'xl/workbook.xml')).toContain('name="KQ" sheetId="2" state="hidden"');
  });

  test('that lost its first cell is the user’s: its name points nowhere, and goes', async () => {
    const once = await written(sample, [scores]);
    const lost = withWorkbook(once, (xml) => xml.replace("'KQ - Điểm'!$A$1<", "'KQ - Điểm'!#REF!<"));
    expect(await written(lost, [{ ...scores, name: 'KQ - Điểm (2)' }]).then(names)).toEqual([
      ...(await names(once)),
      'KQ - Điểm (2)',
    ]);
    const out = await written(lost, []);
    expect(await names(out)).toEqual(await names(once));
    expect(partOf(out, 'xl/workbook.xml')).not.toContain('BinhXet');
  });
});

describe('what the user has made meanwhile', () => {
  const expected = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> =>
    new Map((await opened(bytes)).snapshot.tabs.map((tab) => [tab.name, tab.fingerprint]));

  test('nothing: it is written', async () => {
    expect((await writeTabs(await opened(sample), plans, await expected(sample))).ok).toBe(true);
  });

  test('a tab that differs, and one that is gone', async () => {
    const changed = new Map(await expected(sample)).set('Danh sách', '0'.repeat(64)).set('Đã xóa', '1'.repeat(64));
    expect(await writeTabs(await opened(sample), plans, changed)).toEqual({
      ok: false,
      error: { code: 'input.changed-since', params: { tabs: 'Danh sách, Đã xóa' } },
    });
  });

  test('a tab of the name of a planned one', async () => {
    const result = await writeTabs(await opened(sample), [plan({ key: 'a', name: 'danh SÁCH' })], new Map());
    expect(result).toEqual({ ok: false, error: { code: 'input.changed-since', params: { tabs: 'Danh sách' } } });
  });
});
