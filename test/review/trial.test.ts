import type { CheckedRound } from '../../src/review/check-round';
import { reviewSnapshot } from '../../src/review/review';
import { changeableParameters, parameterValue } from '../../src/review/trial';
import { tryOut } from '../../src/review/try-out';
import { whyOf } from '../../src/review/why';
import { ROSTER, ROUND, type Rows, snapshotOf } from '../support/workbook';

function read(own: Rows = []): CheckedRound {
  const snapshot = snapshotOf({ 'Đợt xét': [...ROUND, ...own], 'Danh sách': ROSTER });
  const review = reviewSnapshot(snapshot, { kind: 'of-round' });
  if (!review.ok) throw new Error(review.error.code);
  return { snapshot, review: review.value };
}

test('what is tried out changes the figures at once, and the trace names the round as the source, with what it stands in place of', () => {
  const checked = read([['ldtt.ceiling.places', '5']]);
  const tried = tryOut(checked, { 'ldtt.ceiling.places': '1' });
  if (!tried.ok) throw new Error(tried.error.code);
  expect(tried.value.difference.awards).toMatchObject([{ award: 'ldtt', limit: { before: 5, after: 1 } }]);
  const { ceiling } = whyOf(tried.value.checked.review, 'NV001', 'ldtt');
  expect(ceiling?.settings).toMatchObject([
    {
      text: '1',
      layer: 'round',
      at: null,
      overrides: [{ text: '5', layer: 'round', at: { sheet: 'Đợt xét', cell: 'B4' } }],
    },
  ]);
  expect(tried.value.checked.snapshot).toBe(checked.snapshot);
});

test('what cannot be worked out is told', () => {
  const checked = read();
  expect(tryOut({ ...checked, snapshot: { tabs: [] } }, {})).toMatchObject({ ok: false });
});

test('what may be changed is what the round’s campaign has, each with its value now and the words that it allows', () => {
  const parameters = changeableParameters(read([['giay-khen.vote.percent', '70']]).review);
  const of = (key: string) => parameters.find((parameter) => parameter.key === key);
  expect(of('cstd-co-so.ceiling.rounding')).toEqual({
    key: 'cstd-co-so.ceiling.rounding',
    kind: 'one-of',
    words: ['floor', 'half-up', 'ceil'],
    text: 'floor',
  });
  expect(of('cstd-co-so.vote.percent')).toEqual({
    key: 'cstd-co-so.vote.percent',
    kind: 'percent',
    words: null,
    text: null,
  });
  // An award that this campaign does not propose is left out, save what the round itself says of it.
  expect(of('giay-khen.vote.base')).toBeUndefined();
  expect(of('giay-khen.vote.percent')?.text).toBe('70');
});

test('a value is taken in its one spelling, or not at all', () => {
  const { review } = read();
  expect(parameterValue(review, 'cstd-co-so.vote.percent', ' 70,0 ')).toBe('70');
  expect(parameterValue(review, 'cstd-co-so.vote.percent', '170')).toBeNull();
  expect(parameterValue(review, 'no.such.key', '1')).toBeNull();
});
