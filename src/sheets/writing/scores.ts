import { pointsText } from '../../domain/arithmetic/points';
import { valueAt } from '../../domain/checked';
import type { Person } from '../../domain/round/people';
import { raterOfFinal } from '../../domain/scoring/scores';
import type { Steps } from '../../domain/steps';
import { RATERS, type Rater } from '../../domain/terms';
import { familyNames } from '../../i18n/papers/families';
import { common } from '../../i18n/papers/result-tabs/common';
import { scores as words } from '../../i18n/papers/result-tabs/worked-out';
import type { CellPlan, TabPlan } from '../../workbook/port';
import type { ArticlesTab } from './articles';
import type { Writing } from './context';
import type { Family } from './families';
import { cellOf, columnOf, here, literal, whereNumber } from './formulas';
import { addHead, addRemark } from './head';
import { formulaCell, numberCell, textCell, textFormulaCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { FORMATS, LOOKS } from './layout/styles';
import { type Column, type TablePlace, addTableInSteps, filterOf } from './layout/table';
import { joinNotes, ruleNote } from './notes';
import { type RowCells, type ScoredRows, rowCells, sheetPlaces, totalFormula } from './score-formulas';
import { schemeColumns } from './scheme-columns';

/** `KQ - Điểm` with the place of the final scores. */
export interface ScoresTab {
  readonly plan: TabPlan;
  /** Somebody's final score as a formula of another tab takes it over: nothing where there is none any more. */
  readonly finalOf: (personId: string) => string;
  readonly families: readonly Family[];
}

const RATER_COLUMN = { self: 4, unit: 5, council: 6 } as const satisfies Record<Rater, number>;
const FINAL_COLUMN = 7;
const LIMITS = ['score.base', 'score.bonus-cap', 'score.penalty-cap', 'score.total-cap'];

/**
 * The cells of somebody's row, by rater; `null` where one is no plain number. They are made when they are asked for, and kept as long as it is about
 * the same person: those of all together would take more memory than everything that was read.
 */
function scoredBy(writing: Writing, articles: ArticlesTab | null): ScoredRows {
  const rows = new Map(
    writing.round.scoreSheets.flatMap((sheet) => {
      const places = sheetPlaces(writing, sheet);
      return sheet.rows.map((row) => [`${sheet.rater} ${row.personId}`, { places, row }] as const);
    }),
  );
  let made = { personId: '', byRater: new Map<Rater, RowCells | null>() };
  return (rater, personId) => {
    if (made.personId !== personId) made = { personId, byRater: new Map() };
    const there = made.byRater.get(rater);
    if (there !== undefined) return there;
    const { places, row } = valueAt(rows, `${rater} ${personId}`);
    const cells = rowCells(writing, places, row, articles?.points.get(personId) ?? null);
    made.byRater.set(rater, cells);
    return cells;
  };
}

/** The totals of each rater and those that count, added up; how many have one. */
function familiesOf({ round, evaluation, texts, tabNames }: Writing, { first, last }: TablePlace): readonly Family[] {
  const scored = round.people.map(({ id }) => valueAt(evaluation.scores, id));
  const cells = (column: number): string => columnOf(tabNames.KqDiem, column, first, last);
  const added = (name: string, column: number, points: readonly number[]): Family => ({
    tab: tabNames.KqDiem,
    name,
    formula: `ROUND(SUM(${cells(column)}),2)`,
    ours: pointsText(points.reduce((sum, one) => sum + one, 0)),
  });
  const counted = (name: string, column: number, points: readonly number[]): Family => ({
    tab: tabNames.KqDiem,
    name,
    formula: `COUNT(${cells(column)})`,
    ours: String(points.length),
  });
  const ofRaters = RATERS.flatMap((rater): readonly Family[] => {
    const totals = scored.flatMap(({ byRater: { [rater]: total } }) => (total.kind === 'total' ? [total.points] : []));
    const name = texts.words.rater[rater];
    if (totals.length === 0) return [];
    return [
      added(familyNames.raterTotals(name), RATER_COLUMN[rater], totals),
      counted(familyNames.raterCount(name), RATER_COLUMN[rater], totals),
    ];
  });
  const finals = scored.flatMap(({ final }) => final ?? []);
  return [
    ...ofRaters,
    added(familyNames.finalTotals, FINAL_COLUMN, finals),
    counted(familyNames.finalCount, FINAL_COLUMN, finals),
  ];
}

/** Why nobody has a score: no scoring tab, or none that holds one; `null` where there are scores. */
function noScores({ round, tabs }: Writing): string | null {
  if (round.scoreSheets.length > 0) return null;
  const hasTabs = tabs.some(({ meaning }) => meaning === 'scores' || meaning === 'score-forms');
  return hasTabs ? words.emptyScores : words.noScores;
}

/** `KQ - Điểm`: everybody's totals by rater, over the cells of the scoring tabs, and the one that counts. A step after each row. */
export function* planScores(writing: Writing, articles: ArticlesTab | null): Steps<ScoresTab> {
  const { round, evaluation, texts, tabNames } = writing;
  const scored = scoredBy(writing, articles);
  const raterCell = (person: Person, rater: Rater): CellPlan => {
    const total = valueAt(evaluation.scores, person.id).byRater[rater];
    switch (total.kind) {
      case 'not-scored':
        return textCell('', LOOKS.number);
      case 'no-total':
        return textCell(words.noTotal, LOOKS.open, { note: words.noTotalNote });
      case 'total': {
        const points = pointsText(total.points);
        const cells = scored(rater, person.id);
        return cells === null
          ? numberCell(points, LOOKS.number, { format: FORMATS.score, note: words.notLive })
          : formulaCell(totalFormula(writing, cells), points, LOOKS.number, { format: FORMATS.score });
      }
    }
  };
  const finalCell = (person: Person, row: number): CellPlan => {
    const own = valueAt(evaluation.scores, person.id);
    if (own.final === null) return textCell(raterOfFinal(own) === null ? words.notScored : words.noTotal, LOOKS.open);
    const cell = (rater: Rater): string => here(row, RATER_COLUMN[rater]);
    const [self, unit, council] = [cell('self'), cell('unit'), cell('council')];
    const lowest = `IF(${self}<>"",${self},${literal(words.notScored)})`;
    const highest = `IF(${council}<>"",${council},IF(${unit}<>"",${unit},${lowest}))`;
    return formulaCell(highest, pointsText(own.final), LOOKS.total, { format: FORMATS.score });
  };
  // Beside a score that follows its cells.
  const finalByCell = ({ id }: Person, row: number): CellPlan => {
    const own = valueAt(evaluation.scores, id);
    const rater = raterOfFinal(own);
    const name = rater === null ? '' : texts.words.rater[rater];
    if (own.final === null) return textCell(name, LOOKS.quiet);
    const highest = RATERS.reduce(
      (rest, one) => `IF(${here(row, RATER_COLUMN[one])}<>"",${literal(texts.words.rater[one])},${rest})`,
      '""',
    );
    return textFormulaCell(highest, name, LOOKS.quiet);
  };
  const limits = ruleNote(writing, LIMITS);
  const totalNote = joinNotes(
    limits === null ? words.noLimits : words.totalRule,
    limits,
    articles === null ? null : words.articleRule(tabNames.KqBaiViet),
  );
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
      cell: finalByCell,
    },
  ];
  const all = [...columns, ...schemeColumns(writing, scored, { ...RATER_COLUMN, final: FINAL_COLUMN })];
  const draft = newDraft(all.map(({ width }) => width.least));
  addHead(draft, words.title, writing);
  addRemark(draft, noScores(writing));
  const place = yield* addTableInSteps(draft, all, round.people, common.none, () => null);
  const order = new Map(round.people.map(({ id }, index) => [id, index]));
  return {
    plan: yield* draft.finishInSteps({
      key: 'KqDiem',
      name: tabNames.KqDiem,
      page: widePage(place.header),
      freeze: { rows: place.first, columns: 3 },
      autoFilter: filterOf(place),
      tabColor: TAB_COLORS.results,
    }),
    finalOf: (personId) => {
      const cell = cellOf(tabNames.KqDiem, place.first + valueAt(order, personId), FINAL_COLUMN);
      return whereNumber(cell, cell);
    },
    families: familiesOf(writing, place),
  };
}
