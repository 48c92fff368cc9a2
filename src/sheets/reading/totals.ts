import { valueAt } from '../../domain/checked';
import { type Finding, finding } from '../../domain/finding';
import { type Field, fieldAt } from '../../domain/round/field';
import type { TotalsRow, VoteTotals } from '../../domain/round/votes';
import { codeKey, wordKey } from '../../domain/text/keys';
import type { HeadingMeaning, Vocabulary } from '../vocabulary';
import { VALUE_WORDS, type WordIndex, canonical, wordIndex, words } from '../words';
import type { Nominable } from './ballots';
import { awardRows, holdsFigure } from './award-rows';
import { type Report, oneOf, readField, wholeNumber } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';
import { codeIn, isExample, isNoPerson } from './people-rows';
import { saysNothing } from './register-rows';

/** The columns of the tab of totals. */
export type TotalsColumn = HeadingMeaning<'totalsColumns'>;
/** The header of the tab of totals. */
export type TotalsHeader = Header<TotalsColumn, 'award' | 'code' | 'yes' | 'no'>;

const FORM = oneOf(wordIndex(VALUE_WORDS.voteForm));
const SECRET_FORMS: ReadonlySet<string> = new Set(words.secretForms.map(wordKey));

/** The header of the tab of totals. */
export function findTotalsHeader(grid: Grid, vocabulary: Vocabulary): TotalsHeader | null {
  return findHeader(grid, vocabulary.totalsColumns, ['award', 'code', 'yes', 'no']);
}

/** The totals of first and of second ballots. */
export interface ReadTotals {
  readonly first: readonly VoteTotals[];
  readonly second: readonly VoteTotals[];
  readonly findings: readonly Finding[];
}

interface Line {
  readonly award: string;
  readonly ballot: 1 | 2;
  readonly form: Field<VoteTotals['form']>;
  readonly isSaidSecret: boolean;
  readonly totals: TotalsRow;
}

function isEmptyRow({ totals: { yes, no, blank } }: Line): boolean {
  return saysNothing(yes) && saysNothing(no) && saysNothing(blank);
}

/** How the votes of an award were given, as its rows say; another word in a later row is reported, as one vote has one form. */
function formOf(lines: readonly Line[], report: Report): VoteTotals['form'] {
  const told = lines.flatMap(({ form, totals }) =>
    form.state === 'known' ? [{ ...form, id: totals.candidateId }] : [],
  );
  const [first] = told;
  for (const { value, at, id } of told) {
    if (first !== undefined && value !== first.value)
      report(finding('value.unreadable', at, id, { what: 'voteForm', value: canonical(VALUE_WORDS.voteForm, value) }));
  }
  return first === undefined ? 'papers' : first.value;
}

/** A finding for each count that a row leaves out: a name is put to the vote, and nobody says how it came out. */
function reportGaps({ totals }: Line, report: Report): void {
  for (const what of ['yes', 'no'] as const) {
    const at = fieldAt(totals[what]);
    if (at !== null && totals[what].state === 'empty')
      report(finding('value.unreadable', at, totals.candidateId, { what, value: '' }));
  }
}

function votesIn(sheet: string, lines: readonly Line[], ballot: 1 | 2, report: Report): readonly VoteTotals[] {
  const ofBallot = lines.filter((line) => line.ballot === ballot);
  const awards = [...new Set(ofBallot.map(({ award }) => award))];
  return awards.flatMap((award): readonly VoteTotals[] => {
    const own = ofBallot.filter((line) => line.award === award);
    // Names that wait for their figures, all of them, are a form that nobody has filled in.
    if (own.every(isEmptyRow)) return [];
    for (const line of own) reportGaps(line, report);
    const form = formOf(own, report);
    const isSaidSecret = form === 'papers' && own.some((line) => line.isSaidSecret);
    return [{ award, sheet, form, isSaidSecret, rows: own.map(({ totals }) => totals) }];
  });
}

/** Reads totals that were counted by hand, one name a row. A name that is nobody's is reported and left out, and so is a second row of one. */
export function readTotals(
  grid: Grid,
  header: TotalsHeader,
  awards: WordIndex<string>,
  nominableFor: (award: string) => Nominable,
): ReadTotals {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const { columns } = header;
  const seen = new Set<string>();
  const isLine = (row: number, award: string): boolean => {
    const code = codeIn(grid, row, columns.code);
    if (code === '' || isNoPerson(code)) return false;
    return nominableFor(award).codes.has(codeKey(code)) || wholeNumber(grid.said(row, columns.yes)) !== null;
  };
  const isFilled = (row: number): boolean => holdsFigure(grid, row, [columns.yes, columns.no]);
  const awarded = awardRows(grid, header, awards, report, { isLine, isFilled });
  const lines = awarded.flatMap(({ row, award, ballot }): readonly Line[] => {
    const typed = codeIn(grid, row, columns.code);
    const at = grid.at(row, columns.code);
    if (isExample(typed)) return [];
    const id = nominableFor(award).codes.get(codeKey(typed));
    if (id === undefined) {
      report(
        typed === ''
          ? finding('value.unreadable', at, null, { what: 'code', value: '' })
          : finding('person.unknown', at, typed, { name: '', code: typed }),
      );
      return [];
    }
    const key = `${String(ballot)} ${award} ${id}`;
    if (seen.has(key)) {
      report(finding('person.duplicate', at, id, { name: valueAt(nominableFor(award).names, id) }));
      return [];
    }
    seen.add(key);
    const count = (what: 'yes' | 'no' | 'blank'): Field<number> =>
      readField(grid, row, columns[what], what, id, wholeNumber, report);
    const totals = { candidateId: id, at, yes: count('yes'), no: count('no'), blank: count('blank') };
    const form = readField(grid, row, columns.form, 'voteForm', id, FORM, report);
    return [{ award, ballot, form, isSaidSecret: SECRET_FORMS.has(wordKey(grid.said(row, columns.form))), totals }];
  });
  return {
    first: votesIn(grid.name, lines, 1, report),
    second: votesIn(grid.name, lines, 2, report),
    findings,
  };
}
