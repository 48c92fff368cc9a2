import { cellRef } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import type { Finding } from '../../domain/finding';
import type { Round } from '../../domain/round/round';
import { codeKey, nameKey } from '../../domain/text/keys';
import type { Grid } from '../reading/grid';
import { bareName } from '../reading/people-finder';
import { namedRows } from '../reading/people-rows';
import type { Recognised } from '../reading/recognise';
import type { ScoreHeader } from '../reading/score-header';
import { type Book, cellRepair, placed, said } from './cells';
import type { CellRepair, Proposal } from './repair';

type Tab<M extends Recognised['meaning']> = Extract<Recognised, { readonly meaning: M }>;

function isRoster(tab: Recognised): tab is Tab<'roster'> {
  return tab.meaning === 'roster';
}

/** The table of scores (one row a person) in which a row (0-based) of a tab stands; none where it is in no such table. */
function scoringTables(
  tabs: readonly Recognised[],
  sheet: string,
  row: number,
): readonly { readonly grid: Grid; readonly header: ScoreHeader }[] {
  return tabs.flatMap((tab) =>
    tab.meaning === 'scores' && tab.grid.name === sheet
      ? tab.tables
          .filter(({ header }) => header.row < row && row < (header.end ?? tab.grid.rowCount))
          .map(({ header }) => ({ grid: tab.grid, header }))
      : [],
  );
}

/** Somebody whom score sheets name by a code that the roster does not have. */
interface Missing {
  readonly code: string;
  readonly findings: Finding[];
  /** The names beside the code, by their key. */
  readonly names: Map<string, string>;
  /** The units beside the code, as typed. */
  readonly units: Set<string>;
}

function missingPeople(findings: readonly Finding[], tabs: readonly Recognised[]): readonly Missing[] {
  const scored = new Set(
    tabs.filter(({ meaning }) => meaning === 'scores' || meaning === 'score-forms').map(({ grid }) => grid.name),
  );
  const missing = new Map<string, Missing>();
  for (const { found, place } of placed(findings, 'person.unknown')) {
    const [code, name] = [said(found, 'code'), said(found, 'name')];
    if (code === '' || !scored.has(place.sheet)) continue;
    const known: Missing = missing.get(codeKey(code)) ?? { code, findings: [], names: new Map(), units: new Set() };
    missing.set(codeKey(code), known);
    known.findings.push(found);
    if (name !== '' && !known.names.has(nameKey(bareName(name)))) known.names.set(nameKey(bareName(name)), name);
    for (const { grid, header } of scoringTables(tabs, place.sheet, place.row)) {
      const unit = grid.said(place.row, header.columns.unit);
      if (unit !== '') known.units.add(unit);
    }
  }
  return [...missing.values()];
}

/** How many rows are empty from a row (0-based) on, up to so many. */
function emptyRows(book: Book, sheet: string, from: number, most: number): number {
  const { values, merges } = book.tab(sheet);
  const isEmpty = (row: number): boolean =>
    (values[row] ?? []).every((value) => value === null) &&
    !merges.some(({ top, bottom }) => top <= row && row <= bottom);
  let count = 0;
  while (count < most && isEmpty(from + count)) count += 1;
  return count;
}

/** New rows below the last person of the roster, for those whom only score sheets name: what these say of them, and nothing else. */
export function missingPersonRepairs(
  book: Book,
  findings: readonly Finding[],
  tabs: readonly Recognised[],
): readonly Proposal[] {
  const missing = missingPeople(findings, tabs);
  return tabs.filter(isRoster).flatMap((roster) => newRows(book, roster, missing));
}

function newRows(book: Book, { grid, headers }: Tab<'roster'>, missing: readonly Missing[]): readonly Proposal[] {
  const header = itemAt(headers, headers.length - 1);
  const { code: codeColumn, name: nameColumn, unit: unitColumn } = header.columns;
  const first = namedRows(grid, header).reduce((last, { row }) => Math.max(last, row), header.row) + 1;
  const room = emptyRows(book, grid.name, first, missing.length);
  return missing.map(({ code, findings: own, names, units }, index): Proposal => {
    const row = first + index;
    const [unit] = units.size === 1 ? units : [];
    const put = (column: number, after: string): CellRepair =>
      cellRepair(book, { sheet: grid.name, row, column }, after);
    const option = (name: string): readonly CellRepair[] => [
      put(codeColumn, code),
      ...(name === '' ? [] : [put(nameColumn, name)]),
      ...(unitColumn === undefined || unit === undefined ? [] : [put(unitColumn, unit)]),
    ];
    const options = (names.size === 0 ? [''] : [...names.values()]).map(option);
    const repair: Proposal['repair'] = {
      kind: 'missing-person',
      at: cellRef(grid.name, row, codeColumn),
      subject: code,
      findings: own,
      options,
      isQuestion: options.length > 1,
    };
    return index < room ? { repair } : { repair, reason: 'no-room' };
  });
}

/** A name that is not that of the code beside it: either the name or the code is wrong, and nobody but the secretary can tell. */
export function personNameRepairs(
  book: Book,
  findings: readonly Finding[],
  tabs: readonly Recognised[],
  { people }: Round,
): readonly Proposal[] {
  return placed(findings, 'person.name-differs').flatMap(({ found, place }) => {
    const { sheet, row, column } = place;
    const name = nameKey(bareName(said(found, 'name')));
    const namesakes = people.filter((person) => nameKey(bareName(person.name)) === name);
    return scoringTables(tabs, sheet, row).map(({ grid, header }): Proposal => {
      const put = (at: { readonly row: number; readonly column: number }, after: string): readonly CellRepair[] => [
        cellRepair(book, { sheet, ...at }, after),
      ];
      const repair: Proposal['repair'] = {
        kind: 'person-name',
        at: { sheet, cell: place.cell },
        subject: found.subject,
        findings: [found],
        // The finding stands at the code.
        options: [
          put(grid.origin(row, header.columns.name), said(found, 'roster')),
          ...namesakes.map(({ id }) => put({ row, column }, id)),
        ],
        isQuestion: true,
      };
      return { repair };
    });
  });
}
