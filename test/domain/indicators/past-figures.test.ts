import { decimalText, parseDecimal } from '../../../src/domain/arithmetic/decimal';
import { pastFigures } from '../../../src/domain/indicators/past-figures';
import type { Reached, ReachedRow } from '../../../src/domain/round/records';
import type { Field } from '../../../src/domain/round/field';
import type { CampaignPack, Target } from '../../../src/domain/rules/pack';
import { campaign } from '../../support/packs';
import { ABSENT, EMPTY, SOMEWHERE, UNREADABLE, known, round } from '../../support/round';

const PROJECTS: Target = {
  kind: 'indicator',
  id: 'projects',
  name: 'Ít nhất 3 đề tài',
  measure: 'count',
  direction: 'higher',
  figure: '3',
};
const HAND: Target = { kind: 'by-hand', id: 'standard', name: 'Chuẩn mức I' };
const FIVE_YEARS = campaign({ from: '2021-01-01', to: '2025-12-31', tabs: ['indicators'], targets: [PROJECTS, HAND] });

function figure(text: string): Field<Reached> {
  const value = parseDecimal(text);
  if (value === null) throw new Error(text);
  return known({ kind: 'figure', value });
}

function row(year: Field<number>, reached: Field<Reached>, code = 'projects'): ReachedRow {
  return { code, codeAt: { sheet: 'Chỉ tiêu', cell: 'A5' }, year, reached };
}

function past(rows: readonly ReachedRow[], pack: CampaignPack = FIVE_YEARS, nextYear = 2023) {
  const { carried, ...left } = pastFigures(round({ reached: rows }), pack, nextYear);
  return { carried: carried.map(({ code, year, value }) => [code, year, decimalText(value)]), ...left };
}

test('the figures of all years of the campaign so far go on: a count of five years does not begin anew each year', () => {
  const rows = [row(known(2022), figure('2')), row(known(2021), figure('1'), 'PROJECTS')];
  expect(past(rows)).toEqual({
    carried: [
      ['projects', 2022, '2'],
      ['PROJECTS', 2021, '1'],
    ],
    undated: [],
    unusable: [],
  });
});

const NONE = { carried: [], undated: [], unusable: [] };
const CODE = { sheet: 'Chỉ tiêu', cell: 'A5' };

test.each<[string, ReachedRow]>([
  ['has a year that cannot be read', row(UNREADABLE, figure('1'))],
  ['is of a year before the campaign', row(known(2020), figure('1'))],
  ['is of a year to come', row(known(2023), figure('1'))],
  ['has a figure that cannot be read', row(known(2021), UNREADABLE)],
  ['has no figure but a word', row(known(2021), known({ kind: 'answer', isYes: true }))],
])('a row that %s is not carried over, and not forgotten in silence', (_, one) => {
  expect(past([one])).toEqual({ ...NONE, unusable: [CODE, SOMEWHERE, SOMEWHERE] });
});

test('a figure without a year holds up to this round alone: it is not carried over as one of the next, and not forgotten in silence', () => {
  const rows = [row(EMPTY, figure('1')), row(ABSENT, figure('2'))];
  expect(past(rows)).toEqual({ ...NONE, undated: [CODE, CODE] });
});

test('what is of one round alone does not answer for the next one: tasks, targets set by hand, rows without a figure', () => {
  const rows = [
    row(known(2021), figure('1'), 'standard'),
    row(known(2021), known({ kind: 'day', day: '2021-03-01' }), 'registering'),
    row(known(2021), EMPTY),
  ];
  expect(past(rows)).toEqual(NONE);
});

test.each<[string, Partial<CampaignPack>, number]>([
  ['is over by then', {}, 2026],
  ['ended the year before', { to: '2022-12-31' }, 2023],
  ['has no tab for figures', { tabs: [] }, 2023],
])('a campaign that %s takes no figures over', (_, own, nextYear) => {
  expect(past([row(known(2021), figure('1'))], { ...FIVE_YEARS, ...own }, nextYear)).toEqual(NONE);
});

test('a campaign goes on in its last year: what was reached before is not lost for the final count', () => {
  expect(past([row(known(2021), figure('1'))], FIVE_YEARS, 2025).carried).toEqual([['projects', 2021, '1']]);
});

test('only cells that there are are named: a row whose figure stands in none is told by its code', () => {
  expect(past([row(ABSENT, ABSENT)])).toEqual({ ...NONE, undated: [CODE] });
  expect(past([row(known(2020), ABSENT)])).toMatchObject({ carried: [], undated: [] });
});
