import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Figure, PartWork, ProofPart } from '../record';

/** How many runs in a row are promised, of either kind. */
const RUNS = 20;

/** What is run again and again. Each kind has seeds of its own, counted on from the first. */
interface Kind {
  readonly id: 'quick' | 'whole';
  readonly title: string;
  /** Paths that jest is given; none is all. */
  readonly paths: readonly string[];
  readonly firstSeed: number;
}

const KINDS: readonly Kind[] = [
  {
    id: 'quick',
    // They need neither a browser nor another program: a run of them is short.
    title: 'runs in a row of the quick tests',
    paths: ['test/domain', 'test/sheets/reading', 'test/sheets/counting', 'test/packs', 'test/i18n'],
    firstSeed: 1000,
  },
  { id: 'whole', title: 'runs in a row of all tests', paths: [], firstSeed: 2000 },
];

interface Run {
  /** The order of the tests in each file, and of all that jest leaves to chance. */
  readonly seed: number;
  readonly passed: number;
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

function runOnce(paths: readonly string[], seed: number, out: string): Run {
  rmSync(out, { force: true });
  const options = ['--randomize', '--seed', String(seed), '--json', '--outputFile', out];
  const { stderr } = spawnSync('npx', ['jest', ...paths, ...options], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!existsSync(out)) throw new Error(`jest did not run:\n${stderr}`);
  const { numPassedTests, testResults } = JSON.parse(readFileSync(out, 'utf8')) as Told;
  const failed = testResults.flatMap(({ status, message, assertionResults }) => {
    const own = assertionResults.filter((one) => one.status === 'failed').map(({ fullName }) => fullName);
    return own.length === 0 && status === 'failed' ? [message] : own;
  });
  return { seed, passed: numPassedTests, failed };
}

function keptRuns(file: string): readonly Run[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Run[]) : [];
}

/** How many whole runs there shall be in the end: each takes as long as `npm test`, so WHOLE_RUNS may ask for fewer at a time. */
function wholeRuns(): number {
  const asked = process.env['WHOLE_RUNS'];
  return asked === undefined ? RUNS : Math.min(RUNS, Number(asked));
}

/** Goes on with the runs of a kind that were kept until there are as many as wanted; each is kept as soon as it is done. */
function runsOf(kind: Kind, wanted: number, { folder, say }: PartWork): readonly Run[] {
  const file = path.join(folder, `${kind.id}.json`);
  const runs = [...keptRuns(file)];
  while (runs.length < wanted) {
    const seed = kind.firstSeed + runs.length;
    const run = runOnce(kind.paths, seed, path.join(folder, 'jest.json'));
    runs.push(run);
    writeFileSync(file, JSON.stringify(runs));
    say(
      `${kind.id} run ${String(runs.length)} of ${String(wanted)}, seed ${String(seed)}: ` +
        `${String(run.passed)} passed, ${String(run.failed.length)} failed`,
    );
  }
  return runs;
}

/** The tests twenty times in a row, each time in another order: a test that leans on another, on chance or on the hour is found out. */
export const part: ProofPart = {
  id: 'flaky',
  title: 'The same tests, again and again, in any order',
  run: (work) => {
    const done = KINDS.map((kind) => {
      const most = kind.id === 'whole' ? wholeRuns() : RUNS;
      return { kind, runs: runsOf(kind, Math.ceil(most * work.size), work) };
    });
    const failed = done.flatMap(({ kind, runs }) =>
      runs.flatMap((run) => run.failed.map((name) => [kind.id, run.seed, name.slice(0, 200)] as const)),
    );
    return Promise.resolve({
      isWhole: done.every(({ runs }) => runs.length >= RUNS),
      figures: [
        ...done.flatMap(({ kind, runs }): readonly Figure[] => [
          {
            name: kind.title,
            value: runs.length,
            unit: 'runs',
            kind: 'measure',
            aim: { is: 'at-least', value: RUNS },
          },
          {
            name: `tests passed in the last of the ${kind.title}`,
            value: runs.at(-1)?.passed ?? 0,
            unit: 'tests',
            kind: 'measure',
          },
        ]),
        { name: 'failed', value: failed.length, unit: 'tests', kind: 'count', aim: { is: 'exactly', value: 0 } },
      ],
      tables: failed.length === 0 ? [] : [{ title: 'Failed', columns: ['run', 'seed', 'test'], rows: failed }],
      notes: [
        'The order of the tests in each file is another one in each run (`jest --randomize --seed`): ' +
          done
            .map(({ kind: { id, firstSeed }, runs }) =>
              runs.length === 0
                ? `no ${id} run`
                : `${id} runs with the seeds ${String(firstSeed)} to ${String(firstSeed + runs.length - 1)}`,
            )
            .join(', ') +
          '.',
        'A whole run is of all tests, with the build at hand (`npm run build`); `WHOLE_RUNS=3 npm run proof flaky` stops after the third.',
        'Where a property fails, fast-check prints the seed and the path that repeat it.',
      ],
    });
  },
};
