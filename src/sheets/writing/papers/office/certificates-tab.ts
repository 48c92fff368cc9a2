import { certificates as words } from '../../../../i18n/papers/office-papers';
import { decimalText } from '../../../../i18n/numbers';
import type { CellStyle, TabPlan } from '../../../../workbook/port';
import { textCell } from '../../layout/cells';
import { type Draft, newDraft } from '../../layout/draft';
import { TAB_COLORS } from '../../layout/pages';
import { addHalves } from '../tab/halves';
import { CERTIFICATE_END, CERTIFICATE_LOOKS, CERTIFICATE_MARGINS_MM } from './certificate-looks';
import type { Certificate, Certificates } from './certificates';

/** With more certificates than these a tab holds one, and says that the others are in the .docx. */
const MOST_PAGES = 200;
const WIDTHS = [31, 31, 31, 31];
const HALVES = { left: 1, right: 3 };
const MIDDLE = { horizontal: 'center', vertical: 'center', wrap: true } as const;

function addCertificate(draft: Draft, { lines, notes, placeAndDate, signer }: Certificate): void {
  for (const { look, text } of lines) {
    const { above, ...letters } = CERTIFICATE_LOOKS[look];
    if (above > 0) draft.add([], above);
    draft.addMerged(textCell(text, { ...letters, ...MIDDLE }));
  }
  draft.add([], 12);
  const note: CellStyle = { size: CERTIFICATE_END.notes, italic: true, ...MIDDLE };
  const date: CellStyle = { size: CERTIFICATE_END.placeAndDate, italic: true, ...MIDDLE };
  const role: CellStyle = { size: CERTIFICATE_END.signer, bold: true, ...MIDDLE };
  const right = [[placeAndDate, date] as const, ...signer.roles.map((text) => [text, role] as const)];
  // There are never more notes than lines on the right.
  right.forEach(([text, look], row) => addHalves(draft, HALVES, [notes[row] ?? '', text], [note, look]));
  draft.add([], CERTIFICATE_END.room);
  addHalves(draft, HALVES, ['', signer.name], [note, role]);
}

/** The certificates of an award as a tab: one on a page. */
export function planCertificates({ pages }: Certificates, key: string, name: string): TabPlan {
  const draft = newDraft(WIDTHS);
  const breaks: number[] = [];
  const shown = pages.length > MOST_PAGES ? pages.slice(0, 1) : pages;
  if (shown.length < pages.length) {
    draft.addMerged(
      textCell(words.inDocx(decimalText('vi', String(pages.length))), { size: 14, bold: true, ...MIDDLE }),
    );
    breaks.push(draft.nextRow());
  }
  shown.forEach((page, index) => {
    if (index > 0) breaks.push(draft.nextRow());
    addCertificate(draft, page);
  });
  return draft.finish({
    key,
    name,
    page: {
      orientation: 'landscape',
      marginsMm: CERTIFICATE_MARGINS_MM,
      breaks,
      centered: true,
      pageNumbers: false,
    },
    tabColor: TAB_COLORS.papers,
  });
}
