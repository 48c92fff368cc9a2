import { Paragraph, TextRun } from 'docx';
import { withoutUnwritable } from '../workbook/cell-text';
import { STYLE_IDS } from './styles';

/** How letters of a run differ from those of its paragraph's style. */
interface RunLook {
  readonly bold?: boolean;
  /** In half points. */
  readonly size?: number;
}

/** The same for a whole paragraph, and whether it stays with the one after it. */
interface ParagraphLook extends RunLook {
  readonly keepNext?: boolean;
}

/** Text as runs: composed letters (NFC), without what no XML can hold; a line of its own for each line of the text. */
export function runsOf(text: string, look: RunLook = {}): readonly TextRun[] {
  return withoutUnwritable(text.normalize('NFC'))
    .split(/\r\n?|\n/)
    .map((line, index) => new TextRun({ text: line, ...look, ...(index === 0 ? {} : { break: 1 }) }));
}

/** A paragraph in the style of a part; empty where there is no text. */
export function paragraphOf(part: keyof typeof STYLE_IDS, text: string, look: ParagraphLook = {}): Paragraph {
  const { keepNext = false, ...ofRuns } = look;
  return new Paragraph({
    style: STYLE_IDS[part],
    ...(keepNext ? { keepNext } : {}),
    children: text === '' ? [] : runsOf(text, ofRuns),
  });
}
