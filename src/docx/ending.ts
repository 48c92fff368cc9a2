import type { Paragraph, Table } from 'docx';
import type { PaperEnding, PaperRecipients, Signer } from '../sheets/writing/papers/paper';
import { type HalfWidths, halvesTable } from './halves';
import { paragraphOf } from './text';

/** Roles, as many lines as there are on the other side, and how to sign; then the room for it and the name. */
function signerOf({ roles, hint, name }: Signer, lines: number): readonly Paragraph[] {
  const office = roles.length > 1 ? roles.length - 1 : -1;
  const free = Array.from({ length: lines - roles.length }, () => paragraphOf('capacity', ''));
  return [
    ...roles.map((role, index) => paragraphOf(index === office ? 'office' : 'capacity', role)),
    ...free,
    ...(hint === '' ? [] : [paragraphOf('hint', hint)]),
    paragraphOf('signer', name),
  ];
}

function recipientsOf({ label, lines }: PaperRecipients): readonly Paragraph[] {
  return [paragraphOf('recipientsLabel', label), ...lines.map((line) => paragraphOf('recipient', line))];
}

/** The block in which a paper ends: one row, so it stands on one page, and names stand side by side. */
export function endingTable({ left, right, recipients }: PaperEnding, widths: HalfWidths): Table {
  const listed = recipients === null ? [] : recipientsOf(recipients);
  const lines = Math.max(left?.roles.length ?? 0, right.roles.length);
  const below = listed.length === 0 ? [] : [paragraphOf('gap', ''), ...listed];
  const onLeft = left === null ? listed : [...signerOf(left, lines), ...below];
  return halvesTable(widths, [[onLeft, signerOf(right, lines)]]);
}
