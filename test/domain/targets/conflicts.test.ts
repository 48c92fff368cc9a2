import { targetConflicts } from '../../../src/domain/targets/conflicts';
import { makeRuleBook } from '../../../src/domain/rules/rulebook';
import type { Round } from '../../../src/domain/round/round';
import type { Target } from '../../../src/domain/rules/pack';
import { award, campaign, regime } from '../../support/packs';
import { known, people, person, round, unit } from '../../support/round';

const SHARE: Target = {
  kind: 'share-nominated',
  id: 'cstd-share',
  name: 'Trên 15% đạt CSTĐCS',
  award: 'cstd',
  of: 'staff',
  comparator: '>',
  percent: '15',
};
const STAFF = people(Array.from({ length: 42 }, (_, index) => `NV${String(index)}`));

function conflicts(targets: readonly Target[], own: Partial<Round>, set: Readonly<Record<string, string>> = {}) {
  const pack = campaign({
    awards: ['ldtt', 'cstd', 'tap-the'],
    ownAwards: { ldtt: award([]), cstd: award([]), 'tap-the': award([], { subject: 'unit' }) },
    targets: [...targets],
    settings: {
      'cstd.ceiling.percent': { value: '15', citation: 'Nghị định 91/2017/NĐ-CP', fact: null, status: 'verified' },
      'cstd.ceiling.base': { value: 'ldtt', citation: 'Nghị định 91/2017/NĐ-CP', fact: null, status: 'verified' },
    },
  });
  const parameters = Object.entries(set).map(([key, text]) => ({ key, text, at: { sheet: 'Đợt xét', cell: 'B9' } }));
  const whole = round({ parameters, ...own });
  const book = makeRuleBook(whole, pack, [regime()]);
  if (!book.ok) throw new Error(book.error.code);
  return targetConflicts(whole, book.value.rules);
}

test('"more than 15 % of staff" against "at most 15 % of those with LĐTT": both sides are shown', () => {
  expect(conflicts([SHARE], { people: STAFF })).toEqual([
    {
      code: 'target.conflicts-with-ceiling',
      severity: 'warning',
      sheet: null,
      cell: null,
      subject: 'cstd-share',
      params: {
        award: 'cstd',
        limit: '6',
        needed: '7',
        base: '42',
        percent: '15',
        places: '',
        citation: 'Nghị định 91/2017/NĐ-CP',
        target: 'Trên 15% đạt CSTĐCS',
        plan: 'Kế hoạch',
      },
    },
  ]);
});

test.each<[string, readonly Target[], Readonly<Record<string, string>>, number]>([
  ['the ceiling is lifted', [SHARE], { 'cstd.ceiling.percent': 'none' }, 0],
  ['the ceiling is wide enough', [SHARE], { 'cstd.ceiling.percent': '17' }, 0],
  ['the target can just be met', [{ ...SHARE, percent: '14' }], {}, 0],
  ['the target is reached by meeting it', [{ ...SHARE, comparator: '>=', percent: '14' }], {}, 0],
  ['exactly so many are asked, one too many', [{ ...SHARE, comparator: '=', percent: '1/6' }], {}, 1],
  ['the rounding gives the place that is missing', [SHARE], { 'cstd.ceiling.rounding': 'ceil' }, 0],
  ['a number is asked for, too high', [{ kind: 'count-nominated', id: 'n', name: 'N', award: 'cstd', min: 7 }], {}, 1],
  ['a number is asked for, within', [{ kind: 'count-nominated', id: 'n', name: 'N', award: 'cstd', min: 6 }], {}, 0],
  ['places are fewer than the target asks', [SHARE], { 'cstd.ceiling.percent': 'none', 'cstd.ceiling.places': '6' }, 1],
  ['the award has no ceiling', [{ ...SHARE, award: 'ldtt' }], {}, 0],
  ['the award is none of this campaign', [{ ...SHARE, award: 'giay-khen' }], { 'cstd.ceiling.places': '0' }, 0],
  [
    'the ceiling has places and a percent without a base: nobody can tell what it comes to',
    [{ kind: 'count-nominated', id: 'n', name: 'N', award: 'ldtt', min: 2 }],
    { 'ldtt.ceiling.percent': '15', 'ldtt.ceiling.places': '1' },
    0,
  ],
  ['the ceiling has no base', [{ ...SHARE, award: 'ldtt' }], { 'ldtt.ceiling.percent': '15' }, 0],
  [
    'the target is about something else',
    [
      { kind: 'by-hand', id: 'h', name: 'H' },
      { kind: 'roster-share', id: 'r', name: 'R', what: 'registered', comparator: '=', percent: '100' },
    ],
    {},
    0,
  ],
])('%s', (_what, targets, set, warnings) => {
  expect(conflicts(targets, { people: STAFF }, set)).toHaveLength(warnings);
});

test('a ceiling of places alone shows the places, and neither base nor percent', () => {
  const [found] = conflicts([SHARE], { people: STAFF }, { 'cstd.ceiling.percent': 'none', 'cstd.ceiling.places': '6' });
  expect(found?.params).toMatchObject({ limit: '6', needed: '7', percent: '', places: '6' });
});

test('a ceiling of places without any base is of everybody', () => {
  const target: Target = { kind: 'count-nominated', id: 'n', name: 'N', award: 'ldtt', min: 2 };
  expect(conflicts([target], { people: STAFF }, { 'ldtt.ceiling.places': '1' })).toMatchObject([
    { params: { limit: '1', needed: '2', base: '42', places: '1' } },
  ]);
});

test('where the base has a ceiling of its own, everybody in it are those whom that lets through', () => {
  const target: Target = { kind: 'count-nominated', id: 'n', name: 'N', award: 'cstd', min: 6 };
  expect(conflicts([target], { people: STAFF })).toEqual([]);
  expect(conflicts([target], { people: STAFF }, { 'ldtt.ceiling.places': '30' })).toMatchObject([
    { params: { limit: '4', needed: '6', base: '30' } },
  ]);
});

test('a target that no number of nominations meets is no matter of the ceiling', () => {
  expect(conflicts([{ ...SHARE, comparator: '=', percent: '15' }], { people: STAFF })).toEqual([]);
});

test('for an award of units, everybody in the base is every unit; where its base is an award of people, everybody of the staff', () => {
  const target: Target = { kind: 'count-nominated', id: 'n', name: 'N', award: 'tap-the', min: 2 };
  const own = { people: STAFF, collectives: [unit(), unit({ id: 'K02' }), unit({ id: 'K03' })] };
  const half = { 'tap-the.ceiling.percent': '50' };
  expect(conflicts([target], own, { ...half, 'tap-the.ceiling.base': 'staff' })).toMatchObject([
    { params: { base: '3', limit: '1', needed: '2', citation: '' } },
  ]);
  expect(conflicts([target], own, { ...half, 'tap-the.ceiling.base': 'ldtt' })).toEqual([]);
});

test('a share of women is of the women, the ceiling of everybody', () => {
  const staff = [person({ id: 'A', gender: known('male') }), ...people(['B', 'C', 'D', 'E', 'F', 'G'])];
  expect(conflicts([{ ...SHARE, of: 'women', percent: '50' }], { people: staff })).toMatchObject([
    { params: { limit: '1', needed: '4', base: '7' } },
  ]);
});

test('in a period without awards no target conflicts', () => {
  expect(conflicts([SHARE], { people: STAFF, period: 'quarter-3' })).toEqual([]);
});
