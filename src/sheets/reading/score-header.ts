import type { Rater } from '../../domain/terms';
import { wordKey } from '../../domain/text/keys';
import { headingKey } from '../heading-words';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { type Spellings, words } from '../words';
import type { Grid } from './grid';
import {
  type Header,
  findHeaderRow,
  isMergedDown,
  laterHeaders,
  numbersColumns,
  titleStart,
  withLowerHeadings,
} from './header';
import { raterRow } from './rater-columns';

/** The columns of a scoring tab that are no criteria. */
export type ScoreColumn = HeadingMeaning<'scoreColumns'>;

/** The header of a table of scores, and the row of the maxima below it. */
export interface ScoreHeader extends Header<ScoreColumn, 'name'> {
  /** Without maxima of its own, the last row of the headings. */
  readonly maximumRow: number;
  /** The row after the table before, 0 for the first: the titles above the header begin there. */
  readonly titles: number;
  /** The header of the table whose maxima hold here, too, where this one has none of its own. */
  readonly maximaOf: ScoreHeader | null;
}

const MAXIMUM = new Set(words.maximum.map(headingKey));
const WEIGHTS = new Set(words.weights.map(headingKey));
const ROWS_TO_MAXIMUM = 7;
/** A tab of the council's scores may name whose points they are too, so the council is looked for first. */
const ORDER = ['council', 'self', 'unit'] as const;
const oneOf = (spellings: readonly string[]): string => `(?:${spellings.map(wordKey).join('|')})`;
const UNIT = oneOf(words.unitKinds);
const COUNCIL = oneOf(words.raterPhrases.council);
const CHAM = wordKey(words.scored);
const SCORED = `${CHAM}(?:$|[^\\p{L}\\s])`;
/**
 * A council between the units and what it did: `các khoa, phòng do Hội đồng … chấm`. `HĐ 68` is a contract; and a unit after a sign that parts it from
 * the council has scored itself: `trình Hội đồng (Khoa Lý luận chấm)`.
 */
const COUNCIL_SCORED = new RegExp(
  `(?:^|[^\\p{L}])${UNIT}(?!\\p{L}).*[^\\p{L}]${COUNCIL}(?!\\p{L}| ?\\d)(?!.*[,;:(] ?${UNIT} ).*${SCORED}`,
  'u',
);

/** Where a word begins. */
const BEGINNING = '(?:^|(?<=[^\\p{L}]))';
/**
 * The spellings of a rater's columns that say that they scored. A council or a unit that assesses may but be called so (`Hội đồng đánh giá, xếp loại`), so
 * that theirs say `chấm`.
 */
function spelt(rater: Rater, scored: readonly string[]): string {
  const said = words.raterColumns[rater].filter((one) => scored.some((word) => wordKey(one).endsWith(` ${word}`)));
  return `${BEGINNING}${oneOf(said)}(?!\\p{L})`;
}
const SELF_SPELT = new RegExp(spelt('self', words.raterPhrases.scored.map(wordKey)), 'gu');
const UNIT_SPELT = spelt('unit', [CHAM]);
const COUNCIL_SPELT = new RegExp(spelt('council', [CHAM]), 'u');
/** A council in its own right: `HĐ 68` is a contract. */
const COUNCIL_ITSELF = `${BEGINNING}${COUNCIL}(?!\\p{L}| ?\\d)`;
/** A unit of which it is said that it scored itself, with no council between: `Tổ Toán - Tin chấm, …`, `Khoa Lý luận chấm trước khi …`. */
const UNIT_ITSELF = new RegExp(
  `${UNIT_SPELT}|${BEGINNING}${UNIT} (?:(?!${COUNCIL_ITSELF}).)*${SCORED}|${BEGINNING}${UNIT} (?:(?!${COUNCIL_ITSELF})[\\p{L}\\p{N} ])*${CHAM}(?! diem|\\p{L})`,
  'u',
);
/** A council that has yet to score: `trình Hội đồng chấm`, `trước khi HĐTĐ trường chấm`. */
const YET_TO_SCORE = new RegExp(
  `${BEGINNING}${oneOf(words.forwarding)} ${COUNCIL_ITSELF}[^,;:()]* ${CHAM}(?!\\p{L})`,
  'u',
);
/** What a council went by, as it says behind: `Hội đồng chấm trên cơ sở điểm tổ chấm`. */
const WENT_BY = new RegExp(` ${oneOf(words.bases)} [^,;:()]*`, 'g');

/** Whether a row below a header is somebody's already: a name of its own, and points. */
function isOfSomebody(grid: Grid, row: number, headerRow: number, name: number): boolean {
  if (grid.said(row, name) === '' || isMergedDown(grid, headerRow, row, name) || numbersColumns(grid, row, name))
    return false;
  return grid.columnsOf(row).some((column) => column > name && grid.score(row, column).kind === 'given');
}

/** The row of the maxima under a header: its name cell says so, or that of the code or the number. */
function maximumRowOf(
  grid: Grid,
  { row: headerRow, columns: { name, code, ordinal } }: Header<ScoreColumn, 'name'>,
): number | null {
  for (let row = headerRow + 1; row <= headerRow + ROWS_TO_MAXIMUM; row += 1) {
    const labels = [name, code, ordinal].map((column) => headingKey(grid.said(row, column).replace(/\s*[:(].*$/, '')));
    if (labels.some((label) => MAXIMUM.has(label))) return row;
    const isWeights = labels.some((label) => WEIGHTS.has(label));
    if (!isWeights && isOfSomebody(grid, row, headerRow, name)) return null;
  }
  return null;
}

function withMaxima(
  grid: Grid,
  found: Header<ScoreColumn, 'name'>,
  maximumRow: number,
  vocabulary: Vocabulary,
  titles: number,
): ScoreHeader {
  const bare: ScoreHeader = { ...found, maximumRow, titles, maximaOf: null };
  // A row of raters names no columns of its own: `Đơn vị` is a rater there.
  const raters = raterRow(grid, bare, vocabulary.raterColumns);
  const isPassedOver = (row: number): boolean => row >= maximumRow || row === raters?.row;
  return { ...bare, ...withLowerHeadings(grid, found, vocabulary.scoreColumns, ['name'], isPassedOver) };
}

/** The last row down to which the heading of the names is merged. */
function lastHeadingRow(grid: Grid, { row: headerRow, columns: { name } }: Header<ScoreColumn, 'name'>): number {
  let row = headerRow;
  while (isMergedDown(grid, headerRow, row + 1, name)) row += 1;
  return row;
}

/** The header of a scoring tab in the matrix layout: names, and below them a row whose name cell says that it gives the maxima. */
export function findScoreHeader(grid: Grid, vocabulary: Vocabulary): ScoreHeader | null {
  const found = findHeaderRow(grid, vocabulary.scoreColumns, ['name']);
  if (found === null) return null;
  const maximumRow = maximumRowOf(grid, found);
  return maximumRow === null ? null : withMaxima(grid, found, maximumRow, vocabulary, 0);
}

/** Whether a header says again what the one of a table says, as on each printed page. */
function isRepeated(grid: Grid, table: ScoreHeader, row: number, maximumRow: number | null): boolean {
  const every = (compare: (column: number) => boolean): boolean => grid.columns.every(compare);
  // Repeated by hand, a header is often not merged again.
  const isSame = (above: number, below: number): boolean =>
    every((column) => ['', wordKey(grid.raw(above, column))].includes(wordKey(grid.raw(below, column))));
  const rows = Array.from({ length: table.maximumRow - table.row }, (_, index) => index);
  // Without maxima any row of the headings may be there alone: that of the raters names the people, too, where it is not merged.
  if (maximumRow === null) return rows.some((index) => isSame(table.row + index, row));
  return isSame(table.maximumRow, maximumRow) && rows.every((index) => isSame(table.row + index, row + index));
}

/**
 * The headers of the tables of scores in a tab, from the top: one below the other, each with its own order of columns. A header that is only
 * repeated on the next page begins no table; one without maxima has those of the table before, by the headings.
 */
export function findScoreTables(grid: Grid, vocabulary: Vocabulary): readonly ScoreHeader[] {
  const first = findScoreHeader(grid, vocabulary);
  if (first === null) return [];
  const tables: ScoreHeader[] = [];
  let table = first;
  let repeatedTo = 0;
  for (const found of laterHeaders(grid, first, vocabulary.scoreColumns, ['name'])) {
    if (found.row <= Math.max(table.maximumRow, repeatedTo) || Object.keys(found.columns).length < 2) continue;
    const maximumRow = maximumRowOf(grid, found);
    const above = Math.max(titleStart(grid, found.row), table.maximumRow + 1);
    // The same table again, but another rater's, as its title says.
    const scorer = scorerAbove(grid, above, found.row);
    const isOthers = scorer !== null && scorer !== raterOf(grid, table);
    if (!isOthers && isRepeated(grid, table, found.row, maximumRow)) {
      // Its headings may be merged down, so that the rows below begin with them, too.
      repeatedTo = maximumRow ?? lastHeadingRow(grid, found);
      continue;
    }
    tables.push({ ...table, end: above });
    const maximaOf = maximumRow === null ? (table.maximaOf ?? table) : null;
    table = { ...withMaxima(grid, found, maximumRow ?? lastHeadingRow(grid, found), vocabulary, above), maximaOf };
  }
  return [...tables, table];
}

/** The raters whom a text names, whether or not it says that they scored; the council first. */
function ratersIn(text: string, spellings: Spellings<Rater>): readonly Rater[] {
  const key = wordKey(text);
  return ORDER.filter((rater) => spellings[rater].some((word) => key.includes(wordKey(word))));
}

/**
 * Who scored, by the words for it, by a council that scored units, or by a unit that is named: `Khoa Lý luận chấm`. Where two are said to have scored
 * (`Tự chấm và Hội đồng chấm`), or the council has yet to, whose the points are is `unclear`; `null` where nobody is said to have scored.
 */
function scorerSaid(text: string): Rater | 'unclear' | null {
  const key = wordKey(text);
  const isCouncil = COUNCIL_SPELT.test(key) || COUNCIL_SCORED.test(key);
  const own = isCouncil ? key.replace(WENT_BY, ' ') : key;
  const others = own.replace(SELF_SPELT, ' ');
  const isSelf = others !== own;
  const isUnit = UNIT_ITSELF.test(others);
  if (isCouncil) return isSelf || isUnit || YET_TO_SCORE.test(key) ? 'unclear' : 'council';
  if (isSelf) return isUnit ? 'unclear' : 'self';
  return isUnit ? 'unit' : null;
}

/** Whether a text says that somebody scored, be it two; that people assessed themselves, as for a rating, is not yet scoring. */
export function saysWhoScored(text: string): boolean {
  return scorerSaid(text) !== null && wordKey(text).includes(CHAM);
}

/** What a title goes by before it says what it is: `Căn cứ kết quả tự chấm, …`. */
const BASIS = new RegExp(`^(?:${words.bases.map(wordKey).join('|')}) [^,;:]*`);

/** Who scored, as a row of the titles above a header says. */
function scorerAbove(grid: Grid, first: number, headerRow: number): Rater | null {
  for (let row = first; row < headerRow; row += 1) {
    const said = scorerSaid(
      wordKey(grid.columns.map((column) => grid.said(row, column)).join(' '))
        .trim()
        .replace(BASIS, ''),
    );
    if (said !== null && said !== 'unclear') return said;
  }
  return null;
}

/** Who scored, as a tab's name says. `Cá nhân` there may but say whose points they are, so that the titles go before it; a council is named as it scored. */
function scorerOfName(name: string): Rater | null {
  const said = scorerSaid(name);
  if (said !== null) return said === 'unclear' ? null : said;
  const [named, other] = ratersIn(name, words.ratersInNames);
  return named === 'council' && other === undefined ? named : null;
}

/**
 * Who scored in a table: what the secretary said, else the tab's name, else the rows above the header, else a name such as `Cá nhân`; `null` where
 * nothing tells. A council that is only named above the header (as in a letterhead) has not scored.
 */
export function raterOf(
  grid: Grid,
  { titles: first, row: headerRow }: Pick<ScoreHeader, 'titles' | 'row'>,
): Rater | null {
  if (grid.told.rater !== null) return grid.told.rater;
  const scorer = scorerOfName(grid.name) ?? scorerAbove(grid, first, headerRow);
  if (scorer !== null || scorerSaid(grid.name) !== null) return scorer;
  return ratersIn(grid.name, words.ratersInNames)[0] ?? null;
}
