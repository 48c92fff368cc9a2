import { existsSync, readFileSync } from 'node:fs';
import { proofPage } from './page';
import { PARTS } from './parts';
import { type Figure, type PartRecord, isMet } from './record';
import { PAGE, readRecords } from './records';

const figure = (value: number, aim?: Figure['aim']): Figure => ({
  name: 'hangs | crashes',
  value,
  unit: 'files',
  kind: 'count',
  ...(aim === undefined ? {} : { aim }),
});

test('every count that the page promises is what it should be: nobody reads a broken promise there as kept', () => {
  const broken = readRecords().flatMap(({ part, figures }) =>
    figures.filter((one) => one.kind === 'count' && isMet(one) === false).map(({ name }) => `${part}: ${name}`),
  );
  expect(broken).toEqual([]);
});

test('the page in the repository is the one that the records make, and every record belongs to a part that can be run again', () => {
  const records = readRecords();
  const ids = PARTS.map(({ id }) => id);
  expect(records.map(({ part }) => part).filter((part) => !ids.includes(part))).toEqual([]);
  expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : proofPage([])).toBe(proofPage(records));
});

test('the speed beside a colleague’s script stands on the page: a machine without pandas must not take it away unseen', () => {
  const tables = readRecords().find(({ part }) => part === 'bench')?.tables ?? [];
  expect(tables.filter(({ rows }) => rows.length === 0).map(({ title }) => title)).toEqual([]);
});

test.each([
  [figure(0), null],
  [figure(0, { is: 'exactly', value: 0 }), true],
  [figure(1, { is: 'exactly', value: 0 }), false],
  [figure(95, { is: 'at-least', value: 95 }), true],
  [figure(94.9, { is: 'at-least', value: 95 }), false],
  [figure(1.6, { is: 'at-most', value: 1.6 }), true],
  [figure(1.61, { is: 'at-most', value: 1.6 }), false],
])('an aim is met or not met by the figure alone: %j', (given, expected) => {
  expect(isMet(given)).toBe(expected);
});

test('an aim that is not met, and a part that was not run whole, are told on the page', () => {
  const record: PartRecord = {
    part: 'fuzz',
    title: 'Fuzzing',
    on: '2026-01-31',
    versions: { node: 'v20' },
    isWhole: false,
    figures: [figure(1, { is: 'exactly', value: 0 }), figure(20_000)],
    tables: [{ title: 'By kind', columns: ['kind', 'files'], rows: [['zip', 12_345.6789]] }],
    notes: ['Half of it.'],
  };
  const page = proofPage([record]);
  expect(page).toContain('Aims met: 0; not met: 1; parts run in part only: 1 of 1.');
  expect(page).toContain('| hangs \\| crashes | 1 files | = 0 | **not met** | count |');
  expect(page).toContain('| hangs \\| crashes | 20,000 files |  |  | count |');
  expect(page).toContain('**In part only: see the notes.**');
  expect(page).toContain('| kind | files |\n| --- | --: |\n| zip | 12,345.679 |');
  expect(page).toContain('* Half of it.');
});
