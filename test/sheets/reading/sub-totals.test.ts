import { type SaysSum, saysSubTotal, saysSum, withoutSubTotals } from '../../../src/sheets/reading/sub-totals';

interface Column {
  readonly name: string;
  readonly max: number;
  readonly says: SaysSum;
}

/** Columns as `a 60`, `sum 100` or `maybe 100`. */
function columns(...texts: readonly string[]): readonly Column[] {
  return texts.map((text) => {
    const [word = '', points] = text.split(' ');
    return { name: text, max: Number(points), says: word === 'sum' || word === 'maybe' ? word : 'no' };
  });
}

/** What becomes of columns, by name, and which were asked whether they add up, with what of. */
function apart(texts: readonly string[], addsUp = false) {
  const asked: string[] = [];
  const { criteria, subTotals, unclear } = withoutSubTotals(
    columns(...texts),
    ({ says }) => says,
    (sum, of) => {
      asked.push(`${sum.name}: ${of.map(({ name }) => name).join(' + ')}`);
      return addsUp;
    },
  );
  const names = (list: readonly Column[]): readonly string[] => list.map(({ name }) => name);
  return { criteria: names(criteria), subTotals: names(subTotals), unclear: names(unclear), asked };
}

test('each sum of a group, and that of all groups, is taken out by its maximum: no point counts twice', () => {
  expect(apart(['a 60', 'b 40', 'sum 100', 'c 10', 'd 20', 'sum 30', 'sum 130'])).toEqual({
    criteria: ['a 60', 'b 40', 'c 10', 'd 20'],
    subTotals: ['sum 100', 'sum 30', 'sum 130'],
    unclear: [],
    asked: [],
  });
});

test('a heading that says that it is a sum is one of another maximum only where its figures add up to those of its own group', () => {
  const texts = ['a 60', 'b 40', 'sum 100', 'c 10', 'd 20', 'sum 25'];
  const criteria = ['a 60', 'b 40', 'c 10', 'd 20'];
  const asked = ['sum 25: c 10 + d 20'];
  expect(apart(texts, true)).toEqual({ criteria, subTotals: ['sum 100', 'sum 25'], unclear: [], asked });
  expect(apart(texts)).toEqual({
    criteria: [...criteria, 'sum 25'],
    subTotals: ['sum 100'],
    unclear: ['sum 25'],
    asked,
  });
});

test('right after a sum, or before any criterion, nothing is there to add up: the column keeps its points, and is pointed out', () => {
  expect(apart(['sum 0', 'a 60', 'sum 60', 'sum 0', 'sum 5'], true)).toEqual({
    criteria: ['sum 0', 'a 60', 'sum 0'],
    subTotals: ['sum 60', 'sum 5'],
    unclear: ['sum 0', 'sum 0'],
    asked: ['sum 5: sum 0'],
  });
});

test('what only begins as the words for a sum is one where it has all points before it or more, or adds up to all of them or its group', () => {
  const none: readonly string[] = [];
  expect(apart(['a 10', 'maybe 10', 'b 20', 'maybe 40', 'maybe 45'])).toEqual({
    criteria: ['a 10', 'maybe 10', 'b 20'],
    subTotals: ['maybe 40', 'maybe 45'],
    unclear: none,
    asked: none,
  });
  const group = ['a 10', 'sum 10', 'b 20', 'c 20', 'maybe 45'];
  const asked = ['maybe 45: a 10 + b 20 + c 20', 'maybe 45: b 20 + c 20'];
  expect(apart(group)).toEqual({
    criteria: ['a 10', 'b 20', 'c 20', 'maybe 45'],
    subTotals: ['sum 10'],
    unclear: none,
    asked,
  });
  expect(apart(group, true)).toMatchObject({ subTotals: ['sum 10', 'maybe 45'], asked: asked.slice(0, 1) });
  expect(apart(['a 10', 'b 10', 'a 20'], true)).toEqual({
    criteria: ['a 10', 'b 10', 'a 20'],
    subTotals: none,
    unclear: none,
    asked: none,
  });
});

test('what is named as a penalty is in no total', () => {
  const all = columns('a 60', 'b 10', 'maybe 60').map((one) => ({ ...one, isNamedPenalty: one.max === 10 }));
  const { subTotals } = withoutSubTotals(
    all,
    ({ says }) => says,
    () => false,
  );
  expect(subTotals.map(({ name }) => name)).toEqual(['maybe 60']);
});

test.each<[string, SaysSum]>([
  ['Tổng điểm thi đua', 'maybe'],
  ['III. TỔNG CỘNG ĐIỂM thi đua năm 2022', 'maybe'],
  ['Tổng số điểm đạt được', 'maybe'],
  ['Cộng điểm chuyên môn', 'maybe'],
  ['Tổng điểm mục 1', 'sum'],
  ['Tổng số bài viết', 'no'],
  ['Điểm tổng kết', 'no'],
  ['Tổng phụ trách Đội', 'no'],
  ['Cộng tác viên', 'no'],
])('%s: whether it is a sum: %s', (heading, says) => {
  expect(saysSum(heading)).toBe(says);
});

test.each([
  ['Cộng', true],
  ['Tiểu cộng:', true],
  ['TỔNG ĐIỂM', true],
  ['Cộng nhóm I', true],
  ['Tổng điểm mục 1', true],
  ['Cộng tiêu chuẩn đạo đức', true],
  ['Cộng lĩnh vực', true],
  ['Cộng (A)', true],
  ['Tổng I + II', true],
  ['Tổng 1 + 12', true],
  ['Cộng 123', false],
  ['Tổng kết', false],
  ['Cộng tác viên', false],
  ['Điểm cộng', false],
  ['Cộng nhóm', true],
  ['Cộng nhómI', false],
])('the heading “%s” says that it is a sum: %s', (heading, isSum) => {
  expect(saysSubTotal(heading)).toBe(isSum);
});
