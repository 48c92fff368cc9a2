import { RATERS } from '../../../src/domain/terms';
import { VALUE_WORDS, words } from '../../../src/sheets/words';
import type { CellValue } from '../../../src/workbook/port';
import { type Book, type BookCell, type BookTab, type Line, bookTab, cell } from './book';
import { flag, head, line, list, widths, word } from './cells';
import { scoreTabs } from './layout-scores';
import { ballotTabs, decisionTab } from './layout-votes';
import type { MadePerson, MadeRound } from './round';

/** The tab of the round: labels and values. */
function roundTab({ members, parameters }: MadeRound): BookTab {
  const { roundLabels } = words;
  const labelled = (label: keyof typeof roundLabels, value: CellValue, own: Partial<BookCell> = {}): Line =>
    line('body', [head(roundLabels[label], `label/${label}`), cell(value, 'free', `round/${label}`, own)]);
  const period = VALUE_WORDS.period.year;
  return bookTab(
    words.tabs.round,
    'round',
    [2],
    [
      labelled('campaign', 'tran-phu-2022', { role: 'code' }),
      labelled('year', 2022, { role: 'count' }),
      labelled('period', period[0] ?? '', { role: 'word', others: period }),
      labelled('organisation', 'Trường Chính trị Trần Phú'),
      labelled('meetingDate', 44914, { format: 'dd/mm/yyyy' }),
      labelled('chair', 'Lê Văn Hoà'),
      labelled('members', members, { role: 'count' }),
      labelled('present', members, { role: 'count' }),
      labelled('written', 0, { role: 'count' }),
      ...Object.entries(parameters).map(([key, value]) =>
        // A key is written as it is; its value may be a number.
        line('body', [cell(key, 'free', `key/${key}`), cell(value, 'free', `parameter/${key}`)]),
      ),
    ],
  );
}

const ROSTER_COLUMNS = [
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
] as const;

function rosterCells(round: MadeRound, person: MadePerson): readonly BookCell[] {
  const { code } = person;
  const mark = (column: (typeof ROSTER_COLUMNS)[number]): string => `roster/${code}/${column}`;
  return [
    cell(code, 'code', mark('code')),
    cell(person.name, 'name', mark('name'), { named: person.name }),
    word(VALUE_WORDS.gender, person.isFemale ? 'female' : 'male', mark('gender')),
    cell(round.units[person.unit]?.name ?? '', 'unit', mark('unit')),
    cell('Viên chức', 'free', mark('position')),
    word(VALUE_WORDS.group, person.group, mark('group')),
    flag(person.isLecturer, mark('lecturer')),
    cell(person.months, 'count', mark('months')),
    flag(person.isRecruit, mark('recruit')),
    word(VALUE_WORDS.rating, person.rating, mark('rating')),
    list(person.registered, mark('registered')),
    word(VALUE_WORDS.initiative, person.initiative, mark('initiative')),
    word(VALUE_WORDS.discipline, person.isDisciplined ? 'khien-trach' : null, mark('discipline')),
    list(person.years, mark('cstdCoSoYears')),
    list([], mark('cstdTinhYears')),
  ];
}

function rosterTab(round: MadeRound): BookTab {
  const header = ROSTER_COLUMNS.map((column) => head(words.rosterColumns[column], `roster/${column}`));
  return bookTab(words.tabs.roster, 'roster', widths(header.length), [
    line('head', header),
    ...round.people.map((person) => line('body', rosterCells(round, person))),
  ]);
}

function unitsTab({ units }: MadeRound): BookTab {
  const columns = ['code', 'name', 'rating', 'registered'] as const;
  return bookTab(words.tabs.collectives, 'collectives', widths(columns.length), [
    line(
      'head',
      columns.map((column) => head(words.collectiveColumns[column], `units/${column}`)),
    ),
    ...units.map(({ code, name, rating, registered }) =>
      line('body', [
        cell(code, 'code', `units/${code}/code`),
        cell(name, 'unit', `units/${code}/name`),
        word(VALUE_WORDS.rating, rating, `units/${code}/rating`),
        list(registered, `units/${code}/registered`),
      ]),
    ),
  ]);
}

/** The round in tabs as the template has them; `layout` in place of the round's own. */
export function bookOf(round: MadeRound, layout: MadeRound['layout'] = round.layout): Book {
  return [
    roundTab(round),
    rosterTab(round),
    ...(round.hasUnitRows ? [unitsTab(round)] : []),
    ...scoreTabs({ ...round, layout, raters: RATERS.filter((rater) => round.raters.includes(rater)) }),
    ...ballotTabs(round),
    ...decisionTab(round),
  ];
}
