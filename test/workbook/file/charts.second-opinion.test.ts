import { openpyxlCharts, openpyxlMake, libreOfficeConvert } from '../../tools/second-opinion';
import { rawWorkbook } from '../../tools/raw-workbook';
import { writeTabs } from '../../../src/workbook/file/write';
import { pack, readZip, writeZip } from '../../../src/workbook/file/zip/archive';
import { CHARTS, CHARTS_AGAIN } from '../contract/hard-plans';
import { opened, partNames, partOf, plan, text, written } from './opened';

const full = new Uint8Array(openpyxlMake('make_full_workbook.py'));
const smallest = rawWorkbook({ sheets: [{ name: 'A', xml: '<sheetData/>' }] });

const CELLS = "'Biểu ''đồ'' & <số>'!";

test('openpyxl finds our charts with their cells, figures, names, titles and places', async () => {
  const charts = openpyxlCharts(await written(smallest, [CHARTS]));
  expect(charts.map(({ tab, title, at }) => [tab, title, at])).toEqual([
    [CHARTS.name, '=Danh hiệu & "đơn vị" <1>', 'A6:C21'],
    [CHARTS.name, 'Thanh', 'E1:F10'],
    [CHARTS.name, 'Cột', 'E12:F21'],
  ]);
  expect(charts[0]?.series).toEqual([
    {
      name: '=LĐTT',
      values: `${CELLS}$B$2:$B$4`,
      stored: [3, 12.5, 15.5],
      categories: `${CELLS}$A$2:$A$4`,
      names: ['=Khoa "A" & <B>', `Phòng ${'rất dài '.repeat(30)}`, '01/02'],
    },
    {
      name: 'CSTĐ & "x" <y>',
      values: `${CELLS}$C$2:$C$4`,
      stored: [0, 1, 7],
      categories: `${CELLS}$A$2:$A$4`,
      names: ['=Khoa "A" & <B>', `Phòng ${'rất dài '.repeat(30)}`, '01/02'],
    },
  ]);
});

test('LibreOffice opens our charts and keeps them when it saves the workbook', async () => {
  const saved = libreOfficeConvert(await written(smallest, [CHARTS]), 'xlsx');
  const charts = openpyxlCharts(saved);
  expect(charts.map(({ title }) => title)).toEqual(['=Danh hiệu & "đơn vị" <1>', 'Thanh', 'Cột']);
  expect(charts[0]?.series.map(({ stored }) => stored)).toEqual([
    [3, 12.5, 15.5],
    [0, 1, 7],
  ]);
}, 120_000);

describe.each([
  ['a workbook of about everything', full],
  ['the smallest workbook', smallest],
])('in %s', (_, bytes) => {
  test('a second run with charts changes no byte', async () => {
    const once = await written(bytes, [CHARTS]);
    expect(await written(once, [CHARTS])).toEqual(once);
    const other = await written(once, [CHARTS_AGAIN]);
    expect(await written(other, [CHARTS_AGAIN])).toEqual(other);
    expect(openpyxlCharts(other).filter(({ tab }) => tab === CHARTS_AGAIN.name).length).toBe(2);
  });

  test('a tab that goes takes its drawing and its charts along, and those of the user stay byte for byte', async () => {
    const without = await written(bytes, []);
    const out = await written(await written(bytes, [CHARTS]), []);
    expect(partNames(out)).toEqual(partNames(without));
    expect(partOf(out, '[Content_Types].xml')).toEqual(partOf(without, '[Content_Types].xml'));
    const users = partNames(bytes).filter((name) => /(charts|drawings)\//.test(name));
    for (const name of users) expect(partOf(out, name)).toEqual(partOf(bytes, name));
  });
});

test('a chart of the user over a tab of ours that would go is named, and nothing is written', async () => {
  const ours = plan({ key: 'a', rows: [{ cells: [text('x')] }] });
  const once = await written(full, [ours]);
  const refused = await writeTabs(await opened(withPointer(once)), [], new Map());
  expect(refused.ok ? null : refused.error.code).toBe('file.cannot-keep');
});

/** The workbook with the user's first chart over a tab of ours. */
function withPointer(bytes: Uint8Array): Uint8Array {
  const name = 'xl/charts/chart1.xml';
  const changed = partOf(bytes, name).replace(/<(c:)?f>[^<]*<\/(c:)?f>/, "<$1f>'KQ - a'!$A$1:$A$1</$1f>");
  return writeZip(
    readZip(bytes).map((entry) => (entry.name === name ? pack(name, new TextEncoder().encode(changed)) : entry)),
  );
}

test.each([
  ['no figures', { series: [] }],
  ['names beside the figures', { categories: { top: 0, left: 0, bottom: 2, right: 0 } }],
  [
    'texts as figures',
    { series: [{ name: 'x', values: { top: 1, left: 0, bottom: 3, right: 0 }, shade: 'dark' as const }] },
  ],
])('a plan of a chart with %s is a fault of the program', async (_, fault) => {
  const [chart] = CHARTS.charts ?? [];
  if (chart === undefined) throw new Error('no chart');
  await expect(written(smallest, [{ ...CHARTS, charts: [{ ...chart, ...fault }] }])).rejects.toThrow(/a chart/);
});
