import { type ErrorValue, isError } from '../model/cell';
import { serialDay } from '../model/entry';
import { criterion } from './criteria';
import {
  compare,
  DIV_ERROR,
  first,
  flat,
  isMatrix,
  type Matrix,
  NA_ERROR,
  NUM_ERROR,
  REF_ERROR,
  type Result,
  type Scalar,
  toNumber,
  toText,
  toTruth,
  VALUE_ERROR,
} from './values';

/** A function of Excel's over values that are worked out. */
type Fn = (...args: readonly Result[]) => Result;

class Failed extends Error {
  readonly value: ErrorValue;

  constructor(value: ErrorValue) {
    super(value.error);
    this.value = value;
  }
}

function sure<Wanted extends Scalar>(value: Wanted | ErrorValue): Exclude<Wanted, ErrorValue> {
  if (isError(value)) throw new Failed(value);
  return value as Exclude<Wanted, ErrorValue>;
}

function number(result: Result | undefined, otherwise = 0): number {
  if (result === undefined || result === null) return otherwise;
  return sure(toNumber(first(result)));
}

function text(result: Result | undefined): string {
  return sure(toText(first(result ?? null)));
}

/** Numbers of ranges (where text and truth values count for nothing) and of plain arguments (where they count). */
function numbers(args: readonly Result[]): readonly number[] {
  return args.flatMap((arg) => {
    if (!isMatrix(arg)) return arg === null ? [] : [sure(toNumber(arg))];
    const found: number[] = [];
    for (const row of arg.rows) {
      for (const value of row) {
        if (isError(value)) throw new Failed(value);
        if (typeof value === 'number') found.push(value);
      }
    }
    return found;
  });
}

function matrix(result: Result | undefined): Matrix {
  if (result === undefined) throw new Failed(VALUE_ERROR);
  return isMatrix(result) ? result : { rows: [[result]] };
}

/** Applies something to each value of an array, or to one value. */
function each(result: Result, apply: (value: Scalar) => Scalar): Result {
  if (!isMatrix(result)) return apply(result);
  return { rows: result.rows.map((row) => row.map(apply)) };
}

function eachNumber(result: Result | undefined, apply: (value: number) => Scalar): Result {
  return each(result ?? null, (value) => {
    const given = toNumber(value);
    return isError(given) ? given : apply(given);
  });
}

function eachText(result: Result | undefined, apply: (value: string) => Scalar): Result {
  return each(result ?? null, (value) => {
    const given = toText(value);
    return isError(given) ? given : apply(given);
  });
}

/** Rounds as Excel does, on the decimal that the number shows. */
function rounded(value: number, digits: number, how: (value: number) => number): number {
  const places = Math.trunc(digits);
  const shifted = Number(`${Number(Math.abs(value).toPrecision(15))}e${places}`);
  const result = Number(`${how(Number(shifted.toPrecision(15)))}e${-places}`);
  return value < 0 ? -result : result;
}

/** Which cells meet all pairs of range and criterion. */
function meeting(pairs: readonly Result[]): (row: number, column: number) => boolean {
  const tests: ((row: number, column: number) => boolean)[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const { rows } = matrix(pairs[index]);
    const test = criterion(first(pairs[index + 1] ?? null));
    tests.push((row, column) => test(rows[row]?.[column] ?? null));
  }
  return (row, column) => tests.every((test) => test(row, column));
}

interface Tally {
  readonly values: readonly Scalar[];
  readonly counts: Map<Scalar, number>;
}

/** Blocks that were counted before: many formulas count the same cells. */
const tallies = new WeakMap<Matrix, Tally>();

function tallyOf(range: Matrix): Tally {
  const tally = tallies.get(range) ?? { values: range.rows.flat(), counts: new Map<Scalar, number>() };
  tallies.set(range, tally);
  return tally;
}

function countedOne(range: Matrix, wanted: Scalar): number {
  const { values, counts } = tallyOf(range);
  const known = counts.get(wanted);
  if (known !== undefined) return known;
  const test = criterion(wanted);
  let count = 0;
  for (const value of values) if (test(value)) count += 1;
  counts.set(wanted, count);
  return count;
}

function counted(pairs: readonly Result[]): number {
  const [range = null, wanted = null] = pairs;
  if (pairs.length === 2 && isMatrix(range)) return countedOne(range, first(wanted));
  const { rows } = matrix(range);
  const meets = meeting(pairs);
  let count = 0;
  for (const [row, cells] of rows.entries()) for (const column of cells.keys()) if (meets(row, column)) count += 1;
  return count;
}

/** COUNTIF with several criteria gives an array of counts. */
function countedEach(range: Result, wanted: Result): Result {
  return each(wanted, (value) => counted([range, value]));
}

function summed(range: Matrix, pairs: readonly Result[]): number {
  const meets = meeting(pairs);
  let sum = 0;
  for (const [row, cells] of range.rows.entries()) {
    for (const [column, value] of cells.entries()) if (meets(row, column) && typeof value === 'number') sum += value;
  }
  return sum;
}

function sumProduct(args: readonly Result[]): Scalar {
  const blocks = args.map((arg) => matrix(arg).rows);
  let sum = 0;
  for (const [row, cells] of (blocks[0] ?? []).entries()) {
    for (const column of cells.keys()) {
      let product = 1;
      for (const block of blocks) {
        const value = block[row]?.[column] ?? null;
        if (isError(value)) return value;
        product *= typeof value === 'number' ? value : 0;
      }
      sum += product;
    }
  }
  return sum;
}

function matched(wanted: Scalar, list: readonly Scalar[], kind: number): Scalar {
  if (isError(wanted)) return wanted;
  if (kind === 0) {
    const test =
      typeof wanted === 'string'
        ? criterion(`=${wanted}`)
        : (value: Scalar) => typeof value === typeof wanted && value === wanted;
    const at = list.findIndex(test);
    return at < 0 ? NA_ERROR : at + 1;
  }
  let best = -1;
  for (const [index, value] of list.entries()) {
    const order = typeof value === typeof wanted ? compare(value, wanted) : null;
    if (typeof order === 'number' && (kind > 0 ? order <= 0 : order >= 0)) best = index;
  }
  return best < 0 ? NA_ERROR : best + 1;
}

/** The functions that are played; arguments come worked out. Lazy ones (IF) are in evaluate.ts. */
const FUNCTIONS: Readonly<Record<string, Fn>> = {
  SUM: (...args) => numbers(args).reduce((sum, value) => sum + value, 0),
  COUNT: (...args) =>
    args.flatMap((arg) => (isMatrix(arg) ? flat(arg).filter((value) => typeof value === 'number') : [arg])).length,
  COUNTA: (...args) => args.flatMap(flat).filter((value) => value !== null).length,
  COUNTBLANK: (range) => flat(range ?? null).filter((value) => value === null || value === '').length,
  COUNTIF: (range, wanted) => countedEach(range ?? null, wanted ?? null),
  COUNTIFS: (...pairs) => counted(pairs),
  SUMIF: (range, wanted, sum) => summed(matrix(sum ?? range), [range ?? null, wanted ?? null]),
  SUMIFS: (sum, ...pairs) => summed(matrix(sum), pairs),
  SUMPRODUCT: (...args) => sumProduct(args),
  MIN: (...args) => numbers(args).reduce((least, value) => Math.min(least, value), Infinity),
  MAX: (...args) => numbers(args).reduce((most, value) => Math.max(most, value), -Infinity),
  AVERAGE: (...args) => {
    const all = numbers(args);
    return all.length === 0 ? DIV_ERROR : all.reduce((sum, value) => sum + value, 0) / all.length;
  },
  INT: (value) => eachNumber(value, (given) => Math.floor(Number(given.toPrecision(15)))),
  ABS: (value) => eachNumber(value, Math.abs),
  MOD: (value, by) =>
    number(by) === 0 ? DIV_ERROR : number(value) - number(by) * Math.floor(number(value) / number(by)),
  ROUND: (value, digits) => eachNumber(value, (given) => rounded(given, number(digits), (up) => Math.floor(up + 0.5))),
  ROUNDUP: (value, digits) => eachNumber(value, (given) => rounded(given, number(digits), Math.ceil)),
  ROUNDDOWN: (value, digits) => eachNumber(value, (given) => rounded(given, number(digits), Math.floor)),
  AND: (...args) =>
    args
      .flatMap(flat)
      .filter((value) => value !== null)
      .every((value) => sure(toTruth(value))),
  OR: (...args) =>
    args
      .flatMap(flat)
      .filter((value) => value !== null)
      .some((value) => sure(toTruth(value))),
  NOT: (value) => !sure(toTruth(first(value ?? null))),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => NA_ERROR,
  ISNUMBER: (value) => each(value ?? null, (one) => typeof one === 'number'),
  ISTEXT: (value) => each(value ?? null, (one) => typeof one === 'string'),
  ISBLANK: (value) => each(value ?? null, (one) => one === null),
  ISERROR: (value) => each(value ?? null, isError),
  ISNA: (value) => each(value ?? null, (one) => isError(one) && one.error === '#N/A'),
  N: (value) =>
    each(value ?? null, (given) => (typeof given === 'number' || isError(given) ? given : given === true ? 1 : 0)),
  LEN: (value) => eachText(value, (given) => given.length),
  TRIM: (value) => eachText(value, (given) => given.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: (value) => eachText(value, (given) => given.toUpperCase()),
  LOWER: (value) => eachText(value, (given) => given.toLowerCase()),
  LEFT: (value, count) => text(value).slice(0, number(count, 1)),
  RIGHT: (value, count) => (number(count, 1) === 0 ? '' : text(value).slice(-number(count, 1))),
  MID: (value, start, count) => text(value).slice(number(start) - 1, number(start) - 1 + number(count)),
  EXACT: (one, other) => eachText(one, (given) => given === text(other)),
  CONCATENATE: (...args) => args.map(text).join(''),
  CONCAT: (...args) =>
    args
      .flatMap(flat)
      .map((value) => sure(toText(value)))
      .join(''),
  VALUE: (value) => toNumber(first(value ?? null)),
  DATE: (year, month, day) => serialDay(number(year), number(month), number(day)) ?? NUM_ERROR,
  ROWS: (range) => matrix(range).rows.length,
  COLUMNS: (range) => matrix(range).rows[0]?.length ?? 0,
  MATCH: (wanted, list, kind) => {
    const values = flat(list ?? null);
    return each(wanted ?? null, (value) => matched(value, values, number(kind, 1)));
  },
  INDEX: (...args) => {
    const [range, row, column] = args;
    const { rows } = matrix(range);
    const [down, right] =
      rows.length === 1 && column === undefined ? [1, number(row)] : [number(row), number(column, 1)];
    return rows[down - 1]?.[right - 1] ?? (rows[down - 1] === undefined ? REF_ERROR : null);
  },
  VLOOKUP: (...args) => {
    const [wanted, range, column, near] = args;
    const { rows } = matrix(range);
    const exact = near !== undefined && !sure(toTruth(first(near)));
    const at = matched(
      first(wanted ?? null),
      rows.map((row) => row[0] ?? null),
      exact ? 0 : 1,
    );
    return typeof at === 'number' ? (rows[at - 1]?.[number(column) - 1] ?? REF_ERROR) : at;
  },
};

/** Whether a function is played. */
export function isPlayedFunction(name: string): boolean {
  return Object.hasOwn(FUNCTIONS, name);
}

/** Calls a function; an error among its arguments comes out where the function cannot bear it. */
export function callFunction(name: string, args: readonly Result[]): Result {
  try {
    const result = FUNCTIONS[name]?.(...args) ?? null;
    return typeof result === 'number' && !Number.isFinite(result)
      ? name === 'MIN' || name === 'MAX'
        ? 0
        : NUM_ERROR
      : result;
  } catch (error) {
    if (error instanceof Failed) return error.value;
    throw error;
  }
}
