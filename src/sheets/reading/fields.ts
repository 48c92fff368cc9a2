import { parseDecimal } from '../../domain/arithmetic/decimal';
import { type Hundredths, pointsOf } from '../../domain/arithmetic/points';
import type { CellRef } from '../../domain/cell';
import { type Finding, finding } from '../../domain/finding';
import type { Field } from '../../domain/round/field';
import type { Registration } from '../../domain/round/people';
import type { Round } from '../../domain/round/round';
import { nameKey, wordKey } from '../../domain/text/keys';
import { type WordIndex, words } from '../words';
import type { Grid } from './grid';

/** Where the readers put what they find wrong. */
export type Report = (found: Finding) => void;

const EMPTY_WORDS = new Set(words.emptyWords.map(wordKey));

/** Whether a text stands for an empty cell: `-` or `Không`. */
export function saysEmpty(text: string): boolean {
  return EMPTY_WORDS.has(wordKey(text));
}

/** Reads one cell into a field. `parse` gives `null` for what it cannot read; that is reported. An absent column is an absent field. */
export function readField<T>(
  grid: Grid,
  row: number,
  column: number | undefined,
  what: string,
  subject: string | null,
  parse: (text: string, at: CellRef) => T | null,
  report: Report,
  isEmpty: (text: string) => boolean = saysEmpty,
): Field<T> {
  if (column === undefined) return { state: 'absent' };
  const at = grid.at(row, column);
  const text = grid.text(row, column);
  if (text !== null && (text === '' || saysEmpty(text) || isEmpty(text))) return { state: 'empty', at };
  const value = text === null ? null : parse(text, at);
  if (value !== null) return { state: 'known', value, at };
  report(finding('value.unreadable', at, subject, { what, value: grid.raw(row, column) }));
  return { state: 'unreadable', at };
}

/** What Excel shows for a fault. */
const FAULT = /^#(?:N\/A|[A-Z\d/]+[!?])$/i;

/** Whether a text is a fault that was pasted as text. */
export function isFaultText(text: string): boolean {
  return FAULT.test(text);
}

/** Any text but a fault that was pasted as text. */
export function plainText(text: string): string | null {
  return isFaultText(text) ? null : text;
}

/** A parser for one of a closed set of words. */
export function oneOf<T extends string>(index: WordIndex<T>): (text: string) => T | null {
  return (text) => index.get(wordKey(text)) ?? null;
}

/** `x` is yes. */
export function flag(index: WordIndex<'yes' | 'no'>): (text: string) => boolean | null {
  return (text) => {
    const word = index.get(wordKey(text));
    return word === undefined ? null : word === 'yes';
  };
}

/** A whole number of 0 or more. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Months worked, 0 to 12, in hundredths. */
export function months(text: string): Hundredths | null {
  const decimal = parseDecimal(text.replace(/\s*tháng$/i, ''));
  if (decimal === null) return null;
  const { points } = pointsOf(decimal);
  return points >= 0 && points <= 1200 ? points : null;
}

/** A year, or the second of a school year (`2021-2022`, `Năm học 2021/2022`). */
export function year(text: string): number | null {
  const typed = wordKey(text)
    .replace(/^nam (?:hoc )?/, '')
    .replace(/\s/g, '')
    .replace('/', '-');
  const parts = /^(?:19|20)\d\d(?:-(?:19|20)\d\d)?$/.test(typed) ? typed.split('-').map(Number) : [];
  const [first, second] = parts;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return second === first + 1 ? second : null;
}

/** The years of one item of a list: one, or all from one to another (`2019-2021`, `từ 2019 đến 2021`). */
function yearsOf(item: string, isSchoolYear: boolean): readonly number[] | null {
  const typed = wordKey(item)
    .replace(/^(?:tu |nam )+/, '')
    .replace(/\s*(?:den|toi|-)\s*(?:nam )?/, '-');
  const [first, last] = (/^(?:19|20)\d\d(?:-(?:19|20)\d\d)?$/.exec(typed)?.[0].split('-') ?? []).map(Number);
  if (first === undefined) return null;
  if (last === undefined) return [first];
  // `2020-2021` is the second year for whoever counts in school years, and may be both for others.
  if (last === first + 1) return isSchoolYear ? [last] : null;
  return last > first && !isSchoolYear ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : null;
}

const TAKING_BACK = words.takingBack.map((word) => ` ${nameKey(word)} `);
/** What takes back standing alone, and else is part of `loại A`, `xếp loại`. */
const TAKING_BACK_ALONE = new Set(words.takingBackAlone.map((word) => ` ${nameKey(word)} `));

/**
 * Whether a note denies or puts off what it stands behind: `không đạt`, `chưa có QĐ`. Tones and marks count, for `Đảng` is not `đang`; the words tell which of
 * them are also meant without.
 */
export function takesBack(note: string): boolean {
  const key = ` ${(note.match(/[\p{L}\p{M}]+|\?/gu) ?? []).map(nameKey).join(' ')} `;
  return TAKING_BACK_ALONE.has(key) || TAKING_BACK.some((word) => key.includes(word));
}

/** Whether a note behind a value may be left out of it. */
export type IsMereNote = (note: string) => boolean;

/** Whether a note says but another year than the round's, both years of a school year being its own. */
export function saysOtherYear(note: string, round: Pick<Round, 'year' | 'isSchoolYear'>): boolean {
  const said = year(note);
  return said !== null && said !== round.year && !(round.isSchoolYear && said === round.year - 1);
}

/** A text without the brackets around the whole of it; those of a note in it, or of several parts beside each other, stay. */
function unwrapped(text: string): string {
  return /^\(((?:[^()]|\([^()]*\))*)\)$/.exec(text)?.[1]?.trim() ?? text;
}

/** Without the notes in brackets that take nothing back. */
function withoutNotes(text: string): string {
  return text.replace(/\(([^()]*)\)/g, (bracketed, note: string) => (takesBack(note) ? bracketed : ''));
}

/**
 * Years with `;` (or another sign, or `và`) between, in ascending order; from one to another over three years or more they are all meant. In a round of a
 * school year `2020-2021` is that school year; else it may be one year or two, and is not read. What stands in brackets behind a year is a note, unless it
 * takes the year back; a text of which no year is left without its notes is not read, for no years at all would be a statement of its own.
 */
export function years(isSchoolYear: boolean): (text: string) => readonly number[] | null {
  return (text) => {
    const whole = unwrapped(text);
    if (saysEmpty(whole)) return [];
    const bare = withoutNotes(whole).replace(/(?<=\d{4})\s+(?=\d{4})/g, ';');
    const items = bare.split(/[;,/+&]|\s(?:và|va)\s/i).map((item) => item.trim());
    const read = items.filter((item) => item !== '').map((item) => yearsOf(item, isSchoolYear));
    const known = read.filter((one) => one !== null).flat();
    return read.includes(null) || known.length === 0 ? null : [...new Set(known)].sort((left, right) => left - right);
  };
}

/** An item of a list without a bullet or number before it and a full stop after it. */
function bare(item: string): string {
  return item
    .replace(/^(?:[-–•*]|\d{1,2}[.)])\s*/, '')
    .replace(/[.:]+$/, '')
    .trim();
}

/** The longest run of parts from the first on that names an award, written with `between` between them; `null` where none does. */
function longestAward(
  parts: readonly string[],
  between: string,
  awards: WordIndex<string>,
): { readonly award: string; readonly length: number } | null {
  for (let length = parts.length; length > 0; length -= 1) {
    const award = awards.get(wordKey(bare(parts.slice(0, length).join(between))));
    if (award !== undefined) return { award, length };
  }
  return null;
}

/** The awards of an item whose signs or spaces part them, as `LĐTT CSTĐCS` on two lines of a cell; `null` where anything is left over. */
function awardsIn(parts: readonly string[], between: string, awards: WordIndex<string>): readonly string[] | null {
  const found: string[] = [];
  for (let from = 0; from < parts.length;) {
    const next = longestAward(parts.slice(from), between, awards);
    if (next === null) return null;
    found.push(next.award);
    from += next.length;
  }
  return found.length === 0 ? null : found;
}

/** What a registration says, item by item: the awards that it names, or what names none. A name may hold a comma of its own. */
function registeredItems(
  text: string,
  awards: WordIndex<string>,
): readonly (readonly string[] | { readonly unknown: string })[] {
  return text.split(';').flatMap((item) => {
    const parts = item.split(/[,+/&]|\s(?:và|va)\s/i).map((part) => part.trim());
    const named = parts.filter((part) => part !== '');
    const whole = awardsIn(named, ', ', awards);
    if (whole !== null) return [whole];
    return named.map((part) => awardsIn(part.split(' '), ' ', awards) ?? { unknown: part });
  });
}

/** The awards that a cell names, and whether it names something else too; each such word is reported. */
export function registration(
  awards: WordIndex<string>,
  subject: string,
  report: Report,
): (text: string, at: CellRef) => Registration {
  return (text, at) => {
    const known = new Set<string>();
    let hasUnknown = false;
    for (const item of registeredItems(text, awards)) {
      if ('unknown' in item) {
        hasUnknown = true;
        report(finding('value.unreadable', at, subject, { what: 'registered', value: item.unknown }));
      } else for (const award of item) known.add(award);
    }
    return { awards: [...known], hasUnknown };
  };
}

/** Without a mere note in brackets after it. */
function withoutNote(text: string, isMereNote: IsMereNote): string {
  return text.replace(/\s*\(([^()]*)\)$/, (bracketed, note: string) => (isMereNote(note) ? '' : bracketed));
}

const NO_DISCIPLINE = new Set(words.noDiscipline.map(wordKey));

/** Whether a cell of discipline says that there was none. */
export function saysNoDiscipline(text: string): boolean {
  return NO_DISCIPLINE.has(wordKey(text));
}

/** A measure of discipline, also as `Bị khiển trách` or `Kỷ luật cảnh cáo (QĐ 12)`. */
export function discipline<T extends string>(index: WordIndex<T>, isMereNote: IsMereNote): (text: string) => T | null {
  return (text) =>
    index.get(wordKey(withoutNote(text, isMereNote)).replace(/^(?:(?:bi|ky luat|ki luat|hinh thuc) )+/, '')) ?? null;
}

/** What a level of an initiative is called with: its number, the kind of work. */
const KIND_OF_WORK = /^(?:\d{1,2} )?(?:(?:sk|skkn|sang kien|de tai|sang kien kinh nghiem) )?/;

/** The highest of the levels that a cell names (`01 SK cấp cơ sở; Tỉnh`): `levels` are from the lowest up. */
export function highestLevel<T extends string>(
  index: WordIndex<T>,
  levels: readonly T[],
  isMereNote: IsMereNote,
): (text: string) => T | null {
  return (text) => {
    const read = text
      .split(/[;,]/)
      .map((item) => item.trim())
      .filter((item) => item !== '')
      .map((item) => index.get(wordKey(withoutNote(item, isMereNote)).replace(KIND_OF_WORK, '')) ?? null);
    return read.includes(null) ? null : (levels.filter((level) => read.includes(level)).at(-1) ?? null);
  };
}
