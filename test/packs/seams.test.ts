/** The days on which one law follows another: the meeting's day decides, else the last of the year or of the school year. */
import { makeRuleBook } from '../../src/domain/rules/rulebook';
import type { Round } from '../../src/domain/round/round';
import { REGIMES } from '../../src/packs';
import { ABSENT, EMPTY, UNREADABLE, known, round } from '../support/round';
import { campaign } from '../support/packs';

function lawOf(own: Partial<Round>): string {
  const book = makeRuleBook(round(own), campaign({ awards: ['ldtt'], ownAwards: {} }), REGIMES);
  return book.ok ? `${book.value.rules.regime.id} ${book.value.rules.rating?.id ?? '-'}` : book.error.code;
}

test.each([
  ['2017-09-30', 'round.no-regime'],
  ['2017-10-01', 'vn-2017 -'],
  ['2020-08-19', 'vn-2017 -'],
  ['2020-08-20', 'vn-2017 nd-90-2020'],
  ['2023-09-14', 'vn-2017 nd-90-2020'],
  ['2023-09-15', 'vn-2017 nd-48-2023'],
  ['2023-12-31', 'vn-2017 nd-48-2023'],
  ['2024-01-01', 'vn-2024 nd-48-2023'],
  ['2024-02-29', 'vn-2024 nd-48-2023'],
  ['2025-06-30', 'vn-2024 nd-48-2023'],
  ['2025-07-01', 'vn-2025 nd-48-2023'],
  ['2026-01-01', 'vn-2025 nd-48-2023'],
  ['2026-06-30', 'vn-2025 nd-48-2023'],
  ['2026-07-01', 'vn-2025 nd-233-2026'],
  ['2026-09-30', 'vn-2025 nd-233-2026'],
  ['2026-10-01', 'vn-2026 nd-233-2026'],
  ['2099-12-31', 'vn-2026 nd-233-2026'],
])('a meeting on %s goes by %s', (day, law) => {
  expect(lawOf({ meetingDate: known(day), year: 2022 })).toBe(law);
});

test.each<[number, boolean, string]>([
  [2016, false, 'round.no-regime'],
  [2017, false, 'vn-2017 -'],
  // A school year ends on 31 August.
  [2017, true, 'round.no-regime'],
  [2018, true, 'vn-2017 -'],
  [2020, true, 'vn-2017 nd-90-2020'],
  [2023, false, 'vn-2017 nd-48-2023'],
  [2023, true, 'vn-2017 nd-90-2020'],
  [2024, true, 'vn-2024 nd-48-2023'],
  [2024, false, 'vn-2024 nd-48-2023'],
  [2025, false, 'vn-2025 nd-48-2023'],
  [2025, true, 'vn-2025 nd-48-2023'],
  [2026, true, 'vn-2025 nd-233-2026'],
  [2026, false, 'vn-2026 nd-233-2026'],
])('without a meeting’s day, the year %d (school year: %s) goes by %s', (year, isSchoolYear, law) => {
  for (const meetingDate of [ABSENT, EMPTY, UNREADABLE]) expect(lawOf({ year, isSchoolYear, meetingDate })).toBe(law);
});

test('a round that names a law goes by it, whatever its date; the decree on ratings still goes by the date', () => {
  const at = { sheet: 'Đợt xét', cell: 'B30' };
  const named = (text: string) =>
    lawOf({ meetingDate: known('2026-10-01'), parameters: [{ key: 'regime', text, at }] });
  expect(named('vn-2025')).toBe('vn-2025 nd-233-2026');
  expect(named(' VN-2017 ')).toBe('vn-2017 nd-233-2026');
  expect(named('vn-1945')).toBe('vn-2026 nd-233-2026');
});
