import { type Paper, type PaperMark, inCanonicalOrder } from '../../domain/counting/paper';
import { itemAt } from '../../domain/checked';
import { tidy } from '../../domain/text/keys';
import { counting as texts } from '../../i18n/papers/counting';
import { templateTexts } from '../../i18n/papers/template';
import type { RowPlan, TabPlan } from '../../workbook/port';
import {
  EMPTY_ROW,
  gridRow,
  headerCell,
  markCell,
  openHeaderCell,
  page,
  text,
  textCell,
  titleRow,
  wrappedHeight,
} from '../template/cells';
import { VALUE_WORDS, canonical, words } from '../words';
import { composed } from '../../domain/text/unicode-form';

/** A name on a ballot. */
export interface NamedNominee {
  readonly id: string;
  readonly name: string;
}

/** The papers of one vote, agreed. */
export interface CountedPapers {
  readonly nominees: readonly NamedNominee[];
  readonly papers: readonly Paper[];
  /** What makes the papers invalid whose reason is on no list, one text for each; an empty one says just that. */
  readonly otherReasons: readonly string[];
}

const NAME_WIDTH = 16;
const REASON_WIDTH = 34;
const EXPLAINING_ROWS = [1, 2];
const HEADER_ROW = 4;

/** `Mã – Họ và tên`, by which the header is read again. */
export function headerText({ id, name }: NamedNominee): string {
  return name === '' ? id : `${id} – ${name}`;
}

function rowOf(marks: readonly (PaperMark | null)[], reason: string): RowPlan {
  const cells = marks.map((mark) =>
    mark === null ? markCell() : { ...markCell(), content: text(canonical(VALUE_WORDS.mark, mark)) },
  );
  return gridRow([...cells, reason === '' ? textCell() : { ...textCell(), content: text(reason) }]);
}

/** A reason as it is written down, however it was spaced; where there is none, that it is another. */
function writtenReason(typed: string): string {
  const reason = tidy(composed(typed));
  return reason === '' ? texts.reasons.other : reason;
}

/** A line that explains, over the whole width of the table. */
function explainingRow(hint: string, width: number): RowPlan {
  const looks = { italic: true, color: '595959', wrap: true, vertical: 'top' } as const;
  return { cells: [{ content: text(hint), style: looks }], height: wrappedHeight(hint, width) };
}

/** A paper with what makes it invalid, as it is written down; empty where it is valid. */
export interface WrittenPaper {
  readonly paper: Paper;
  readonly reason: string;
}

/** The papers in the order that their content alone decides, with their reasons. */
export function orderedPapers(counted: CountedPapers): readonly WrittenPaper[] {
  const others = counted.otherReasons.map((reason) => writtenReason(reason)).sort();
  let written = 0;
  return inCanonicalOrder(counted.papers).map((paper) => {
    if (paper.kind === 'valid') return { paper, reason: '' };
    if (paper.reason !== 'other') return { paper, reason: texts.reasons[paper.reason] };
    written += 1;
    return { paper, reason: others[written - 1] ?? texts.reasons.other };
  });
}

/**
 * The ballot tab with the papers, a row each, in the order that their content alone decides. An invalid paper has its reason and no marks: they
 * count nowhere. `name` is what the tab is called, `award` what its title says.
 */
export function planBallotTab(name: string, award: string, counted: CountedPapers): TabPlan {
  const { nominees } = counted;
  const noMarks = nominees.map(() => null);
  const rows = orderedPapers(counted).map(({ paper, reason }) =>
    rowOf(paper.kind === 'valid' ? paper.marks : noMarks, reason),
  );
  const headers = nominees.map(headerText);
  const columnWidths = [...nominees.map(() => NAME_WIDTH), REASON_WIDTH];
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  return {
    key: 'ballots',
    name,
    rows: [
      titleRow(templateTexts.ballots.title(award)),
      explainingRow(texts.marks, width),
      explainingRow(texts.secrecy, width),
      EMPTY_ROW,
      gridRow(
        [...headers.map((header) => openHeaderCell(header)), headerCell(itemAt(words.invalidBallot, 0))],
        Math.max(...headers.map((header) => wrappedHeight(header, NAME_WIDTH - 2))),
      ),
      ...rows,
    ],
    columnWidths,
    merges: EXPLAINING_ROWS.map((row) => ({ top: row, bottom: row, left: 0, right: nominees.length })),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    page: page('landscape', HEADER_ROW),
  };
}
