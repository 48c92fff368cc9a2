import {
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { paper as words } from '../i18n/papers/documents';
import { LEFT_PART, MEASURES } from '../sheets/writing/papers/measures';
import type { Paper, PaperBlock } from '../sheets/writing/papers/paper';
import { endingTable } from './ending';
import { bytesWithoutClock } from './fixed';
import type { HalfWidths } from './halves';
import { headTable, titleOf } from './head';
import { STYLE_IDS, stylesOf } from './styles';
import { tableOf } from './table';
import { paragraphOf, runsOf } from './text';
import { A4_MM, halfPoints, twipsOfMm } from './units';

/** A part of a paper. One that is kept does not part from what follows it. */
function blockOf(block: PaperBlock, paper: Paper, room: number, isKept: boolean): readonly FileChild[] {
  const look = { keepNext: isKept };
  switch (block.kind) {
    case 'table': {
      const ground = { of: MEASURES[paper.head.style], ofPaper: paper.columns, room };
      // Tables that follow each other would be one to a word processor.
      return [paragraphOf('gap', '', { keepNext: true }), tableOf(block, ground, isKept), paragraphOf('gap', '', look)];
    }
    case 'bases':
      return block.lines.map((line) => paragraphOf('basis', line, look));
    case 'body': {
      const { lead = '', text } = block;
      const runs = lead === '' ? runsOf(text) : [...runsOf(lead, { bold: true }), ...runsOf(` ${text}`)];
      return [new Paragraph({ style: STYLE_IDS.body, keepNext: isKept, children: runs })];
    }
    case 'centred': {
      const { isBold = false, size } = block;
      const own = size === undefined ? {} : { size: halfPoints(size) };
      return [paragraphOf('centred', block.text, { ...look, bold: isBold, ...own })];
    }
    case 'fine-print':
      return [paragraphOf('finePrint', block.text, look)];
    case 'heading':
    case 'addressee':
    case 'remark':
    case 'warning':
      return [paragraphOf(block.kind, block.text, look)];
  }
}

/** The page number in the middle of the upper margin, from the second page on. */
function numbered(): NonNullable<ISectionOptions['headers']> {
  const number = new Paragraph({
    style: STYLE_IDS.pageNumber,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    default: new Header({ children: [number] }),
    first: new Header({ children: [paragraphOf('pageNumber', '')] }),
  };
}

function sectionOf(paper: Paper): ISectionOptions {
  const { head, blocks, ending, orientation } = paper;
  const { marginsMm, pageNumberMm } = MEASURES[head.style];
  const isLandscape = orientation === 'landscape';
  const widthMm = isLandscape ? A4_MM.height : A4_MM.width;
  const room = twipsOfMm(widthMm) - twipsOfMm(marginsMm.left) - twipsOfMm(marginsMm.right);
  const left = Math.round(room * LEFT_PART);
  const widths: HalfWidths = { left, right: room - left };
  return {
    headers: numbered(),
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twipsOfMm(A4_MM.width),
          height: twipsOfMm(A4_MM.height),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMm(marginsMm.top),
          bottom: twipsOfMm(marginsMm.bottom),
          left: twipsOfMm(marginsMm.left),
          right: twipsOfMm(marginsMm.right),
          header: twipsOfMm(pageNumberMm),
          footer: twipsOfMm(pageNumberMm),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    children: [
      headTable(head, widths),
      ...titleOf(paper, room),
      ...blocks.flatMap((block, index) => blockOf(block, paper, room, ending !== null && index === blocks.length - 1)),
      ...(ending === null ? [] : [paragraphOf('gap', '', { keepNext: true }), endingTable(ending, widths)]),
      // A document ends in a paragraph, or Word adds its own; this one is too low to begin a page.
      paragraphOf('end', ''),
    ],
  };
}

/**
 * Papers of one style as a .docx, each from a new page on with page numbers of its own. The same papers give the same bytes: the file's times are
 * the day of the first one.
 */
export function papersDocx(papers: readonly [Paper, ...Paper[]]): Uint8Array {
  const [first] = papers;
  const file = new Document({
    creator: words.product,
    lastModifiedBy: words.product,
    title: [first.title.kind, first.title.subject].join(' '),
    styles: stylesOf(MEASURES[first.head.style]),
    sections: papers.map(sectionOf),
  });
  return bytesWithoutClock(file, first.day);
}

/** A paper as a .docx, as an office would have typed it. */
export function paperDocx(paper: Paper): Uint8Array {
  return papersDocx([paper]);
}
