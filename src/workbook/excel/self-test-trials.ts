import { areaName } from '../address';
import { plannedValue } from '../plan/planned-value';
import { layoutOf } from '../plan/tab-layout';
import type { CellPlan, PagePlan, TabPlan } from '../port';
import type { SelfTestFact, SelfTestName } from '../self-test';
import { contentOperations } from './cell-content';
import { gridOfPlan } from './entry-grid';
import type { Conversation } from './conversation';
import { operation, perform } from './operations';
import { pageOperations } from './page';
import { mergeOperations } from './sizes';
import { clearAll } from './steps';

/** What a trial found: names of what did not come out as it went in, and figures. */
export interface Found {
  readonly different: readonly string[];
  readonly facts: readonly SelfTestFact[];
}

/** Where a trial works: the temporary tab, and a clock in milliseconds. */
export interface Bench {
  readonly tab: string;
  readonly now: () => number;
}

/** One trial in a conversation of its own. */
export type Trial = (conversation: Conversation, bench: Bench) => Promise<Found>;

const PAGE: PagePlan = {
  orientation: 'landscape',
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
  titleRows: { first: 0, last: 1 },
  breaks: [3],
  centered: true,
  pageNumbers: true,
};

function planOf(cells: readonly CellPlan[]): TabPlan {
  return {
    key: 'SelfTest',
    name: 'SelfTest',
    rows: cells.map((cell) => ({ cells: [cell] })),
    columnWidths: [10],
    merges: [{ top: 0, left: 2, bottom: 1, right: 3 }],
    page: PAGE,
  };
}

/** Texts that a program may take for something else. */
const TEXTS = [
  '=1+1',
  '+84 912',
  '-5',
  '@a',
  '007',
  '1/2',
  '1.234,5',
  '12/05/2026',
  'TRUE',
  "'x",
  '\u0110\u1eb7ng \u00c1nh',
];

/** Numbers with the formats that the result tabs have. */
const NUMBERS = [
  ['1234.5', '#,##0.00'],
  ['87.25', '0.00'],
  ['12', '0'],
] as const;

/** 27/12/2022 as a serial number of the 1900 system. */
const DAY = '44922';

/** Formulas of the kinds that the result tabs have, over the three numbers 1, 2 and 3 above them. */
const FORMULAS = [
  ['SUM(A1:A3)', '6'],
  ['COUNTIF(A1:A3,2)', '1'],
  ['SUMPRODUCT((A1:A3>1)*1)', '2'],
  ['ROUND(1/3,4)', '0.3333'],
  ['INT(20/3)', '6'],
  ['IF(SUM(A1:A3)*100>=600,1,0)', '1'],
] as const;

const text = (value: string): CellPlan => ({ content: { kind: 'text', text: value }, style: {} });
const number = (decimal: string, format?: string): CellPlan => ({
  content: { kind: 'number', decimal },
  style: {},
  ...(format === undefined ? {} : { format }),
});
const formula = (code: string, decimal: string): CellPlan => ({
  content: { kind: 'formula', formula: code, result: { decimal } },
  style: {},
});

/** Writes cells into the first column of the emptied tab as the adapter writes results, and reads them back. */
async function written(
  conversation: Conversation,
  tab: string,
  cells: readonly CellPlan[],
): Promise<{ readonly range: Excel.Range; readonly different: readonly string[] }> {
  const layout = layoutOf({ ...planOf(cells), merges: [] }, false);
  const emptied = operation((desk) => clearAll(desk, tab));
  const range = await perform(
    conversation,
    [emptied, ...contentOperations(tab, gridOfPlan(layout, new Map()))],
    ({ workbook }) => {
      const area = { top: 0, left: 0, bottom: cells.length - 1, right: 0 };
      return workbook.worksheets.getItem(tab).getRange(areaName(area)).load('values,numberFormat,text');
    },
  );
  const different = cells.flatMap(({ content, format = 'General' }, row) => {
    const isSame = range.values[row]?.[0] === (plannedValue(content) ?? '') && range.numberFormat[row]?.[0] === format;
    return isSame ? [] : [`A${String(row + 1)}`];
  });
  return { range, different };
}

function shown(range: Excel.Range): string {
  return range.text.map(([cell = '']) => cell).join(' | ');
}

const TIMES = 5;

/** The times of some empty questions, each after the answer to the one before. */
async function times(conversation: Conversation, now: () => number, left: number): Promise<readonly number[]> {
  if (left === 0) return [];
  const begun = now();
  conversation.context.application.load('calculationMode');
  await conversation.answered(conversation.context.sync());
  const taken = now() - begun;
  return [taken, ...(await times(conversation, now, left - 1))];
}

/** Sizes that are sent and asked back, in thousands of bytes; the last is the largest request of the adapter. */
const SIZES = [100, 500, 1000, 1800];

async function roundTrips(
  conversation: Conversation,
  { tab, now }: Bench,
  [size, ...larger]: readonly number[],
): Promise<Found> {
  if (size === undefined) return { different: [], facts: [] };
  const { context, answered } = conversation;
  const begun = now();
  const cell = 'x'.repeat(990);
  const range = context.workbook.worksheets.getItem(tab).getRange(`A1:A${String(size)}`);
  range.values = Array.from({ length: size }, () => [cell]);
  range.load('values');
  await answered(context.sync());
  const taken = milliseconds(now() - begun);
  const name = `${String(size)}-KB`;
  const isSame = range.values.every(([value]) => value === cell);
  const rest = await roundTrips(conversation, { tab, now }, larger);
  return {
    different: [...(isSame ? [] : [name]), ...rest.different],
    facts: [[name, taken], ...rest.facts],
  };
}

function milliseconds(time: number): string {
  return `${time.toFixed(0)} ms`;
}

/** The trials between making the temporary tab and taking it out again. */
export const TRIALS: Readonly<Record<Exclude<SelfTestName, 'workbook' | 'tab' | 'removal'>, Trial>> = {
  async culture({ context, answered }) {
    const { application } = context.workbook;
    application.load('calculationMode,decimalSeparator,thousandsSeparator,useSystemSeparators');
    const culture = application.cultureInfo.load('name');
    await answered(context.sync());
    return {
      different: [],
      facts: [
        ['culture', culture.name],
        ['decimal', application.decimalSeparator],
        ['thousands', application.thousandsSeparator],
        ['system-separators', application.useSystemSeparators ? 'yes' : 'no'],
        ['calculation', application.calculationMode],
      ],
    };
  },

  async text(conversation, { tab }) {
    const { different } = await written(conversation, tab, TEXTS.map(text));
    return { different, facts: [] };
  },

  async numbers(conversation, { tab }) {
    const cells = NUMBERS.map(([decimal, format]) => number(decimal, format));
    const { range, different } = await written(conversation, tab, cells);
    return { different, facts: [['shown', shown(range)]] };
  },

  async dates(conversation, { tab }) {
    const cells = [number(DAY, 'dd/mm/yyyy'), number('1', '0'), formula('DATE(1904,1,1)', '1462')];
    const { range, different } = await written(conversation, tab, cells);
    const first: unknown = range.values[2]?.[0];
    const system = first === 1462 ? '1900' : first === 0 ? '1904' : 'unknown';
    return {
      // A workbook of the other system is no fault.
      different: different.filter((cell) => cell !== 'A3'),
      facts: [
        ['date-system', system],
        ['shown', String(range.text[0]?.[0])],
      ],
    };
  },

  async formulas(conversation, { tab }) {
    const cells = [
      ...['1', '2', '3'].map((decimal) => number(decimal)),
      ...FORMULAS.map(([code, decimal]) => formula(code, decimal)),
    ];
    const { different } = await written(conversation, tab, cells);
    return { different, facts: [] };
  },

  async merges(conversation, { tab }) {
    const areas = await perform(conversation, mergeOperations(tab, planOf([]).merges), ({ workbook }) =>
      workbook.worksheets.getItem(tab).getRange('A1:F9').getMergedAreasOrNullObject().load('address'),
    );
    const isSame = !areas.isNullObject && areas.address.endsWith('!C1:D2');
    return { different: isSame ? [] : ['C1:D2'], facts: [] };
  },

  async page(conversation, { tab }) {
    await perform(conversation, pageOperations(tab, PAGE, true), () => null);
    const { context, answered } = conversation;
    const layout = context.workbook.worksheets.getItem(tab).pageLayout;
    layout.load('orientation,paperSize,centerHorizontally,zoom,leftMargin');
    const titles = layout.getPrintTitleRowsOrNullObject().load('address');
    const breaks = context.workbook.worksheets.getItem(tab).horizontalPageBreaks.load('items/rowIndex');
    await answered(context.sync());
    const wanted: readonly (readonly [string, boolean])[] = [
      ['orientation', layout.orientation === 'Landscape'],
      ['paper', layout.paperSize === 'A4'],
      ['centred', layout.centerHorizontally],
      ['zoom', layout.zoom.horizontalFitToPages === 1],
      ['margin', Math.abs(layout.leftMargin - (30 * 72) / 25.4) < 1],
      ['titles', !titles.isNullObject && titles.address.replaceAll('$', '').endsWith('!1:2')],
      // Breaks are put back by the rows that they are told with.
      ['breaks', breaks.items.map(({ rowIndex }) => rowIndex).join() === '3'],
    ];
    return { different: wanted.flatMap(([name, isSame]) => (isSame ? [] : [name])), facts: [] };
  },

  async speed(conversation, { now }) {
    const taken = [...(await times(conversation, now, TIMES))].sort((left, right) => left - right);
    const [fastest = 0] = taken;
    return {
      different: [],
      facts: [
        ['fastest', milliseconds(fastest)],
        ['median', milliseconds(taken[Math.floor(TIMES / 2)] ?? 0)],
        ['slowest', milliseconds(taken.at(-1) ?? 0)],
      ],
    };
  },

  sizes: (conversation, bench) => roundTrips(conversation, bench, SIZES),
};
