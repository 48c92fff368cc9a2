import { ratingFindings } from '../../../src/domain/ratings/possible';
import { makeRuleBook } from '../../../src/domain/rules/rulebook';
import type { Field } from '../../../src/domain/round/field';
import type { Person } from '../../../src/domain/round/people';
import type { Round } from '../../../src/domain/round/round';
import type { CampaignPack } from '../../../src/domain/rules/pack';
import { REGIMES } from '../../../src/packs';
import { ABSENT, EMPTY, UNREADABLE, known, person, round } from '../../support/round';
import { campaign, award, condition } from '../../support/packs';

const LDTT = campaign({ awards: ['ldtt'], ownAwards: {} });

/** The reasons for which a rating is to be looked at, in a meeting on a day. */
function reasons(day: string, own: Partial<Person>, pack: CampaignPack = LDTT, parts: Partial<Round> = {}): string {
  const all = round({ year: Number(day.slice(0, 4)), meetingDate: known(day), people: [person(own)], ...parts });
  const book = makeRuleBook(all, pack, REGIMES);
  if (!book.ok) throw new Error(book.error.code);
  return ratingFindings(all, book.value.rules)
    .map(({ params }) => `${params['reason'] ?? ''} ${params['status'] ?? ''}`)
    .join('; ');
}

const SHORT = 'short-service secondary';
const AWAY = 'absence secondary';

/** Months worked, on maternity leave, whether new, the rating; and what a secretary is told under NĐ 90/2020. */
test.each<[number, Field<number>, boolean, 'HTXS' | 'HTT' | 'HT', string]>([
  [599, ABSENT, false, 'HT', SHORT],
  [600, ABSENT, false, 'HT', ''],
  [600, ABSENT, false, 'HTT', ''],
  [601, ABSENT, false, 'HTT', AWAY],
  [900, ABSENT, false, 'HTT', AWAY],
  [900, ABSENT, false, 'HTXS', AWAY],
  [900, ABSENT, false, 'HT', ''],
  [901, ABSENT, false, 'HTXS', ''],
  [1200, ABSENT, false, 'HTXS', ''],
  [599, ABSENT, true, 'HTT', SHORT],
  [700, ABSENT, true, 'HTT', ''],
  [500, known(600), false, 'HTT', ''],
  [600, known(600), false, 'HTT', ''],
  [600, known(200), false, 'HTT', AWAY],
  [599, EMPTY, false, 'HTT', SHORT],
])(
  '%d hundredths of a month worked, leave %j, new %s, rated %s: %s',
  (worked, maternityMonths, isNew, rating, told) => {
    const own = {
      months: known(worked),
      maternityMonths,
      isRecruit: isNew ? known(true) : EMPTY,
      rating: known(rating),
    };
    expect(reasons('2022-12-20', own)).toBe(told);
  },
);

test('nothing is held against a rating or months that cannot be read', () => {
  expect(reasons('2022-12-20', { months: known(100), rating: UNREADABLE })).toBe('');
  expect(reasons('2022-12-20', { months: UNREADABLE })).toBe('');
  expect(reasons('2022-12-20', { months: EMPTY, rating: known('HTT') })).toBe('');
});

test('only a year’s round rates people', () => {
  expect(reasons('2022-12-20', { months: known(100) }, LDTT, { period: 'quarter-4' })).toBe('');
});

/** The disciplined, by the decree in force; where titles rule them out themselves, nothing is said. */
test.each([
  ['2022-12-20', 'HTT', ''],
  ['2024-12-20', 'HTT', 'disciplined open'],
  ['2024-12-20', 'HTXS', 'disciplined open'],
  ['2024-12-20', 'HT', ''],
  ['2026-07-01', 'HTT', 'disciplined verified'],
  ['2026-12-10', 'HTT', 'disciplined verified'],
] as const)('on %s somebody disciplined and rated %s: %s', (day, rating, told) => {
  expect(reasons(day, { discipline: known('khien-trach'), rating: known(rating) })).toBe(told);
  expect(reasons(day, { discipline: EMPTY, rating: known(rating) })).toBe('');
});

test('the disciplined are told also where nobody wrote their months', () => {
  expect(reasons('2026-12-10', { discipline: known('canh-cao'), months: EMPTY })).toBe('disciplined verified');
});

test('awards of units, and those that ask for no rating, do not make the discipline of people a matter of rating', () => {
  const pack = campaign({ awards: ['bang-khen-tinh', 'tap-the-ldtt'], ownAwards: {} });
  expect(reasons('2024-12-20', { discipline: known('canh-cao') }, pack)).toBe('');
  const own = campaign({ ownAwards: { a: award([condition('rating.at-least', { level: 'HTT' })]) } });
  expect(reasons('2022-12-20', { discipline: known('canh-cao') }, own)).toBe('disciplined verified');
});

test('from July 2026 an absence is no bar to a good rating, and fewer than six months still are to any', () => {
  expect(reasons('2026-06-30', { months: known(800) })).toBe(AWAY);
  expect(reasons('2026-07-01', { months: known(800) })).toBe('');
  expect(reasons('2026-07-01', { months: known(599) })).toBe('short-service verified');
});

test('a decree that the round names holds in place of the date’s, and before August 2020 none is known', () => {
  const at = { sheet: 'Đợt xét', cell: 'B30' };
  const named = (text: string) => ({ parameters: [{ key: 'rating.decree', text, at }] });
  expect(reasons('2026-12-10', { months: known(800) }, LDTT, named('nd-48-2023'))).toBe(AWAY);
  expect(reasons('2026-12-10', { months: known(100), discipline: known('canh-cao') }, LDTT, named('nd-335-2025'))).toBe(
    '',
  );
  expect(reasons('2020-08-19', { months: known(100) })).toBe('');
  expect(reasons('2020-08-20', { months: known(100) })).toBe(SHORT);
});

test('a finding stands at the rating and tells months, decree and status', () => {
  const at = { sheet: 'Danh sách', cell: 'J7' };
  const all = round({ people: [person({ id: 'NV9', months: known(450), rating: known('HT', at) })] });
  const book = makeRuleBook(all, LDTT, REGIMES);
  if (!book.ok) throw new Error(book.error.code);
  expect(ratingFindings(all, book.value.rules)).toEqual([
    {
      code: 'rating.not-possible',
      severity: 'warning',
      ...at,
      subject: 'NV9',
      params: {
        name: 'Nguyễn Thị An',
        reason: 'short-service',
        rating: 'HT',
        months: '4.5',
        citation: 'Nghị định 90/2020/NĐ-CP, Điều 2 khoản 3',
        status: 'secondary',
      },
    },
  ]);
});
