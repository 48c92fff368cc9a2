/** The tests that mutants of one folder are held against: in memory, without coverage; the folders are named in MUTATION_TESTS. */
import base from '../../../jest.config.js';

const tests = (process.env.MUTATION_TESTS ?? 'test/domain').split(',');

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: process.cwd(),
  roots: ['<rootDir>/test'],
  testMatch: tests.map((place) => `<rootDir>/${place}${place.endsWith('.ts') ? '' : '/**/*.test.ts'}`),
  testSequencer: '@jest/test-sequencer',
  maxWorkers: 1,
  coverageThreshold: {},
};
