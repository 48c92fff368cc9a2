/**
 * The order of the tests: the slowest files first, so that all workers end together. Where jest has not seen this tree before (a fresh clone) it knows no
 * times, and goes by what is recorded in slow-tests.json; a file that is not listed there is quick. To record anew, in seconds, from a result of jest:
 * `node tools/slowest-first.mjs RESULT.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import TestSequencer from '@jest/test-sequencer';

const RECORD = fileURLToPath(new URL('slow-tests.json', import.meta.url));
/** Files that take less are not recorded. */
const SLOW_SECONDS = 3;

/** The name of a file of tests as it is recorded: from `test` on, wherever the tree lies in which it ran. */
export function nameOf(file) {
  const parts = file.split(path.sep);
  return parts.slice(parts.lastIndexOf('test')).join('/');
}

const recorded = new Map(Object.entries(JSON.parse(readFileSync(RECORD, 'utf8'))));

/** As jest has it, with what is recorded where jest knows no time. */
export default class SlowestFirst extends TestSequencer {
  time(test) {
    return super.time(test) ?? (recorded.get(nameOf(test.path)) ?? 1) * 1000;
  }
}

function record(resultFile) {
  const { testResults } = JSON.parse(readFileSync(resultFile, 'utf8'));
  const seconds = testResults
    .map(({ name, startTime, endTime }) => [nameOf(name), Math.round((endTime - startTime) / 1000)])
    .filter(([, taken]) => taken >= SLOW_SECONDS)
    .sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
  writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(seconds), null, 2)}\n`);
}

const [, program, resultFile] = process.argv;
if (program === fileURLToPath(import.meta.url) && resultFile !== undefined) record(resultFile);
