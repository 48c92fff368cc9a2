import { type Finding, finding } from '../../domain/finding';
import type { Collective, Person } from '../../domain/round/people';
import type { UnreadScores } from '../../domain/round/score-sheets';
import { codeKey, nameKey, wordKey } from '../../domain/text/keys';
import { itemAt, valueAt } from '../../domain/checked';
import { type WordIndex, words } from '../words';
import { markOf, nominableOf, nomineeCode, nomineeIn } from './ballots';
import type { Grid } from './grid';
import { codeIndex } from './people-rows';
import { raterOf, saysWhoScored } from './score-header';

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

/** Tells who is named by a text: by the code alone, or by the name. A code may be as short as `1`, and begin what speaks of nobody. */
function finder(those: readonly (Person | Collective)[]): (said: string) => string | null {
  const nominable = nominableOf(those);
  return (said) => {
    const byCode = nominable.codes.get(codeKey(said));
    if (byCode !== undefined) return byCode;
    const named = nomineeIn(said, nominable);
    const isWhole = named !== null && nameKey(named.name) === nameKey(valueAt(nominable.names, named.id));
    return isWhole ? named.id : null;
  };
}

/** Whether a tab names any person, unit or award that is known. */
function speaksOf(grid: Grid, { people, collectives, awards }: KnownSubjects): boolean {
  const find = finder([...people, ...collectives]);
  const units = new Set(people.map(({ unit }) => wordKey(unit)));
  units.delete('');
  return grid.rows.slice(0, SEARCHED_ROWS).some((row) =>
    grid.columnsOf(row).some((column) => {
      const said = grid.said(row, column);
      return said !== '' && (find(said) !== null || units.has(wordKey(said)) || awards.has(wordKey(said)));
    }),
  );
}

/** Whether the name of a tab, or a title in it, says that somebody scored. */
function saysScores(grid: Grid): boolean {
  if (wordKey(grid.name).includes(wordKey(words.tabs.scores)) || saysWhoScored(grid.name)) return true;
  const isTitle = (text: string): boolean => wordKey(text).startsWith('bang') && saysWhoScored(text);
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

/** The scores that are missed in a tab, by whom it says that it is; `null` where it says nothing, or names nobody. */
function missedScores(grid: Grid, people: readonly Person[]): UnreadScores | null {
  const rater = raterOf(grid, { titles: 0, row: TITLE_ROWS });
  if (rater === null) return null;
  const find = finder(people);
  // A bare number may be points, whoever has it as a code.
  const nameIn = (said: string): string | null => (/\p{L}/u.test(said) ? find(said) : null);
  const named = grid.rows.flatMap((row) =>
    grid.columnsOf(row).flatMap((column) => nameIn(grid.said(row, column)) ?? []),
  );
  return named.length === 0 ? null : { rater, people: new Set(named) };
}

/** What is told of a tab that is not read, and the scores that are missed with it. */
export interface UnreadTab {
  readonly found: Finding;
  readonly scores: UnreadScores | null;
}

/**
 * Looks at a tab that is not read: where it seems to be one that decides something (by its name or title, and as it speaks of people, units or awards
 * of the round, or by papers in it), an error that says what it lacks, as its figures would be missed in silence; else that it is not used.
 */
export function unreadTab(grid: Grid, known: KnownSubjects): UnreadTab {
  const at = { sheet: grid.name };
  const notUsed: UnreadTab = { found: finding('tab.not-used', at, null), scores: null };
  if (grid.told.isNotUsed || !speaksOf(grid, known)) return notUsed;
  const notRecognised = (
    kind: keyof typeof words.tabs,
    headings: readonly string[],
    scores: UnreadScores | null = null,
  ): UnreadTab => {
    const params = { kind, tab: words.tabs[kind], headings: headings.join('; ') };
    const whose = scores === null ? {} : { rater: scores.rater };
    return { found: finding('tab.not-recognised', at, null, { ...params, ...whose }), scores };
  };
  const named = NEEDED.find(([tab]) => isNamed(grid.name, words.tabs[tab]));
  if (named !== undefined) {
    const [tab, headings] = named;
    return notRecognised(
      tab,
      headings.map((spellings) => itemAt(spellings, 0)),
    );
  }
  if (hasPapers(grid, known.people)) return notRecognised('ballots', []);
  return saysScores(grid) ? notRecognised('scores', [], missedScores(grid, known.people)) : notUsed;
}
