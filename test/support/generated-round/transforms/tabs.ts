import type { Book, BookTab } from '../book';
import { cell } from '../book';
import type { Chance } from '../chance';
import { type Transform, eachTab, widthOf } from './rows';

/** Tabs in another order. */
export const shuffleTabs: Transform = (book, chance) => chance.shuffled(book);

/** Rows, columns and tabs hidden: they are read like others. */
export const hide: Transform = eachTab((tab, chance) => ({
  ...tab,
  hiddenRows: [...tab.lines.keys()].filter(() => chance.isOneIn(4)),
  hiddenColumns: Array.from({ length: widthOf(tab) }, (_, column) => column).filter(() => chance.isOneIn(4)),
  visibility: chance.pick(['visible', 'hidden', 'very-hidden']),
}));

function freeName(book: Book, name: string): string {
  const taken = new Set(book.map((tab) => tab.name));
  for (let number = 2; ; number += 1) {
    const candidate = `${name} (${String(number)})`;
    if (!taken.has(candidate)) return candidate;
  }
}

function splitTab(tab: BookTab, name: string, chance: Chance): readonly BookTab[] {
  if (tab.kind !== 'scores') return [tab];
  const isMoved = new Set(tab.lines.filter(({ kind }) => kind === 'body' && chance.isOneIn(2)));
  return [
    { ...tab, lines: tab.lines.filter((line) => !isMoved.has(line)) },
    { ...tab, name, lines: tab.lines.filter((line) => line.kind !== 'body' || isMoved.has(line)) },
  ];
}

/** Tabs of scores split in two: each with the header, and with some of the people. */
export const splitTabs: Transform = (book, chance) => {
  let split: Book = book;
  for (const tab of book) {
    const parts = splitTab(tab, freeName(split, tab.name), chance);
    split = split.flatMap((other) => (other === tab ? parts : [other]));
  }
  return split;
};

const NEUTRAL = ['Sheet1', 'Bảng điểm', 'BANG TONG HOP', 'Trang tính'];

/** Who scored told above the table in place of by the tab's name. */
export const raterInTitle: Transform = (book, chance) => {
  let renamed: Book = book;
  for (const tab of book) {
    const rater = ['Tự chấm', 'Đơn vị chấm', 'Hội đồng chấm'].find((words) => tab.name.includes(words));
    if (tab.kind !== 'scores' || rater === undefined) continue;
    const title = chance.pick([
      rater,
      `BẢNG ĐIỂM (${rater.toLocaleUpperCase('vi')})`,
      `Bảng tổng hợp điểm do ${rater}`,
    ]);
    const name = freeName(renamed, chance.pick(NEUTRAL));
    const lines = [{ kind: 'free', part: -1, cells: [cell(title, 'free')] } as const, ...tab.lines];
    renamed = renamed.map((other) => (other === tab ? { ...tab, name, lines } : other));
  }
  return renamed;
};

/** Tabs of scores sent in files of their own, one or several in a file, and collected. */
export const ownFiles: Transform = (book, chance) => {
  const sent = new Set(chance.shuffled(book.filter(({ kind }) => kind === 'scores' || kind === 'forms')).slice(0, 3));
  return book.map((tab) => (sent.has(tab) ? { ...tab, file: `gửi ${String(1 + chance.below(2))}.xlsx` } : tab));
};
