import type { PaperStyle } from '../../../../domain/terms';
import type { CellStyle } from '../../../../workbook/port';
import { LOOKS } from '../../layout/styles';
import { type Letters, MEASURES } from '../measures';

const LINE_SIZE = 8;
const centred = { horizontal: 'center', vertical: 'top', wrap: true } as const;
const left = { horizontal: 'left', vertical: 'top', wrap: true, indent: 2 } as const;
const ofTable = { vertical: 'center', wrap: true, border: 'thin' } as const;

/** How the parts of a paper look on a tab. */
export function paperLooks(style: PaperStyle) {
  const of = MEASURES[style];
  const cell: CellStyle = { ...of.cell, ...ofTable };
  const middle = (letters: Letters): CellStyle => ({ ...letters, ...centred, vertical: 'center' });
  return {
    superior: { ...of.superior, ...centred },
    organisation: { ...of.organisation, ...centred },
    nation: { ...of.nation, ...centred },
    motto: { ...of.motto, ...centred },
    line: { size: LINE_SIZE, horizontal: 'center', vertical: 'top' },
    number: { ...of.number, ...centred },
    placeAndDate: { ...of.placeAndDate, ...centred },
    kind: middle(of.kind),
    subject: middle(of.subject),
    addressee: { ...of.body, ...centred },
    remark: { ...of.body, ...centred, italic: true },
    warning: { ...of.body, ...centred, bold: true, italic: true, color: LOOKS.bad.color },
    alarm: { size: LINE_SIZE, horizontal: 'center', vertical: 'center', bold: true, color: LOOKS.bad.color },
    basis: { ...of.basis, ...left },
    body: { ...of.body, ...left },
    heading: { ...of.heading, ...left },
    finePrint: { ...of.finePrint, ...left },
    header: { ...cell, bold: true, horizontal: 'center' },
    group: { ...cell, bold: true },
    cell,
    centred: { ...cell, horizontal: 'center' },
    denseHeader: { ...cell, ...of.denseHeader, bold: true, horizontal: 'center' },
    denseCell: { ...cell, ...of.denseCell },
    denseCentred: { ...cell, ...of.denseCell, horizontal: 'center' },
    tight: { ...cell, ...of.denseHeader, horizontal: 'center' },
    capacity: { ...of.capacity, ...centred },
    office: { ...of.office, ...centred },
    hint: { ...of.hint, ...centred },
    signer: middle(of.signer),
    recipients: { ...of.recipientsLabel, vertical: 'top' },
    recipient: { ...of.recipient, vertical: 'top', wrap: true },
  } as const satisfies Readonly<Record<string, CellStyle>>;
}

/** How each part of a paper looks. */
export type PaperLooks = ReturnType<typeof paperLooks>;

/** The looks of papers in state style; ballot papers have them, too. */
export const PAPER = paperLooks('state');
