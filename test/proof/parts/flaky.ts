import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeWord } from '../../support/code-word';
import type { Figure, PartWork, ProofPart, Table } from '../record';
import { recordOf } from '../records';

/** How many runs in a row are promised, of either half. */
const RUNS = 20;

/** The tests that need neither a browser nor another program, by folders of `test`: a run of them is short. */
const QUICK = '(?:domain|sheets/reading|sheets/counting|packs|i18n)/';

/** A half of all tests, which is run again and again. Files of tests know nothing of each other, so each half has seeds of its own, counted on from the first. */
interface Half {
  readonly id: 'quick' | 'others';
  readonly title: string;
  /** What jest picks the files by, below `test/`. */
  readonly pattern: string;
  readonly firstSeed: number;
}

const HALVES: readonly Half[] = [
  { id: 'quick', title: 'the quick tests', pattern: QUICK, firstSeed: 1000 },
  { id: 'others', title: 'all other tests', pattern: `(?!${QUICK})`, firstSeed: 2000 },
];

interface Run {
  /** The order of the tests in each file, and of all that jest leaves to chance. */
  readonly seed: number;
  /** Tells apart the states of `src` and `test`. */
  readonly code: string;
  readonly passed: number;
  /** The names of those that failed. */
  readonly failed: readonly string[];
}

interface Told {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function runOnce({ pattern }: Half, seed: number, out: string): Run {
  rmSync(out, { force: true });
  const code = codeWord('src', 'test');
  const files = `${path.resolve('test').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}/${pattern}`;
  const options = ['--randomize', '--seed', String(seed), '--json', '--outputFile', out];
  const call = ['run', '--silent', 'jest', '--', files, ...options];
  const { stderr } = spawnSync('npm', call, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!existsSync(out)) throw new Error(`jest did not run:\n${stderr}`);
  const { numPassedTests, testResults } = JSON.parse(readFileSync(out, 'utf8')) as Told;
  const failed = testResults.flatMap(({ status, message, assertionResults }) => {
    const own = assertionResults.filter((one) => one.status === 'failed').map(({ fullName }) => fullName);
    return own.length === 0 && status === 'failed' ? [message] : own;
  });
  return { seed, code, passed: numPassedTests, failed };
}

const BETWEEN = ' · ';

function tableOf({ title }: Half, runs: readonly Run[]): Table {
  return {
    title: `Every run of ${title}`,
    columns: ['seed', 'SHA-256 of src and test', 'passed', 'failed'],
    rows: runs.map(({ seed, code, passed, failed }) => [
      String(seed),
      code,
      passed,
      failed.map((name) => name.slice(0, 200)).join(BETWEEN),
    ]),
  };
}

/** The runs that the repository knows of: a fresh checkout goes on where another one stopped. */
function recordedRuns(half: Half): readonly Run[] {
  const { title } = tableOf(half, []);
  const rows = recordOf('flaky')?.tables.find((table) => table.title === title)?.rows ?? [];
  return rows.map(([seed, code, passed, failed]) => ({
    seed: Number(seed),
    code: String(code),
    passed: Number(passed),
    failed: failed === '' ? [] : String(failed).split(BETWEEN),
  }));
}

function keptRuns(half: Half, file: string): readonly Run[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Run[]) : recordedRuns(half);
}

/** Those at the end of which none failed: a failure, once mended, begins the row anew. */
function inARow(runs: readonly Run[]): readonly Run[] {
  return runs.slice(runs.map(({ failed }) => failed.length > 0).lastIndexOf(true) + 1);
}

/** How many runs more are wanted of each half: FLAKY_RUNS may ask for fewer at a time, as those of all other tests take as long as `npm test`. */
function wantedRuns(): number {
  return Number(process.env['FLAKY_RUNS'] ?? Infinity);
}

/** Goes on with the runs of a half until as many as promised were without a failure in a row, or one fails; each is kept as soon as it is done. */
function runsOf(half: Half, { folder, say, size }: PartWork): readonly Run[] {
  const file = path.join(folder, `${half.id}.json`);
  const runs = [...keptRuns(half, file)];
  const promised = Math.ceil(RUNS * size);
  const most = runs.length + wantedRuns();
  while (inARow(runs).length < promised && runs.length < most) {
    const seed = (runs.at(-1)?.seed ?? half.firstSeed - 1) + 1;
    const run = runOnce(half, seed, path.join(folder, 'jest.json'));
    runs.push(run);
    writeFileSync(file, JSON.stringify(runs));
    say(`${half.id}, seed ${String(seed)}: ${String(run.passed)} passed, ${String(run.failed.length)} failed`);
    if (run.failed.length > 0) break;
  }
  return runs;
}

/** The tests twenty times in a row, each time in another order: a test that leans on another, on chance or on the hour is found out. */
export const part: ProofPart = {
  id: 'flaky',
  title: 'The same tests, again and again, in any order',
  run: (work) => {
    const done = HALVES.map((half) => ({ half, runs: runsOf(half, work) }));
    const failed = done.reduce((sum, { runs }) => sum + (runs.at(-1)?.failed.length ?? 0), 0);
    return Promise.resolve({
      isWhole: done.every(({ runs }) => inARow(runs).length >= RUNS),
      figures: [
        ...done.flatMap(({ half: { title }, runs }): readonly Figure[] => [
          {
            name: `runs in a row of ${title}, none failed`,
            value: inARow(runs).length,
            unit: 'runs',
            kind: 'measure',
            aim: { is: 'at-least', value: RUNS },
          },
          {
            name: `tests passed in the last run of ${title}`,
            value: runs.at(-1)?.passed ?? 0,
            unit: 'tests',
            kind: 'measure',
          },
        ]),
        {
          name: 'failed in the last run',
          value: failed,
          unit: 'tests',
          // Of one machine and one moment: what is slow enough fails where a quicker one passes, and nothing but another run can tell.
          kind: 'measure',
          aim: { is: 'exactly', value: 0 },
        },
      ],
      tables: done.map(({ half, runs }) => tableOf(half, runs)),
      notes: [
        'The order of the tests in each file is another one in each run (`jest --randomize --seed`). A failure, once mended, begins the row anew.',
        'It needs the build (`npm run build`); `FLAKY_RUNS=3 npm run proof flaky` stops after three runs of either half. Any checkout goes on after the runs that are recorded.',
        'Where a property fails, fast-check prints the seed and the path that repeat it.',
      ],
    });
  },
};
