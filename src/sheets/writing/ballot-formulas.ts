import type { CountedVote } from '../../domain/ballots/counting';
import { type BlankRules, blankRulesOf } from '../../domain/ballots/tally';
import { itemAt } from '../../domain/checked';
import { VALUE_WORDS } from '../words';
import { type Strip, equalsNoneOf, equalsOneOf, isOneOf, stripCells, textsOf } from './as-excel-sees';
import type { Writing } from './context';
import { literal } from './formulas';

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
    /** Counted by itself, so that the four can be held against the valid papers. */
    readonly unreadable: string;
  }[];
}

/** Why Excel cannot count the papers of an award. */
export type NotCountable = 'marks' | 'totals';

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

/** What a council's rule makes of a name without a mark: which texts count as "yes", as "no" and as neither. */
function countedTexts({ unmarkedName }: BlankRules): Readonly<Record<'yes' | 'no' | 'blank', readonly string[]>> {
  return {
    yes: unmarkedName === 'yes' ? [...YES, ...UNMARKED] : YES,
    no: unmarkedName === 'no' ? [...NO, ...UNMARKED] : NO,
    blank: unmarkedName === 'blank' ? UNMARKED : [],
  };
}

/** A name with any other text has no mark that can be read. */
const READABLE = [...YES, ...NO, ...UNMARKED];
const DASHES = UNMARKED.filter((text) => text !== '');

/** Whether the formulas would give what was counted. */
function agrees({ nominees, reasons }: Seen, vote: CountedVote, rules: BlankRules): boolean {
  const marksOf = (row: number): readonly string[] => nominees.map((texts) => itemAt(texts, row));
  const isPaper = reasons.map((reason, row) => [reason, ...marksOf(row)].some((text) => text !== ''));
  const isMarked = reasons.map(
    (_, row) => DASHES.reduce((text, dash) => text.replaceAll(dash, ''), marksOf(row).join('')).trim() !== '',
  );
  const isValid = reasons.map(
    (reason, row) => itemAt(isPaper, row) && reason === '' && (rules.allBlank === 'valid' || itemAt(isMarked, row)),
  );
  const trues = (answers: readonly boolean[]): number => answers.filter((answer) => answer).length;
  const counted = countedTexts(rules);
  return (
    trues(isPaper) === vote.read &&
    trues(isValid) === vote.valid &&
    vote.nominees.every(({ yes, no, blank }, position) => {
      const texts = itemAt(nominees, position);
      const count = (marks: readonly string[]): number =>
        trues(isValid.map((valid, row) => valid && isOneOf(itemAt(texts, row), marks)));
      // Then what has neither of these texts is as many as what cannot be read.
      return count(counted.yes) === yes && count(counted.no) === no && count(counted.blank) === blank;
    })
  );
}

/** The formulas for one award's papers, or why there are none. */
export function ballotFormulas(
  { rules: { settings }, cellValue }: Writing,
  vote: CountedVote,
): BallotFormulas | NotCountable {
  if (vote.way !== 'papers') return 'totals';
  const rules = blankRulesOf(settings);
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
  if (nominees.length < strips.length || reasons === null || !agrees({ nominees, reasons }, vote, rules))
    return 'marks';

  const reasonCells = reasonStrip === null ? null : stripCells(reasonStrip);
  const marks = strips.map(stripCells);
  const isPaper = `(TRIM(${[...marks, ...(reasonCells === null ? [] : [reasonCells])].join('&')}&"")<>"")`;
  const marked = DASHES.reduce((text, dash) => `SUBSTITUTE(${text},${literal(dash)},"")`, marks.join('&'));
  const conditions = [
    ...(reasonCells === null ? [] : [`(TRIM(${reasonCells}&"")="")`]),
    ...(rules.allBlank === 'valid' ? [] : [`(TRIM(${marked})<>"")`]),
  ];
  const counted = countedTexts(rules);
  const count = (cells: string, texts: readonly string[]): string => {
    if (texts.length === 0) return '0';
    // Rows between the papers have no mark either.
    const isCounted = texts.includes('') ? [isPaper, ...conditions] : conditions;
    return `SUMPRODUCT(${[equalsOneOf(cells, texts), ...(isCounted.length === 0 ? ['1'] : isCounted)].join('*')})`;
  };
  // What has such a mark is a paper, and a marked one.
  const unreadable = (cells: string): string =>
    `SUMPRODUCT(${[equalsNoneOf(cells, READABLE), ...conditions].join('*')})`;
  const formulas: BallotFormulas = {
    read: `SUMPRODUCT(1*${isPaper})`,
    invalid: conditions.length === 0 ? '0' : `SUMPRODUCT(${isPaper}*(1-${conditions.join('*')}))`,
    nominees: marks.map((cells) => ({
      yes: count(cells, counted.yes),
      no: count(cells, counted.no),
      blank: count(cells, counted.blank),
      unreadable: unreadable(cells),
    })),
  };
  const all = [formulas.invalid, ...formulas.nominees.flatMap((nominee) => Object.values(nominee))];
  return Math.max(...all.map(({ length }) => length)) > LONGEST_FORMULA ? 'marks' : formulas;
}
