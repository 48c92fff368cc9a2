import type { Criterion, ScoreSheet } from '../../../src/domain/round/score-sheets';
import type { Scheme } from '../../../src/domain/rules/pack';
import { isWhole, matchFindings, matchSheet } from '../../../src/domain/scoring/form-match';
import { item, scheme, SOURCE } from '../../support/packs';
import { scoreSheet } from '../../support/round';

function sheetNamed(...names: readonly string[]): ScoreSheet {
  const criteria = names.map((name, position): Criterion => ({ name, max: 1000, index: 2 + position }));
  return scoreSheet('council', [], [], { criteria });
}

function idsOf(own: Scheme, ...names: readonly string[]): readonly (string | null)[] | null {
  const match = matchSheet(sheetNamed(...names), own);
  return match === null ? null : match.items.map((placed) => (placed === null ? null : placed.item.id));
}

const TWO = scheme([
  item('ne-nep', '10', { number: '1', name: 'Nề nếp' }),
  item('hoc-tap', '10', { number: 'II.a', name: 'Học tập, bồi dưỡng' }),
]);
const LETTERED = scheme([
  item('ne-nep', '10', { number: '1', name: 'Nề nếp' }),
  item('tien-do', '10', { number: 'c.)', name: 'Tiến độ' }),
  item('vang', '10', { number: '3', name: 'Vắng (1đ) mỗi buổi' }),
]);

test.each([
  ['Nề nếp'],
  ['NỀ  NẾP '],
  ['ne nep'],
  ['1. Nề nếp'],
  ['1) Nề nếp'],
  ['1 - Nề nếp'],
  ['1 Nề nếp'],
  ['3. Nề nếp'],
  ['10. Nề nếp'],
  ['1.10. Nề nếp'],
  ['10 Nề nếp'],
  ['1.2 Nề nếp'],
  ['1.10 Nề nếp'],
  ['I.1 Nề nếp'],
  ['IV.10.2 Nề nếp'],
  ['a.1 Nề nếp'],
  ['Nề nếp (10 điểm)'],
  ['Nề nếp(10)'],
  ['1. Nề nếp (tối đa 10đ)'],
  ['1. Nề nếp (tối đa10đ)'],
  ['1'],
  ['1.'],
])('a criterion headed “%s” is the item “1. Nề nếp”', (name) => {
  expect(idsOf(TWO, name)).toEqual(['ne-nep']);
});

test.each([['II.a. Học tập, bồi dưỡng'], ['ii.A'], ['Học tập, bồi dưỡng']])('%s is II.a', (name) => {
  expect(idsOf(TWO, name)).toEqual(['hoc-tap']);
});

test('a number alone never makes another name the item', () => {
  expect(idsOf(TWO, 'Nề nếp', '2. Tác phong', 'II.a. Học nghề', '9', '')).toEqual(['ne-nep', null, null, null, null]);
});

test('a word is not taken for a number, nor figures within a name for its number or its maximum', () => {
  expect(idsOf(LETTERED, 'Nề nếp', 'Chuyên cần', 'Vắng (1đ) mỗi buổi', 'c')).toEqual([
    'ne-nep',
    null,
    'vang',
    'tien-do',
  ]);
  expect(idsOf(LETTERED, 'Lớp 1 Nề nếp', 'Lớp 1. Nề nếp', 'c')).toEqual([null, null, 'tien-do']);
});

test('of two criteria with one name the number decides; without it neither is sure', () => {
  const twice = scheme([
    item('a', '10', { number: 'A.1', name: 'Chất lượng' }),
    item('b', '10', { number: 'B.1', name: 'Chất lượng' }),
    item('c', '10', { number: 'C.1', name: 'Tiến độ' }),
    item('d', '10', { name: 'Kỷ luật' }),
    item('e', '10', { number: 'E.1', name: 'Kỷ luật' }),
  ]);
  expect(idsOf(twice, 'Tiến độ', 'B.1. Chất lượng', 'A.1. Chất lượng')).toEqual(['c', 'b', 'a']);
  expect(idsOf(twice, 'Tiến độ', 'Chất lượng', 'C.1. Chất lượng')).toEqual(['c', null, null]);
  expect(idsOf(twice, 'C.1. Chất lượng', 'Tiến độ', 'Kỷ luật')).toEqual([null, 'c', null]);
});

test('a second column of one name is another criterion', () => {
  expect(idsOf(TWO, 'Nề nếp', 'Nề nếp')).toEqual(['ne-nep', null]);
});

test('the form with fewest differences is taken, the first of those equally near; none where nothing fits', () => {
  const form = (id: string, ...names: readonly string[]) => ({
    id,
    name: `Mẫu ${id}`,
    total: null,
    parts: names.map((name) => item(name, '10', { name })),
    ...SOURCE,
  });
  const own: Scheme = { ...TWO, forms: [form('x', 'a1', 'b1'), form('y', 'a1', 'c1'), form('z', 'a1', 'd1')] };
  const formOf = (...names: readonly string[]) => matchSheet(sheetNamed(...names), own)?.form.id ?? null;
  expect(formOf('a1', 'b1')).toBe('x');
  expect(formOf('a1', 'd1')).toBe('z');
  expect(formOf('a1')).toBe('x');
  expect(formOf('q')).toBeNull();
  const longer: Scheme = { ...TWO, forms: [form('x', 'a1'), form('y', 'a1', 'b1')] };
  expect(matchSheet(sheetNamed('a1', 'b1'), longer)?.form.id).toBe('y');
  expect(formOf()).toBeNull();
});

test('a form without criteria is any tab without criteria', () => {
  const match = matchSheet(sheetNamed(), scheme([]));
  expect(match !== null && isWhole(match)).toBe(true);
});

function differences(own: Scheme, sheet: ScoreSheet): readonly unknown[] {
  return matchFindings(sheet, own, matchSheet(sheet, own)).map(({ code, severity, sheet: tab, cell, params }) => [
    code,
    severity,
    tab,
    cell,
    params,
  ]);
}

test('where tab and scheme differ, the secretary is told which criterion, and whose maximum counts', () => {
  const sheet = sheetNamed('Nề nếp', 'Tác phong');
  const [first, second] = sheet.criteria;
  if (first === undefined || second === undefined) throw new Error('no criteria');
  const placed = { ...first, max: 1200, maxAt: { sheet: sheet.sheet, cell: 'C2' } };
  expect(differences(TWO, { ...sheet, criteria: [placed, second] })).toEqual([
    ['criterion.max-differs', 'warning', 'Chấm điểm council', 'C2', { criterion: 'Nề nếp', max: '12', declared: '10' }],
    ['criterion.unknown', 'warning', 'Chấm điểm council', null, { criterion: 'Tác phong', form: 'Mẫu' }],
    ['criterion.absent', 'warning', 'Chấm điểm council', null, { criterion: 'Học tập, bồi dưỡng', form: 'Mẫu' }],
  ]);
  expect(differences(TWO, sheetNamed('Tác phong'))).toEqual([
    ['criterion.no-form', 'warning', 'Chấm điểm council', null, { scheme: 'Thang điểm' }],
  ]);
});

test('one of several ways to choose from has the maximum of the scheme where the best of them has', () => {
  const sheet = sheetNamed('Nề nếp', 'Học tập, bồi dưỡng');
  const criteria = sheet.criteria.map((one) => (one.name === 'Nề nếp' ? { ...one, max: 800, best: one.max } : one));
  expect(differences(TWO, { ...sheet, criteria })).toEqual(differences(TWO, sheet));
});

test('a scheme that only proposes criteria leaves a council its own words, and says nothing of them', () => {
  const open = scheme([item('a', null), item('b', null)]);
  expect(differences(open, sheetNamed('Phòng, chống dịch'))).toEqual([]);
  const half = scheme([item('a', null), item('b', '10')]);
  expect(differences(half, sheetNamed('Phòng, chống dịch'))).toHaveLength(1);
  const classed = { ...open, bands: { list: [{ id: 'x', name: 'Loại A', from: '0', below: null }], ...SOURCE } };
  expect(differences(classed, sheetNamed('Phòng, chống dịch'))).toEqual([
    ['criterion.no-form', 'warning', 'Chấm điểm council', null, { scheme: 'Thang điểm' }],
  ]);
});

test('a maximum that the council has yet to set differs from nothing', () => {
  expect(differences(scheme([item('a', null)]), sheetNamed('Mục a'))).toEqual([]);
});
