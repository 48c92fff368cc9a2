import type { PagePlan } from '../../../workbook/port';
import { fittingScale, pageHeight } from './measure';

/** Rows that belong together, 0-based, both ends included. */
export interface Block {
  readonly first: number;
  readonly last: number;
  /** Whether they must not be torn at any price, such as signatures from what they sign; else it is only better so. */
  readonly isFirm: boolean;
}

/** The rows of a tab, as pages take them up. */
export interface Rows {
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  /** Rows that stand on one page, unless they are higher than one. */
  readonly blocks: readonly Block[];
  /** Whether a filter can hide rows: then nobody knows where a page is full. */
  readonly isFiltered: boolean;
}

/**
 * What programs may get into a page, in percents of what is counted on: each has its own idea of how wide columns are, and where a tab is fitted to
 * the page it prints as small as they ask for.
 */
const PROGRAMS = [100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110];

/** Blocks that share rows are one, as far as they fit on a page together; those that do not fit by themselves are none. */
function joined(blocks: readonly Block[], fits: (block: Block) => boolean): readonly Block[] {
  const all: Block[] = [];
  for (const block of blocks.filter(fits).sort((left, right) => left.first - right.first)) {
    const before = all.at(-1);
    const both = before === undefined ? block : { ...before, last: Math.max(before.last, block.last) };
    if (before !== undefined && block.first <= before.last && fits(both)) all[all.length - 1] = both;
    else all.push(block);
  }
  return all;
}

/**
 * The page with a break before each block that would else stand on two. A program that gets a row more into a page begins all further pages elsewhere:
 * where that would tear a block, full pages end with a break, too. Where a firm block would be torn the size of print is fixed, as Excel may pass over
 * breaks where a tab is fitted to the page; else it is not, as a program with wider columns would cut each page in two.
 */
export function withBreaks(page: PagePlan, { heights, widths, blocks, isFiltered }: Rows): PagePlan {
  const room = pageHeight(page, widths);
  const { titleRows } = page;
  const heightOf = ({ first, last }: Pick<Block, 'first' | 'last'>): number =>
    heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
  const titles = titleRows === undefined ? 0 : heightOf(titleRows);
  /** What the titles take of a page that begins with a row. */
  const repeated = (row: number): number => (titleRows !== undefined && row > titleRows.last ? titles : 0);
  const fits = (block: Block): boolean => repeated(block.first) + heightOf(block) <= room;
  const kept = joined(blocks, fits);
  const breaks = new Set(page.breaks ?? []);
  /** The rows with which pages begin because the one before is full, where a page holds so much and these blocks go over whole. */
  const begun = (held: number, whole: readonly Block[]): readonly number[] => {
    const byFirst = new Map(whole.map((block) => [block.first, heightOf(block)]));
    const rows: number[] = [];
    let used = 0;
    for (const [row, height] of heights.entries()) {
      const isFull = used > 0 && used + (byFirst.get(row) ?? height) > held;
      if (isFull) rows.push(row);
      if (isFull || breaks.has(row)) used = repeated(row);
      used += height;
    }
    return rows;
  };
  const firm = joined(
    blocks.filter(({ isFirm }) => isFirm),
    fits,
  );
  const begunFirm = begun(room, firm);
  const isFixed = breaks.size > 0 || firm.some(({ first }) => begunFirm.includes(first));
  const lastKept = kept.at(-1);
  if (lastKept !== undefined) {
    const planned = begun(room, kept);
    for (const { first } of kept) if (planned.includes(first)) breaks.add(first);
    const isTorn = (percent: number): boolean =>
      begun((room * percent) / 100, []).some((row) => kept.some(({ first, last }) => first < row && row <= last));
    if (!isFiltered && PROGRAMS.some(isTorn)) for (const row of planned) if (row < lastKept.first) breaks.add(row);
  }
  if (breaks.size === 0) return page;
  const sorted = [...breaks].sort((left, right) => left - right);
  return { ...page, breaks: sorted, ...(isFixed ? { scalePercent: fittingScale(page, widths) } : {}) };
}
