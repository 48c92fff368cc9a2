import type { Progress, Steps, Work } from '../../domain/steps';
import { areaName } from '../address';
import { fingerprintInSteps } from '../fingerprint';
import type { Area, TabSnapshot } from '../port';
import { ANSWER_BYTES, jsonBytes } from './bytes';
import { type Block, type Content, areaOfAddress, contentOf } from './content-grid';
import { type Conversation, ExcelFault } from './conversation';
import { isTooLarge } from './failures';
import { hiddenAlong } from './hidden-lines';
import { readOldFonts } from './old-fonts';
import type { TabEntry } from './overview';
import { type Piece, cellsOf, remainder, takePieces } from './pieces';

/** How much of every tab is asked for at once, before it is known how large they are: so small workbooks come in one answer. */
const FIRST_CELLS = 40_000;
const FIRST_COLUMNS = 26;
/** How far hidden lines are looked for at once: in all columns, as the papers of a vote have one for each name. */
const FIRST_LINES = { rows: 'A1:A20000', columns: 'A1:XFD1' };
const LAST_OF_FIRST_ROWS = 19_999;
/** What a cell comes to where nothing was seen of its tab yet. */
const USUAL_CELL_BYTES = 40;
/** An answer that is too large is asked for in halves, down to this. */
const SMALLEST_ANSWER = 20_000;

/** What was asked of one tab; it can be read when Excel has answered. */
interface FirstAsked {
  readonly tab: string;
  readonly window: Area;
  readonly used: Excel.Range;
  readonly inWindow: Excel.Range;
  readonly rows: Excel.Range;
  readonly columns: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

/** What was asked of some tabs. */
export interface TabsAsked {
  readonly tabs: readonly FirstAsked[];
}

/** Asks for the beginning of each tab, its size, its merges and whether lines are hidden there. */
export function askTabs({ workbook }: Excel.RequestContext, tabs: readonly string[], share = 1): TabsAsked {
  const rows = Math.max(1, Math.floor((FIRST_CELLS * share) / Math.max(1, tabs.length) / FIRST_COLUMNS));
  const window = { top: 0, left: 0, bottom: rows - 1, right: FIRST_COLUMNS - 1 };
  return {
    tabs: tabs.map((tab) => {
      const sheet = workbook.worksheets.getItem(tab);
      return {
        tab,
        window,
        used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
        inWindow: sheet
          .getRange(areaName(window))
          .getUsedRangeOrNullObject(true)
          .load('rowIndex,columnIndex,values,valueTypes,numberFormat'),
        rows: sheet.getRange(FIRST_LINES.rows).load('rowHidden'),
        columns: sheet.getRange(FIRST_LINES.columns).load('columnHidden'),
        merged: sheet.getRange().getMergedAreasOrNullObject().load('areas/items/address'),
      };
    }),
  };
}

/** What a tab shows. */
export type TabContent = Omit<TabSnapshot, 'name' | 'visibility' | 'isProtected' | 'ownKey'>;

/** Reads what is left of the tabs, as much at a time as an answer has room for. */
export async function finishTabs(
  conversation: Conversation,
  asked: TabsAsked,
  is1904: boolean,
  doing: Work = 'reading-tabs',
): Promise<ReadonlyMap<string, TabContent>> {
  const firsts = asked.tabs.map(firstOf);
  const rest = firsts.flatMap(({ pieces }) => pieces);
  const tabs = firsts.length;
  const blocks = await readPieces(conversation, rest, (unread) => ({ doing, done: tabs - unread, of: tabs }));
  const hidden = await hiddenAlong(
    conversation,
    firsts.flatMap(({ tab, whole, mayHide }) => (whole === null || !mayHide ? [] : [{ tab, area: whole }])),
  );
  const grids = await conversation.pace.run(gridsOf(firsts, blocks, is1904));
  const oldFonts = await readOldFonts(conversation, grids);
  return conversation.pace.run(contentsOf(grids, hidden, oldFonts));
}

/** What was read of a tab, put together. */
interface TabGrid extends Content {
  readonly tab: string;
  readonly merges: readonly Area[];
}

function* gridsOf(
  firsts: readonly First[],
  blocks: ReadonlyMap<string, readonly Block[]>,
  is1904: boolean,
): Steps<readonly TabGrid[]> {
  const grids: TabGrid[] = [];
  for (const { tab, block, merges } of firsts) {
    const all = [...(block === null ? [] : [block]), ...(blocks.get(tab) ?? [])];
    grids.push({ tab, merges, ...(yield* contentOf(all, is1904)) });
  }
  return grids;
}

function* contentsOf(
  grids: readonly TabGrid[],
  hidden: Awaited<ReturnType<typeof hiddenAlong>>,
  oldFonts: Awaited<ReturnType<typeof readOldFonts>>,
): Steps<ReadonlyMap<string, TabContent>> {
  const contents = new Map<string, TabContent>();
  for (const { tab, merges, values, formats, width } of grids) {
    const lines = hidden.get(tab);
    const content = {
      values,
      formats,
      merges,
      hiddenRows: (lines?.rows ?? []).filter((row) => row < values.length),
      oldFontCells: oldFonts.get(tab) ?? [],
      hiddenColumns: (lines?.columns ?? []).filter((column) => column < width),
    };
    contents.set(tab, { ...content, fingerprint: yield* fingerprintInSteps(content) });
  }
  return contents;
}

/** A tab as a snapshot has it. */
export function snapshotOf(entry: TabEntry, content: TabContent): TabSnapshot {
  const { name, visibility, isProtected, ownKey } = entry;
  return { name, ...content, visibility, isProtected, ownKey };
}

interface First {
  readonly tab: string;
  /** From the first cell to the last with content. */
  readonly whole: Area | null;
  readonly block: Block | null;
  readonly pieces: readonly Piece[];
  readonly merges: readonly Area[];
  readonly mayHide: boolean;
}

function firstOf({ tab, window, used, inWindow, rows, columns, merged }: FirstAsked): First {
  const merges = merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => areaOfAddress(address) ?? []);
  if (used.isNullObject) return { tab, whole: null, block: null, pieces: [], merges, mayHide: false };
  const bottom = used.rowIndex + used.rowCount - 1;
  const right = used.columnIndex + used.columnCount - 1;
  const whole = { top: 0, left: 0, bottom, right };
  const block = inWindow.isNullObject ? null : blockOf(inWindow);
  const cells = (block?.values.length ?? 0) * (block?.values[0]?.length ?? 0);
  const cellBytes = block === null || cells < 20 ? USUAL_CELL_BYTES : jsonBytes(block) / cells;
  const areas = remainder(whole, window)
    // Above and left of the first cell with content there is nothing to read.
    .map((area) => ({ ...area, top: Math.max(area.top, used.rowIndex), left: Math.max(area.left, used.columnIndex) }))
    .filter((area) => area.top <= area.bottom && area.left <= area.right);
  // Excel says "some are" by a null.
  const isPlain = isFalse(rows.rowHidden) && isFalse(columns.columnHidden) && bottom <= LAST_OF_FIRST_ROWS;
  return {
    tab,
    whole,
    block,
    pieces: areas.map((area) => ({ tab, area, cellBytes })),
    merges,
    mayHide: !isPlain,
  };
}

function isFalse(value: unknown): boolean {
  return value === false;
}

/** A block that was loaded. `values` that are null are how Excel says that they were too many. */
function blockOf(range: Excel.Range): Block {
  const values: unknown = range.values;
  if (!Array.isArray(values)) throw new ExcelFault('RangeExceedsLimit');
  const { rowIndex, columnIndex, valueTypes, numberFormat } = range;
  return { top: rowIndex, left: columnIndex, values: range.values, types: valueTypes, formats: numberFormat };
}

async function readPieces(
  conversation: Conversation,
  pieces: readonly Piece[],
  progress: (unread: number) => Progress,
): Promise<ReadonlyMap<string, readonly Block[]>> {
  const blocks = new Map<string, Block[]>();
  let bytes = ANSWER_BYTES;
  let left = pieces;
  while (left.length > 0) {
    const step = takePieces(left, bytes);
    const unread = new Set(left.map(({ tab }) => tab)).size;
    const answer = await readTogether(conversation, step.taken, progress(unread));
    if (answer === null) {
      bytes /= 2;
      if (bytes < SMALLEST_ANSWER) throw new ExcelFault('ResponsePayloadSizeLimitExceeded');
      continue;
    }
    for (const [index, block] of answer.entries()) {
      const { tab } = step.taken[index] ?? { tab: '' };
      blocks.set(tab, [...(blocks.get(tab) ?? []), block]);
    }
    left = withWhatWasSeen(step.left, step.taken, answer);
  }
  return blocks;
}

/** The pieces that are left, with the bytes of a cell as the last answer showed them. */
function withWhatWasSeen(left: readonly Piece[], taken: readonly Piece[], answer: readonly Block[]): readonly Piece[] {
  const seen = new Map(taken.map(({ tab, area }, index) => [tab, jsonBytes(answer[index]) / cellsOf(area)] as const));
  return left.map((piece) => ({ ...piece, cellBytes: seen.get(piece.tab) ?? piece.cellBytes }));
}

/** Reads some pieces in one answer; `null` where it would be too large. */
async function readTogether(
  { context, answered }: Conversation,
  pieces: readonly Piece[],
  progress: Progress,
): Promise<readonly Block[] | null> {
  const ranges = pieces.map(({ tab, area }) =>
    context.workbook.worksheets
      .getItem(tab)
      .getRange(areaName(area))
      .load('rowIndex,columnIndex,values,valueTypes,numberFormat'),
  );
  try {
    await answered(context.sync(), progress);
    return ranges.map(blockOf);
  } catch (error) {
    if (error instanceof ExcelFault && isTooLarge(error)) return null;
    throw error;
  }
}
