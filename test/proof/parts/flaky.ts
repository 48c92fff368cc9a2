import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ProofPart } from '../record';

const RUNS = 20;
/** The suites that need neither a browser nor another program: a run of them is short enough for twenty in a row. */
const QUICK = ['test/domain', 'test/sheets/reading', 'test/sheets/counting', 'test/packs', 'test/i18n'];

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

function runOnce(seed: number, out: string): Run {
  rmSync(out, { force: true });
  const options = ['--randomize', '--seed', String(seed), '--json', '--outputFile', out];
  const { stderr } = spawnSync('npx', ['jest', ...QUICK, ...options], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!existsSync(out)) throw new Error(`jest did not run:\n${stderr}`);
  const { numPassedTests, testResults } = JSON.parse(readFileSync(out, 'utf8')) as Told;
  const failed = testResults.flatMap(({ status, message, assertionResults }) => {
    const own = assertionResults.filter((one) => one.status === 'failed').map(({ fullName }) => fullName);
    return own.length === 0 && status === 'failed' ? [message] : own;
  });
  return { seed, passed: numPassedTests, failed };
}

/** The quick suites twenty times in a row, each time in another order: a test that leans on another, or on chance, is found out. */
export const part: ProofPart = {
  id: 'flaky',
  title: 'The same tests, again and again, in any order',
  run: ({ folder, say, size }) => {
    const kept = path.join(folder, 'runs.json');
    const runs = existsSync(kept) ? [...(JSON.parse(readFileSync(kept, 'utf8')) as readonly Run[])] : [];
    const wanted = Math.ceil(RUNS * size);
    while (runs.length < wanted) {
      const run = runOnce(1000 + runs.length, path.join(folder, 'jest.json'));
      runs.push(run);
      writeFileSync(kept, JSON.stringify(runs));
      say(
        `run ${String(runs.length)} of ${String(wanted)}: ${String(run.passed)} passed, ${String(run.failed.length)} failed`,
      );
    }
    const failed = runs.flatMap((run) => run.failed.map((name) => [run.seed, name.slice(0, 200)] as const));
    return Promise.resolve({
      isWhole: runs.length >= RUNS,
      figures: [
        {
          name: 'runs in a row',
          value: runs.length,
          unit: 'runs',
          kind: 'measure',
          aim: { is: 'at-least', value: RUNS },
        },
        { name: 'tests passed in the last run', value: runs.at(-1)?.passed ?? 0, unit: 'tests', kind: 'measure' },
        { name: 'failed', value: failed.length, unit: 'tests', kind: 'count', aim: { is: 'exactly', value: 0 } },
      ],
      tables: failed.length === 0 ? [] : [{ title: 'Failed', columns: ['seed', 'test'], rows: failed }],
      notes: [
        `Of ${QUICK.join(', ')}; the order of the tests in each file is another one in each run (\`jest --randomize --seed\`).`,
        'Where a property fails, fast-check prints the seed and the path that repeat it.',
      ],
    });
  },
};
