import { readFileSync } from 'node:fs';
import {
  type Equivalent,
  type ToldFile,
  killedPercent,
  mutantsOf,
  reasonFor,
  scoreOf,
  sumOf,
} from './mutation/mutants';

const SOURCE = [
  'export function isOver(places: number, limit: number): boolean {',
  '  return places > limit;',
  '}',
].join('\n');
const mutant = (status: string, replacement: string): ToldFile['mutants'][number] => ({
  status,
  replacement,
  location: { start: { line: 2, column: 10 }, end: { line: 2, column: 24 } },
});
const TOLD: ToldFile = {
  source: SOURCE,
  mutants: [
    mutant('Killed', 'places >= limit'),
    mutant('Timeout', 'places <= limit'),
    mutant('Survived', 'true'),
    mutant('NoCoverage', 'false'),
    mutant('RuntimeError', '!places'),
  ],
};
const FILE = 'src/domain/places.ts';
const REASON: Equivalent = {
  file: FILE,
  line: 'return places > limit;',
  from: 'places > limit',
  to: 'true',
  why: 'asked only where there are too many',
};

test('a mutant tells its line, what it was and what it became; whatever no test ran is a survivor, and a broken one is none', () => {
  const mutants = mutantsOf(TOLD);
  expect(mutants[0]).toEqual({
    ...{ line: 2, column: 10, endLine: 2, endColumn: 24, text: 'return places > limit;' },
    ...{ from: 'places > limit', to: 'places >= limit', fate: 'killed' },
  });
  expect(mutants.map(({ fate }) => fate)).toEqual(['killed', 'killed', 'survived', 'survived', 'not-run']);
  expect(scoreOf(FILE, mutants, [])).toEqual({ killed: 2, equivalent: 0, survived: 2 });
});

test('a survivor is excused by a reason of its own alone: not that of another file, line or change', () => {
  const [, , survivor] = mutantsOf(TOLD);
  if (survivor === undefined) throw new Error('no survivor');
  expect(reasonFor(FILE, survivor, [REASON])).toBe(REASON.why);
  for (const other of [{ file: 'src/domain/x.ts' }, { line: 'return true;' }, { from: 'places' }, { to: 'false' }])
    expect(reasonFor(FILE, survivor, [{ ...REASON, ...other }])).toBeNull();
  expect(scoreOf(FILE, mutantsOf(TOLD), [REASON])).toEqual({ killed: 2, equivalent: 1, survived: 1 });
});

test('the share is never rounded up to the aim', () => {
  const score = sumOf([
    { killed: 18_999, equivalent: 7, survived: 1000 },
    { killed: 0, equivalent: 0, survived: 1 },
  ]);
  expect(score).toEqual({ killed: 18_999, equivalent: 7, survived: 1001 });
  expect(killedPercent(score)).toBe(94.99);
  expect(killedPercent({ killed: 0, equivalent: 3, survived: 0 })).toBe(100);
});

test('each reason stands beside a line that is still there: one for code that has changed would excuse nothing, or the wrong thing', () => {
  const reasons = JSON.parse(readFileSync('test/proof/mutation/equivalent.json', 'utf8')) as readonly Equivalent[];
  const linesOf = (file: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim());
  expect(reasons.filter(({ file, line }) => !linesOf(file).includes(line))).toEqual([]);
});
