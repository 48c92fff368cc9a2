import type { Area } from '../../workbook/port';

/** A cell's place, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The merged blocks of a tab, by the cells that they cover. */
export interface MergedBlocks {
  /** The first cell of the block that a cell belongs to; nothing where it is not merged. Where blocks overlap, the last one counts. */
  firstOf(row: number, column: number): Place | undefined;
  /** The columns that blocks cover in a row, from left to right. */
  columnsOf(row: number): readonly number[];
}

/** The blocks that cover a row, one after the other: rows with the same blocks share them, so that a block of many rows is kept once. */
interface RowBlocks {
  readonly before: RowBlocks | undefined;
  readonly block: Area;
  /** Worked out when it is first asked for: most rows of blocks upon blocks never are. */
  covered: Covered | null;
}

/** What the blocks of a row come to, column by column. */
interface Covered {
  readonly first: ReadonlyMap<number, Place>;
  readonly columns: readonly number[];
}

/** The merged blocks of a tab, as far as it reaches: its counts of rows and columns. */
export function mergedBlocks(merges: readonly Area[], rowCount: number, columnCount: number): MergedBlocks {
  const blocksOf = new Array<RowBlocks | undefined>(rowCount);
  for (const block of merges) {
    const withBlock = new Map<RowBlocks | undefined, RowBlocks>();
    for (let row = block.top; row <= Math.min(block.bottom, rowCount - 1); row += 1) {
      const before = blocksOf[row];
      const blocks = withBlock.get(before) ?? { before, block, covered: null };
      withBlock.set(before, blocks);
      blocksOf[row] = blocks;
    }
  }
  const coveredIn = (row: number): Covered | undefined => {
    const blocks = blocksOf[row];
    if (blocks === undefined) return undefined;
    blocks.covered ??= coveredBy(blocks, columnCount);
    return blocks.covered;
  };
  return {
    firstOf: (row, column) => coveredIn(row)?.first.get(column),
    columnsOf: (row) => coveredIn(row)?.columns ?? [],
  };
}

function coveredBy(blocks: RowBlocks, columnCount: number): Covered {
  const first = new Map<number, Place>();
  for (let one: RowBlocks | undefined = blocks; one !== undefined; one = one.before) {
    const { top, left, right } = one.block;
    const place = { row: top, column: left };
    // From the last block to the first: what is covered already stays.
    for (let column = left; column < Math.min(right + 1, columnCount); column += 1) {
      if (!first.has(column)) first.set(column, place);
    }
  }
  return { first, columns: [...first.keys()].sort((left, right) => left - right) };
}
