/** How Stryker changes one folder (MUTATION_FILES) and where it tells what came of it (MUTATION_OUT). */
const files = (process.env.MUTATION_FILES ?? '').split(',').filter((file) => file !== '');
const out = process.env.MUTATION_OUT ?? 'coverage/mutation';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: files,
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    projectType: 'custom',
    configFile: 'test/proof/mutation/jest.config.js',
    // Related tests are found among the roots of jest alone, which are the tests.
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  // Not incremental: a survivor in what is worked out once, when a file loads, would be taken over although a new test kills it.
  // A mutant that the engine cannot leave again is found out by the time of the tests unchanged, times two and ten seconds.
  timeoutFactor: 2,
  timeoutMS: 10_000,
  concurrency: 1,
  reporters: ['json', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `${out}/mutation.json` },
  tempDirName: `${out}/sandbox`,
  ignorePatterns: [
    'dist',
    'coverage',
    'assets',
    'test/fixtures/**/*.xlsx',
    'test/browser',
    'test/taskpane',
    'test/excel-host',
  ],
  allowConsoleColors: false,
  disableTypeChecks: false,
};
