import { decimalOfNumber } from '../../domain/arithmetic/decimal';
import { type Hundredths, pointsOf, pointsText } from '../../domain/arithmetic/points';
import { parseCellName } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import type { Criterion, ScoreRow, ScoreSheet, ScoreValue } from '../../domain/round/score-sheets';
import type { SchemePart } from '../../domain/rules/pack';
import { type PlacedItem, matchSheet } from '../../domain/scoring/form-match';
import { itemsOf, partsWithin } from '../../domain/scoring/items';
import { scoreLimits } from '../../domain/scoring/limits';
import { type SchemedSheet, sideOf, sidesOf } from '../../domain/scoring/row-figures';
import type { Rater } from '../../domain/terms';
import { scores as words } from '../../i18n/papers/result-tabs/worked-out';
import type { Writing } from './context';
import { choiceConditions } from './choice-formulas';
import { countIf, literal } from './formulas';
import { type Figure, type Limited, type Place, cellsOf, countAbove, runsOf } from './score-cells';

/** A row of a scoring tab: its figures by what they are. Only made where Excel adds every one of them up as we do. */
export interface RowCells {
  readonly tab: string;
  readonly schemed: SchemedSheet | null;
  /** By the id of the scheme's item. */
  readonly byItem: ReadonlyMap<string, Figure>;
  /** Criteria that no scheme knows, by what they count as. */
  readonly others: Readonly<Record<PlacedItem['side'], readonly Figure[]>>;
  /** The tab's own columns; none where it has no such. */
  readonly bonus: readonly Figure[];
  readonly penalty: readonly Figure[];
  /** The cell of the points for articles, which join the bonus; `null` where there are none. */
  readonly articles: string | null;
  /** All of them. */
  readonly all: readonly Figure[];
  /** Those that may be empty: then they are 0 points. */
  readonly optional: readonly Figure[];
  /** What stands in some of these for no score, such as a dash. */
  readonly noScore: readonly string[];
  /** Criteria whose maximum stands in a cell as it counts. */
  readonly limited: readonly Limited[];
}

/** The cells of somebody's row in the tab of a rater who scored it; `null` where Excel would not add one of them up as we do. */
export type ScoredRows = (rater: Rater, personId: string) => RowCells | null;

/** Words for no score that Excel looks for as they stand: no sign in them means anything to it. */
const PLAIN_WORDS = /^[\p{L}\p{Pd}/](?:[\p{L}\p{Pd}/ ]*[\p{L}\p{Pd}/])?$/u;

/** Whether Excel adds a cell up as we do: a given score is that very number there, and where nothing is given there is nothing, or words that say so. */
function isPlain({ cellValue }: Writing, tab: string, { value, row, column }: Figure): boolean {
  const stored = cellValue(tab, row, column);
  if (value.kind === 'none') {
    const words = stored ?? '';
    return typeof words === 'string' && (words === '' || PLAIN_WORDS.test(words));
  }
  if (value.kind !== 'given') return false;
  // Nearly all: the number that is nearest to the points is no other's.
  if (stored === value.points / 100) return true;
  const decimal = typeof stored === 'number' ? decimalOfNumber(stored) : null;
  if (decimal === null) return false;
  const { points, isRounded } = pointsOf(decimal);
  return points === value.points && !isRounded;
}

/** What a tab is by the campaign's scheme; `null` where it follows none. */
function schemedSheet({ rules }: Writing, sheet: ScoreSheet): SchemedSheet | null {
  const { scheme } = rules.campaign;
  const match = scheme === null ? null : matchSheet(sheet, scheme);
  return scheme === null || match === null ? null : { scheme, match };
}

/** The items of alternatives, of which all but one stay empty. */
function alternativeItems(parts: readonly SchemePart[]): readonly string[] {
  return partsWithin(parts)
    .flatMap((part) => (part.kind === 'alternatives' ? itemsOf(part.parts) : []))
    .map(({ id }) => id);
}

/** What the criteria of a scoring tab count as, by their positions in it (0-based): the same for everybody whom it scores. */
export interface SheetPlaces {
  readonly sheet: ScoreSheet;
  readonly schemed: SchemedSheet | null;
  /** By the id of the scheme's item. */
  readonly byItem: ReadonlyMap<string, number>;
  /** Criteria that no scheme knows, by what they count as. */
  readonly others: Readonly<Record<PlacedItem['side'], readonly number[]>>;
  /** Those that may be empty. */
  readonly optional: readonly number[];
  /** By position, the cell of its maximum; `null` where none holds that very number. */
  readonly limits: readonly (Place | null)[];
}

/** The cell of a criterion's maximum; `null` where it does not hold that number itself, as one that a merge only shows. */
function limitCell({ cellValue }: Writing, { sheet }: ScoreSheet, { max, maxAt }: Criterion): Place | null {
  const place = maxAt === undefined ? null : parseCellName(maxAt.cell);
  return place !== null && cellValue(sheet, place.row, place.column) === max / 100 ? place : null;
}

/** Looks at the criteria of a tab once, for all its rows. */
export function sheetPlaces(writing: Writing, sheet: ScoreSheet): SheetPlaces {
  const schemed = schemedSheet(writing, sheet);
  const alternatives = new Set(alternativeItems(sidesOf(schemed).criterion));
  const criteria = sheet.criteria.map((criterion, position) => {
    const placed = schemed === null ? null : itemAt(schemed.match.items, position);
    return { position, placed, side: sideOf(criterion, placed) };
  });
  const othersOf = (side: PlacedItem['side']): readonly number[] =>
    criteria.filter((one) => one.placed === null && one.side === side).map(({ position }) => position);
  const isOptional = ({ placed, side }: (typeof criteria)[number]): boolean =>
    side !== 'criterion' ||
    (placed !== null && (placed.item.kind === 'max-or-nothing' || alternatives.has(placed.item.id)));
  return {
    sheet,
    schemed,
    byItem: new Map(
      criteria.flatMap(({ placed, position }) => (placed === null ? [] : [[placed.item.id, position] as const])),
    ),
    others: { criterion: othersOf('criterion'), bonus: othersOf('bonus'), penalty: othersOf('penalty') },
    optional: criteria.filter(isOptional).map(({ position }) => position),
    limits: sheet.criteria.map((criterion) => limitCell(writing, sheet, criterion)),
  };
}

/** The cells of a row; `null` where one is no plain number. */
export function rowCells(
  writing: Writing,
  { sheet, schemed, byItem, others, optional, limits }: SheetPlaces,
  row: ScoreRow,
  articles: string | null,
): RowCells | null {
  const figure = (value: ScoreValue, index: number): Figure =>
    sheet.layout === 'matrix' ? { value, row: row.index, column: index } : { value, row: index, column: row.index };
  const extra = (value: ScoreValue, index: number | null): readonly Figure[] =>
    index === null ? [] : [figure(value, index)];
  const criteria = sheet.criteria.map(({ index }, position) => figure(itemAt(row.scores, position), index));
  const those = (positions: readonly number[]): readonly Figure[] =>
    positions.map((position) => itemAt(criteria, position));
  const bonus = extra(row.bonus, sheet.columns.bonus);
  const penalty = extra(row.penalty, sheet.columns.penalty);
  const all = [...criteria, ...bonus, ...penalty];
  if (!all.every((one) => isPlain(writing, sheet.sheet, one))) return null;
  const mayBeEmpty = [...those(optional), ...bonus, ...penalty];
  const without = mayBeEmpty.filter(({ value }) => value.kind === 'none');
  const stored = without.map(({ row: at, column }) => writing.cellValue(sheet.sheet, at, column));
  return {
    tab: sheet.sheet,
    schemed,
    byItem: new Map([...byItem].map(([id, position]) => [id, itemAt(criteria, position)])),
    others: { criterion: those(others.criterion), bonus: those(others.bonus), penalty: those(others.penalty) },
    bonus,
    penalty,
    articles,
    all,
    optional: mayBeEmpty,
    limited: criteria.flatMap((one, position) => {
      const limit = itemAt(limits, position);
      return limit === null ? [] : [{ figure: one, limit }];
    }),
    noScore: [...new Set(stored.flatMap((one) => (typeof one === 'string' && one !== '' ? [one] : [])))],
  };
}

/** The sum of parts over their cells; a group that is a cap is held within it, unless the raw figure is asked for. */
function sumOfParts(
  cells: Pick<RowCells, 'tab' | 'byItem'>,
  parts: readonly SchemePart[],
  others: readonly Figure[],
  isRaw: boolean,
): string {
  const plain: Figure[] = [...others];
  const held: string[] = [];
  const collect = (part: SchemePart): void => {
    if (part.kind !== 'group' && part.kind !== 'alternatives') {
      const cell = cells.byItem.get(part.id);
      if (cell !== undefined) plain.push(cell);
    } else if (part.kind === 'group' && part.limit === 'cap' && part.max !== null && !isRaw) {
      held.push(`MIN(${sumOfParts(cells, part.parts, [], isRaw)},${part.max})`);
    } else {
      part.parts.forEach(collect);
    }
  };
  parts.forEach(collect);
  const terms = [...(plain.length === 0 ? [] : [`SUM(${cellsOf(cells.tab, plain)})`]), ...held];
  if (terms.length === 0) return '0';
  return terms.length === 1 ? terms.join('') : `(${terms.join('+')})`;
}

/** Bonus or penalty: item by item where any is given, else the tab's own column; `null` where the tab has neither. */
function extraTerm(cells: RowCells, side: 'bonus' | 'penalty', isRaw: boolean): string | null {
  const parts = sidesOf(cells.schemed)[side];
  const items = [...itemsOf(parts).flatMap(({ id }) => cells.byItem.get(id) ?? []), ...cells.others[side]];
  const column = cells[side].length === 0 ? null : `SUM(${cellsOf(cells.tab, cells[side])})`;
  if (items.length === 0) return column;
  const sum = sumOfParts(cells, parts, cells.others[side], isRaw);
  return column === null ? sum : `IF(COUNT(${cellsOf(cells.tab, items)})=0,${column},${sum})`;
}

function capped(formula: string, cap: Hundredths | null): string {
  return cap === null ? formula : `MIN(${formula},${pointsText(cap)})`;
}

/** Base, criteria, bonus and penalty together, each extra within its cap where one is given. */
function wholeSum(
  { rules }: Writing,
  cells: RowCells,
  caps: { readonly bonus: Hundredths | null; readonly penalty: Hundredths | null },
  isRaw: boolean,
): string {
  const { base } = scoreLimits(rules.settings);
  const given = [extraTerm(cells, 'bonus', isRaw), cells.articles].filter((term) => term !== null);
  const bonus = given.length === 0 ? null : given.join('+');
  const penalty = extraTerm(cells, 'penalty', isRaw);
  return [
    ...(base === 0 ? [] : [`${pointsText(base)}+`]),
    sumOfParts(cells, sidesOf(cells.schemed).criterion, cells.others.criterion, isRaw),
    ...(bonus === null ? [] : [`+${capped(bonus, caps.bonus)}`]),
    ...(penalty === null ? [] : [`-${capped(penalty, caps.penalty)}`]),
  ].join('');
}

/**
 * Whether a row, all of whose cells are given, holds all that a total is made of: a number in each, or nothing in one that may be empty, none of them
 * below 0 or above its maximum, and of alternatives the points of one.
 */
function isWholeRow(cells: RowCells, every: string): string {
  const { tab, all, optional, noScore, schemed, limited } = cells;
  const blanks = runsOf(tab, optional).flatMap((run) => [
    `+COUNTBLANK(${run})`,
    ...noScore.map((word) => `+${countIf(run, word)}`),
  ]);
  const filled = `COUNT(${every})${blanks.join('')}=${String(all.length)}`;
  const { criterion, bonus, penalty } = sidesOf(schemed);
  const within = [
    `MIN(${every})>=0`,
    ...(limited.length === 0 ? [] : [`${countAbove(tab, limited)}=0`]),
    ...choiceConditions(cells, criterion, true),
    ...choiceConditions(cells, [...bonus, ...penalty], false),
  ];
  // An error in a cell is not looked at twice.
  return `IF(${filled},AND(${within.join(',')}),FALSE)`;
}

/**
 * The total of a row over the cells of its own tab, by the contract's rule and the scheme: nothing where nobody scored it any more, and words where a
 * figure is missing or no number, which a sum would leave out in silence.
 */
export function totalFormula(writing: Writing, cells: RowCells): string {
  const { bonusCap, penaltyCap, totalCap } = scoreLimits(writing.rules.settings);
  // Sums of decimals are not exact in a workbook; the true sum has two decimals at most.
  const sum = wholeSum(writing, cells, { bonus: bonusCap, penalty: penaltyCap }, false);
  const total = capped(`MAX(0,ROUND(${sum},2))`, totalCap);
  const every = cellsOf(cells.tab, cells.all);
  // Joined, it is one text in memory; put together it would be a tree of its parts, for everybody and each rater.
  return [
    'IF(COUNTA(',
    every,
    ')=0,"",IF(',
    isWholeRow(cells, every),
    ',',
    total,
    ',',
    literal(words.noTotal),
    '))',
  ].join('');
}

/** What the total would be without any limit. */
export function rawFormula(writing: Writing, cells: RowCells): string {
  return `ROUND(${wholeSum(writing, cells, { bonus: null, penalty: null }, true)},2)`;
}

/** What a part of the row's own form comes to; forms may have different parts of one id. */
export function partFormula(cells: RowCells, id: string): string {
  const own = sidesOf(cells.schemed).criterion.filter((part) => part.id === id);
  return `ROUND(${sumOfParts(cells, own, [], false)},2)`;
}
