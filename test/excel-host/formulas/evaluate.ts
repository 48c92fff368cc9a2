import { intersection, parseAreaName, WHOLE } from '../model/area';
import { errorValue, isError, type Value } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { callFunction, isPlayedFunction } from './functions';
import { type Node, parseFormula } from './parse';
import { rangeResult } from './ranges';
import {
  compare,
  DIV_ERROR,
  first,
  isMatrix,
  NAME_ERROR,
  NUM_ERROR,
  REF_ERROR,
  type Result,
  type Scalar,
  toNumber,
  toText,
  toTruth,
  VALUE_ERROR,
} from './values';

/** Thrown where a formula needs a function that is not played. */
class NotPlayed extends Error {}

const LAZY = new Set(['IF', 'IFERROR', 'IFNA', 'ROW', 'COLUMN']);

/** What takes one cell as a range of one: its text and its truth value count for nothing. */
const OF_RANGES = new Set(['SUM', 'COUNT', 'MIN', 'MAX', 'AVERAGE']);

/** The functions of a formula that are not played. */
export function unplayedFunctions(formula: string): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    switch (node.kind) {
      case 'call':
        if (!isPlayedFunction(node.name) && !LAZY.has(node.name)) found.add(node.name);
        node.args.forEach(visit);
        return;
      case 'infix':
        visit(node.left);
        visit(node.right);
        return;
      case 'prefix':
      case 'percent':
        visit(node.of);
        return;
      case 'array':
        node.rows.flat().forEach(visit);
        return;
      case 'literal':
      case 'error':
      case 'missing':
      case 'reference':
    }
  };
  const tree = parseFormula(formula);
  if (tree !== null) visit(tree);
  return [...found];
}

/** What a formula gives in a cell; `null` where it needs a function that is not played. */
export function evaluate(formula: string, sheet: Sheet, row: number, column: number): Value | null {
  const tree = parseFormula(formula);
  if (tree === null) return NAME_ERROR;
  try {
    const result = new Evaluation(sheet, row, column).of(tree);
    // An array does not spill here: its first value shows.
    return first(result) ?? 0;
  } catch (error) {
    if (error instanceof NotPlayed) return null;
    throw error;
  }
}

class Evaluation {
  readonly #sheet: Sheet;
  readonly #row: number;
  readonly #column: number;

  constructor(sheet: Sheet, row: number, column: number) {
    this.#sheet = sheet;
    this.#row = row;
    this.#column = column;
  }

  of(node: Node): Result {
    switch (node.kind) {
      case 'literal':
        return node.value;
      case 'error':
        return errorValue(node.error);
      case 'missing':
        return null;
      case 'array':
        return { rows: node.rows.map((row) => row.map((item) => first(this.of(item)))) };
      case 'reference':
        return this.#reference(node.sheet, node.rest);
      case 'percent':
        return mapped(this.of(node.of), (value) => arithmetic('/', value, 100));
      case 'prefix':
        if (node.sign === '@') return first(this.of(node.of));
        return mapped(this.of(node.of), (value) => arithmetic(node.sign, 0, value));
      case 'infix':
        return paired(this.of(node.left), this.of(node.right), (left, right) => combined(node.sign, left, right));
      case 'call':
        return this.#call(node.name, node.args);
    }
  }

  #reference(name: string | null, rest: string): Result {
    const { workbook } = this.#sheet;
    const sheet = name === null ? this.#sheet : workbook.findSheet(name);
    if (sheet === null) return REF_ERROR;
    const area = parseAreaName(rest);
    if (area !== null) return rangeResult(sheet, area);
    const defined = workbook.names
      .filter((one) => one.name.toLowerCase() === rest.toLowerCase() && (one.scope === null || one.scope === sheet))
      .sort((one) => (one.scope === null ? 1 : -1))[0];
    const tree = defined === undefined ? null : parseFormula(defined.formula);
    return tree === null ? NAME_ERROR : this.of(tree);
  }

  #call(name: string, args: readonly Node[]): Result {
    const [one, two, three] = args;
    switch (name) {
      case 'IF': {
        const test = toTruth(first(one === undefined ? null : this.of(one)));
        if (isError(test)) return test;
        const branch = test ? two : three;
        if (branch === undefined) return test ? true : false;
        return this.of(branch) ?? 0;
      }
      case 'IFERROR':
      case 'IFNA': {
        const value = one === undefined ? null : this.of(one);
        const caught = isError(value) && (name === 'IFERROR' || value.error === '#N/A');
        return caught ? (two === undefined ? '' : this.of(two)) : value;
      }
      case 'ROW':
      case 'COLUMN':
        return this.#place(name, one);
      default:
        if (!isPlayedFunction(name)) throw new NotPlayed(name);
        return callFunction(
          name,
          args.map((arg) => (OF_RANGES.has(name) && arg.kind === 'reference' ? asRange(this.of(arg)) : this.of(arg))),
        );
    }
  }

  #place(name: string, node: Node | undefined): Result {
    const area = node?.kind === 'reference' ? parseAreaName(node.rest) : null;
    const own = { top: this.#row, left: this.#column, bottom: this.#row, right: this.#column };
    const block = node === undefined ? own : area === null ? null : intersection(area, WHOLE);
    if (block === null) return VALUE_ERROR;
    return (name === 'ROW' ? block.top : block.left) + 1;
  }
}

function asRange(result: Result): Result {
  return isMatrix(result) ? result : { rows: [[result]] };
}

function mapped(result: Result, apply: (value: Scalar) => Scalar): Result {
  return isMatrix(result) ? { rows: result.rows.map((row) => row.map(apply)) } : apply(result);
}

/** Two results value by value; one row, one column or one value stands for as many as the other has. */
function paired(left: Result, right: Result, apply: (left: Scalar, right: Scalar) => Scalar): Result {
  if (!isMatrix(left) && !isMatrix(right)) return apply(left, right);
  const one = isMatrix(left) ? left.rows : [[left]];
  const other = isMatrix(right) ? right.rows : [[right]];
  const at = (rows: readonly (readonly Scalar[])[], row: number, column: number): Scalar => {
    const cells = rows[rows.length === 1 ? 0 : row];
    return cells?.[cells.length === 1 ? 0 : column] ?? null;
  };
  const height = Math.max(one.length, other.length);
  const width = Math.max(one[0]?.length ?? 0, other[0]?.length ?? 0);
  return {
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => apply(at(one, row, column), at(other, row, column))),
    ),
  };
}

function combined(sign: string, left: Scalar, right: Scalar): Scalar {
  if (sign === '&') {
    const [one, other] = [toText(left), toText(right)];
    if (isError(one)) return one;
    return isError(other) ? other : one + other;
  }
  if (!/[<>=]/.test(sign)) return arithmetic(sign, left, right);
  const order = compare(left, right);
  if (isError(order)) return order;
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function arithmetic(sign: string, left: Scalar, right: Scalar): Scalar {
  const [one, other] = [toNumber(left), toNumber(right)];
  if (isError(one)) return one;
  if (isError(other)) return other;
  const result = calculated(sign, one, other);
  if (typeof result === 'number' && !Number.isFinite(result)) return NUM_ERROR;
  return result;
}

function calculated(sign: string, left: number, right: number): Scalar {
  switch (sign) {
    case '+':
      return nearZero(left + right, left);
    case '-':
      return nearZero(left - right, left);
    case '*':
      return left * right;
    case '/':
      return right === 0 ? DIV_ERROR : left / right;
    default:
      return left ** right;
  }
}

/** A difference that is only rounding is 0, as Excel has it. */
function nearZero(result: number, left: number): number {
  return Math.abs(result) < Math.abs(left) * 2 ** -49 ? 0 : result;
}
