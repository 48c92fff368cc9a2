import { styleWords } from '../../src/i18n/papers/paper-styles';
import type { Paper, PaperBlock, Signer } from '../../src/sheets/writing/papers/paper';
import { shownInPaper } from '../../src/sheets/writing/papers/shown';

function blockTexts(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'bases':
      return block.lines;
    case 'body':
      return [block.lead === undefined ? block.text : `${block.lead} ${block.text}`];
    case 'table':
      return [
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap((row) => (row.kind === 'cells' ? row.cells.map(shownInPaper) : [row.text])),
      ];
    default:
      return [block.text];
  }
}

function signerTexts(signer: Signer | null): readonly string[] {
  return signer === null ? [] : [...signer.roles, signer.hint, signer.name];
}

/** All that a paper says, in the order in which a .docx has it: halves of a row from left to right, each from top to bottom. */
export function paperTexts({ head, title, blocks, ending }: Paper): readonly string[] {
  const { nation, motto, star, dashes } = styleWords[head.style];
  const recipients = ending?.recipients ?? null;
  return [
    ...[head.superior, head.organisation, star, nation, motto, head.number ?? '', head.placeAndDate],
    ...[title.kind, title.subject, dashes],
    ...blocks.flatMap(blockTexts),
    ...signerTexts(ending?.left ?? null),
    ...(recipients === null ? [] : [recipients.label, ...recipients.lines]),
    ...signerTexts(ending?.right ?? null),
  ].filter((text) => text !== '');
}
