import type { CellValue } from '../../../src/workbook/port';
import { RATERS, type Rater } from '../../../src/domain/terms';
import { type Spellings, VALUE_WORDS, words } from '../../../src/sheets/words';
import { type Book, type BookCell, type BookTab, type Line, bookTab, cell } from './book';
import { chanceOf } from './chance';
import { type MadeFigures, type MadeMark, type MadePerson, type MadeRound, madeTotal } from './round';

const AWARD = 'cstd-co-so';
const AWARD_SHORT = 'CSTĐCS';
const RATER_TABS: Readonly<Record<Rater, string>> = {
  self: 'Tự chấm',
  unit: 'Đơn vị chấm',
  council: 'Hội đồng chấm',
};

function head(spellings: readonly string[], mark: string, own: Partial<BookCell> = {}): BookCell {
  return cell(spellings[0] ?? '', 'head', mark, { others: spellings, ...own });
}

function word<T extends string>(spellings: Spellings<T>, meaning: T | null, mark: string): BookCell {
  if (meaning === null) return cell(null, 'word', mark, { others: ['-', 'Không', ''] });
  return cell(spellings[meaning][0] ?? '', 'word', mark, { others: spellings[meaning] });
}

function flag(isYes: boolean, mark: string): BookCell {
  return isYes
    ? cell('x', 'word', mark, { others: ['X', '✓', 'v', 1, true, 'Có'] })
    : cell(null, 'word', mark, { others: ['-', 'Không', 0, false] });
}

function list(items: readonly (string | number)[], mark: string): BookCell {
  if (items.length === 0) return cell(null, 'list', mark, { others: ['-', 'Không'] });
  const others = [items.join('; '), items.join(';'), items.join(' ;  '), [...items].reverse().join(', ')];
  return cell(others[0] ?? '', 'list', mark, { others });
}

function line(kind: Line['kind'], cells: Line['cells'], part = 0): Line {
  return { kind, part, cells };
}

function widths(count: number): readonly number[] {
  return Array.from({ length: count }, () => 1);
}

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

/** Points as a cell of a sheet holds them. */
export function pointsCell(points: number | null, mark: string): BookCell {
  return cell(points === null ? null : points / 100, 'score', mark);
}

/** The columns (rows, in a form) of figures: criteria by number, then the extras. */
type FigureColumn = number | 'bonus' | 'penalty' | 'total';

function figureColumns({ criteria }: MadeRound): readonly FigureColumn[] {
  return [...criteria.keys(), 'bonus', 'penalty', 'total'];
}

function figureHead({ criteria }: MadeRound, column: FigureColumn, own: Partial<BookCell> = {}): BookCell {
  return typeof column === 'number'
    ? cell(criteria[column]?.name ?? '', 'head', `figure/${String(column)}`, own)
    : head(words.scoreColumns[column], `figure/${column}`, own);
}

function sumOfMaxima({ criteria }: MadeRound): number {
  return criteria.reduce((sum, { max }) => sum + max, 0);
}

function maximumCell(round: MadeRound, column: FigureColumn): BookCell | null {
  const mark = `max/${String(column)}`;
  if (typeof column === 'number') return pointsCell(round.criteria[column]?.max ?? 0, mark);
  return column === 'total' ? pointsCell(sumOfMaxima(round), mark) : null;
}

function figureCell(
  round: MadeRound,
  column: FigureColumn,
  rater: Rater,
  { code, index, given }: { readonly code: string; readonly index: number; readonly given: MadeFigures | null },
): BookCell {
  const mark = `score/${rater}/${code}/${String(column)}`;
  if (typeof column === 'number') return pointsCell(given?.scores[column] ?? null, mark);
  if (column === 'total') return pointsCell(given === null ? null : madeTotal(round, rater, index), mark);
  return pointsCell(given === null ? null : given[column], mark);
}

function named(round: MadeRound, { code, name, unit }: MadePerson): readonly BookCell[] {
  return [
    cell(code, 'code', `scored/${code}`),
    cell(name, 'name', `scored/${code}/name`, { named: name }),
    cell(round.units[unit]?.name ?? '', 'unit', `scored/${code}/unit`),
  ];
}

const NAMING = ['code', 'name', 'unit'] as const;

/** One rater's tab in the matrix layout: only people whom the rater has scored have figures. */
function matrixTab(round: MadeRound, rater: Rater): BookTab {
  const columns = figureColumns(round);
  const header = [
    ...NAMING.map((column) => head(words.scoreColumns[column], `scores/${column}`)),
    ...columns.map((column) => figureHead(round, column)),
  ];
  return bookTab(`${words.tabs.scores} - ${RATER_TABS[rater]}`, 'scores', widths(header.length), [
    line('head', header),
    line('head', [
      null,
      head(words.maximum, 'scores/maximum'),
      null,
      ...columns.map((column) => maximumCell(round, column)),
    ]),
    ...round.people.map((person, index) =>
      line('body', [
        ...named(round, person),
        ...columns.map((column) =>
          figureCell(round, column, rater, {
            code: person.code,
            index,
            given: round.figures[rater][index] ?? null,
          }),
        ),
      ]),
    ),
  ]);
}

/** All raters in one tab, side by side under each heading. */
function sideBySideTab(round: MadeRound): BookTab {
  const columns = figureColumns(round);
  const { raters } = round;
  const pad = (one: BookCell): readonly (BookCell | null)[] => [
    { ...one, across: raters.length },
    ...Array.from({ length: raters.length - 1 }, () => null),
  ];
  const isMergedMaximum = chanceOf(round.seed, 'merged-maximum').isOneIn(2);
  const maximum = (column: FigureColumn): readonly (BookCell | null)[] => {
    const own = maximumCell(round, column);
    if (own === null) return raters.map(() => null);
    return isMergedMaximum ? pad(own) : [own, ...raters.slice(1).map(() => null)];
  };
  return bookTab(
    words.tabs.scores,
    'scores',
    [...widths(NAMING.length), ...columns.map(() => raters.length)],
    [
      line('head', [
        ...NAMING.map((column) => head(words.scoreColumns[column], `scores/${column}`, { down: 2 })),
        ...columns.flatMap((column) => pad(figureHead(round, column))),
      ]),
      line('head', [
        ...NAMING.map(() => null),
        ...columns.flatMap((column) =>
          raters.map((rater) => head(words.raterColumns[rater], `rater/${rater}/${String(column)}`)),
        ),
      ]),
      line('head', [null, head(words.maximum, 'scores/maximum'), null, ...columns.flatMap(maximum)]),
      ...round.people.map((person, index) =>
        line('body', [
          ...named(round, person),
          ...columns.flatMap((column) =>
            raters.map((rater) =>
              figureCell(round, column, rater, {
                code: person.code,
                index,
                given: round.figures[rater][index] ?? null,
              }),
            ),
          ),
        ]),
      ),
    ],
  );
}

/** One person's form, as lines of a tab. */
function formLines(round: MadeRound, person: MadePerson, index: number, part: number): readonly Line[] {
  const { formColumns, formLabels } = words;
  const { code } = person;
  const isInOneCell = chanceOf(round.seed, 'one-cell').isOneIn(2);
  const labelled = (label: readonly string[], text: string, value: BookCell): Line => {
    const own = label[0] ?? '';
    if (!isInOneCell) return line('free', [cell(`${own}:`, 'head', null), value], part);
    return line('free', [{ ...value, value: `${own}: ${text}`, role: 'free' }], part);
  };
  const [codeCell, nameCell, unitCell] = named(round, person);
  if (codeCell === undefined || nameCell === undefined || unitCell === undefined) throw new Error('nobody');
  const unit = round.units[person.unit]?.name ?? '';
  return [
    line('free', [cell('PHIẾU ĐÁNH GIÁ, CHẤM ĐIỂM', 'free')], part),
    labelled(formLabels.name, person.name, nameCell),
    labelled(formLabels.code, code, codeCell),
    labelled(formLabels.unit, unit, unitCell),
    line('free', [], part),
    line(
      'head',
      [
        head(formColumns.ordinal, 'form/ordinal'),
        head(formColumns.criterion, 'form/criterion'),
        head(formColumns.maximum, 'form/maximum'),
        ...round.raters.map((rater) => head(formColumns[rater], `form/${rater}`)),
        head(formColumns.evidence, 'form/evidence'),
      ],
      part,
    ),
    ...figureColumns(round).map((column) =>
      line(
        typeof column === 'number' ? 'body' : 'fixed',
        [
          cell(typeof column === 'number' ? column + 1 : null, 'free'),
          figureHead(round, column, { mark: `form/figure/${String(column)}` }),
          maximumCell(round, column),
          ...round.raters.map((rater) =>
            figureCell(round, column, rater, { code, index, given: round.figures[rater][index] ?? null }),
          ),
          null,
        ],
        part,
      ),
    ),
  ];
}

function formTabs(round: MadeRound, isOneTab: boolean): readonly BookTab[] {
  const blocks = widths(4 + round.raters.length);
  const forms = round.people.map((person, index) => formLines(round, person, index, isOneTab ? index : 0));
  if (isOneTab) return [bookTab('Phiếu chấm điểm', 'forms', blocks, forms.flat())];
  return forms.map((lines, index) => bookTab(`Phiếu ${String(index + 1)}`, 'forms', blocks, lines));
}

function scoreTabs(round: MadeRound): readonly BookTab[] {
  // One rater alone has nobody at the side.
  switch (round.layout) {
    case 'matrix':
      return round.raters.map((rater) => matrixTab(round, rater));
    case 'side-by-side':
      return round.raters.length > 1 ? [sideBySideTab(round)] : round.raters.map((rater) => matrixTab(round, rater));
    case 'form-tabs':
      return formTabs(round, false);
    case 'forms':
      return formTabs(round, true);
  }
}

const MARKS: Readonly<Record<MadeMark, readonly CellValue[]>> = {
  yes: ['x', 'X', '✓', 'v', 1, true, 'Có', 'Đồng ý'],
  no: ['Không', 0, false, 'Không đồng ý'],
  // A dash in each cell, so that a paper without any mark is a row.
  unmarked: ['-'],
};

function ballotTabs(round: MadeRound): readonly BookTab[] {
  const { ballot, people, members } = round;
  if (ballot === null) return [];
  const nominees = ballot.nominees.flatMap((index) => people[index] ?? []);
  const count = (column: keyof typeof words.countColumns): BookCell =>
    head(words.countColumns[column], `counts/head/${column}`);
  return [
    bookTab(`${words.tabs.ballots} ${AWARD_SHORT}`, 'ballots', widths(nominees.length + 1), [
      line('head', [
        ...nominees.map(({ code, name }) =>
          cell(`${code} – ${name}`, 'nominee', `nominee/${code}`, {
            others: [code, `${code} - ${name}`, `${code}  ${name}`],
          }),
        ),
        head(words.invalidBallot, 'ballot/invalid'),
      ]),
      ...ballot.papers.map(({ marks, isInvalid }) =>
        line('body', [
          ...marks.map((mark) => cell(MARKS[mark][0] ?? null, 'mark', null, { others: MARKS[mark] })),
          isInvalid ? cell('gạch hết', 'free') : null,
        ]),
      ),
    ]),
    bookTab(words.tabs.counts, 'counts', widths(3), [
      line('head', [count('award'), count('issued'), count('returned')]),
      line('body', [
        cell(AWARD_SHORT, 'word', 'counts/award', { others: [AWARD_SHORT, AWARD, 'Chiến sĩ thi đua cơ sở'] }),
        cell(members, 'count', 'counts/issued'),
        cell(ballot.papers.length, 'count', 'counts/returned'),
      ]),
    ]),
  ];
}

function decisionTab({ isDecided, people }: MadeRound): readonly BookTab[] {
  const [chosen] = people;
  if (!isDecided || chosen === undefined) return [];
  const columns = ['award', 'code', 'decision', 'basis'] as const;
  return [
    bookTab(words.tabs.decisions, 'decisions', widths(columns.length), [
      line(
        'head',
        columns.map((column) => head(words.decisionColumns[column], `decisions/${column}`)),
      ),
      line('body', [
        cell(AWARD_SHORT, 'word', 'decision/award', { others: [AWARD_SHORT, AWARD] }),
        cell(chosen.code, 'code', 'decision/code'),
        word(VALUE_WORDS.decision, 'chosen', 'decision/decision'),
        cell('Biên bản họp ngày 19/12/2022', 'free'),
      ]),
    ]),
  ];
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
