import { yearPartFindings, yearPartsOf } from '../../../src/domain/periods/year-parts';
import type { PeriodResult } from '../../../src/domain/round/records';
import { EMPTY, SOMEWHERE, UNREADABLE, known, people, round } from '../../support/round';

function result(personId: string, period: PeriodResult['period'], own: Partial<PeriodResult> = {}): PeriodResult {
  return { personId, period, at: SOMEWHERE, points: known(9000), band: '', praise: '', ...own };
}

const PEOPLE = people(['A', 'B', 'C']);

test('a workbook without results of periods has none, and nobody is told to be missing', () => {
  expect(yearPartsOf(round({ people: PEOPLE }))).toBeNull();
  expect(yearPartFindings(round({ people: PEOPLE }))).toEqual([]);
  const empty = round({ people: PEOPLE, periodResults: [result('A', 'quarter-1', { points: EMPTY })] });
  expect(yearPartsOf(empty)).toBeNull();
});

test('where one quarter is there, all four are expected; what is missing is named, never 0', () => {
  const year = yearPartsOf(
    round({
      people: PEOPLE,
      periodResults: [
        result('a', 'quarter-1'),
        result('A', 'quarter-2', { points: EMPTY, band: 'Tốt' }),
        result('A', 'quarter-3', { points: UNREADABLE }),
        result('B', 'quarter-1', { points: EMPTY, praise: 'Giấy khen' }),
        result('B', 'quarter-2', { points: EMPTY }),
        result('C', 'quarter-3', { points: known(0) }),
      ],
    }),
  );
  expect(year?.parts).toEqual(['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4']);
  expect(year?.withoutAnybody).toEqual(['quarter-4']);
  expect(year?.people.map(({ personId, missing }) => [personId, missing])).toEqual([
    ['A', ['quarter-4']],
    ['B', ['quarter-2', 'quarter-3', 'quarter-4']],
    ['C', ['quarter-1', 'quarter-2', 'quarter-4']],
  ]);
});

test('semesters and months are expected each in full', () => {
  const parts = (period: PeriodResult['period']): number =>
    yearPartsOf(round({ people: PEOPLE, periodResults: [result('A', period)] }))?.parts.length ?? 0;
  expect([parts('semester-2'), parts('month-11'), parts('quarter-4')]).toEqual([2, 12, 4]);
});

test('in the year’s round a quarter that nobody has is told once, else each person’s own', () => {
  const periodResults = [result('A', 'quarter-1'), result('A', 'quarter-2'), result('B', 'quarter-1')];
  const findings = yearPartFindings(round({ people: PEOPLE.slice(0, 2), periodResults }));
  expect(findings.map(({ code, severity, subject, params }) => [code, severity, subject, params['periods']])).toEqual([
    ['period.missing', 'warning', null, 'quarter-3'],
    ['period.missing', 'warning', null, 'quarter-4'],
    ['period.missing', 'warning', 'B', 'quarter-2'],
  ]);
  expect(yearPartFindings(round({ people: PEOPLE, periodResults, period: 'quarter-2' }))).toEqual([]);
});
