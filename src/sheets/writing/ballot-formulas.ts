import type { CountedVote } from '../../domain/ballots/counting';
import { blankRulesOf } from '../../domain/ballots/tally';
import { itemAt } from '../../domain/checked';
import { VALUE_WORDS } from '../words';
import { type Strip, equalsOneOf, isOneOf, stripCells, textsOf } from './as-excel-sees';
import type { Writing } from './context';

/**
 * Formulas by which Excel counts the papers in the ballot tab itself. They compare texts with `=`, which knows no wildcards: a `?` is a mark here.
 * Each is checked here on the tab as it was read; where one of them would count otherwise, there are none.
 */
export interface BallotFormulas {
  /** How many papers there are. */
  readonly read: string;
  readonly invalid: string;
  /** The totals of each nominee, in the order of the header. */
  readonly nominees: readonly {
    readonly yes: string;
    readonly no: string;
    readonly blank: string;
  }[];
}

/** Why Excel cannot count the papers of an award. */
export type NotCountable = 'unmarked-rule' | 'marks' | 'totals';

/** The longest formula that Excel takes, less some room. */
const LONGEST_FORMULA = 8000;

const YES = VALUE_WORDS.mark.yes;
const NO = VALUE_WORDS.mark.no;
/** Dashes of all kinds, and nothing at all. */
const UNMARKED = ['', '-', '\u2013', '\u2014'];

/** The columns of the papers as formulas see them: one list of texts a nominee, and the reasons of those that are invalid. */
interface Seen {
  readonly nominees: readonly (readonly string[])[];
  readonly reasons: readonly string[];
}

/** Whether the formulas would give what was counted. */
function agrees({ nominees, reasons }: Seen, vote: CountedVote): boolean {
  const isPaper = reasons.map((reason, row) =>
    [reason, ...nominees.map((texts) => itemAt(texts, row))].some((text) => text !== ''),
  );
  const isValid = reasons.map((reason, row) => itemAt(isPaper, row) && reason === '');
  const trues = (answers: readonly boolean[]): number => answers.filter((answer) => answer).length;
  return (
    trues(isPaper) === vote.read &&
    trues(isValid) === vote.valid &&
    vote.nominees.every(({ yes, no, blank }, position) => {
      const texts = itemAt(nominees, position);
      const count = (marks: readonly string[]): number =>
        trues(isValid.map((valid, row) => valid && isOneOf(itemAt(texts, row), marks)));
      return count(YES) === yes && count(NO) === no && count(UNMARKED) === blank;
    })
  );
}

/** The formulas for one award's papers, or why there are none. */
export function ballotFormulas(
  { rules: { settings }, cellValue }: Writing,
  vote: CountedVote,
): BallotFormulas | NotCountable {
  if (vote.way !== 'papers') return 'totals';
  const { unmarkedName, allBlank } = blankRulesOf(settings);
  if (unmarkedName !== 'blank' || allBlank !== 'valid') return 'unmarked-rule';
  const { rows, invalidColumn, sheet } = vote.box;
  if (rows === null) return 'marks';
  const strip = (column: number): Strip => ({ sheet, column, ...rows });
  const strips = vote.box.nominees.map(({ column }) => strip(column));
  const reasonStrip = invalidColumn === null ? null : strip(invalidColumn);
  const nominees = strips.flatMap((one) => {
    const texts = textsOf(cellValue, one);
    return texts === null ? [] : [texts];
  });
  const noReasons = Array.from({ length: rows.last - rows.first + 1 }, () => '');
  const reasons = reasonStrip === null ? noReasons : textsOf(cellValue, reasonStrip);
  if (nominees.length < strips.length || reasons === null || !agrees({ nominees, reasons }, vote)) return 'marks';

  const reasonCells = reasonStrip === null ? null : stripCells(reasonStrip);
  const all = [...strips.map(stripCells), ...(reasonCells === null ? [] : [reasonCells])];
  const isPaper = `(TRIM(${all.join('&')}&"")<>"")`;
  const isValid = reasonCells === null ? '1' : `(TRIM(${reasonCells}&"")="")`;
  const formulas: BallotFormulas = {
    read: `SUMPRODUCT(1*${isPaper})`,
    invalid: reasonCells === null ? '0' : `SUMPRODUCT(1*(TRIM(${reasonCells}&"")<>""))`,
    nominees: strips.map((one) => {
      const cells = stripCells(one);
      return {
        yes: `SUMPRODUCT(${equalsOneOf(cells, YES)}*${isValid})`,
        no: `SUMPRODUCT(${equalsOneOf(cells, NO)}*${isValid})`,
        blank: `SUMPRODUCT(${equalsOneOf(cells, UNMARKED)}*${isPaper}*${isValid})`,
      };
    }),
  };
  const longest = Math.max(formulas.read.length, ...formulas.nominees.map(({ blank }) => blank.length));
  return longest > LONGEST_FORMULA ? 'marks' : formulas;
}
