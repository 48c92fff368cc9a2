import { itemAt } from '../../../src/domain/checked';
import type { FindingCode } from '../../../src/domain/finding';
import type { CellValue } from '../../../src/workbook/port';
import { type Book, type BookCell, type BookTab, type BookTabKind, type Line, type Planted, cell } from './book';
import type { Chance } from './chance';
import type { MadeRound } from './round';

/** A workbook with an error put into it, and whose scores the error may change. */
export interface PlantedBook {
  readonly book: Book;
  /** Codes of people; `null` is everybody, where a maximum is no maximum any more. */
  readonly touches: readonly string[] | null;
}

/** Puts an error of a kind into a workbook, at a cell that chance chooses; `null` where the workbook has no place for it. */
export type Plant = (book: Book, chance: Chance, round: MadeRound) => PlantedBook | null;

interface Spot {
  readonly tab: BookTab;
  readonly line: Line;
  readonly cell: BookCell;
}

const FAULTS: readonly CellValue[] = [
  { fault: 'error', code: '#REF!' },
  { fault: 'error', code: '#DIV/0!' },
  { fault: 'formula-without-result', formula: 'SUM(A1:A9)' },
];

function spots(book: Book, kinds: readonly BookTabKind[], isOne: (cell: BookCell) => boolean): readonly Spot[] {
  return book
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((tab) =>
      tab.lines.flatMap((line) =>
        line.cells.flatMap((one) => (one !== null && isOne(one) ? [{ tab, line, cell: one }] : [])),
      ),
    );
}

function replaceLines(book: Book, tab: BookTab, change: (lines: readonly Line[]) => readonly Line[]): Book {
  return book.map((other) => (other === tab ? { ...tab, lines: change(tab.lines) } : other));
}

function replaceCell(book: Book, { tab, line, cell: old }: Spot, next: BookCell): Book {
  return replaceLines(book, tab, (lines) =>
    lines.map((other) =>
      other === line ? { ...line, cells: line.cells.map((one) => (one === old ? next : one)) } : other,
    ),
  );
}

function isPlanted({ cells }: Line): boolean {
  return cells.some((one) => one?.planted !== undefined);
}

const SCORE_TABS = ['scores', 'forms'] as const;
const SCORE = /^score\/(self|unit|council)\/(.+)\/(\d+|bonus|penalty|total)$/;

/** Who was scored in a cell, and under which column. */
function scored({ mark }: BookCell): { readonly rater: string; readonly code: string; readonly column: string } | null {
  const [, rater, code, column] = SCORE.exec(mark ?? '') ?? [];
  return rater === undefined || code === undefined || column === undefined ? null : { rater, code, column };
}

const MAXIMUM = /^max\/\d+$/;

/** Whether a figure of the same person and rater is planted already, or a maximum: a second error might say the same, or hide. */
function isTouched(book: Book, { mark }: BookCell): boolean {
  const row = (mark ?? '').replace(/\/[^/]+$/, '/');
  const hides = (other: string): boolean => other.startsWith(row) || MAXIMUM.test(other);
  return spots(book, SCORE_TABS, (one) => one.planted !== undefined && hides(one.mark ?? '')).length > 0;
}

/** Another value in a cell of somebody's figures. */
function inScore(
  code: FindingCode,
  isColumn: (column: string) => boolean,
  next: (cell: BookCell, chance: Chance, column: string, round: MadeRound) => Partial<BookCell>,
): Plant {
  return (book, chance, round) => {
    const all = spots(book, SCORE_TABS, (one) => {
      const about = scored(one);
      return about !== null && isColumn(about.column) && typeof one.value === 'number' && one.planted === undefined;
    }).filter((spot) => !isTouched(book, spot.cell));
    if (all.length === 0) return null;
    const spot = chance.pick(all);
    const about = scored(spot.cell);
    if (about === null) return null;
    const planted: Planted = { code, subject: about.code };
    const { column } = about;
    const changed = { ...spot.cell, ...next(spot.cell, chance, column, round), planted };
    return { book: replaceCell(book, spot, changed), touches: [about.code] };
  };
}

function isCriterion(column: string): boolean {
  return /^\d+$/.test(column);
}

function isGiven(column: string): boolean {
  return column !== 'total';
}

const WORDS_FOR_POINTS: readonly CellValue[] = ['chín', '9 điểm', 'x', 'đạt', '9,5đ', 'O', '8;5', true];
const LOOKS: readonly Partial<BookCell>[] = [
  { value: 45209, format: 'd/m' },
  { value: 0.9, format: '0%' },
];

/** A line with an error in one of its cells put behind another line of its tab. */
function addLine(book: Book, { tab, line }: Spot, next: Line): Book {
  return replaceLines(book, tab, (lines) => {
    const at = lines.indexOf(line) + 1;
    return [...lines.slice(0, at), next, ...lines.slice(at)];
  });
}

function changeOne(line: Line, isOne: (cell: BookCell) => boolean, change: (cell: BookCell) => BookCell): Line {
  return { ...line, cells: line.cells.map((one) => (one !== null && isOne(one) ? change(one) : one)) };
}

/** Codes that are on the ballot: what is wrong with them is told of the ballot, too. */
function nominees({ ballot, people }: MadeRound): readonly string[] {
  return (ballot?.nominees ?? []).map((index) => itemAt(people, index).code);
}

const ROSTER_FAULTS: Readonly<Record<string, readonly CellValue[]>> = {
  gender: ['Nữ?', 'nam nữ'],
  group: ['Khác', 'Cộng tác viên'],
  lecturer: ['có thể', '2'],
  months: ['mười hai', 13, -1],
  recruit: ['mới', 3],
  rating: ['Giỏi', 'A', 'HTTT'],
  registered: ['Danh hiệu lạ', 'LĐTT; CSTĐ ba'],
  initiative: ['Cấp huyện', 'có'],
  discipline: ['Phê bình', 'x'],
  cstdCoSoYears: ['năm ngoái', '19'],
};

const inRoster: Plant = (book, chance, round) => {
  const onBallot = nominees(round);
  const all = spots(book, ['roster'], ({ mark, planted }) => {
    const [, code = '', column = ''] = /^roster\/(.+)\/(\w+)$/.exec(mark ?? '') ?? [];
    return column in ROSTER_FAULTS && !onBallot.includes(code) && planted === undefined;
  }).filter(({ line }) => !isPlanted(line));
  if (all.length === 0) return null;
  const spot = chance.pick(all);
  const [, code = '', column = ''] = /^roster\/(.+)\/(\w+)$/.exec(spot.cell.mark ?? '') ?? [];
  const value = chance.pick([...(ROSTER_FAULTS[column] ?? []), ...FAULTS]);
  const next = { ...spot.cell, value, planted: { code: 'value.unreadable', subject: code } } as const;
  return { book: replaceCell(book, spot, next), touches: [] };
};

/** Somebody twice: the first row counts, and the rows say the same. */
function twice(kind: BookTabKind, mark: RegExp): Plant {
  return (book, chance) => {
    const all = spots(book, [kind], (one) => mark.test(one.mark ?? '')).filter(
      ({ line }) => line.kind === 'body' && !isPlanted(line) && (kind === 'roster' || scoresOf(line).length > 0),
    );
    if (all.length === 0) return null;
    const spot = chance.pick(all);
    const subject = /^(?:roster|scored)\/([^/]+)/.exec(spot.cell.mark ?? '')?.[1] ?? '';
    const planted: Planted = { code: 'person.duplicate', subject, lastOf: `${kind} ${spot.tab.name} ${subject}` };
    const line = changeOne(
      spot.line,
      (one) => one === spot.cell,
      (one) => ({ ...one, planted }),
    );
    const first = replaceLines(book, spot.tab, (lines) => lines.map((other) => (other === spot.line ? line : other)));
    const tab = first.find(({ name }) => name === spot.tab.name);
    return tab === undefined ? null : { book: addLine(first, { ...spot, tab, line }, { ...line }), touches: [] };
  };
}

function scoresOf({ cells }: Line): readonly BookCell[] {
  return cells.flatMap((one) => (one?.role === 'score' && one.value !== null ? [one] : []));
}

const STRANGER = 'ZZ-999';

/** Somebody scored who is not in the roster. */
const stranger: Plant = (book, chance) => {
  const all = spots(book, ['scores'], ({ mark }) => /^scored\/[^/]+$/.test(mark ?? '')).filter(
    ({ line }) => scoresOf(line).length > 0 && !isPlanted(line),
  );
  if (all.length === 0 || spots(book, ['scores'], ({ value }) => value === STRANGER).length > 0) return null;
  const spot = chance.pick(all);
  const planted: Planted = { code: 'person.unknown', subject: STRANGER };
  const cells = spot.line.cells.map((one): BookCell | null => {
    if (one === spot.cell) return { ...one, value: STRANGER, mark: null, planted };
    if (one?.role === 'name') return { ...one, value: 'Người Ngoài', mark: null };
    return one === null ? null : { ...one, mark: null };
  });
  return { book: addLine(book, spot, { ...spot.line, cells }), touches: [] };
};

/** A name in the roster without a code. */
const withoutCode: Plant = (book, chance) => {
  const all = spots(book, ['roster'], ({ mark }) => /^roster\/.+\/code$/.test(mark ?? '')).filter(
    ({ line }) => line.kind === 'body' && !isPlanted(line),
  );
  if (all.length === 0) return null;
  const spot = chance.pick(all);
  const planted: Planted = { code: 'person.no-code', subject: null };
  const cells = spot.line.cells.map((one): BookCell | null => {
    if (one === spot.cell) return { ...one, value: chance.pick([null, '-', ' ']), mark: null, planted };
    if (one?.role === 'name') return { ...one, value: 'Người Mới Về', mark: null };
    return one === null ? null : { ...one, mark: null };
  });
  return { book: addLine(book, spot, { ...spot.line, cells }), touches: [] };
};

/** A row of the round's tab. */
function inRound(key: string, value: CellValue): Plant {
  return (book) => {
    const [spot] = spots(book, ['round'], ({ mark }) => mark === 'label/year');
    if (spot === undefined || spots(book, ['round'], (one) => one.value === key).length > 0) return null;
    const planted: Planted = { code: 'value.unreadable', subject: null };
    const line: Line = { ...spot.line, cells: [cell(key, 'free'), cell(value, 'free', null, { planted })] };
    return { book: addLine(book, spot, line), touches: [] };
  };
}

/** Whether something may be wrong with the vote without the decisions that rest on it. */
function hasFreeVote({ ballot, isDecided }: MadeRound): boolean {
  return ballot !== null && !isDecided;
}

/** Whether anything is wrong with the vote already: one error may hide another. */
function isVotePlanted(book: Book): boolean {
  const isOfVote = (mark: string | null): boolean => /^(?:round|parameter)\//.test(mark ?? '');
  return (
    spots(book, ['ballots'], ({ planted }) => planted !== undefined).length > 0 ||
    spots(book, ['round'], ({ planted, mark }) => planted !== undefined && isOfVote(mark)).length > 0
  );
}

/** What the ballot's tab is told of, beside what is changed elsewhere. */
function ofBallotTab(book: Book, planted: Planted): Book {
  const [spot] = spots(book, ['ballots'], ({ mark }) => mark === 'ballot/invalid');
  return spot === undefined ? book : replaceCell(book, spot, { ...spot.cell, planted });
}

const unknownMark: Plant = (book, chance, round) => {
  if (!hasFreeVote(round) || isVotePlanted(book)) return null;
  const isInvalid = ({ cells }: Line): boolean => cells.some((one) => one?.role === 'free' && one.value !== null);
  const all = spots(book, ['ballots'], ({ role }) => role === 'mark').filter(({ line }) => !isInvalid(line));
  if (all.length === 0) return null;
  const spot = chance.pick(all);
  const column = spot.line.cells.indexOf(spot.cell);
  // Told at the nominee, never at the paper.
  const marked = replaceCell(book, spot, cell(chance.pick(['được', '2', 'x x', 'ok']), 'free'));
  const [tab] = marked.filter(({ name }) => name === spot.tab.name);
  const header = tab?.lines.find(({ kind }) => kind === 'head');
  const nominee = header?.cells[column] ?? null;
  if (tab === undefined || header === undefined || nominee === null) return null;
  const subject = (nominee.mark ?? '').replace('nominee/', '');
  const planted: Planted = { code: 'ballot.unknown-mark', subject };
  return { book: replaceCell(marked, { tab, line: header, cell: nominee }, { ...nominee, planted }), touches: [] };
};

const brokenLine: Plant = (book, _chance, round) => {
  const [spot] = spots(book, ['counts'], ({ mark }) => mark === 'counts/returned');
  if (spot === undefined || !hasFreeVote(round) || isVotePlanted(book)) return null;
  const fewer = replaceCell(book, spot, { ...spot.cell, value: Number(spot.cell.value) - 1 });
  const planted: Planted = { code: 'ballot.reconciliation', subject: 'cstd-co-so', place: 'tab' };
  return { book: ofBallotTab(fewer, planted), touches: [] };
};

const ineligibleNominee: Plant = (book, chance, round) => {
  const all = spots(book, ['roster'], ({ mark }) =>
    nominees(round).some((code) => mark === `roster/${code}/initiative`),
  ).filter(({ line }) => !isPlanted(line));
  if (all.length === 0 || !hasFreeVote(round) || isVotePlanted(book)) return null;
  const spot = chance.pick(all);
  const subject = (spot.cell.mark ?? '').split('/')[1] ?? '';
  const without = replaceCell(book, spot, { ...spot.cell, value: null, others: [null] });
  const planted: Planted = { code: 'ballot.ineligible-nominee', subject, place: 'tab' };
  return { book: ofBallotTab(without, planted), touches: [] };
};

const strangeNominee: Plant = (book, chance, round) => {
  const all = spots(book, ['ballots'], ({ role }) => role === 'nominee');
  // With nobody left there is no header.
  if (all.length < 2 || !hasFreeVote(round) || isVotePlanted(book)) return null;
  const spot = chance.pick(all);
  const planted: Planted = { code: 'person.unknown', subject: null };
  const next: BookCell = { ...spot.cell, value: 'ZZ-77 – Người Ngoài', mark: null, planted };
  return { book: replaceCell(book, spot, next), touches: [] };
};

const missingMembers: Plant = (book, _chance, round) => {
  const [spot] = spots(book, ['round'], ({ mark }) => mark === 'round/members');
  if (spot === undefined || !hasFreeVote(round) || isVotePlanted(book)) return null;
  const planted: Planted = { code: 'round.missing', subject: 'cstd-co-so' };
  return { book: replaceCell(book, spot, { ...spot.cell, value: null, planted }), touches: [] };
};

const missingThreshold: Plant = (book, _chance, round) => {
  const [spot] = spots(book, ['round'], ({ mark }) => mark === 'parameter/cstd-co-so.vote.percent');
  if (spot === undefined || !hasFreeVote(round) || isVotePlanted(book)) return null;
  const planted: Planted = { code: 'rule.vote-threshold-unset', subject: 'cstd-co-so', place: 'nowhere' };
  return { book: replaceCell(book, spot, { ...spot.cell, value: null, planted }), touches: [] };
};

const vainDecision: Plant = (book, chance, round) => {
  const others = round.people.filter(({ code }) => !nominees(round).includes(code));
  if (round.isDecided || others.length === 0 || book.some(({ kind }) => kind === 'decisions')) return null;
  const { code } = chance.pick(others);
  const head = ['Danh hiệu', 'Mã', 'Quyết định'].map((text) => cell(text, 'head'));
  const planted: Planted = { code: 'decision.not-applicable', subject: code };
  const row = [cell('CSTĐCS', 'word'), cell(code, 'code'), cell('Chọn', 'word', null, { planted })];
  const tab: BookTab = {
    name: 'Quyết định của Hội đồng',
    kind: 'decisions',
    blocks: [1, 1, 1],
    lines: [
      { kind: 'head', part: 0, cells: head },
      { kind: 'body', part: 0, cells: row },
    ],
    visibility: 'visible',
    hiddenRows: [],
    hiddenColumns: [],
    file: null,
  };
  return { book: [...book, tab], touches: [] };
};

const unitRating: Plant = (book, chance) => {
  const all = spots(
    book,
    ['collectives'],
    ({ mark, planted }) => mark?.endsWith('/rating') === true && planted === undefined,
  ).filter(({ line }) => line.kind === 'body');
  if (all.length === 0) return null;
  const spot = chance.pick(all);
  const subject = (spot.cell.mark ?? '').split('/')[1] ?? '';
  const next: BookCell = { ...spot.cell, value: 'Khá', planted: { code: 'value.unreadable', subject } };
  return { book: replaceCell(book, spot, next), touches: [] };
};

const strangeMaximum: Plant = (book, chance) => {
  const all = spots(book, ['scores'], ({ mark }) => MAXIMUM.test(mark ?? ''));
  const isPlantedThere = spots(book, SCORE_TABS, ({ planted }) => planted !== undefined).length > 0;
  if (all.length === 0 || isPlantedThere) return null;
  const spot = chance.pick(all);
  const value = chance.pick<CellValue>(['mười', -5, '10 điểm', ...FAULTS]);
  const next: BookCell = { ...spot.cell, role: 'free', value, planted: { code: 'value.unreadable', subject: null } };
  return { book: replaceCell(book, spot, next), touches: null };
};

/** The errors that a council's workbook may hold, by what they are. */
export const ERRORS: Readonly<Record<string, Plant>> = {
  'a score above its maximum': inScore('score.above-max', isCriterion, (_cell, chance, column, { criteria }) => ({
    value: (itemAt(criteria, Number(column)).max + 1 + 25 * chance.below(40)) / 100,
  })),
  'a score below zero': inScore('score.below-zero', isGiven, (_cell, chance) => ({
    value: chance.pick([-0.25, -1, '-0,5', '-2']),
  })),
  'a score in words': inScore('score.not-a-number', isGiven, (_cell, chance) => ({
    value: chance.pick(WORDS_FOR_POINTS),
  })),
  'a fault in place of a score': inScore('score.not-a-number', isGiven, (_cell, chance) => ({
    value: chance.pick(FAULTS),
  })),
  'a date or a percent in place of a score': inScore('score.not-a-number', isGiven, (_cell, chance) =>
    chance.pick(LOOKS),
  ),
  'a score that is missing': inScore('score.missing', isCriterion, (_cell, chance) => ({
    value: chance.pick([null, '', ' ', '-', '/', 'vắng']),
  })),
  'somebody twice in the roster': twice('roster', /^roster\/.+\/code$/),
  'somebody scored twice': twice('scores', /^scored\/[^/]+$/),
  'somebody scored who is not in the roster': stranger,
  'a name in the roster without a code': withoutCode,
  'a cell of the roster that says something else': inRoster,
  'a rating of a unit that is none': unitRating,
  'a maximum that is none': strangeMaximum,
  'a parameter that there is not': inRound('cstd-co-so.vote.percnt', 70),
  'a parameter with a value that it cannot have': inRound('cstd-co-so.vote.comparator', '='),
  'a day that is none': inRound('Ngày chốt', 'hôm qua'),
  'a mark on a ballot that is none': unknownMark,
  'fewer papers returned than there are': brokenLine,
  'a nominee who is not eligible': ineligibleNominee,
  'a nominee who is not in the roster': strangeNominee,
  'a council without a number of members': missingMembers,
  'a vote without a threshold': missingThreshold,
  'a decision about somebody who is not tied': vainDecision,
};

/** What is no error, but must be told at its cell, too. */
export const WARNINGS: Readonly<Record<string, Plant>> = {
  'a total that differs': inScore(
    'score.total-mismatch',
    (column) => column === 'total',
    ({ value }) => ({
      value: Number(value) + 0.5,
    }),
  ),
  'a score of more than two decimals': inScore('score.step', isCriterion, ({ value }) => ({
    // Rounded half up, it stays what it was.
    value: Number(value) === 0 ? 0.004 : Number(value) - 0.004,
  })),
  'maxima that do not add up': (book, chance) => {
    // A form that nobody has filled in says nothing.
    const all = spots(book, ['scores'], ({ mark, planted }) => mark === 'max/total' && planted === undefined);
    if (all.length === 0) return null;
    const spot = chance.pick(all);
    const planted: Planted = { code: 'criterion.sum-mismatch', subject: null };
    const next: BookCell = { ...spot.cell, value: Number(spot.cell.value) + 5, planted };
    return { book: replaceCell(book, spot, next), touches: [] };
  },
  'another name beside a code': (book, chance) => {
    const all = spots(book, ['scores'], ({ mark }) => /^scored\/.+\/name$/.test(mark ?? '')).filter(
      ({ line }) => scoresOf(line).length > 0 && !isPlanted(line),
    );
    if (all.length === 0) return null;
    const spot = chance.pick(all);
    const subject = (spot.cell.mark ?? '').split('/')[1] ?? '';
    const renamed = replaceCell(book, spot, { ...spot.cell, role: 'free', value: 'Trịnh Công Khác' });
    const tab = renamed.find(({ name }) => name === spot.tab.name);
    const code = spots(renamed, ['scores'], ({ mark }) => mark === `scored/${subject}`).find(
      (other) => other.tab === tab,
    );
    if (code === undefined) return null;
    const planted: Planted = { code: 'person.name-differs', subject };
    return { book: replaceCell(renamed, code, { ...code.cell, planted }), touches: [] };
  },
};
