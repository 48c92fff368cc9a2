/** How Stryker changes some files (MUTATION_FILES) and where it tells what came of it (MUTATION_OUT); the tests are those below MUTATION_TESTS. */
const files = (process.env.MUTATION_FILES ?? '').split(',').filter((file) => file !== '');
const out = process.env.MUTATION_OUT ?? 'coverage/mutation';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: files,
  testRunner: 'in-process',
  plugins: ['./test/proof/mutation/runner/runner.mjs'],
  coverageAnalysis: 'perTest',
  // Not incremental: a survivor in what is worked out once, when a file loads, would be taken over although a new test kills it.
  // The runner itself ends what hangs; this is for what it cannot end.
  timeoutMS: 120_000,
  dryRunTimeoutMinutes: 60,
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  reporters: ['json', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `${out}/mutation.json` },
  tempDirName: `${out}/sandbox`,
  ignorePatterns: ['dist', 'coverage', 'assets', 'test/browser'],
  allowConsoleColors: false,
  disableTypeChecks: false,
};
