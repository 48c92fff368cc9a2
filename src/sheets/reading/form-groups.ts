import type { Criterion } from '../../domain/round/score-sheets';
import type { FormFigures } from './form-figures';
import { type Numbering, isWithin } from './form-numbering';
import { saysSubTotal } from './sub-totals';

/** A row of the table, whether it has a maximum or not. */
export type Line = Pick<Criterion, 'name' | 'index'>;

/** A row that counts; where it stands over others of which one is to be chosen, with those. */
export interface FormCriterion extends Criterion {
  readonly choices?: readonly Criterion[];
}

/** The groups of a form, by the row in which each begins. */
export interface FormGroups {
  /** The row after the last that may be in the group of this one; 0 where it is not numbered. */
  readonly endOf: (line: Line) => number;
  /** Whether a row is numbered as those of a form are that begin a group: `A`, `IV`. */
  readonly isGroup: (line: Line) => boolean;
}

/**
 * The groups of a form: of those numbered `A` and `I` the ones numbered as its first stand in no others, and may have others in them. A row `1` goes
 * on for as long as what follows, of the rows with a maximum, is numbered `1.1`, `a)` or `-`. `numbered` are the rows of the table that have a number, `end`
 * is the row after its last.
 */
export function formGroups(numbered: ReadonlyMap<number, Numbering>, lines: readonly Line[], end: number): FormGroups {
  const groups = [...numbered].filter(([, { by }]) => by === 'letter' || by === 'roman');
  const outer = groups[0]?.[1].by;
  const groupEnd = ({ index }: Line, { by }: Numbering): number =>
    groups.find(([row, other]) => row > index && (by !== outer || other.by === outer))?.[0] ?? end;
  const partsEnd = ({ index }: Line, numbering: Numbering): number =>
    lines.find((line) => line.index > index && !isWithin(numbered.get(line.index) ?? null, numbering))?.index ?? end;
  const isGroup = ({ index }: Line): boolean => groups.some(([row]) => row === index);
  return {
    isGroup,
    endOf: (line) => {
      const numbering = numbered.get(line.index);
      if (numbering === undefined) return 0;
      return isGroup(line) ? groupEnd(line, numbering) : partsEnd(line, numbering);
    },
  };
}

/** Criteria, without what would count twice; `unclear` are counted though they stand over others. */
interface WithoutHeadings {
  readonly criteria: readonly FormCriterion[];
  readonly unclear: readonly FormCriterion[];
}

/** Whether maxima are those of ways to choose from: all of them different, and the most what the row over them has. */
function areWays(items: readonly FormCriterion[], whole: Criterion): boolean {
  const maxima = new Set(items.map(({ max }) => max));
  return (
    items.length > 1 &&
    maxima.size === items.length &&
    Math.max(...maxima) === whole.max &&
    items.every(({ choices }) => choices === undefined)
  );
}

/**
 * Leaves out what bears the sum of the maxima of the rows in it: the heading, where no rater's figures say otherwise, or the rows, where all figures
 * are the heading's. A row over its parts with the most of their maxima is one criterion, where each rater chose one of them (`1` with 10 points, `1.1 Tốt`
 * with 10, `1.2 Khá` with 8). What else stands over rows with other maxima stays, and is unclear.
 */
export function withoutHeadings(
  lines: readonly Criterion[],
  { endOf, isGroup }: FormGroups,
  { addUp, areInOne, isFilled }: FormFigures,
): WithoutHeadings {
  // From below: what is the sum of others counts in no group above it.
  return lines.reduceRight<WithoutHeadings>(
    ({ criteria, unclear }, line) => {
      const end = endOf(line);
      const isIn = ({ index, name }: Criterion): boolean => index < end && !saysSubTotal(name);
      const items = criteria.filter(isIn);
      if (items.length === 0) return { criteria: [line, ...criteria], unclear };
      const insteadOfItems = (whole: FormCriterion): WithoutHeadings => ({
        criteria: [whole, ...criteria.filter((one) => !isIn(one))],
        unclear: unclear.filter((one) => !isIn(one)),
      });
      if (items.reduce((sum, { max }) => sum + max, 0) === line.max) {
        if (addUp(line, items) !== 'no') return { criteria, unclear };
        if (!items.some(({ index }) => isFilled(index))) return insteadOfItems(line);
      } else if (!isGroup(line) && areWays(items, line) && areInOne(items, line)) {
        return insteadOfItems({ ...line, choices: items });
      }
      return { criteria: [line, ...criteria], unclear: [line, ...unclear] };
    },
    { criteria: [], unclear: [] },
  );
}
