/** The closing lines of `.ci/run`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-summary-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function summary(file: string): { status: number | null; lines: string[] } {
  const { status, stdout } = spawnSync(process.execPath, ['tools/test-summary.mjs', file], { encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n') };
}

test.each([
  ['all passed', { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }, 0, '7 passed, 0 failed'],
  ['one failed', { numPassedTests: 6, numFailedTests: 1, numRuntimeErrorTestSuites: 0 }, 1, '6 passed, 1 failed'],
  [
    'a file did not start',
    { numPassedTests: 6, numFailedTests: 0, numRuntimeErrorTestSuites: 1 },
    1,
    '6 passed, 1 failed',
  ],
  ['nothing ran', { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }, 1, '0 passed, 0 failed'],
])('%s', (name, counts, status, last) => {
  const file = path.join(folder, `${name}.json`);
  writeFileSync(
    file,
    JSON.stringify({ ...counts, numPendingTests: 0, numTodoTests: 0, numTotalTests: 7, numTotalTestSuites: 2 }),
  );
  expect(summary(file)).toEqual({ status, lines: [expect.stringMatching(/^Tests: .*passed, 7 total/), last] });
});

test('no result is a failure', () => {
  expect(summary(path.join(folder, 'none.json'))).toEqual({ status: 1, lines: ['0 passed, 1 failed'] });
});
