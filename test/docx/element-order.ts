import type { XmlElement } from '../../src/workbook/file/xml/tree';
import { everyIn } from './read-docx';

/** The sequences of children in ECMA-376 part 1 (transitional), as far as papers have them: a program may refuse others. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  pPr: [
    ...[
      'pStyle',
      'keepNext',
      'keepLines',
      'pageBreakBefore',
      'framePr',
      'widowControl',
      'numPr',
      'suppressLineNumbers',
    ],
    ...['pBdr', 'shd', 'tabs', 'suppressAutoHyphens', 'kinsoku', 'wordWrap', 'overflowPunct', 'topLinePunct'],
    ...['autoSpaceDE', 'autoSpaceDN', 'bidi', 'adjustRightInd', 'snapToGrid', 'spacing', 'ind', 'contextualSpacing'],
    ...['mirrorIndents', 'suppressOverlap', 'jc', 'textDirection', 'textAlignment', 'textboxTightWrap', 'outlineLvl'],
    ...['divId', 'cnfStyle', 'rPr', 'sectPr', 'pPrChange'],
  ],
  rPr: [
    ...['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'dstrike', 'outline', 'shadow'],
    ...['emboss', 'imprint', 'noProof', 'snapToGrid', 'vanish', 'webHidden', 'color', 'spacing', 'w', 'kern'],
    ...['position', 'sz', 'szCs', 'highlight', 'u', 'effect', 'bdr', 'shd', 'fitText', 'vertAlign', 'rtl', 'cs', 'em'],
    ...['lang', 'eastAsianLayout', 'specVanish', 'oMath'],
  ],
  tblPr: [
    ...['tblStyle', 'tblpPr', 'tblOverlap', 'bidiVisual', 'tblStyleRowBandSize', 'tblStyleColBandSize', 'tblW', 'jc'],
    ...['tblCellSpacing', 'tblInd', 'tblBorders', 'shd', 'tblLayout', 'tblCellMar', 'tblLook', 'tblCaption'],
  ],
  tbl: ['tblPr', 'tblGrid', 'tr'],
  tr: ['tblPrEx', 'trPr', 'tc'],
  tcPr: [
    ...['cnfStyle', 'tcW', 'gridSpan', 'hMerge', 'vMerge', 'tcBorders', 'shd', 'noWrap', 'tcMar', 'textDirection'],
    ...['tcFitText', 'vAlign', 'hideMark'],
  ],
  tblCellMar: ['top', 'left', 'start', 'bottom', 'right', 'end'],
  tblBorders: ['top', 'left', 'start', 'bottom', 'right', 'end', 'insideH', 'insideV'],
  pBdr: ['top', 'left', 'bottom', 'right', 'between', 'bar'],
  sectPr: [
    ...[
      'headerReference',
      'footerReference',
      'footnotePr',
      'endnotePr',
      'type',
      'pgSz',
      'pgMar',
      'paperSrc',
      'pgBorders',
    ],
    ...[
      'lnNumType',
      'pgNumType',
      'cols',
      'formProt',
      'vAlign',
      'noEndnote',
      'titlePg',
      'textDirection',
      'bidi',
      'rtlGutter',
    ],
    ...['docGrid', 'printerSettings', 'sectPrChange'],
  ],
  style: [
    ...['name', 'aliases', 'basedOn', 'next', 'link', 'autoRedefine', 'hidden', 'uiPriority', 'semiHidden'],
    ...['unhideWhenUsed', 'qFormat', 'locked', 'personal', 'personalCompose', 'personalReply', 'rsid', 'pPr', 'rPr'],
    ...['tblPr', 'trPr', 'tcPr', 'tblStylePr'],
  ],
  styles: ['docDefaults', 'latentStyles', 'style'],
};

/** Where children do not stand in the sequence of the standard, or are none of it. */
export function disorders(root: XmlElement): readonly string[] {
  return everyIn(root).flatMap(({ name, children }) => {
    const sequence = SEQUENCES[name];
    if (sequence === undefined) return [];
    const places = children.map((child) => sequence.indexOf(child.name));
    return places.flatMap((place, index) =>
      place === -1 || place < (places[index - 1] ?? 0)
        ? [`${name}: ${children.map((child) => child.name).join(' ')}`]
        : [],
    );
  });
}
