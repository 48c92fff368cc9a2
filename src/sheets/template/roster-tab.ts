import { templateTexts } from '../../i18n/papers/template';
import type { CellPlan, RowPlan, TabPlan } from '../../workbook/port';
import type { RosterColumn } from '../reading/roster';
import { canonical, words } from '../words';
import {
  EMPTY_ROW,
  exampleCell,
  gridRow,
  headerCell,
  hintRow,
  numberCell,
  ordinalCell,
  page,
  textCell,
  titleRow,
} from './cells';
import { type TemplateFacts, shortNames, yearTitle } from './facts';

const { roster: texts } = templateTexts;

/** The columns in their order, with their widths. */
const WIDTHS: Readonly<Record<RosterColumn, number>> = {
  code: 10,
  name: 26,
  gender: 8,
  unit: 30,
  position: 18,
  group: 18,
  lecturer: 9,
  months: 10,
  recruit: 10,
  rating: 10,
  registered: 28,
  initiative: 11,
  discipline: 14,
  cstdCoSoYears: 16,
  cstdTinhYears: 16,
  maternityMonths: 10,
};

const COLUMNS: readonly RosterColumn[] = [
  'code',
  'name',
  'gender',
  'unit',
  'position',
  'group',
  'lecturer',
  'months',
  'recruit',
  'rating',
  'registered',
  'initiative',
  'discipline',
  'cstdCoSoYears',
  'cstdTinhYears',
  'maternityMonths',
];

function header(facts: TemplateFacts): RowPlan {
  const notes: Readonly<Partial<Record<RosterColumn, string>>> = {
    ...texts.notes,
    registered: texts.notes.registered(shortNames(facts, 'person')),
  };
  return {
    cells: [
      headerCell(canonical(words.scoreColumns, 'ordinal')),
      ...COLUMNS.map((column) => headerCell(canonical(words.rosterColumns, column), notes[column])),
    ],
    height: 48,
  };
}

/** A row that shows how to fill in; its code keeps it from being read. */
function example(facts: TemplateFacts): RowPlan {
  const values: Readonly<Record<RosterColumn, string>> = {
    ...texts.example,
    code: words.example,
    registered: shortNames(facts, 'person').split('; ').slice(0, 2).join('; '),
  };
  return gridRow([exampleCell(''), ...COLUMNS.map((column) => exampleCell(values[column]))]);
}

function personRow(ordinal: number): RowPlan {
  const cells = COLUMNS.map((column): CellPlan =>
    column === 'months' || column === 'maternityMonths' ? numberCell() : textCell(),
  );
  return gridRow([ordinalCell(ordinal), ...cells]);
}

/** `Danh sách`: the roster's columns, an example, and an empty row for each person. */
export function rosterTab(facts: TemplateFacts): TabPlan {
  return {
    key: 'roster',
    name: words.tabs.roster,
    rows: [
      titleRow(texts.title(yearTitle(facts))),
      hintRow(texts.hint),
      EMPTY_ROW,
      header(facts),
      example(facts),
      ...Array.from({ length: facts.people }, (_, index) => personRow(index + 1)),
    ],
    columnWidths: [5, ...COLUMNS.map((column) => WIDTHS[column])],
    merges: [],
    freeze: { rows: 4, columns: 3 },
    page: page('landscape', 3),
  };
}
