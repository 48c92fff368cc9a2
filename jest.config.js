import { missingSecondOpinions } from './tools/test-programs.mjs';

/** Tests that compare with other programs; left out where those are not, but never in CI. */
const leftOut =
  process.env.CI === undefined && missingSecondOpinions().length > 0 ? ['second-opinion\\.test\\.ts$'] : [];

/** @type {import('jest').Config} */
export default {
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testEnvironment: 'node',
  // Browsers, LibreOffice and lint start slowly where there is one core.
  testTimeout: 30_000,
  // All cores, the slowest files first: jest alone leaves one core idle.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tools/slowest-first.mjs',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
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
  testPathIgnorePatterns: ['/node_modules/', ...leftOut],
  // Counting what is run takes its time: only where a threshold holds it.
  collectCoverageFrom: ['src/{domain,sheets}/**/*.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcovonly', 'json-summary'],
  coverageThreshold: {
    './src/domain/': { lines: 100, branches: 100, functions: 100, statements: 100 },
    './src/sheets/': { lines: 100, branches: 100, functions: 100, statements: 100 },
  },
};
