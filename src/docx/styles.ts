import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { docxStyleNames } from '../i18n/papers/docx-styles';
import type { Letters, PaperMeasures } from '../sheets/writing/papers/measures';
import { halfPoints, linesOf, twipsOfMm, twipsOfPoints } from './units';

const FONT = 'Times New Roman';
const LANGUAGE = 'vi-VN';
const WARNING_COLOR = '9C1C1C';
/** How high a line is that bears a rule or parts a table from what follows, in points, and what is above a rule. */
const THIN_LINE = 6;
const ABOVE_RULE = 3;
/** Above and below the text in a cell of a table, in points. */
const CELL_SPACING = 2;
/** The room for a signature, in points. */
const SIGNATURE_ROOM = 62;
const ABOVE_TITLE = 14;

/** The styles of paragraphs, by the parts of a paper. */
export const STYLE_IDS = {
  kind: 'Title',
  subject: 'Subtitle',
  heading: 'Heading1',
  superior: 'PaperSuperior',
  organisation: 'PaperOrganisation',
  nation: 'PaperNation',
  motto: 'PaperMotto',
  rule: 'PaperRule',
  gap: 'PaperGap',
  end: 'PaperEnd',
  number: 'PaperNumber',
  placeAndDate: 'PaperPlaceAndDate',
  addressee: 'PaperAddressee',
  remark: 'PaperRemark',
  warning: 'PaperWarning',
  basis: 'PaperBasis',
  body: 'PaperBody',
  centred: 'PaperCentred',
  finePrint: 'PaperFinePrint',
  header: 'PaperTableHeader',
  cell: 'PaperTableCell',
  centredCell: 'PaperTableCellCentred',
  capacity: 'PaperCapacity',
  office: 'PaperOffice',
  hint: 'PaperHint',
  signer: 'PaperSigner',
  recipientsLabel: 'PaperRecipientsLabel',
  recipient: 'PaperRecipient',
  pageNumber: 'PaperPageNumber',
} as const;

function runOf({ size, bold = false, italic = false, underline = false }: Letters): IRunStylePropertiesOptions {
  return { size: halfPoints(size), bold, italics: italic, ...(underline ? { underline: {} } : {}) };
}

type Layout = NonNullable<IParagraphStyleOptions['paragraph']>;

/** The styles of a paper: every measure stands in them, none at a single paragraph but the length of a rule. */
export function stylesOf(of: PaperMeasures): IStylesOptions {
  const { CENTER, JUSTIFIED, LEFT } = AlignmentType;
  const centred: Layout = { alignment: CENTER };
  const spacing = {
    before: twipsOfPoints(of.paragraphSpacing),
    after: 0,
    ...('multiple' in of.line
      ? { line: linesOf(of.line.multiple), lineRule: LineRuleType.AUTO }
      : { line: twipsOfPoints(of.line.points), lineRule: LineRuleType.EXACT }),
  };
  const running: Layout = {
    alignment: JUSTIFIED,
    spacing,
    indent: { firstLine: twipsOfMm(of.indentMm) },
  };
  const thin = { line: twipsOfPoints(THIN_LINE), lineRule: LineRuleType.EXACT };
  const inCell = { before: twipsOfPoints(CELL_SPACING), after: twipsOfPoints(CELL_SPACING) };
  const style = (
    part: keyof typeof docxStyleNames,
    letters: Letters,
    paragraph: Layout,
    run: IRunStylePropertiesOptions = {},
  ): IParagraphStyleOptions => ({
    id: STYLE_IDS[part],
    name: docxStyleNames[part],
    basedOn: 'Normal',
    quickFormat: true,
    run: { ...runOf(letters), ...run },
    paragraph,
  });
  return {
    default: {
      document: {
        run: { font: FONT, ...runOf(of.body), language: { value: LANGUAGE, eastAsia: LANGUAGE } },
        paragraph: { spacing: { before: 0, after: 0, line: linesOf(1), lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { ...runOf(of.kind), font: FONT },
        paragraph: { ...centred, spacing: { before: twipsOfPoints(ABOVE_TITLE), after: 0 }, keepNext: true },
      },
      heading1: {
        run: { ...runOf(of.heading), font: FONT },
        paragraph: { ...running, keepNext: true, outlineLevel: 0 },
      },
    },
    paragraphStyles: [
      {
        id: STYLE_IDS.subject,
        name: 'Subtitle',
        basedOn: 'Normal',
        quickFormat: true,
        run: runOf(of.subject),
        paragraph: { ...centred, keepNext: true },
      },
      style('superior', of.superior, centred),
      style('organisation', of.organisation, centred),
      style('nation', of.nation, centred),
      style('motto', of.motto, centred),
      style('rule', { size: 1 }, { spacing: { before: twipsOfPoints(ABOVE_RULE), ...thin } }),
      style('gap', { size: 1 }, { spacing: thin }),
      style('end', { size: 1 }, { spacing: { line: twipsOfPoints(1), lineRule: LineRuleType.EXACT } }),
      style('number', of.number, centred),
      style('placeAndDate', of.placeAndDate, centred),
      style('addressee', of.body, { ...centred, spacing: { ...spacing, after: spacing.before } }),
      style('remark', { ...of.body, italic: true }, { ...centred, spacing }),
      style('warning', { ...of.body, bold: true, italic: true }, { ...centred, spacing }, { color: WARNING_COLOR }),
      style('basis', of.basis, running),
      style('body', of.body, running),
      style('centred', of.body, { ...centred, spacing }),
      style('finePrint', of.finePrint, { ...running, alignment: LEFT }),
      style('header', { ...of.cell, bold: true }, { ...centred, spacing: inCell, keepNext: true }),
      style('cell', of.cell, { alignment: LEFT, spacing: inCell }),
      style('centredCell', of.cell, { ...centred, spacing: inCell }),
      style('capacity', of.capacity, centred),
      style('office', of.office, centred),
      style('hint', of.hint, centred),
      style('signer', of.signer, { ...centred, spacing: { before: twipsOfPoints(SIGNATURE_ROOM) } }),
      style('recipientsLabel', of.recipientsLabel, { alignment: LEFT }),
      style('recipient', of.recipient, { alignment: LEFT }),
      style('pageNumber', of.pageNumber, centred),
    ],
  };
}
