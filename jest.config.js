import { componentsFile } from './tools/components-for-tests.mjs';
import { missingSecondOpinions } from './tools/test-programs.mjs';

/** Tests that compare with other programs; left out where those are not, but never in CI. */
const leftOut =
  process.env.CI === undefined && missingSecondOpinions().length > 0 ? ['second-opinion\\.test\\.ts$'] : [];

/**
 * What the language itself brings, handed to every module: looked up where jest keeps the names of a test's world, each costs so much that tests of the
 * engine take a fifth longer and more. Nothing that a test may put in another's place, such as the clock.
 */
const OF_THE_LANGUAGE = [
  ...['Array', 'ArrayBuffer', 'BigInt', 'Boolean', 'DataView', 'Error', 'Infinity', 'JSON', 'Map', 'Math', 'Number'],
  ...['Object', 'Promise', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'Uint8Array', 'WeakMap', 'WeakSet'],
];

/** What every test needs to be found and run. */
const common = {
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  testPathIgnorePatterns: ['/node_modules/', ...leftOut],
  moduleNameMapper: { '^@fluentui/react-components$': componentsFile },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  sandboxInjectedGlobals: OF_THE_LANGUAGE,
  transform: {
    '\\.(ts|tsx|mjs|js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

/** The tests that hold domain and sheets line by line. What is counted runs half as slow again, so all others run uncounted. */
const COUNTED = '/test/(domain|sheets)/(?!.*second-opinion).*\\.test\\.ts$';

/** @type {import('jest').Config} */
export default {
  projects: [
    { ...common, testRegex: COUNTED },
    {
      ...common,
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, COUNTED],
      coveragePathIgnorePatterns: ['/src/'],
    },
  ],
  globalSetup: '<rootDir>/tools/components-for-tests.mjs',
  // Browsers, LibreOffice and lint start slowly where there is one core. Jest heeds it here alone.
  testTimeout: 30_000,
  // All cores, the slowest files first: jest alone leaves one core idle.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tools/slowest-first.mjs',
  collectCoverageFrom: ['src/{domain,sheets}/**/*.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcovonly', 'json-summary'],
  coverageThreshold: {
    './src/domain/': { lines: 100, branches: 100, functions: 100, statements: 100 },
    './src/sheets/': { lines: 100, branches: 100, functions: 100, statements: 100 },
  },
};
