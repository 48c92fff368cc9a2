import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { paper as words } from '../i18n/papers/documents';
import {
  CERTIFICATE_END,
  CERTIFICATE_LOOKS,
  CERTIFICATE_MARGINS_MM,
} from '../sheets/writing/papers/office/certificate-looks';
import type { Certificate, Certificates } from '../sheets/writing/papers/office/certificates';
import { MEASURES } from '../sheets/writing/papers/measures';
import { withoutUnwritable } from '../workbook/cell-text';
import { bytesWithoutClock } from './fixed';
import { halvesTable } from './halves';
import { STYLE_IDS, stylesOf } from './styles';
import { paragraphOf } from './text';
import { A4_MM, halfPoints, twipsOfMm, twipsOfPoints } from './units';

const FRAME = { style: BorderStyle.DOUBLE, size: 12, space: 20, color: '9C1C1C' } as const;

/** How wide the text of a page is, in twips. */
const ROOM = twipsOfMm(A4_MM.height) - twipsOfMm(CERTIFICATE_MARGINS_MM.left) - twipsOfMm(CERTIFICATE_MARGINS_MM.right);

/** How a line looks. */
interface LineLook {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  /** The room above, in points. */
  readonly above?: number;
  readonly isFirst?: boolean;
  readonly isTitle?: boolean;
}

/** A line in the middle. */
function line(text: string, { size, above = 0, isFirst = false, isTitle = false, ...letters }: LineLook): Paragraph {
  return new Paragraph({
    style: isTitle ? STYLE_IDS.kind : STYLE_IDS.centred,
    alignment: AlignmentType.CENTER,
    pageBreakBefore: isFirst,
    spacing: { before: twipsOfPoints(above), after: 0 },
    children: [new TextRun({ text: withoutUnwritable(text.normalize('NFC')), size: halfPoints(size), ...letters })],
  });
}

function pageOf({ lines, notes, placeAndDate, signer }: Certificate, isFirstPage: boolean): readonly FileChild[] {
  const half = Math.round(ROOM / 2);
  return [
    ...lines.map(({ look, text }, index) =>
      line(text, {
        ...CERTIFICATE_LOOKS[look],
        isFirst: index === 0 && !isFirstPage,
        isTitle: look === 'kind',
      }),
    ),
    paragraphOf('gap', ''),
    halvesTable({ left: half, right: ROOM - half }, [
      [
        notes.map((note) => line(note, { size: CERTIFICATE_END.notes, italics: true })),
        [
          line(placeAndDate, { size: CERTIFICATE_END.placeAndDate, italics: true }),
          ...signer.roles.map((role) => line(role, { size: CERTIFICATE_END.signer, bold: true })),
          line(signer.name, { size: CERTIFICATE_END.signer, bold: true, above: CERTIFICATE_END.room }),
        ],
      ],
    ]),
    paragraphOf('gap', ''),
  ];
}

/** The certificates of an award as one .docx, landscape, one on a page in a frame. The same certificates give the same bytes. */
export function certificatesDocx({ award, style, day, pages }: Certificates): Uint8Array {
  const { top, bottom, left, right } = CERTIFICATE_MARGINS_MM;
  const file = new Document({
    creator: words.product,
    lastModifiedBy: words.product,
    title: award.name,
    styles: stylesOf(MEASURES[style]),
    sections: [
      {
        properties: {
          page: {
            size: {
              width: twipsOfMm(A4_MM.width),
              height: twipsOfMm(A4_MM.height),
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: {
              top: twipsOfMm(top),
              bottom: twipsOfMm(bottom),
              left: twipsOfMm(left),
              right: twipsOfMm(right),
              gutter: 0,
            },
            borders: {
              pageBorders: { display: PageBorderDisplay.ALL_PAGES, offsetFrom: PageBorderOffsetFrom.PAGE },
              pageBorderTop: FRAME,
              pageBorderRight: FRAME,
              pageBorderBottom: FRAME,
              pageBorderLeft: FRAME,
            },
          },
        },
        children: pages.flatMap((page, index) => pageOf(page, index === 0)),
      },
    ],
  });
  return bytesWithoutClock(file, day);
}
