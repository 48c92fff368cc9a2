/** A chain of years is not made whole by a year that this very round has not nominated for without the secretary being told. */
import type { NominationStatus } from '../../../src/domain/eligibility/evidence';
import { titleYearFindings } from '../../../src/domain/eligibility/title-years';
import type { Person } from '../../../src/domain/round/people';
import { EMPTY, known, person, round } from '../../support/round';

const AT = { sheet: 'Danh sách', cell: 'N5' };
const YEAR = 2022;

function look(own: Partial<Person>, statuses: readonly (readonly [string, NominationStatus])[]): readonly string[] {
  const people = [person({ id: 'NV01', cstdCoSoYears: EMPTY, cstdTinhYears: EMPTY, ...own })];
  const entries = new Map(statuses.map(([award, status]) => [award, new Map([['NV01', { status }]])]));
  return titleYearFindings(round({ people, year: YEAR }), entries).map(
    ({ code, severity, cell, params }) =>
      `${severity} ${code} ${cell ?? ''} ${params['award'] ?? ''} ${params['year'] ?? params['years'] ?? ''}`,
  );
}

const LISTED = { cstdCoSoYears: known([2020, 2021, 2022], AT) };

test.each<NominationStatus>(['vote-failed', 'over-ceiling', 'not-on-ballot', 'review', 'ineligible', 'no-quorum'])(
  'the roster says that this year’s title was awarded while it is %s in this round: told at the cell',
  (status) => {
    expect(look(LISTED, [['cstd-co-so', status]])).toEqual(['warning title.year-not-proposed N5 cstd-co-so 2022']);
  },
);

test('this year’s title is as the roster has it where this round nominates for it, or does not work it out', () => {
  expect(look(LISTED, [['cstd-co-so', 'nominated']])).toEqual([]);
  expect(look(LISTED, [['cstd-tinh', 'ineligible']])).toEqual([]);
  expect(look({ cstdCoSoYears: known([2020, 2021], AT) }, [['cstd-co-so', 'vote-failed']])).toEqual([]);
});

test('the title of the province is looked at as well, and years to come are doubted of either', () => {
  expect(look({ cstdTinhYears: known([2019, 2022], AT) }, [['cstd-tinh', 'vote-failed']])).toEqual([
    'warning title.year-not-proposed N5 cstd-tinh 2022',
  ]);
  expect(look({ cstdCoSoYears: known([2021, 2023, 2032], AT) }, [])).toEqual([
    'warning title.year-ahead N5 cstd-co-so 2023; 2032',
  ]);
});

test('somebody who is not among those worked out is not told of', () => {
  const people = [person({ id: 'NV02', cstdCoSoYears: known([2022], AT) })];
  const entries = new Map([['cstd-co-so', new Map([['NV01', { status: 'vote-failed' as const }]])]]);
  expect(titleYearFindings(round({ people, year: YEAR }), entries)).toEqual([]);
});
