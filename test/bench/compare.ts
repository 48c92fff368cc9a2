import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ColleagueRun, JobRun, LibraryRun } from './runs';
import { sourcesCode } from './state';

/** The runs of one size: the job and its floor in turn, so that whatever else the machine does meets both. */
export interface Comparison {
  readonly people: number;
  readonly inputBytes: number;
  readonly job: readonly JobRun[];
  readonly library: readonly LibraryRun[];
  /** `null` where pandas or openpyxl is not installed, or it was not asked for. */
  readonly colleague: readonly ColleagueRun[] | null;
}

/** What is compared: how many people, how often, and whether a colleague's script runs beside it. */
export interface Wanted {
  readonly people: number;
  readonly runs: number;
  readonly colleagueRuns: number;
}

const PYTHON = '/usr/bin/python3';

function child(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 20, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Whether Debian's Python can run the colleague's script. */
export function hasPandas(): boolean {
  try {
    execFileSync(PYTHON, ['-c', 'import openpyxl, pandas'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The library alone holds the whole of what it writes several times over: for 20,000 people it takes 7 GB, more than Node grants by itself. */
const FLOOR_MEMORY = '--max-old-space-size=12288';

/** The folder with the runs of what is measured as it is now; those of other versions go. */
function folderOfNow(folder: string): string {
  const code = path.join(folder, 'code');
  const now = sourcesCode();
  if (!existsSync(code) || readFileSync(code, 'utf8') !== now) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(code, now);
  return folder;
}

/** Runs one size, each run in a process of its own; what a folder holds of it is not run again. */
export function compare(
  { people, runs, colleagueRuns }: Wanted,
  folder: string,
  say: (line: string) => void,
): Comparison {
  const place = folderOfNow(folder);
  const file = (name: string): string => path.join(place, `${String(people)}-${name}`);
  const [input, output, kept] = [file('in.xlsx'), file('out.xlsx'), file('runs.json')];
  if (!existsSync(input)) {
    child('node', ['--max-old-space-size=8192', 'tools/run-ts.mjs', 'test/bench/make-round.ts', String(people), input]);
  }
  const before: Comparison | null = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Comparison) : null;
  const job = [...(before?.job ?? [])];
  const library = [...(before?.library ?? [])];
  const colleague = [...(before?.colleague ?? [])];
  const withColleague = colleagueRuns > 0 && hasPandas();
  const soFar = (): Comparison => ({
    people,
    inputBytes: readFileSync(input).length,
    job,
    library,
    colleague: colleague.length > 0 ? colleague : null,
  });
  const told = (what: string): void => {
    writeFileSync(kept, JSON.stringify(soFar()));
    say(`${String(people)} people: ${what}`);
  };
  while (job.length < runs) {
    job.push(JSON.parse(child('node', ['tools/run-ts.mjs', 'test/bench/job.ts', input, output])) as JobRun);
    library.push(JSON.parse(child('node', [FLOOR_MEMORY, 'test/bench/library.mjs', input, output])) as LibraryRun);
    told(`run ${String(job.length)} of ${String(runs)}`);
  }
  while (withColleague && colleague.length < colleagueRuns) {
    const script = ['test/bench/colleague.py', input, file('colleague.xlsx')];
    colleague.push(JSON.parse(child(PYTHON, script)) as ColleagueRun);
    told('the script of a colleague');
  }
  return soFar();
}

/** The middle one of some figures (of an even number, the lower of the two in the middle). */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Milliseconds of the clock of the whole job. */
export function wholeOf({ read, review, layOut, write }: JobRun): number {
  return read + review + layOut + write;
}

/** What a comparison comes to: medians of the runs; ratios are of each pair of runs, then their median. */
export interface Summary {
  readonly people: number;
  readonly runs: number;
  readonly job: Readonly<Record<'read' | 'review' | 'layOut' | 'write' | 'whole' | 'processor' | 'peakMb', number>>;
  /** Of the processor, for read, review, lay out and write. */
  readonly processorBySteps: readonly number[];
  readonly floor: Readonly<Record<'read' | 'write' | 'whole' | 'processor' | 'peakMb', number>>;
  readonly ratios: Readonly<Record<'read' | 'write' | 'whole' | 'processor' | 'peakMb' | 'reviewShare', number>>;
  readonly colleague: ColleagueRun | null;
}

/** The medians of a comparison. */
export function summaryOf({ people, job, library, colleague }: Comparison): Summary {
  const ofJob = (figure: (run: JobRun) => number): number => median(job.map(figure));
  const ofFloor = (figure: (run: LibraryRun) => number): number => median(library.map(figure));
  const ratio = (figure: (run: JobRun) => number, floor: (run: LibraryRun) => number): number =>
    median(job.flatMap((run, index) => (library[index] === undefined ? [] : [figure(run) / floor(library[index])])));
  const floorWhole = ({ read, write }: LibraryRun): number => read + write;
  const ofColleague = (figure: (run: ColleagueRun) => number): number => median((colleague ?? []).map(figure));
  return {
    people,
    runs: job.length,
    job: {
      read: ofJob(({ read }) => read),
      review: ofJob(({ review }) => review),
      layOut: ofJob(({ layOut }) => layOut),
      write: ofJob(({ write }) => write),
      whole: ofJob(wholeOf),
      processor: ofJob(({ processor }) => processor),
      peakMb: ofJob(({ peakMb }) => peakMb),
    },
    processorBySteps: [0, 1, 2, 3].map((step) => ofJob(({ processorBySteps }) => processorBySteps[step] ?? Number.NaN)),
    floor: {
      read: ofFloor(({ read }) => read),
      write: ofFloor(({ write }) => write),
      whole: ofFloor(floorWhole),
      processor: ofFloor(({ processor }) => processor),
      peakMb: ofFloor(({ peakMb }) => peakMb),
    },
    ratios: {
      read: ratio(
        ({ read }) => read,
        ({ read }) => read,
      ),
      write: ratio(
        ({ write }) => write,
        ({ write }) => write,
      ),
      whole: ratio(wholeOf, floorWhole),
      processor: ratio(
        ({ processor }) => processor,
        ({ processor }) => processor,
      ),
      peakMb: ratio(
        ({ peakMb }) => peakMb,
        ({ peakMb }) => peakMb,
      ),
      reviewShare: median(job.map((run) => (100 * run.review) / wholeOf(run))),
    },
    colleague:
      colleague === null || colleague.length === 0
        ? null
        : {
            read: ofColleague(({ read }) => read),
            workOut: ofColleague(({ workOut }) => workOut),
            write: ofColleague(({ write }) => write),
            processor: ofColleague(({ processor }) => processor),
            peakMb: ofColleague(({ peakMb }) => peakMb),
          },
  };
}
