import { paper as words } from '../../../../i18n/papers/documents';
import { styleWords } from '../../../../i18n/papers/paper-styles';
import type { CellStyle } from '../../../../workbook/port';
import { textCell } from '../../layout/cells';
import type { Draft } from '../../layout/draft';
import { textWidth } from '../../layout/measure';
import { type Letters, MEASURES } from '../measures';
import type { PaperHead, PaperTitle } from '../paper';
import { type Halves, addHalves } from './halves';
import type { PaperLooks } from './looks';

const LINE_HEIGHT = 9;
/** A rule is as long as a part of what stands on one line at most. */
const LONGEST_LINE = 40;

/** A rule of dashes, as a cell can hold it, as long as a part of a text; nothing where the style has none. */
function ruleUnder(text: string, { size, bold }: Letters, part: number | null, looks: PaperLooks): string {
  if (part === null) return '';
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const width = textWidth(last.slice(0, LONGEST_LINE), size, bold === true) * part;
  return words.line.repeat(Math.max(3, Math.round(width / looks.line.size)));
}

/** What a half of a row says, and how. */
interface Side {
  readonly text: string;
  readonly look: CellStyle;
}

/** The upper part: who issues the paper on the left, the nation or the Party on the right, each with the rules that its style has. */
export function addHead(draft: Draft, halves: Halves, head: PaperHead, looks: PaperLooks): void {
  const { style, superior, organisation, note } = head;
  const { nation, motto, star } = styleWords[style];
  const measures = MEASURES[style];
  const { rules } = measures;
  const line = ruleUnder(organisation, measures.organisation, rules.organisation, looks);
  const nationLine =
    motto === ''
      ? ruleUnder(nation, measures.nation, rules.nation, looks)
      : ruleUnder(motto, measures.motto, rules.motto, looks);
  const issuers: readonly Side[] = [
    ...(superior === '' ? [] : [{ text: superior, look: looks.superior }]),
    { text: organisation, look: looks.organisation },
    ...(star === '' ? [{ text: line, look: looks.line }] : [{ text: star, look: looks.number }]),
  ];
  const state: readonly Side[] = [
    { text: nation, look: looks.nation },
    ...(motto === '' ? [] : [{ text: motto, look: looks.motto }]),
    { text: nationLine, look: looks.line },
  ];
  const rows = Math.max(issuers.length, state.length);
  for (let row = 0; row < rows; row += 1) {
    const left = issuers[row] ?? { text: '', look: looks.line };
    const right = state[row] ?? { text: '', look: looks.line };
    const isThin = left.look === looks.line && right.look === looks.line;
    addHalves(
      draft,
      halves,
      [left.text, right.text],
      [left.look, right.look],
      isThin ? LINE_HEIGHT : undefined,
      row === 0 ? note : null,
    );
  }
  addHalves(draft, halves, [head.number ?? '', head.placeAndDate], [looks.number, looks.placeAndDate]);
}

/** What the paper is, and what it is about. */
export function addTitle(
  draft: Draft,
  { right }: Halves,
  { style }: PaperHead,
  { kind, subject }: PaperTitle,
  looks: PaperLooks,
): void {
  draft.addMerged(textCell(kind, looks.kind));
  draft.addMerged(textCell(subject, looks.subject));
  const { dashes } = styleWords[style];
  if (dashes !== '') {
    draft.addMerged(textCell(dashes, looks.number));
    return;
  }
  const { subject: letters, rules } = MEASURES[style];
  draft.addMerged(textCell(ruleUnder(subject, letters, rules.subject, looks), looks.line), 0, right, LINE_HEIGHT);
}
