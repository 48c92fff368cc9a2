import type { CellRef } from '../../domain/cell';
import { nameKey, wordKey } from '../../domain/text/keys';
import { words } from '../words';
import type { Grid } from './grid';
import { filledCells, repeatsHeader } from './header';
import { isNoPerson } from './people-rows';
import type { RosterHeader } from './roster';
import { isLikeName } from './roster-signatures';

const UNITS = [...words.unitHeadings, ...words.unitNames].map(nameKey);
const GROUPS = words.groupHeadings.map(nameKey);

/** Whether a text is one of some words, or begins with it. */
function beginsWithOne(keys: readonly string[], text: string): boolean {
  const own = nameKey(text);
  return keys.some((key) => own === key || own.startsWith(`${key} `));
}

/** The only text of a row besides numbers of its own. */
interface LoneText {
  readonly column: number;
  readonly text: string;
  /** Numbered as groups are: `II`, `A`. */
  readonly isGroup: boolean;
  /** Numbered as people are. */
  readonly isNumbered: boolean;
}

/** The only text of a row; `null` where there is none, or more. What stands behind it is no number: an `x` there is a mark. */
function loneText(grid: Grid, row: number): LoneText | null {
  let only: { readonly column: number; readonly text: string } | null = null;
  let isGroup = false;
  let isNumbered = false;
  for (const column of filledCells(grid, row)) {
    const text = grid.said(row, column);
    if (/^\(?(?:[ivxlc]+|\d+|[a-h])[.)]*$/i.test(text)) {
      const isFigure = /\d/.test(text);
      isNumbered ||= isFigure;
      isGroup ||= only === null && !isFigure;
    } else if (only === null) only = { column, text };
    else return null;
  }
  return only === null ? null : { ...only, isGroup, isNumbered };
}

/** What a heading says without its number before it and a note behind it. */
function bareHeading(text: string): string {
  return text.replace(/^(?:[IVXLC]+|\d+|[A-H])\s*[.):-]\s*/, '').replace(/\s*[:(].*$/, '');
}

/** The unit that a lone text names: `Khoa Lý luận`, or any that is known by name (its key); `null` where it is none. */
function unitNamed({ text }: LoneText, known: ReadonlySet<string>): string | null {
  const unit = bareHeading(text);
  return unit !== '' && (beginsWithOne(UNITS, unit) || known.has(wordKey(unit))) ? unit : null;
}

/** Whether a row heads those below it and is about nobody: a unit, or a group (`II | Viên chức, người lao động`). */
export function isHeading(grid: Grid, row: number, known: ReadonlySet<string>): boolean {
  const lone = loneText(grid, row);
  if (lone === null) return false;
  return lone.isGroup || unitNamed(lone, known) !== null || GROUPS.includes(nameKey(bareHeading(lone.text)));
}

/**
 * Whether a lone text that names no unit heads those below it all the same. A sum, a note and the number of a page do not, nor does somebody of whom
 * nothing but the code or the name is there.
 */
function headsOthers(
  grid: Grid,
  row: number,
  { code, name }: RosterHeader['columns'],
  { column, text, isGroup, isNumbered }: LoneText,
): boolean {
  const bare = bareHeading(text);
  if (bare === '' || isNoPerson(text) || /\d|:\s*\S/.test(text) || column > Math.max(code, name)) return false;
  const isMerged = grid.at(row, code).cell === grid.at(row, name).cell;
  if (isGroup || isMerged) return true;
  if (column === code) return text.includes(' ');
  return column !== name || !(isNumbered || (isLikeName(text) && text !== text.toLocaleUpperCase('vi')));
}

/** A heading that is no known unit. */
export interface UnclearHeading {
  readonly row: number;
  readonly at: CellRef;
  readonly text: string;
}

/** What the headings between people say of their units: the unit of each row, `''` where the heading above it is no known unit. */
export interface HeadedUnits {
  readonly units: ReadonlyMap<number, string>;
  readonly unclear: readonly UnclearHeading[];
}

const NO_UNITS: HeadedUnits = { units: new Map(), unclear: [] };

/**
 * The unit of each row with a code by the heading above it, where the roster has no column for it. A group of staff within a unit leaves it as it is;
 * any other heading ends it, for those below would count in the shares of a unit that is not theirs. Where only groups head people
 * (`Ban Giám hiệu`, `Giáo viên`), there are no units.
 */
export function unitsByHeading(
  grid: Grid,
  { row: headerRow, end, columns }: RosterHeader,
  coded: ReadonlySet<number>,
  known: ReadonlySet<string>,
): HeadedUnits {
  if (columns.unit !== undefined) return NO_UNITS;
  const units = new Map<number, string>();
  const unclear: UnclearHeading[] = [];
  let above: string | null = null;
  /** A heading that is no known unit, until somebody stands below it; and the unit before it. */
  let open: UnclearHeading | null = null;
  let before = '';
  for (const row of grid.rowsBelow(headerRow)) {
    if (row >= (end ?? grid.rowCount)) break;
    const lone = loneText(grid, row);
    const unit = lone === null ? null : unitNamed(lone, known);
    if (unit !== null) {
      above = unit;
      open = null;
    } else if (repeatsHeader(grid, row, headerRow, [columns.code, columns.name])) {
      // What stood above the header of the next page was its title.
      if (open !== null) above = before;
      open = null;
    } else if (above === null) continue;
    else if (lone !== null && beginsWithOne(GROUPS, bareHeading(lone.text))) {
      if (beginsWithOne(GROUPS, above)) above = '';
    } else if (lone !== null && headsOthers(grid, row, columns, lone)) {
      if (open === null) before = above;
      open = { row, at: grid.at(row, lone.column), text: lone.text };
      above = '';
    } else if (coded.has(row)) {
      units.set(row, above);
      if (open !== null) unclear.push(open);
      open = null;
    }
  }
  const hasUnits = [...units.values()].some((unit) => unit !== '' && !beginsWithOne(GROUPS, unit));
  return hasUnits ? { units, unclear } : NO_UNITS;
}
