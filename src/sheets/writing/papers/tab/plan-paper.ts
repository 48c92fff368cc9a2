import { paper as words } from '../../../../i18n/papers/documents';
import { signs } from '../../../../i18n/papers/result-tabs/common';
import type { CellPlan, CellStyle, PagePlan, TabPlan } from '../../../../workbook/port';
import { literal } from '../../formulas';
import { textCell, textFormulaCell } from '../../layout/cells';
import { type Draft, newDraft } from '../../layout/draft';
import { TAB_COLORS } from '../../layout/pages';
import { MEASURES } from '../measures';
import type { Paper, PaperBlock } from '../paper';
import { addEnding } from './ending';
import { halvesOf } from './halves';
import { addHead, addTitle } from './head';
import { type PaperLooks, paperLooks } from './looks';
import { addPaperTable } from './table';

const GAP = 6;
const ABOVE_TITLE = 10;
const ROWS_WITH_SIGNATURES = 10;

/** What belongs to the title, and stands close to it. */
const OF_TITLE: readonly PaperBlock['kind'][] = ['remark', 'warning'];

/** Whether there is room between two parts: under the title with what belongs to it, under the addressee, and around tables. */
function isApart(before: PaperBlock | undefined, block: PaperBlock): boolean {
  if (before === undefined || OF_TITLE.includes(before.kind)) return !OF_TITLE.includes(block.kind);
  return before.kind === 'addressee' || before.kind === 'table' || block.kind === 'table';
}

/** Whether a part stands over what follows and says nothing without it: a title, a text with a colon, and one right above a table. */
function isAnnouncing(block: PaperBlock, next: PaperBlock): boolean {
  if (block.kind === 'heading') return true;
  return 'text' in block && (next.kind === 'table' || block.text.endsWith(':'));
}

/** Adds a part; gives the row of the header where the part is a table whose header each page repeats. */
function addBlock(draft: Draft, block: PaperBlock, looks: PaperLooks): number | null {
  const line = (text: string, style: CellStyle): void => void draft.addMerged(textCell(text, style));
  switch (block.kind) {
    case 'table': {
      const header = addPaperTable(draft, block, looks);
      return block.isRepeated === true ? header : null;
    }
    case 'bases':
      for (const text of block.lines) line(text, looks.basis);
      return null;
    case 'body':
      line([block.lead ?? '', block.text].filter((part) => part !== '').join(' '), looks.body);
      return null;
    case 'centred': {
      const { isBold = false, size = looks.body.size } = block;
      line(block.text, { ...looks.addressee, bold: isBold, size });
      return null;
    }
    case 'fine-print':
      line(block.text, looks.finePrint);
      return null;
    case 'heading':
    case 'addressee':
    case 'remark':
    case 'warning':
      line(block.text, looks[block.kind]);
      return null;
  }
}

function pageOf({ head, orientation }: Paper, titleRow: number | null): PagePlan {
  return {
    orientation,
    marginsMm: MEASURES[head.style].marginsMm,
    ...(titleRow === null ? {} : { titleRows: { first: titleRow, last: titleRow } }),
    pageNumbers: true,
  };
}

/** In place of the room above the title: that figures have changed since the run, as long as they have. */
function changedSince(outcome: string, looks: PaperLooks): CellPlan {
  return textFormulaCell(
    `IFERROR(IF(LEFT(${outcome})=${literal(signs.good)},"",${literal(words.changedSince)}),"")`,
    '',
    looks.alarm,
  );
}

/**
 * A paper as a tab. `outcome` is the cell (as a formula names it) that tells whether all figures still are those of the run; a paper in a workbook of
 * its own has none.
 */
export function planPaper(paper: Paper, outcome: string | null = null): TabPlan {
  const { key, name, head, title, blocks, ending, columns } = paper;
  const looks = paperLooks(head.style);
  const halves = halvesOf(columns);
  const draft = newDraft(columns);
  addHead(draft, halves, head, looks);
  if (outcome === null) draft.add([], ABOVE_TITLE);
  else draft.addMerged(changedSince(outcome, looks), 0, halves.right, ABOVE_TITLE);
  addTitle(draft, halves, head, title, looks);
  let titleRow: number | null = null;
  let lastBlock = draft.nextRow();
  let lastListed: number | null = null;
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    const above = draft.nextRow() - 1;
    if (isApart(before, block)) draft.add([], GAP);
    if (before !== undefined && isAnnouncing(before, block)) draft.preferTogether(above, draft.nextRow());
    // What stands under a heading goes with it.
    if (before?.kind !== 'heading') lastBlock = draft.nextRow();
    const header = addBlock(draft, block, looks);
    if (header !== null) [titleRow, lastListed] = [header, draft.nextRow() - 1];
  }
  // No signatures alone on a page: the last part goes with them, and of a long one its end.
  const withSignatures = Math.max(lastBlock, draft.nextRow() - ROWS_WITH_SIGNATURES);
  if (ending !== null) addEnding(draft, halves, ending, looks, withSignatures);
  // Nor what follows a list, under a header that is repeated over none of its rows: the last one goes with it, where there is room.
  if (lastListed !== null) draft.preferTogether(lastListed);
  return draft.finish({ key, name, page: pageOf(paper, titleRow), tabColor: TAB_COLORS.papers });
}
