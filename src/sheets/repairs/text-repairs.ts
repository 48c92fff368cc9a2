import { cellRef } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import type { Finding } from '../../domain/finding';
import type { Round } from '../../domain/round/round';
import { nameKey, tidy } from '../../domain/text/keys';
import { isOldFont } from '../../domain/text/legacy/legacy';
import type { Header } from '../reading/header';
import { namedRows } from '../reading/people-rows';
import type { Recognised } from '../reading/recognise';
import { type Book, cellRepair, placed, said } from './cells';
import type { CellRepair, Proposal } from './repair';
import { composed } from '../../domain/text/unicode-form';

/** The font of what was in an old encoding: every Excel has it, and offices must write in it (Decree 30/2020). */
const UNICODE_FONT = 'Times New Roman';

/** A text cell (0-based) that says who somebody is, and what it is for. */
interface TextCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isUnit: boolean;
  /** Whether it is the unit's own name, in the units' tab. */
  readonly isOwnName: boolean;
}

type PeopleTab = Extract<Recognised, { readonly meaning: 'roster' | 'scores' | 'collectives' }>;

function isPeopleTab(tab: Recognised): tab is PeopleTab {
  return tab.meaning === 'roster' || tab.meaning === 'scores' || tab.meaning === 'collectives';
}

/** The tables of such a tab: the header, and the columns that say who a row is about; only some have each. */
function tablesOf(tab: PeopleTab): readonly {
  readonly header: Header<'code' | 'name', 'name'>;
  readonly texts: readonly (number | undefined)[];
  readonly unit: number | undefined;
}[] {
  if (tab.meaning === 'collectives') {
    const { code, name } = tab.header.columns;
    return [{ header: tab.header, texts: [code, name], unit: name }];
  }
  const headers = tab.meaning === 'roster' ? tab.headers : tab.tables.map(({ header }) => header);
  return headers.map((header) => {
    const { code, name, unit, position } = header.columns;
    return { header, texts: [code, name, unit, position], unit };
  });
}

/** Codes, names, units and positions of everybody, as they are stored; a merged cell once. */
function textCells(book: Book, tabs: readonly Recognised[]): readonly TextCell[] {
  const seen = new Set<string>();
  return tabs.filter(isPeopleTab).flatMap((tab) => {
    const { grid, meaning } = tab;
    return tablesOf(tab).flatMap(({ header, texts, unit }) =>
      namedRows(grid, header).flatMap(({ row: named }) =>
        texts.flatMap((own): readonly TextCell[] => {
          if (own === undefined) return [];
          const { row, column } = grid.origin(named, own);
          const text = book.value(grid.name, row, column);
          const { cell } = cellRef(grid.name, row, column);
          const key = `${grid.name}!${cell}`;
          if (typeof text !== 'string' || seen.has(key)) return [];
          seen.add(key);
          const isUnit = own === unit;
          return [{ sheet: grid.name, row, column, text, isUnit, isOwnName: isUnit && meaning === 'collectives' }];
        }),
      ),
    );
  });
}

/** A text without outer, double and hard spaces and marks without width; its line breaks stay. */
function spaced(text: string): string {
  return text.split('\n').map(tidy).join('\n').trim();
}

function plainRepair(book: Book, kind: 'spaces' | 'unicode-form', cell: TextCell, after: string): Proposal {
  return {
    repair: {
      kind,
      at: cellRef(cell.sheet, cell.row, cell.column),
      subject: null,
      findings: [],
      options: [[cellRepair(book, cell, after)]],
      isQuestion: false,
    },
  };
}

/** Needless spaces, and letters that are put together from parts: nothing is wrong with such a text for us, but other programs stumble over it. */
export function textRepairs(book: Book, tabs: readonly Recognised[]): readonly Proposal[] {
  return textCells(book, tabs).flatMap((cell): readonly Proposal[] => {
    const after = composed(spaced(cell.text));
    if (after === '' || after === cell.text) return [];
    const isSpacing = spaced(cell.text) !== cell.text;
    return [plainRepair(book, isSpacing ? 'spaces' : 'unicode-form', cell, after)];
  });
}

/** How often each spelling of one unit stands there. */
function spellingsOf(cells: readonly TextCell[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of cells) {
    const spelling = composed(tidy(text));
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  return counts;
}

/** The spellings that a unit may get: the one that most cells have; of several, the one of the units' tab, else all of them. */
function wantedSpellings(cells: readonly TextCell[]): readonly string[] {
  const counts = spellingsOf(cells);
  const most = Math.max(...counts.values());
  const first = [...counts].flatMap(([spelling, count]) => (count === most ? [spelling] : []));
  const own = spellingsOf(cells.filter(({ isOwnName }) => isOwnName));
  const ofTab = first.filter((spelling) => own.has(spelling));
  return ofTab.length === 1 ? ofTab : first;
}

/**
 * One spelling for units that differ by case, spacing, Unicode form or the place of a tone mark alone. Units that differ by a letter or a tone are
 * two, and stay so.
 */
export function unitRepairs(book: Book, tabs: readonly Recognised[]): readonly Proposal[] {
  const byUnit = new Map<string, TextCell[]>();
  for (const cell of textCells(book, tabs)) {
    const key = cell.isUnit ? nameKey(cell.text) : '';
    if (key !== '') byUnit.set(key, [...(byUnit.get(key) ?? []), cell]);
  }
  return [...byUnit.values()].flatMap((cells): readonly Proposal[] => {
    if (spellingsOf(cells).size < 2) return [];
    const wanted = wantedSpellings(cells);
    const changing = (spelling: string): readonly CellRepair[] =>
      cells.filter(({ text }) => text !== spelling).map((cell) => cellRepair(book, cell, spelling));
    const options = wanted.map(changing);
    // Of two spellings, either changes a cell.
    const { sheet, row, column } = itemAt(options.flat(), 0);
    const isQuestion = options.length > 1;
    const at = cellRef(sheet, row, column);
    return [{ repair: { kind: 'unit-spelling', at, subject: null, findings: [], options, isQuestion } }];
  });
}

/** Texts in an encoding of before Unicode, as Unicode in a font that has it; where only font or text says so, somebody has to look. */
export function legacyRepairs(book: Book, findings: readonly Finding[], round: Round): readonly Proposal[] {
  const ballots = new Set(round.ballotBoxes.map(({ sheet }) => sheet));
  return placed(findings, 'text.legacy-encoding').flatMap(({ found, place }): readonly Proposal[] => {
    const { sheet, row, column } = place;
    if (ballots.has(sheet)) return [];
    const stored = book.tab(sheet).oldFontCells?.find((cell) => cell.row === row && cell.column === column);
    const fonts = new Set(stored?.runs.map(({ font }) => font));
    const [font = null] = fonts;
    const looks = isOldFont(font) ? { look: { font: UNICODE_FONT }, lookBefore: { font } } : {};
    const repair: Proposal['repair'] = {
      kind: 'legacy-encoding',
      at: cellRef(sheet, row, column),
      subject: null,
      findings: [found],
      options: [[cellRepair(book, { sheet, row, column }, said(found, 'text'), looks)]],
      isQuestion: said(found, 'certain') === 'no',
    };
    // Several fonts in one cell could not be given back.
    return [fonts.size > 1 ? { repair, reason: 'mixed-fonts' } : { repair }];
  });
}
