import type { CellValue } from '../../../../src/workbook/port';
import { type BookCell, type BookTabKind, type Line, type Planted, cell } from '../book';
import { FAULTS, type Plant, addLine, changeOne, isPlanted, nominees, replaceCell, replaceLines, spots } from './spots';

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

/** A cell of the roster that says something else. */
export const inRoster: Plant = (book, chance, round) => {
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
export function twice(kind: BookTabKind, mark: RegExp): Plant {
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

/** The figures of a line. */
export function scoresOf({ cells }: Line): readonly BookCell[] {
  return cells.flatMap((one) => (one?.role === 'score' && one.value !== null ? [one] : []));
}

const STRANGER = 'ZZ-999';

/** Somebody scored who is not in the roster. */
export const stranger: Plant = (book, chance) => {
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
export const withoutCode: Plant = (book, chance) => {
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
export function inRound(key: string, value: CellValue): Plant {
  return (book) => {
    const [spot] = spots(book, ['round'], ({ mark }) => mark === 'label/year');
    if (spot === undefined || spots(book, ['round'], (one) => one.value === key).length > 0) return null;
    const planted: Planted = { code: 'value.unreadable', subject: null };
    const line: Line = { ...spot.line, cells: [cell(key, 'free'), cell(value, 'free', null, { planted })] };
    return { book: addLine(book, spot, line), touches: [] };
  };
}

/** A rating of a unit that is none. */
export const unitRating: Plant = (book, chance) => {
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
