import { decimalOfNumber } from '../../domain/arithmetic/decimal';
import { pointsOf, pointsText } from '../../domain/arithmetic/points';
import { itemAt, valueAt } from '../../domain/checked';
import type { Person, ScoreRow, ScoreSheet, ScoreValue } from '../../domain/round';
import { pointsSetting } from '../../domain/rules/settings';
import type { PersonScores } from '../../domain/scoring/scores';
import { RATERS, type Rater } from '../../domain/terms';
import { common, scores as words } from '../../i18n/papers/result-tabs';
import type { CellPlan, TabPlan } from '../../workbook/port';
import type { Writing } from './context';
import { here, tabRef } from './formulas';
import { addHead, addRemark } from './head';
import { formulaCell, numberCell, textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { FORMATS, LOOKS } from './layout/styles';
import { type Column, addTable, filterOf } from './layout/table';
import { joinNotes, ruleNote } from './notes';

/** `KQ - Điểm` with the place of the final scores. */
export interface ScoresTab {
  readonly plan: TabPlan;
  /** Column and rows (0-based) of the final scores. */
  readonly finals: { readonly column: number; readonly first: number; readonly last: number };
}

const RATER_COLUMN = { self: 4, unit: 5, council: 6 } as const satisfies Record<Rater, number>;
const FINAL_COLUMN = 7;
const LIMITS = ['score.bonus-cap', 'score.penalty-cap', 'score.total-cap'];

/** A row of a scoring tab, with its sheet. */
interface Scored {
  readonly sheet: ScoreSheet;
  readonly row: ScoreRow;
}

/** A scored figure, with its place (0-based) in the scoring tab. */
interface Figure {
  readonly value: ScoreValue;
  readonly row: number;
  readonly column: number;
}

function figure({ sheet, row }: Scored, value: ScoreValue, index: number): Figure {
  return sheet.layout === 'matrix'
    ? { value, row: row.index, column: index }
    : { value, row: index, column: row.index };
}

/** Figures next to each other in one row or one column. */
interface Run {
  readonly first: Figure;
  readonly last: Figure;
}

function goesOn({ first, last }: Run, next: Figure): boolean {
  const inRow = next.row === first.row && last.row === first.row && next.column === last.column + 1;
  const inColumn = next.column === first.column && last.column === first.column && next.row === last.row + 1;
  return inRow || inColumn;
}

/** The sum of cells, those next to each other as one range: `SUM(D9:H9,J9)`. */
function sumOf(tab: string, figures: readonly Figure[]): string {
  const runs: Run[] = [];
  for (const next of figures) {
    const run = runs.at(-1);
    if (run !== undefined && goesOn(run, next)) runs[runs.length - 1] = { first: run.first, last: next };
    else runs.push({ first: next, last: next });
  }
  const parts = runs.map(({ first, last }) => {
    const from = `${tabRef(tab)}!${here(first.row, first.column)}`;
    return first === last ? from : `${from}:${here(last.row, last.column)}`;
  });
  return `SUM(${parts.join(',')})`;
}

/** Whether Excel adds a cell up as we do: a given score is that very number there, and where nothing is given there is no number. */
function isPlain({ cellValue }: Writing, tab: string, { value, row, column }: Figure): boolean {
  const stored = cellValue(tab, row, column);
  if (value.kind !== 'given') return typeof stored !== 'number';
  const decimal = typeof stored === 'number' ? decimalOfNumber(stored) : null;
  if (decimal === null) return false;
  const { points, isRounded } = pointsOf(decimal);
  return points === value.points && !isRounded;
}

function capped(formula: string, cap: string | null): string {
  return cap === null ? formula : `MIN(${formula},${cap})`;
}

/** The total of a row over the cells of its own tab, by the contract's rule; `null` where a cell is no plain number. */
function totalFormula(writing: Writing, scored: Scored): string | null {
  const { sheet, row } = scored;
  const { settings } = writing.rules;
  const limit = (key: string): string | null => {
    const points = pointsSetting(settings, key);
    return points === null ? null : pointsText(points);
  };
  const criteria = sheet.criteria.map(({ index }, position) => figure(scored, itemAt(row.scores, position), index));
  const extra = (value: ScoreValue, index: number | null): readonly Figure[] =>
    index === null ? [] : [figure(scored, value, index)];
  const bonus = extra(row.bonus, sheet.columns.bonus);
  const penalty = extra(row.penalty, sheet.columns.penalty);
  if (![...criteria, ...bonus, ...penalty].every((one) => isPlain(writing, sheet.sheet, one))) return null;
  const sum = (figures: readonly Figure[]): string => sumOf(sheet.sheet, figures);
  const terms = [
    criteria.length === 0 ? '0' : sum(criteria),
    ...(bonus.length === 0 ? [] : [`+${capped(sum(bonus), limit('score.bonus-cap'))}`]),
    ...(penalty.length === 0 ? [] : [`-${capped(sum(penalty), limit('score.penalty-cap'))}`]),
  ];
  // Sums of decimals are not exact in a workbook; the true sum has two decimals at most.
  return capped(`MAX(0,ROUND(${terms.join('')},2))`, limit('score.total-cap'));
}

/** Who scored whom, and where. */
function scoredBy({ round }: Writing): ReadonlyMap<string, Scored> {
  return new Map(
    round.scoreSheets.flatMap((sheet) => sheet.rows.map((row) => [`${sheet.rater} ${row.personId}`, { sheet, row }])),
  );
}

function raterOfFinal({ byRater }: PersonScores): Rater | null {
  return [...RATERS].reverse().find((rater) => byRater[rater].kind !== 'not-scored') ?? null;
}

/** `KQ - Điểm`: everybody's totals by rater, over the cells of the scoring tabs, and the one that counts. */
export function planScores(writing: Writing): ScoresTab {
  const { round, evaluation, texts, tabNames } = writing;
  const scored = scoredBy(writing);
  const raterCell = (person: Person, rater: Rater): CellPlan => {
    const total = valueAt(evaluation.scores, person.id).byRater[rater];
    switch (total.kind) {
      case 'not-scored':
        return textCell('', LOOKS.number);
      case 'no-total':
        return textCell(words.noTotal, LOOKS.open, { note: words.noTotalNote });
      case 'total': {
        const points = pointsText(total.points);
        const formula = totalFormula(writing, valueAt(scored, `${rater} ${person.id}`));
        return formula === null
          ? numberCell(points, LOOKS.number, { format: FORMATS.score, note: words.notLive })
          : formulaCell(formula, points, LOOKS.number, { format: FORMATS.score });
      }
    }
  };
  const finalCell = (person: Person, row: number): CellPlan => {
    const own = valueAt(evaluation.scores, person.id);
    if (own.final === null) return textCell(raterOfFinal(own) === null ? words.notScored : words.noTotal, LOOKS.open);
    const cell = (rater: Rater): string => here(row, RATER_COLUMN[rater]);
    const [self, unit, council] = [cell('self'), cell('unit'), cell('council')];
    const highest = `IF(${council}<>"",${council},IF(${unit}<>"",${unit},${self}))`;
    return formulaCell(highest, pointsText(own.final), LOOKS.total, { format: FORMATS.score });
  };
  const limits = ruleNote(writing, LIMITS);
  const totalNote = joinNotes(limits === null ? words.noLimits : words.totalRule, limits);
  const raterColumn = (rater: Rater): Column<Person> => ({
    title: texts.words.rater[rater],
    width: { least: 11, most: 13 },
    note: totalNote,
    cell: (person) => raterCell(person, rater),
  });
  const columns: readonly Column<Person>[] = [
    { title: common.ordinal, width: { least: 5, most: 7 }, cell: (_, __, order) => numberCell(order, LOOKS.centred) },
    { title: common.code, width: { least: 7, most: 14 }, cell: ({ id }) => textCell(id, LOOKS.text) },
    { title: common.name, width: { least: 20, most: 34 }, cell: ({ name }) => textCell(name, LOOKS.text) },
    { title: common.unit, width: { least: 16, most: 36 }, cell: ({ unit }) => textCell(unit, LOOKS.text) },
    raterColumn('self'),
    raterColumn('unit'),
    raterColumn('council'),
    { title: words.final, width: { least: 12, most: 14 }, note: words.finalRule, cell: finalCell },
    {
      title: words.finalBy,
      width: { least: 14, most: 18 },
      cell: ({ id }) => {
        const rater = raterOfFinal(valueAt(evaluation.scores, id));
        return textCell(rater === null ? '' : texts.words.rater[rater], LOOKS.quiet);
      },
    },
  ];
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, words.title, writing);
  addRemark(draft, round.scoreSheets.length === 0 ? words.noScores : null);
  const place = addTable(draft, columns, round.people, common.none);
  return {
    plan: draft.finish({
      key: 'KqDiem',
      name: tabNames.KqDiem,
      page: widePage(place.header),
      freeze: { rows: place.first, columns: 3 },
      autoFilter: filterOf(place),
      tabColor: TAB_COLORS.results,
    }),
    finals: { column: FINAL_COLUMN, first: place.first, last: place.last },
  };
}
