import { loadavg } from 'node:os';
import type { Figure, PartOutcome, Table } from '../proof/record';
import { workbookFile } from '../support/workbook-file';
import { type Comparison, type Summary, compare, hasPandas, summaryOf } from './compare';
import { type Measured, type Traffic, measure } from './measure';
import { benchRound } from './round';
import { bringBuildUpToDate, builtScripts, firstLoad } from './sizes';
import { measureTally } from './tally';

/** How often each size is run: the largest ones less often, as each takes as long as all smaller ones together. */
const SIZES = [
  { people: 50, runs: 5, colleagueRuns: 1 },
  { people: 500, runs: 5, colleagueRuns: 1 },
  { people: 5000, runs: 5, colleagueRuns: 1 },
  { people: 10_000, runs: 3, colleagueRuns: 0 },
  { people: 20_000, runs: 2, colleagueRuns: 1 },
] as const;
/** In Excel (the test's own) the larger sizes say nothing more: round trips grow with the bytes. */
const IN_EXCEL = [50, 500] as const;
const TALLIES = [
  [15, 300],
  [200, 1000],
] as const;
const LARGEST_SCRIPTS = 8;

/** What `npm run bench` found: the outcome of its part of the proof, and everything that it was made from. */
export interface Bench {
  readonly outcome: PartOutcome;
  readonly comparisons: readonly Comparison[];
  readonly excel: readonly Measured[];
}

/** Runs the sizes up to a number of people, and what is measured besides. What the folder holds of it is not run again. */
export async function bench(most: number, folder: string, say: (line: string) => void): Promise<Bench> {
  const loadsBefore = loads();
  const comparisons: Comparison[] = [];
  const failed: string[] = [];
  for (const size of SIZES.filter(({ people }) => people <= most)) {
    try {
      comparisons.push(compare(size, folder, say));
    } catch (error) {
      failed.push(`${String(size.people)} people: ${reasonOf(error)}`);
    }
  }
  const excel: Measured[] = [];
  for (const people of IN_EXCEL) {
    say(`${String(people)} people in Excel`);
    try {
      excel.push(await measure(`${String(people)} people`, await workbookFile(benchRound(people))));
    } catch (error) {
      failed.push(`${String(people)} people in Excel: ${reasonOf(error)}`);
    }
  }
  const isAll = most === Number.POSITIVE_INFINITY;
  if (isAll) bringBuildUpToDate(say);
  const summaries = comparisons.map(summaryOf);
  const missing = missingPrograms();
  const isWhole =
    failed.length === 0 &&
    missing === null &&
    SIZES.every(({ people, runs }) => (summaries.find((one) => one.people === people)?.runs ?? 0) >= runs);
  return {
    comparisons,
    excel,
    outcome: {
      isWhole,
      figures: [
        ...summaries.flatMap(figuresOf),
        ...growthOf(summaries),
        ...excel.flatMap(tripsOf),
        ...(isAll ? loadFigures() : []),
      ],
      tables: [
        timesTable(summaries),
        ratioTable(summaries),
        stepsTable(summaries),
        colleagueTable(summaries),
        excelTable(excel),
        tallyTable(),
        ...(isAll ? [scriptTable()] : []),
      ],
      notes: [
        ...NOTES,
        `Load of the machine (1, 5, 15 minutes) at the beginning: ${loadsBefore}; at the end: ${loads()}.`,
        ...failed,
        ...(missing === null ? [] : [missing]),
      ],
    },
  };
}

/** What a child process said last of why it ended. */
function reasonOf(error: unknown): string {
  const told = error instanceof Error ? error.message : String(error);
  return /^\w*Error: (.+)$/m.exec(told)?.[1] ?? told.split('\n')[0] ?? '';
}

const NOTES = [
  'The floor is an .xlsx library alone (hucre 1.0.0) in a process of its own: it reads the same workbook with number formats, and writes the workbook that the job wrote, all tabs of it, charts aside. ' +
    'It unpacks and packs with the native zlib of Node; the product packs in JavaScript, so that the same workbook is the same bytes in Node and in every browser. ' +
    'The write of the product includes reading the new file again and comparing it cell by cell, which the floor does not do.',
  'Each run is a process of its own, job and floor in turn; ratios are of such pairs. Processor time is that of all threads, the collection of garbage included; on a machine that does other work besides it is steadier than the clock.',
  'The peak of memory is that of the whole process, some 120 MB of which is the compiler that runs TypeScript as it is; that of the floor includes the workbook which it is given to write. The floor is granted 12 GB of memory, as it takes 7 for 20,000 people; the product runs with what Node grants by itself.',
  'Round trips in Excel: one for the list of tabs, one for the beginning of each, one for each answer of up to 1.9 MB, and one for the fonts of texts with letters beyond ASCII.',
  "A colleague's script (pandas and openpyxl, test/bench/colleague.py) does less: two awards in place of seven, one line a person in place of one a condition, no papers, no live formulas, no check, floating point.",
];

function loads(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(', ');
}

function round(value: number, decimals = 2): number {
  return Number(value.toFixed(decimals));
}

function figuresOf({ people, ratios, job }: Summary): readonly Figure[] {
  const size = `${String(people)} people`;
  const isAimedAt = people === 5000;
  return [
    {
      name: `${size}: whole job by the floor, clock`,
      value: round(ratios.whole),
      unit: '×',
      kind: 'ratio',
      ...(isAimedAt ? { aim: { is: 'at-most', value: 1.6 } } : {}),
    },
    {
      name: `${size}: whole job by the floor, processor`,
      value: round(ratios.processor),
      unit: '×',
      kind: 'ratio',
      ...(isAimedAt ? { aim: { is: 'at-most', value: 1.6 } } : {}),
    },
    {
      name: `${size}: review, of the whole job`,
      value: round(ratios.reviewShare, 1),
      unit: '%',
      kind: 'ratio',
      ...(isAimedAt ? { aim: { is: 'at-most', value: 15 } } : {}),
    },
    { name: `${size}: peak of memory`, value: round(job.peakMb, 0), unit: 'MB', kind: 'measure' },
  ];
}

/** Processor time a person, of each size above 5,000 by that of 5,000. */
function growthOf(summaries: readonly Summary[]): readonly Figure[] {
  const base = summaries.find(({ people }) => people === 5000);
  if (base === undefined) return [];
  const perPerson = ({ people, job }: Summary): number => job.processor / people;
  return summaries
    .filter(({ people }) => people > base.people)
    .map((large) => ({
      name: `processor time a person, ${String(large.people)} people by 5000`,
      value: round(perPerson(large) / perPerson(base)),
      unit: '×',
      kind: 'ratio',
      aim: { is: 'at-most', value: 1.2 },
    }));
}

const TWO_MB = 2_000_000;

/** How many round trips each step takes, beside what is promised; `measure.test.ts` holds the promise for a round in few tabs. */
function tripsOf({ workbook, excel }: Measured): readonly Figure[] {
  const most = { read: 2, write: 3, rewrite: 3 } as const;
  return (['read', 'write', 'rewrite'] as const).map((step): Figure => {
    const { requestBytes, responseBytes, roundTrips } = excel[step];
    const allowed = most[step] + Math.ceil((requestBytes + responseBytes) / TWO_MB);
    return {
      name: `${workbook}, Excel, ${step}: round trips`,
      value: roundTrips,
      unit: '',
      kind: 'measure',
      aim: { is: 'at-most', value: allowed },
    };
  });
}

function timesTable(summaries: readonly Summary[]): Table {
  return {
    title: 'The whole job and its floor: milliseconds by the clock, medians',
    columns: [
      'people',
      'runs',
      'read',
      'review',
      'lay out',
      'write',
      'whole',
      'floor read',
      'floor write',
      'floor whole',
    ],
    rows: summaries.map(({ people, runs, job, floor }) =>
      [people, runs, job.read, job.review, job.layOut, job.write, job.whole, floor.read, floor.write, floor.whole].map(
        (value) => round(value, 0),
      ),
    ),
  };
}

function ratioTable(summaries: readonly Summary[]): Table {
  return {
    title: 'Ratios to the floor; processor time in ms, peaks in MB, processor time a person in ms',
    columns: [
      'people',
      'runs',
      'read ×',
      'write ×',
      'whole ×',
      'processor ×',
      'processor',
      'of floor',
      'a person',
      'peak',
      'peak of floor',
      'review %',
    ],
    rows: summaries.map(({ people, runs, job, floor, ratios }) => [
      people,
      runs,
      ...[ratios.read, ratios.write, ratios.whole, ratios.processor].map((one) => round(one)),
      ...[job.processor, floor.processor].map((one) => round(one, 0)),
      round(job.processor / people),
      ...[job.peakMb, floor.peakMb].map((one) => round(one, 0)),
      round(ratios.reviewShare, 1),
    ]),
  };
}

function stepsTable(summaries: readonly Summary[]): Table {
  return {
    title: 'Processor time by steps: milliseconds, medians',
    columns: ['people', 'read', 'review', 'lay out', 'write', 'a person'],
    rows: summaries.map(({ people, job, processorBySteps }) => [
      people,
      ...processorBySteps.map((one) => round(one, 0)),
      round(job.processor / people),
    ]),
  };
}

function colleagueTable(summaries: readonly Summary[]): Table {
  return {
    title: "Beside a colleague's script with pandas and openpyxl: milliseconds, MB",
    columns: [
      'people',
      'its read',
      'its work',
      'its write',
      'its whole',
      'ours whole',
      'its processor',
      'ours processor',
      'its peak',
      'ours peak',
    ],
    rows: summaries.flatMap(({ people, job, colleague }) => {
      if (colleague === null) return [];
      const { read, workOut, write, processor, peakMb } = colleague;
      const figures = [
        read,
        workOut,
        write,
        read + workOut + write,
        job.whole,
        processor,
        job.processor,
        peakMb,
        job.peakMb,
      ];
      return [[people, ...figures.map((one) => round(one, 0))]];
    }),
  };
}

function traffic({ roundTrips, requestBytes, responseBytes, largestBytes }: Traffic): readonly number[] {
  return [roundTrips, requestBytes, responseBytes, largestBytes];
}

function excelTable(excel: readonly Measured[]): Table {
  return {
    title: 'Excel: round trips and bytes',
    columns: ['workbook', 'step', 'round trips', 'bytes sent', 'bytes received', 'largest message'],
    rows: excel.flatMap((one) =>
      (['read', 'write', 'rewrite'] as const).map((step) => [one.workbook, step, ...traffic(one.excel[step])]),
    ),
  };
}

function tallyTable(): Table {
  return {
    title: 'One vote from papers in memory to verdicts: milliseconds, the middle of five',
    columns: ['papers', 'names', 'milliseconds'],
    rows: TALLIES.map(([papers, names]) => measureTally(papers, names)).map((one) => [
      one.papers,
      one.names,
      one.milliseconds,
    ]),
  };
}

/** How much a page has to load before it can begin: on a slow line somebody waits for that. */
function loadFigures(): readonly Figure[] {
  return [
    { name: 'the pane', page: 'taskpane.html' },
    { name: 'the workbench', page: 'index.html' },
  ].map(({ name, page }) => ({
    name: `${name}: scripts of its first load, gzipped`,
    value: round(firstLoad(page) / 1000, 0),
    unit: 'kB',
    kind: 'measure',
    ...(page === 'taskpane.html' ? { aim: { is: 'at-most', value: 350 } } : {}),
  }));
}

function scriptTable(): Table {
  return {
    title: 'The largest scripts of the build, in bytes',
    columns: ['file', 'bytes', 'gzipped'],
    rows: builtScripts()
      .slice(0, LARGEST_SCRIPTS)
      .map(({ file, bytes, gzipped }) => [file, bytes, gzipped]),
  };
}

/** What the second table needs and is not there, in words; `null` where it is. */
export function missingPrograms(): string | null {
  return hasPandas() ? null : 'python3-openpyxl or python3-pandas is not installed: no second table.';
}
