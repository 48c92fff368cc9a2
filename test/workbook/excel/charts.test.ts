import { askCharts, chartDifference } from '../../../src/workbook/excel/chart-check';
import type { NamedChart } from '../../../src/workbook/excel/charts';
import { chartName } from '../../../src/workbook/plan/chart-looks';
import type { TabPlan } from '../../../src/workbook/port';
import { CHARTS, CHARTS_AGAIN } from '../contract/hard-plans';
import { leftovers, opened, write } from './scenarios';

/** A user draws a chart over the first two figures of a tab. */
async function drawn({ excel }: ReturnType<typeof opened>, tab: string, name: string): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    sheet.getRange('Z1:Z2').values = [[1], [2]];
    const chart = sheet.charts.add('Pie', sheet.getRange('Z1:Z2'), 'Columns');
    chart.name = name;
    await context.sync();
  });
}

test('charts of the user stay where they are, on tabs of the user and on ours, under whatever names', async () => {
  const book = opened();
  const { excel, port } = book;
  await drawn(book, 'Danh sách', 'BinhXet_1');
  expect(await write(port, [CHARTS])).toBe('written');
  await drawn(book, CHARTS.name, 'Của tôi');
  const names = (tab: string): readonly string[] => excel.workbook.sheet(tab).charts.map(({ name }) => name);
  expect(names(CHARTS.name)).toEqual(['BinhXet_1', 'BinhXet_2', 'BinhXet_3', 'Của tôi']);
  expect(await write(port, [CHARTS_AGAIN])).toBe('written');
  expect(names(CHARTS_AGAIN.name)).toEqual(['Của tôi', 'BinhXet_4', 'BinhXet_5']);
  expect(await write(port, [CHARTS])).toBe('written');
  expect(names(CHARTS.name)).toEqual(['Của tôi', 'BinhXet_1', 'BinhXet_2', 'BinhXet_3']);
  expect(names('Danh sách')).toEqual(['BinhXet_1']);
  expect(leftovers(excel)).toEqual([]);
});

test('charts cost no round trip more', async () => {
  const { excel, port } = opened();
  await write(port, [CHARTS]);
  const read = await port.read();
  if (!read.ok) throw new Error(read.error.code);
  excel.reset();
  const expected = new Map(read.value.tabs.slice(0, 2).map(({ name, fingerprint }) => [name, fingerprint] as const));
  expect((await port.write([CHARTS_AGAIN], expected)).ok).toBe(true);
  expect(excel.syncs).toBe(3);
});

test.each<[string, readonly NamedChart[], string | null]>([
  ['as they are', named(CHARTS), null],
  ['with another name for a series', named(CHARTS).map((one) => renamed(one)), 'A6'],
  ['with a series less', named(CHARTS).map((one) => fewer(one)), 'A6'],
  ['with more figures', named(CHARTS).map((one) => taller(one)), 'A6'],
])('charts %s are found to differ where they do', async (_, wanted, cell) => {
  const { excel, port } = opened();
  await write(port, [CHARTS]);
  const found = await excel.run(async (context) => {
    const asked = askCharts(context, [{ tab: CHARTS.name, sheet: CHARTS.name, charts: wanted }]);
    await context.sync();
    return chartDifference(asked);
  });
  expect(found).toEqual(cell === null ? null : { sheet: CHARTS.name, cell, isResult: true });
});

function named({ charts = [] }: TabPlan): readonly NamedChart[] {
  return charts.map((chart, index) => ({ name: chartName(index + 1), chart }));
}

function renamed({ name, chart }: NamedChart): NamedChart {
  return { name, chart: { ...chart, series: chart.series.map((one) => ({ ...one, name: `${one.name}?` })) } };
}

function fewer({ name, chart }: NamedChart): NamedChart {
  return { name, chart: { ...chart, series: chart.series.slice(1) } };
}

function taller({ name, chart }: NamedChart): NamedChart {
  return { name, chart: { ...chart, categories: { ...chart.categories, bottom: chart.categories.bottom + 1 } } };
}
