import { pointsText } from '../../domain/arithmetic/points';
import { itemAt, valueAt } from '../../domain/checked';
import type { Person } from '../../domain/round/people';
import type { Band, Scheme, SchemePart } from '../../domain/rules/pack';
import type { BandOutcome } from '../../domain/scoring/bands';
import { partTitle, partsWithin } from '../../domain/scoring/items';
import { finalTotal, raterOfFinal } from '../../domain/scoring/scores';
import type { RowPoints } from '../../domain/scoring/totals';
import type { Rater } from '../../domain/terms';
import { ruleNotes } from '../../i18n/papers/result-tabs/common';
import { schemeScores as words } from '../../i18n/papers/result-tabs/worked-out';
import { decimalText } from '../../i18n/numbers';
import type { CellPlan } from '../../workbook/port';
import type { Writing } from './context';
import { here, literal, whereNumber } from './formulas';
import { figureCell, textCell, textFormulaCell } from './layout/cells';
import { FORMATS, LOOKS } from './layout/styles';
import type { Column } from './layout/table';
import { joinNotes, markText } from './notes';
import { type RowCells, type ScoredRows, partFormula, rawFormula } from './score-formulas';

/** The final score of a person, with the cells of its row where Excel can add them up. */
interface FinalRow {
  readonly total: RowPoints;
  readonly rater: Rater;
  readonly cells: RowCells | null;
}

function finalRow({ evaluation }: Writing, scored: ScoredRows, { id }: Person): FinalRow | null {
  const own = valueAt(evaluation.scores, id);
  const total = finalTotal(own.byRater);
  const rater = raterOfFinal(own);
  return total === null || rater === null ? null : { total, rater, cells: scored(rater, id) };
}

/** The groups of all forms, each once: those of one id stand in one column. */
function groupsOf({ forms }: Scheme): readonly SchemePart[] {
  const groups = forms.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'group' || kind === 'alternatives'));
  return groups.filter(({ id }, index) => groups.findIndex((one) => one.id === id) === index);
}

/** The maximum of a group, of each form where they differ; `null` where the council has yet to set it. */
function groupNote({ forms }: Scheme, id: string): string | null {
  const parts = forms.flatMap((form) => form.parts);
  const maxima = parts.flatMap((part) => (part.id === id && part.max !== null ? [decimalText('vi', part.max)] : []));
  return maxima.length === 0 ? null : words.groupMax([...new Set(maxima)].join(' / '));
}

/** From which total to below which a class lies. */
function boundsText({ from, below }: Band): string {
  const figure = (text: string): string => decimalText('vi', text);
  return below === null ? words.from(figure(from)) : words.between(figure(from), figure(below));
}

/** Which class a total gives, as Excel tells it; `of` makes the text of a class. */
function bandFormula(list: readonly Band[], total: string, of: (band: Band) => string): string {
  const lowest = literal(of(itemAt(list, list.length - 1)));
  return list
    .slice(0, -1)
    .reduceRight((rest, band) => `IF(${total}>=${band.from},${literal(of(band))},${rest})`, lowest);
}

/** Why a class is not the one that the total alone gives; `null` where it is. */
function bandNote(scheme: Scheme, outcome: Extract<BandOutcome, { readonly kind: 'band' }>): string | null {
  const parts = scheme.forms.flatMap((form) => partsWithin(form.parts));
  const partName = (id: string): string =>
    partTitle(
      itemAt(
        parts.filter((part) => part.id === id),
        0,
      ),
    );
  const floors = outcome.floors.map(({ band, part, from }) =>
    words.floor(band.name, partName(part), decimalText('vi', from)),
  );
  const { violation } = outcome;
  const held =
    violation === null ? null : joinNotes(words.violation(outcome.band.name), ruleNotes.citation(violation.citation));
  return floors.length === 0 && held === null ? null : joinNotes(...floors, held);
}

function bandColumns(writing: Writing, scheme: Scheme, finalColumn: number): readonly Column<Person>[] {
  const { bands, violations = [] } = scheme;
  if (bands === undefined) return [];
  const { list } = bands;
  // A class that hangs on more than the total is no plain formula; nor is one where a total can lie in none.
  const isPlain = violations.length === 0 && list.every(({ floors = [] }) => floors.length === 0);
  const cell =
    (of: (band: Band) => string) =>
    (person: Person, row: number): CellPlan => {
      const outcome = valueAt(writing.evaluation.scores, person.id).band;
      if (outcome === null) return textCell('', LOOKS.text);
      if (outcome.kind !== 'band') {
        const why = outcome.kind === 'none' ? words.noBand : words.unknown[outcome.reason];
        return textCell(words.noClass, LOOKS.open, { note: why });
      }
      const total = here(row, finalColumn);
      const formula = whereNumber(total, bandFormula(list, total, of));
      if (isPlain) return textFormulaCell(formula, of(outcome.band), LOOKS.text);
      return textCell(of(outcome.band), LOOKS.text, { note: bandNote(scheme, outcome) });
    };
  const mark = markText(writing, bands.status);
  const note = joinNotes(
    ruleNotes.citation(bands.citation),
    mark === null ? null : ruleNotes.mark(mark, writing.texts.words.ruleStatus[bands.status]),
  );
  return [
    { title: words.band, width: { least: 14, most: 22 }, note, cell: cell(({ name }) => name) },
    { title: words.bounds, width: { least: 14, most: 22 }, note, cell: cell(boundsText) },
  ];
}

/** The columns of the totals (0-based) by rater, and that of the final ones. */
type TotalColumns = Readonly<Record<Rater | 'final', number>>;

/**
 * What a scheme adds to `KQ - Điểm`: sub-totals of its groups, the total before any limit, the class with its bounds. Without a scheme only the total
 * before limits, and only where one of them made a difference.
 */
export function schemeColumns(
  writing: Writing,
  scored: ScoredRows,
  totalColumns: TotalColumns,
): readonly Column<Person>[] {
  const { scheme } = writing.rules.campaign;
  const figure = (
    person: Person,
    row: number,
    formulaOf: (cells: RowCells) => string,
    pointsOf: (total: RowPoints) => number | null,
  ): CellPlan => {
    const own = finalRow(writing, scored, person);
    const points = own === null ? null : pointsOf(own.total);
    if (own === null || points === null) return textCell('', LOOKS.number);
    // A part of a total that is none any more is no part.
    const formula = own.cells === null ? null : whereNumber(here(row, totalColumns[own.rater]), formulaOf(own.cells));
    return figureCell(formula, pointsText(points), LOOKS.number, { format: FORMATS.score });
  };
  const groupColumn = (own: Scheme, group: SchemePart): Column<Person> => ({
    title: partTitle(group),
    width: { least: 11, most: 16 },
    note: groupNote(own, group.id),
    cell: (person, row) =>
      figure(
        person,
        row,
        (cells) => partFormula(cells, group.id),
        // Where the tab lacks criteria of the form a sub-total would only look like one.
        ({ form }) => (form?.isWhole === true ? (form.byPart.get(group.id)?.points ?? null) : null),
      ),
  });
  const groups = scheme === null ? [] : groupsOf(scheme).map((group) => groupColumn(scheme, group));
  const isLimited = writing.round.people.some((person) => {
    const total = finalTotal(valueAt(writing.evaluation.scores, person.id).byRater);
    return total !== null && total.raw !== total.points;
  });
  const raw: Column<Person> = {
    title: words.raw,
    width: { least: 12, most: 14 },
    note: words.rawNote,
    cell: (person, row) =>
      figure(
        person,
        row,
        (cells) => rawFormula(writing, cells),
        (total) => total.raw,
      ),
  };
  return [
    ...groups,
    ...(scheme !== null || isLimited ? [raw] : []),
    ...(scheme === null ? [] : bandColumns(writing, scheme, totalColumns.final)),
  ];
}
