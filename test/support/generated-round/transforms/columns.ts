import { itemAt } from '../../../../src/domain/checked';
import { type BookCell, type BookTab, type Line, cell } from '../book';
import { type Transform, eachTab, widthOf } from './rows';

function isOfTable({ kind }: Line): boolean {
  return kind !== 'free';
}

/** The cells of a line of the table, block by block; a line may be shorter than the table. */
function inBlocks(line: Line, blocks: readonly number[]): readonly (readonly (BookCell | null)[])[] {
  let from = 0;
  return blocks.map((width) => {
    const own = Array.from({ length: width }, (_, index) => line.cells[from + index] ?? null);
    from += width;
    return own;
  });
}

/** Whether a line is one cell over the whole width. */
function isWhole(line: Line, tab: BookTab): boolean {
  return line.cells.length === 1 && line.cells[0]?.across === widthOf(tab);
}

/** Columns in another order. In a ballot the column of invalid papers stays last, and a round's tab has its values beside its labels. */
export const shuffleColumns: Transform = eachTab((tab, chance) => {
  const all = [...tab.blocks.keys()];
  const order =
    tab.kind === 'ballots' ? [...chance.shuffled(all.slice(0, -1)), ...all.slice(-1)] : chance.shuffled(all);
  const lines = tab.lines.map((line) => {
    if (!isOfTable(line) || isWhole(line, tab)) return line;
    const own = inBlocks(line, tab.blocks);
    return { ...line, cells: order.flatMap((block) => itemAt(own, block)) };
  });
  return { ...tab, lines, blocks: order.map((block) => itemAt(tab.blocks, block)) };
});

/** What may stand in a column that nobody asked for. */
const EXTRA: readonly { readonly head: string; readonly values: readonly (string | number | null)[] }[] = [
  { head: '', values: [null] },
  { head: 'Ngày sinh', values: ['12/3/1980', '1985', null] },
  { head: 'Số điện thoại', values: ['0912 345 678', null] },
  { head: 'Ý kiến khác', values: ['Đề nghị xem lại', 'x', '-', null] },
  { head: 'Điểm năm trước', values: [87.5, 90, null] },
  { head: 'Ghi chú', values: ['nghỉ ốm', null] },
];

/** Further columns between the others; none in a ballot. */
export const extraColumns: Transform = eachTab((tab, chance) => {
  if (tab.kind === 'ballots') return tab;
  const isFigures =
    tab.kind === 'scores' || tab.kind === 'forms' || tab.kind === 'roster' || tab.kind === 'collectives';
  const { head, values } = isFigures ? chance.pick(EXTRA) : itemAt(EXTRA, 0);
  const at = chance.below(tab.blocks.length + 1);
  const firstHead = tab.lines.find(({ kind }) => kind === 'head');
  const lines = tab.lines.map((line) => {
    if (isWhole(line, tab))
      return { ...line, cells: line.cells.map((one) => one && { ...one, across: widthOf(tab) + 1 }) };
    if (!isOfTable(line)) return line;
    const isHead = line === firstHead || (line.kind === 'head' && tab.kind === 'forms');
    const added = isHead
      ? head === ''
        ? null
        : cell(head, 'free')
      : line.kind === 'body'
        ? extra(chance.pick(values))
        : null;
    const own = inBlocks(line, tab.blocks);
    return { ...line, cells: [...own.slice(0, at), [added], ...own.slice(at)].flat() };
  });
  return { ...tab, lines, blocks: [...tab.blocks.slice(0, at), 1, ...tab.blocks.slice(at)] };
});

function extra(value: string | number | null): BookCell | null {
  return value === null ? null : cell(value, 'free');
}

/** Criteria side by side under a heading of their group, in a row above the header. */
export const groupHeadings: Transform = eachTab((tab, chance) => {
  if (tab.kind !== 'scores') return tab;
  const first = tab.lines.findIndex(({ kind }) => kind === 'head');
  const header = tab.lines[first];
  if (header === undefined) return tab;
  const own = inBlocks(header, tab.blocks);
  const isCriterion = (block: number): boolean => /^figure\/\d/.test(own[block]?.[0]?.mark ?? '');
  const blocks: number[] = [];
  const cells: (BookCell | null)[] = [];
  for (let block = 0; block < tab.blocks.length;) {
    let end = block + 1;
    while (isCriterion(block) && end < tab.blocks.length && isCriterion(end) && !chance.isOneIn(3)) end += 1;
    const width = tab.blocks.slice(block, end).reduce((sum, one) => sum + one, 0);
    const name = chance.pick(['I. Phẩm chất chính trị', 'II. Chuyên môn', 'A', 'Nhóm tiêu chí chung']);
    const heading = isCriterion(block) ? cell(name, 'free', null, width > 1 ? { across: width } : {}) : null;
    cells.push(heading, ...Array.from({ length: width - 1 }, () => null));
    blocks.push(width);
    block = end;
  }
  const line: Line = { kind: 'head', part: header.part, cells };
  return { ...tab, blocks, lines: [...tab.lines.slice(0, first), line, ...tab.lines.slice(first)] };
});
