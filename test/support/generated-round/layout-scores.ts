import type { Rater } from '../../../src/domain/terms';
import { words } from '../../../src/sheets/words';
import { type BookCell, type BookTab, type Line, bookTab, cell } from './book';
import { head, line, widths } from './cells';
import { chanceOf } from './chance';
import { type MadeFigures, type MadePerson, type MadeRound, madeTotal } from './round';

const RATER_TABS: Readonly<Record<Rater, string>> = {
  self: 'Tự chấm',
  unit: 'Đơn vị chấm',
  council: 'Hội đồng chấm',
};

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

/** The tabs of scores, as the round's layout has them. */
export function scoreTabs(round: MadeRound): readonly BookTab[] {
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
