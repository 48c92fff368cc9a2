import { paper } from '../../i18n/papers/documents';
import type { CellStyle } from '../../workbook/port';
import { textCell } from './layout/cells';
import type { Draft } from './layout/draft';
import { textWidth } from './layout/measure';
import { PAPER } from './layout/styles';

/** What stands at the head of a paper. */
export interface PaperHead {
  readonly style: 'state' | 'party';
  /** What is in doubt about the style; a note at its first cell. */
  readonly note: string | null;
  /** The body above the one that issues it; empty where there is none. */
  readonly superior: string;
  readonly organisation: string;
  /** Number and symbol; `null` for an annex. */
  readonly number: string | null;
  readonly placeAndDate: string;
  /** What the paper is, and what it is about. */
  readonly kind: string;
  readonly subject: string;
}

/** The halves of a paper: the last column (0-based) of each; each is more than one column wide. */
export interface Halves {
  readonly left: number;
  readonly right: number;
}

const LINE_HEIGHT = 9;

/** A line as long as a part of a text. */
function lineUnder(text: string, { size }: { readonly size: number }, part: number): string {
  const width = textWidth(text, size, true) * part;
  return paper.line.repeat(Math.max(3, Math.round(width / PAPER.line.size)));
}

/** A row with a text on each half; an empty text leaves its half free. */
export function addHalves(
  draft: Draft,
  { left, right }: Halves,
  texts: readonly [string, string],
  styles: readonly [CellStyle, CellStyle],
  height?: number,
  note: string | null = null,
): void {
  const cells = Array.from({ length: left + 2 }, (_, column) => {
    if (column === 0) return textCell(texts[0], styles[0]);
    return column === left + 1 ? textCell(texts[1], styles[1], { note }) : null;
  });
  const row = draft.add(cells, height);
  draft.merge({ top: row, left: 0, bottom: row, right: left });
  draft.merge({ top: row, left: left + 1, bottom: row, right });
}

/** The upper part in state style (Decree 30/2020): who issues the paper on the left, the nation on the right. */
function addStateTop(draft: Draft, halves: Halves, head: PaperHead, superior: string, organisation: string): void {
  const line = lineUnder(organisation, PAPER.organisation, organisation.length > 24 ? 0.33 : 0.5);
  const nationLine = lineUnder(paper.motto, PAPER.motto, 0.92);
  if (superior === '') {
    addHalves(draft, halves, [organisation, paper.nation], [PAPER.organisation, PAPER.nation]);
    addHalves(draft, halves, [line, paper.motto], [PAPER.line, PAPER.motto]);
    addHalves(draft, halves, ['', nationLine], [PAPER.line, PAPER.line], LINE_HEIGHT);
  } else {
    addHalves(draft, halves, [superior, paper.nation], [PAPER.superior, PAPER.nation]);
    addHalves(draft, halves, [organisation, paper.motto], [PAPER.organisation, PAPER.motto]);
    addHalves(draft, halves, [line, nationLine], [PAPER.line, PAPER.line], LINE_HEIGHT);
  }
  addHalves(draft, halves, [head.number ?? '', head.placeAndDate], [PAPER.number, PAPER.placeAndDate]);
}

/** The upper part in the Party's style, as the plans that have it: the Party on the right, a star under who issues the paper. */
function addPartyTop(draft: Draft, halves: Halves, head: PaperHead, superior: string, organisation: string): void {
  const line = lineUnder(paper.party, PAPER.nation, 0.95);
  const { note } = head;
  if (superior === '') {
    addHalves(draft, halves, [organisation, paper.party], [PAPER.organisation, PAPER.nation], undefined, note);
    addHalves(draft, halves, [paper.star, line], [PAPER.number, PAPER.line]);
  } else {
    addHalves(draft, halves, [superior, paper.party], [PAPER.superior, PAPER.nation], undefined, note);
    addHalves(draft, halves, [organisation, line], [PAPER.organisation, PAPER.line]);
    addHalves(draft, halves, [paper.star, ''], [PAPER.number, PAPER.number]);
  }
  addHalves(draft, halves, [head.number ?? '', head.placeAndDate], [PAPER.number, PAPER.placeAndDate]);
}

/** The head of a paper: who issues it, in which style, then what it is. */
export function addPaperHead(draft: Draft, halves: Halves, head: PaperHead): void {
  const superior = head.superior.toLocaleUpperCase('vi');
  const organisation = head.organisation === '' ? paper.dots : head.organisation.toLocaleUpperCase('vi');
  const addTop = head.style === 'party' ? addPartyTop : addStateTop;
  addTop(draft, halves, head, superior, organisation);
  draft.add([], 10);
  draft.addMerged(textCell(head.kind, PAPER.kind));
  draft.addMerged(textCell(head.subject, PAPER.subject));
  if (head.style === 'party') draft.addMerged(textCell(paper.dashes, PAPER.number));
  else {
    draft.addMerged(
      textCell(lineUnder(head.subject.slice(0, 40), PAPER.subject, 0.4), PAPER.line),
      0,
      halves.right,
      LINE_HEIGHT,
    );
  }
}

/** Somebody who signs: the roles one under the other, and the name where it is known. */
export interface Signer {
  readonly roles: readonly string[];
  readonly hint: string;
  readonly name: string;
}

const SIGNATURE_ROOM = 48;

/** The block in which two people sign, side by side; the one on the right has at least as many roles. */
export function addSignatures(draft: Draft, halves: Halves, left: Signer, right: Signer): void {
  const first = draft.add([], 12);
  right.roles.forEach((role, index) => {
    addHalves(draft, halves, [left.roles[index] ?? '', role], [PAPER.role, PAPER.role]);
  });
  addHalves(draft, halves, [left.hint, right.hint], [PAPER.hint, PAPER.hint]);
  draft.add([], SIGNATURE_ROOM);
  addHalves(
    draft,
    halves,
    [left.name === '' ? paper.dots : left.name, right.name === '' ? paper.dots : right.name],
    [PAPER.signer, PAPER.signer],
  );
  draft.keepTogether(first);
}
