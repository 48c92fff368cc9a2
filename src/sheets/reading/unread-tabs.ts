import { type Finding, finding } from '../../domain/finding';
import type { Collective, Person } from '../../domain/round';
import { codeKey, nameKey, wordKey } from '../../domain/text/keys';
import { itemAt, valueAt } from '../../domain/checked';
import { type WordIndex, words } from '../words';
import { markOf, nominableOf, nomineeCode, nomineeIn } from './ballots';
import type { Grid } from './grid';
import { codeIndex } from './people-rows';
import { scorerIn } from './score-header';

/** What the readers know of, for telling whether a tab speaks of it. */
export interface KnownSubjects {
  readonly people: readonly Person[];
  readonly collectives: readonly Collective[];
  readonly awards: WordIndex<string>;
}

/** How far down it is looked for what a tab may be. */
const SEARCHED_ROWS = 40;
const TITLE_ROWS = 10;

const { totalsColumns, countColumns, decisionColumns, collectiveColumns, articleColumns, judgementColumns } = words;
/** The headings that each tab cannot do without, by the canonical name of the tab. */
const NEEDED: readonly (readonly [tab: keyof typeof words.tabs, headings: readonly (readonly string[])[]])[] = [
  ['totals', [totalsColumns.award, totalsColumns.code, totalsColumns.yes, totalsColumns.no]],
  ['decisions', [decisionColumns.award, decisionColumns.code, decisionColumns.decision]],
  ['counts', [countColumns.award, countColumns.issued, countColumns.returned]],
  ['collectives', [collectiveColumns.code, collectiveColumns.name]],
  ['articles', [articleColumns.code, articleColumns.title, articleColumns.approved]],
  ['judgements', [judgementColumns.code, judgementColumns.criterion, judgementColumns.met]],
];

/** Whether a name is that of a tab, or begins with it: `Tập thể 2022`, `Kiểm phiếu (2)`. */
function isNamed(name: string, tab: string): boolean {
  const rest = wordKey(name).startsWith(wordKey(tab)) ? wordKey(name).slice(wordKey(tab).length) : null;
  return rest !== null && /^[^a-z]*$/.test(rest);
}

/** Whether a tab names any person, unit or award that is known. */
function speaksOf(grid: Grid, { people, collectives, awards }: KnownSubjects): boolean {
  const nominable = nominableOf([...people, ...collectives]);
  const units = new Set(people.map(({ unit }) => wordKey(unit)));
  units.delete('');
  // A code may be as short as `1`, and begin what speaks of nobody: beside it there must be the name.
  const isSomebody = (said: string): boolean => {
    if (nominable.codes.has(codeKey(said))) return true;
    const named = nomineeIn(said, nominable);
    return named !== null && nameKey(named.name) === nameKey(valueAt(nominable.names, named.id));
  };
  return grid.rows.slice(0, SEARCHED_ROWS).some((row) =>
    grid.columnsOf(row).some((column) => {
      const said = grid.said(row, column);
      return said !== '' && (isSomebody(said) || units.has(wordKey(said)) || awards.has(wordKey(said)));
    }),
  );
}

/** Whether the name of a tab, or a title in it, says that somebody scored. */
function saysScores(grid: Grid): boolean {
  if (wordKey(grid.name).includes(wordKey(words.tabs.scores)) || scorerIn(grid.name) !== null) return true;
  const isTitle = (text: string): boolean => wordKey(text).startsWith('bang') && scorerIn(text) !== null;
  return grid.rows
    .slice(0, TITLE_ROWS)
    .some((row) => grid.columnsOf(row).some((column) => isTitle(grid.said(row, column))));
}

/** Whether a tab has codes side by side in a row, and marks alone below them: papers of a vote. */
function hasPapers(grid: Grid, people: readonly Person[]): boolean {
  const codes = codeIndex(people.map(({ id }) => id));
  return grid.rows.slice(0, TITLE_ROWS).some((row) => {
    const nominees = grid.columnsOf(row).filter((column) => nomineeCode(grid.said(row, column), codes) !== null);
    if (nominees.length < 2) return false;
    const marks = grid.rowsBelow(row).flatMap((below) => nominees.map((column) => grid.text(below, column)));
    const said = marks.filter((text) => text !== '');
    return said.length > 0 && said.every((text) => markOf(text) !== 'other');
  });
}

/**
 * What is told of a tab that is not read: where it seems to be one that decides something (by its name or title, and as it speaks of people, units or awards
 * of the round, or by papers in it), an error that says what it lacks, as its figures would be missed in silence; else that it is not used.
 */
export function unreadTab(grid: Grid, known: KnownSubjects): Finding {
  const at = { sheet: grid.name };
  const notUsed = finding('tab.not-used', at, null);
  if (grid.told.isNotUsed || !speaksOf(grid, known)) return notUsed;
  const notRecognised = (kind: keyof typeof words.tabs, headings: readonly string[]): Finding =>
    finding('tab.not-recognised', at, null, { kind, tab: words.tabs[kind], headings: headings.join('; ') });
  const named = NEEDED.find(([tab]) => isNamed(grid.name, words.tabs[tab]));
  if (named !== undefined) {
    const [tab, headings] = named;
    return notRecognised(
      tab,
      headings.map((spellings) => itemAt(spellings, 0)),
    );
  }
  if (hasPapers(grid, known.people)) return notRecognised('ballots', []);
  return saysScores(grid) ? notRecognised('scores', []) : notUsed;
}
