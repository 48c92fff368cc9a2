import { itemAt } from '../../../src/domain/checked';
import type { Area, CellValue, Snapshot, TabSnapshot } from '../../../src/workbook/port';
import { type BookTab, snapshotOfTab } from '../../support/generated-round/book';
import { type Chance, chanceOf } from '../../support/generated-round/chance';
import { variedBook } from '../../support/generated-round/varied';
import { NASTY_TEXTS } from '../files/nasty';

const NUMBERS = [
  0,
  -1,
  1e308,
  -1e-9,
  9.999999999,
  1e21,
  0.1 + 0.2,
  45_000,
  2022,
  12.345,
  1000,
  Number.MAX_SAFE_INTEGER,
];
const FAULTS: readonly CellValue[] = [
  { fault: 'error', code: '#REF!' },
  { fault: 'formula-without-result', formula: 'SUM(A1' },
  true,
  false,
  null,
];
const FORMATS = ['dd/mm/yyyy', '0%', '0.00%', '@', '[h]:mm', '', '0.0', 'General', '#,##0', '"x"'];
const SETTINGS: readonly (readonly [string, CellValue])[] = [
  ['cstd-co-so.vote.percent', '0'],
  ['cstd-co-so.vote.percent', '101'],
  ['cstd-co-so.vote.percent', '2/0'],
  ['cstd-co-so.ceiling.percent', 'none'],
  ['cstd-co-so.ceiling.percent', '-5'],
  ['cstd-co-so.ceiling.base', 'cstd-co-so'],
  ['cstd-co-so.ceiling.base', 'tap-the-ldtt'],
  ['cstd-co-so.ceiling.places', '0'],
  ['cstd-co-so.ceiling.places', '99999999999999999999'],
  ['ldtt.ceiling.base', 'cstd-co-so'],
  ['ldtt.vote.required', 'yes'],
  ['council.quorum', '3/2'],
  ['ballot.unmarked-name', 'yes'],
  ['score.total-cap', '-1'],
  ['score.step', '0'],
  ['regime', 'vn-2099'],
  ['Tổng số thành viên Hội đồng', 0],
  ['Tổng số thành viên Hội đồng', -3],
  ['Số thành viên có mặt', 1e9],
  ['Năm', 'hai nghìn'],
  ['Ngày họp', '31/02/2022'],
];

type Rows = CellValue[][];
type Tab = TabSnapshot;

function content(chance: Chance): CellValue {
  const kind = chance.below(4);
  if (kind === 0) return chance.pick(NUMBERS);
  return kind === 1 ? chance.pick(FAULTS) : chance.pick(NASTY_TEXTS).slice(0, chance.isOneIn(30) ? 40_000 : 120);
}

function onRows(tab: Tab, change: (rows: Rows) => void): Tab {
  const rows = tab.values.map((row) => [...row]);
  change(rows);
  // Where old fonts stood is not known any more; a workbook tells it of cells that are there alone.
  return { ...tab, values: rows, oldFontCells: [] };
}

const somewhere = (rows: readonly (readonly unknown[])[], chance: Chance): number =>
  chance.below(Math.max(1, rows.length));

/** What a tab may have been through; each changes one tab. */
const TAB_CHANGES: Readonly<Record<string, (tab: Tab, chance: Chance) => Tab>> = {
  'cells of any kind': (tab, chance) =>
    onRows(tab, (rows) => {
      for (let count = 1 + chance.below(8); count > 0; count -= 1) {
        const row = (rows[somewhere(rows, chance)] ??= []);
        row[chance.below(row.length + 2)] = content(chance);
        for (let at = 0; at < row.length; at += 1) row[at] ??= null;
      }
    }),
  'a row twice': (tab, chance) =>
    onRows(tab, (rows) => rows.splice(somewhere(rows, chance), 0, [...(rows[somewhere(rows, chance)] ?? [])])),
  'a row lost': (tab, chance) => onRows(tab, (rows) => rows.splice(somewhere(rows, chance), 1)),
  'rows swapped': (tab, chance) =>
    onRows(tab, (rows) => rows.splice(somewhere(rows, chance), 0, ...rows.splice(somewhere(rows, chance), 1))),
  'a column lost': (tab, chance) => {
    const column = chance.below(8);
    return onRows(tab, (rows) => rows.forEach((row) => row.splice(column, 1)));
  },
  'a column twice': (tab, chance) => {
    const column = chance.below(8);
    return onRows(tab, (rows) => rows.forEach((row) => row.splice(column, 0, row[column] ?? null)));
  },
  'days for numbers': (tab, chance) => ({
    ...tab,
    formats: tab.values.map((row) => row.map(() => chance.pick(FORMATS))),
  }),
  'merged oddly': (tab, chance) => {
    const areas = Array.from({ length: 1 + chance.below(6) }, (): Area => {
      const [top, left] = [chance.below(20), chance.below(10)];
      return { top, left, bottom: top + chance.below(4), right: left + chance.below(4) };
    });
    return { ...tab, merges: [...tab.merges, ...areas] };
  },
  empty: (tab) => ({ ...tab, values: [], formats: [], merges: [], oldFontCells: [] }),
  'another name': (tab, chance) => ({
    ...tab,
    name: chance.pick(['', "'", 'KQ - Điểm', 'In - x', 'History', '=1', ...NASTY_TEXTS]),
  }),
  hidden: (tab) => ({ ...tab, visibility: 'very-hidden', hiddenRows: [0, 1, 2], hiddenColumns: [0] }),
  'settings that contradict': (tab, chance) =>
    tab.values.some((row) => row.includes('Chương trình'))
      ? onRows(tab, (rows) => {
          for (let count = 1 + chance.below(4); count > 0; count -= 1) rows.push([...chance.pick(SETTINGS)]);
        })
      : tab,
};

/** A workbook in memory as no office wants it, and what was done to it. */
export interface Hostile {
  readonly snapshot: Snapshot;
  readonly changes: readonly string[];
  /** The same with the papers of the ballots in another order; `null` where there are none, or where it cannot be told any more which rows are papers. */
  readonly shuffled: (seed: string) => Snapshot | null;
}

/** The workbook that follows from a seed: a round with up to six things wrong, tabs missing or there too often. */
export function hostileRound(seed: number): Hostile {
  const chance = chanceOf(seed, 'hostile');
  // Making a round takes longer than spoiling it, so many are made of one.
  const book = variedBook(seed % 400).filter(({ file }) => file === null);
  const sound = book.map(snapshotOfTab);
  let tabs: readonly Tab[] = sound;
  const changes: string[] = [];
  for (let count = 1 + chance.below(6); count > 0; count -= 1) {
    const at = chance.below(tabs.length);
    const [name, change] = chance.pick(Object.entries(TAB_CHANGES));
    tabs = tabs.map((tab, index) => (index === at ? change(tab, chance) : tab));
    changes.push(name);
  }
  if (chance.isOneIn(12) && tabs.length > 1) {
    tabs = tabs.filter((_, index) => index !== chance.below(tabs.length));
    changes.push('a tab lost');
  }
  if (chance.isOneIn(12)) {
    const tab = itemAt(tabs, chance.below(tabs.length));
    const copies = chance.pick([1, 1, 30]);
    tabs = [
      ...tabs,
      ...Array.from({ length: copies }, (_, index) => ({ ...tab, name: `${tab.name} (${String(index + 2)})` })),
    ];
    changes.push('a tab again');
  }
  const taken = new Set<string>();
  // No workbook holds two tabs of one name.
  const named = tabs.map((tab, index) => {
    const name = taken.has(tab.name.toLowerCase()) ? `${tab.name} ${String(index)}` : tab.name;
    taken.add(name.toLowerCase());
    return { ...tab, name, fingerprint: name };
  });
  const shuffled = (word: string): Snapshot | null => {
    const papers = tabs.map((tab) => papersIn(tab, book[sound.indexOf(tab)]));
    if (!papers.some((rows) => rows.length > 1)) return null;
    return { tabs: named.map((tab, index) => inAnotherOrder(tab, papers[index] ?? [], chanceOf(word, index))) };
  };
  return { snapshot: { tabs: named }, changes, shuffled };
}

/** The rows of papers of a ballot's tab that is as it was made; none where something lies over them. */
function papersIn({ merges, hiddenRows, oldFontCells }: Tab, made: BookTab | undefined): readonly number[] {
  const isPlain = merges.length + hiddenRows.length + (oldFontCells?.length ?? 0) === 0;
  if (made?.kind !== 'ballots' || !isPlain) return [];
  return made.lines.flatMap(({ kind }, row) => (kind === 'body' ? [row] : []));
}

function inAnotherOrder(tab: Tab, rows: readonly number[], chance: Chance): Tab {
  const from = new Map(chance.shuffled(rows).map((row, index) => [rows[index], row]));
  const moved = <T>(lines: readonly T[]): readonly T[] => lines.map((line, row) => lines[from.get(row) ?? row] ?? line);
  return { ...tab, values: moved(tab.values), formats: moved(tab.formats) };
}
