import type { CellStyle } from '../../../../workbook/port';
import type { Draft } from '../../layout/draft';
import type { PaperEnding, PaperRecipients, Signer } from '../paper';
import { type Halves, addHalves } from './halves';
import type { PaperLooks } from './looks';

const SPACE_ABOVE = 12;
const SIGNATURE_ROOM = 48;

/** A text and how it looks. */
type Line = readonly [string, CellStyle];

/** Roles, padded to so many, and how to sign. */
function signerLines({ roles, hint }: Signer, count: number, looks: PaperLooks): readonly Line[] {
  const office = roles.length > 1 ? roles.length - 1 : -1;
  const lines = roles.map((role, index): Line => [role, index === office ? looks.office : looks.capacity]);
  const free = Array.from({ length: count - roles.length }, (): Line => ['', looks.capacity]);
  return [...lines, ...free, [hint, looks.hint]];
}

function recipientLines({ label, lines }: PaperRecipients, looks: PaperLooks): readonly Line[] {
  return [[label, looks.recipients], ...lines.map((line): Line => [line, looks.recipient])];
}

/**
 * The block in which a paper ends, on one page with what stands above it from a row (0-based) on: on the left the other who signs, or those who get
 * it; on the right who signs.
 */
export function addEnding(
  draft: Draft,
  halves: Halves,
  ending: PaperEnding,
  looks: PaperLooks,
  from = draft.nextRow(),
): void {
  const { left, right, recipients } = ending;
  draft.add([], SPACE_ABOVE);
  const roles = Math.max(left?.roles.length ?? 0, right.roles.length);
  const beside = left === null && recipients !== null ? recipientLines(recipients, looks) : [];
  const leftLines = left === null ? beside : signerLines(left, roles, looks);
  const rightLines = signerLines(right, roles, looks);
  for (let row = 0; row < Math.max(leftLines.length, rightLines.length); row += 1) {
    const [leftText, leftLook] = leftLines[row] ?? ['', looks.hint];
    const [rightText, rightLook] = rightLines[row] ?? ['', looks.hint];
    if (leftText !== '' || rightText !== '') addHalves(draft, halves, [leftText, rightText], [leftLook, rightLook]);
  }
  draft.add([], SIGNATURE_ROOM);
  addHalves(draft, halves, [left?.name ?? '', right.name], [looks.signer, looks.signer]);
  if (left !== null && recipients !== null) {
    draft.add([], SPACE_ABOVE);
    for (const [text, look] of recipientLines(recipients, looks)) addHalves(draft, halves, [text, ''], [look, look]);
  }
  draft.keepTogether(from);
}
