import { templateTexts } from '../../i18n/papers/template';
import type { Expected, TemplatePlan } from '../../workbook/template-plan';
import { GENDERS } from '../../domain/terms';
import { cellName } from '../../domain/cell';
import type { RosterColumn } from '../reading/roster';
import { VALUE_WORDS, canonical, words } from '../words';
import { markCell, numberCell, ordinalCell } from './cells';
import { type TemplateFacts, exampleUnit, registrables, shortNames, unitWord, whenTitle } from './facts';
import { type Form, type FormColumn, type Place, firstRowOf, formTab, placeIn } from './form-tab';
import { fixed, fromTab, fromWords, liveListName } from './lists';

const { roster: texts } = templateTexts;

/** The columns in their order, with their widths. */
const WIDTHS: Readonly<Record<RosterColumn, number>> = {
  code: 10,
  name: 26,
  gender: 8,
  unit: 44,
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

/** `Danh sách` and its header are read by these columns; the first is the number of the row. */
const CODE_COLUMN = COLUMNS.indexOf('code') + 1;

/** Whether no other row bears the code; texts are compared whole, so `0012` is not `12`. */
function isOnlyOne({ column, first, last }: Place): Expected {
  const at = cellName(first, column);
  const all = `${fixed(at)}:${fixed(cellName(last, column))}`;
  return { kind: 'formula', formula: `SUMPRODUCT(--(${all}=${at}))<2` };
}

/** How many years before the round's the years of examples lie; titles of the province are three years apart. */
const CSTD_CO_SO_YEARS = [2, 1] as const;
const CSTD_TINH_YEARS = [6, 3] as const;

function yearsBefore({ year }: TemplateFacts, before: readonly number[]): string {
  return before.map((years) => String(year - years)).join('; ');
}

/**
 * What people are asked for in a column, and what happens where they type something else: nothing, where more is read than the list offers (`Không`,
 * `-`, the full words of a rating).
 */
function entries(facts: TemplateFacts): Readonly<Partial<Record<RosterColumn, Omit<FormColumn, 'title' | 'width'>>>> {
  const { notes } = texts;
  const awards = shortNames(facts, 'person');
  const isYes = (): Expected => ({ kind: 'words', words: [canonical(VALUE_WORDS.flag, 'yes')] });
  const isMonths = (): Expected => ({ kind: 'number', isWhole: false, least: '0', most: '12' });
  return {
    code: { about: notes.code, expected: isOnlyOne, alert: 'warning' },
    gender: {
      about: notes.gender,
      expected: () => ({ kind: 'words', words: GENDERS.map((one) => canonical(VALUE_WORDS.gender, one)) }),
      alert: 'warning',
      cell: markCell,
    },
    unit: { about: notes.unit, expected: () => fromTab('units'), alert: 'warning' },
    group: { about: notes.group, expected: () => fromWords('group'), alert: 'warning' },
    lecturer: { about: notes.lecturer, expected: isYes, cell: markCell },
    months: { about: notes.months, expected: isMonths, alert: 'stop', cell: numberCell },
    recruit: { about: notes.recruit, expected: isYes, cell: markCell },
    rating: { about: notes.rating, expected: () => fromWords('rating'), cell: markCell },
    // Several can stand in one cell, so nothing is said of what is not in the list.
    registered: {
      ...(awards === '' ? {} : { about: notes.registered(awards), expected: () => fromWords('personRegistration') }),
    },
    initiative: { about: notes.initiative, expected: () => fromWords('initiative') },
    discipline: { about: notes.discipline, expected: () => fromWords('discipline') },
    cstdCoSoYears: { about: notes.years(yearsBefore(facts, CSTD_CO_SO_YEARS)) },
    cstdTinhYears: { about: notes.years(yearsBefore(facts, CSTD_TINH_YEARS)) },
    maternityMonths: { about: notes.maternityMonths, expected: isMonths, alert: 'stop', cell: numberCell },
  };
}

/** What somebody of the campaign's organisation is, most likely. */
function positionOf(facts: TemplateFacts): keyof typeof texts.positions {
  if (facts.rules.campaign.groups.includes('lecturer')) return 'lecturer';
  return unitWord(facts).includes(texts.teachersUnit) ? 'teacher' : 'other';
}

function exampleOf(facts: TemplateFacts): readonly string[] {
  const isLecturer = positionOf(facts) === 'lecturer';
  // Two awards in one cell show what stands between them.
  const registered = registrables(facts, 'person').map(({ shorts }) => shorts);
  const values: Readonly<Record<RosterColumn, string>> = {
    ...texts.example,
    unit: exampleUnit(facts),
    position: texts.positions[positionOf(facts)],
    cstdCoSoYears: yearsBefore(facts, CSTD_CO_SO_YEARS),
    lecturer: isLecturer ? canonical(VALUE_WORDS.flag, 'yes') : '',
    code: words.example,
    registered: (registered.find(({ length }) => length === 2) ?? registered[0] ?? []).join('; '),
  };
  return ['', ...COLUMNS.map((column) => values[column])];
}

/** `Danh sách`: the roster's columns, an example, and an empty row for each person. */
export function rosterTab(facts: TemplateFacts): TemplatePlan {
  const asked = entries(facts);
  const ordinal = (row: number) => ordinalCell(row - firstRowOf(form) + 1);
  const form: Form = {
    key: 'roster',
    name: words.tabs.roster,
    title: texts.title(whenTitle(facts)),
    hints: [texts.hint],
    columns: [
      { title: canonical(words.scoreColumns, 'ordinal'), width: 5, cell: ordinal },
      ...COLUMNS.map((column) => ({
        title: canonical(words.rosterColumns, column),
        width: column === 'registered' ? Math.max(WIDTHS[column], shortNames(facts, 'person').length) : WIDTHS[column],
        ...asked[column],
      })),
    ],
    example: exampleOf(facts),
    rows: facts.people,
    frozenColumns: 3,
    orientation: 'landscape',
    hasFilter: true,
  };
  const codes = liveListName('codes', form.name, placeIn(form, CODE_COLUMN));
  return { ...formTab(form), names: [codes] };
}
