import type { PartOutcome, PartWork } from '../../proof/record';
import { runBlocks } from './blocks';
import type { JobName } from './jobs';

/** What a part of so many seeds finds: counts of what broke a promise, which must be none, and what came of the rest. */
export async function fuzzOutcome(job: JobName, whole: number, unit: string, work: PartWork): Promise<PartOutcome> {
  const count = Math.ceil(whole * work.size);
  const ran = await runBlocks(job, count, work.folder, work.say);
  const none = { is: 'exactly', value: 0 } as const;
  const of = (kind: 'crash' | 'hang' | 'memory'): number => ran.faults.filter((fault) => fault.kind === kind).length;
  for (const { seed, kind, what } of ran.faults) work.say(`${kind} at seed ${String(seed)}: ${what}`);
  return {
    isWhole: ran.done >= whole,
    figures: [
      { name: 'Run', value: ran.done, unit, kind: 'count', aim: { is: 'at-least', value: count } },
      { name: 'of them on the very code of this record', value: ran.byCode[0]?.[1] ?? 0, unit, kind: 'measure' },
      { name: 'Thrown, or a promise broken', value: of('crash'), unit, kind: 'count', aim: none },
      { name: 'Kept the processor for more than 5 s', value: of('hang'), unit, kind: 'count', aim: none },
      { name: 'Ran out of memory', value: of('memory'), unit, kind: 'count', aim: none },
      {
        name: 'The slowest',
        value: ran.slowest.milliseconds,
        unit: 'ms of processor time',
        kind: 'measure',
        aim: { is: 'at-most', value: 5000 },
      },
      {
        name: 'Most memory of the process',
        value: ran.memory,
        unit: 'MB',
        kind: 'measure',
        aim: { is: 'at-most', value: 1024 },
      },
    ],
    tables: [
      { title: 'What came of them', columns: ['outcome', unit], rows: often(ran.outcomes) },
      { title: 'What was wrong with them', columns: ['what', unit], rows: often(ran.spoilt) },
      {
        title: 'By the state of the code in src (the first is the one at the time of the record)',
        columns: ['SHA-256', unit],
        rows: ran.byCode,
      },
    ],
    notes: [],
  };
}

function often(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(counts).sort(([, left], [, right]) => right - left);
}
