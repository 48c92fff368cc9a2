/** Tells from jest's JSON result how many tests passed and failed: `node tools/test-summary.mjs RESULT.json`. Its last line is `N passed, N failed`. */
import { existsSync, readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error('There is no result of the tests: they did not run to their end.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const result = JSON.parse(readFileSync(file, 'utf8'));
// A file that could not even start has no tests to count, and is a failure none the less.
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
const notRun = result.numPendingTests + result.numTodoTests;

console.log(
  `Tests: ${notRun > 0 ? `${notRun} not run, ` : ''}${failed > 0 ? `${failed} failed, ` : ''}${result.numPassedTests} passed, ` +
    `${result.numTotalTests} total, in ${result.numTotalTestSuites} files`,
);
console.log(`${result.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || result.numPassedTests === 0 ? 1 : 0;
