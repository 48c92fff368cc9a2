import { cellName } from '../../../../src/domain/cell';
import type { Chance } from '../../../support/generated-round/chance';
import { NASTY_NUMBERS, NASTY_TEXTS } from '../nasty';
import { type TextMutator, escaped, replaceOne } from './xml';

/** Mutators for parts of a kind: they know what means something there. */
export interface PartMutator {
  readonly part: RegExp;
  readonly change: TextMutator;
}

const CELL = /<(?:\w+:)?c(?:\s[^<>]*)?(?:\/>|>.*?<\/(?:\w+:)?c>)/gs;
const REFERENCES = [
  'A1',
  'XFD1048576',
  'XFE1',
  'A0',
  'A1048577',
  'a1',
  '$A$1',
  'R1C1',
  'ZZZZ1',
  '1A',
  '',
  'A-1',
  'A1:B2',
];

function inner(tag: string, change: (text: string, chance: Chance) => string): TextMutator {
  const pattern = new RegExp(`<${tag}((?:\\s[^<>]*)?)>([^<]*)</${tag}>`, 'g');
  return (xml, chance) =>
    replaceOne(xml, pattern, chance, (_, attributes, text) => `<${tag}${attributes}>${change(text, chance)}</${tag}>`);
}

/** Another value of an attribute; tag and name are patterns without groups of their own. */
function attribute(tag: string, name: string, values: readonly string[]): TextMutator {
  const pattern = new RegExp(`(<${tag}\\s[^<>]*?\\b${name}=")[^"]*(")`, 'g');
  return (xml, chance) =>
    replaceOne(xml, pattern, chance, (_, before, after) => `${before}${escaped(chance.pick(values))}${after}`);
}

function before(mark: string, make: (chance: Chance) => string): TextMutator {
  return (xml, chance) => {
    const made = make(chance);
    return xml.replace(mark, () => made + mark);
  };
}

function many(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

const FORMULAS = [
  'SUM(A1:XFD1048576)',
  "'[1]Sổ khác'!A1",
  '('.repeat(500),
  'INDIRECT("A"&ROW())',
  "cmd|'/c calc'!A0",
  'WEBSERVICE("http://x")',
  '',
  'A1'.repeat(5000),
];
const FORMATS = [
  '',
  ';;;',
  '@',
  '0.'.repeat(300),
  '[h]:mm',
  '[$-42A]dd/mm/yyyy',
  '"x',
  '\\',
  '0%%',
  'General',
  '_-* #,##0',
  '[Red][<1]0',
];
const NAMES = [
  'BinhXet_',
  'BinhXet_Scores',
  'BinhXet_scores',
  'BinhXet~x',
  'BinhXetGhi',
  '_xlnm.Print_Titles',
  '',
  '1',
  'A1',
];
const TARGETS = [
  '../../../../etc/passwd',
  '/xl/workbook.xml',
  'workbook.xml',
  'worksheets/sheet1.xml',
  'http://x/y.xml',
  '%2e%2e%2fx.xml',
  '%ff',
  '',
  '#',
  'worksheets/sheet1.xml?x=1',
  '\\\\server\\share\\a.xml',
];
const KINDS = [
  'worksheet',
  'chartsheet',
  'sharedStrings',
  'styles',
  'externalLink',
  'vbaProject',
  'theme',
  'comments',
  'pivotTable',
  '',
];
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

const SHEET = /worksheets\/[^/]*\.xml$/i;
const WORKBOOK = /xl\/workbook\.xml$/i;

/** Damage that only somebody who knows workbooks thinks of. */
export const PART_MUTATORS: Readonly<Record<string, PartMutator>> = {
  'value of a cell': { part: SHEET, change: inner('v', (_, chance) => chance.pick(NASTY_NUMBERS)) },
  'text as the value of a cell': { part: SHEET, change: inner('v', (_, chance) => escaped(chance.pick(NASTY_TEXTS))) },
  'inline text': { part: SHEET, change: inner('t', (_, chance) => escaped(chance.pick(NASTY_TEXTS))) },
  'kind of a cell': {
    part: SHEET,
    change: attribute('c', 't', ['s', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'x', '']),
  },
  'place of a cell': { part: SHEET, change: attribute('c', 'r', REFERENCES) },
  'number of a row': { part: SHEET, change: attribute('row', 'r', NASTY_NUMBERS) },
  'look of a cell': { part: SHEET, change: attribute('c', 's', NASTY_NUMBERS) },
  dimension: { part: SHEET, change: attribute('dimension', 'ref', ['A1:XFD1048576', 'A1', '', 'XFD1048576:A1', 'x']) },
  'a dimension of everything': { part: SHEET, change: before('<sheetData', () => '<dimension ref="A1:XFD1048576"/>') },
  'cells in another order': {
    part: SHEET,
    change: (xml, chance) => {
      const cells = [...xml.matchAll(CELL)].map(([whole]) => whole);
      const order = [...chance.shuffled(cells)];
      return xml.replace(CELL, (whole) => order.pop() ?? whole);
    },
  },
  'cells far away': {
    part: SHEET,
    change: before('</sheetData>', (chance) =>
      many(1 + chance.below(4), () => {
        const name = cellName(chance.below(1_048_576), chance.below(16_384));
        return `<row><c r="${name}"><v>1</v></c></row>`;
      }),
    ),
  },
  'a formula': {
    part: SHEET,
    change: (xml, chance) =>
      replaceOne(xml, CELL, chance, (cell) =>
        cell.replace(/(<c(?:\s[^<>]*)?>)/, (_, tag: string) => `${tag}<f>${escaped(chance.pick(FORMULAS))}</f>`),
      ),
  },
  'a formula that is there': { part: SHEET, change: inner('f', (_, chance) => escaped(chance.pick(FORMULAS))) },
  'reach of a formula': { part: SHEET, change: attribute('f', '(?:ref|si|t)', [...REFERENCES, ...NASTY_NUMBERS]) },
  'a shared formula without its beginning': {
    part: SHEET,
    change: (xml, chance) =>
      replaceOne(xml, CELL, chance, (cell) => cell.replace(/(<c(?:\s[^<>]*)?>)/, '$1<f t="shared" si="77"/>')),
  },
  merges: {
    part: SHEET,
    change: (xml, chance) => {
      const areas = many(1 + chance.below(chance.pick([3, 3, 400])), () => {
        const top = chance.below(chance.pick([20, 1_048_576]));
        const left = chance.below(chance.pick([10, 16_384]));
        const bottom = Math.min(1_048_575, top + chance.below(chance.pick([3, 3, 1_048_576])));
        const right = Math.min(16_383, left + chance.below(chance.pick([3, 3, 16_384])));
        return `<mergeCell ref="${cellName(top, left)}:${cellName(bottom, right)}"/>`;
      });
      return xml.replace('</sheetData>', `</sheetData><mergeCells>${areas}</mergeCells>`);
    },
  },
  'hidden columns and rows': {
    part: SHEET,
    change: before(
      '<sheetData',
      (chance) =>
        `<cols>${many(chance.below(500), (index) => `<col min="${String(index + 1)}" max="16384" hidden="1"/>`)}</cols>`,
    ),
  },
  'text of a shared string': {
    part: /sharedStrings\.xml$/i,
    change: inner('t', (_, chance) => escaped(chance.pick(NASTY_TEXTS))),
  },
  'number of shared strings': {
    part: /sharedStrings\.xml$/i,
    change: attribute('sst', '(?:uniqueCount|count)', NASTY_NUMBERS),
  },
  'shared strings cut short': {
    part: /sharedStrings\.xml$/i,
    change: (xml, chance) => replaceOne(xml, /<si>.*?<\/si>/gs, chance, () => ''),
  },
  'number format': { part: /styles\.xml$/i, change: attribute('numFmt', 'formatCode', FORMATS) },
  'number of a format': { part: /styles\.xml$/i, change: attribute('xf', 'numFmtId', NASTY_NUMBERS) },
  'number of a font': { part: /styles\.xml$/i, change: attribute('xf', 'fontId', NASTY_NUMBERS) },
  font: { part: /styles\.xml$/i, change: attribute('name', 'val', ['.VnTime', 'VNI-Times', '', ...NASTY_TEXTS]) },
  'many looks': {
    part: /styles\.xml$/i,
    change: before('</cellXfs>', (chance) => '<xf numFmtId="14" fontId="1"/>'.repeat(chance.below(5000))),
  },
  'name of a tab': {
    part: WORKBOOK,
    change: attribute('sheet', 'name', [
      '',
      'KQ - Điểm',
      'In - x',
      'History',
      "'x'",
      'a/b:c*?[d]',
      'x'.repeat(300),
      ...NASTY_TEXTS,
    ]),
  },
  'state of a tab': {
    part: WORKBOOK,
    change: (xml, chance) => replaceOne(xml, /<sheet /g, chance, () => '<sheet state="veryHidden" '),
  },
  'tab twice': {
    part: WORKBOOK,
    change: (xml, chance) => replaceOne(xml, /<sheet [^>]*\/>/g, chance, (tab) => tab.repeat(2 + chance.below(40))),
  },
  'pointer of a tab': { part: WORKBOOK, change: attribute('sheet', 'r:id', ['rId1', 'rId99', '', 'x']) },
  'number of a tab': { part: WORKBOOK, change: attribute('sheet', 'sheetId', NASTY_NUMBERS) },
  'a name': {
    part: WORKBOOK,
    change: (xml, chance) =>
      xml.replace('</sheets>', () => {
        const names = many(1 + chance.below(5), () => {
          const scope = chance.isOneIn(2) ? '' : ` localSheetId="${chance.pick(NASTY_NUMBERS)}"`;
          const refersTo = chance.pick([
            "'Danh sách'!$A$1",
            '#REF!',
            '',
            "'x'!A",
            'Danh!$1:$1',
            '"xls"',
            "'a''b'!$A$1",
            '[1]x!A1',
          ]);
          return `<definedName name="${chance.pick(NAMES)}"${scope}>${escaped(refersTo)}</definedName>`;
        });
        return `</sheets><definedNames>${names}</definedNames>`;
      }),
  },
  'a name that is there': { part: WORKBOOK, change: attribute('definedName', 'name', NAMES) },
  'what a name refers to': {
    part: WORKBOOK,
    change: inner('definedName', (_, chance) => escaped(chance.pick([...REFERENCES, ...FORMULAS, ...NASTY_TEXTS]))),
  },
  '1904 and locked': {
    part: WORKBOOK,
    change: (xml) =>
      xml.replace('<sheets>', '<workbookPr date1904="1"/><workbookProtection lockStructure="1"/><sheets>'),
  },
  'target of a pointer': { part: /\.rels$/i, change: attribute('Relationship', 'Target', TARGETS) },
  'kind of a pointer': {
    part: /\.rels$/i,
    change: attribute(
      'Relationship',
      'Type',
      KINDS.map((kind) => TYPE + kind),
    ),
  },
  'pointer outside': {
    part: /\.rels$/i,
    change: (xml, chance) => replaceOne(xml, /<Relationship /g, chance, () => '<Relationship TargetMode="External" '),
  },
  'id of a pointer': { part: /\.rels$/i, change: attribute('Relationship', 'Id', ['rId1', '', 'x', '__proto__']) },
  'type of a part': {
    part: /Content_Types/i,
    change: attribute('(?:Override|Default)', 'ContentType', [
      '',
      'text/html',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      'x',
    ]),
  },
  'name in the types': {
    part: /Content_Types/i,
    change: attribute('Override', 'PartName', ['/xl/workbook.xml', '', 'xl/x.xml', '/../x']),
  },
  'repeats of an .ods': {
    part: /content\.xml$/,
    change: (xml, chance) =>
      replaceOne(xml, /<table:table-(cell|row|column)(?=[\s/>])/g, chance, (_, what) => {
        const kind = what === 'row' ? 'rows' : 'columns';
        return `<table:table-${what} table:number-${kind}-repeated="${chance.pick(NASTY_NUMBERS)}"`;
      }),
  },
  'spans of an .ods': {
    part: /content\.xml$/,
    change: (xml, chance) =>
      replaceOne(
        xml,
        /<table:table-cell(?=[\s/>])/g,
        chance,
        () =>
          `<table:table-cell table:number-columns-spanned="${chance.pick(NASTY_NUMBERS)}" table:number-rows-spanned="${chance.pick(NASTY_NUMBERS)}"`,
      ),
  },
  'value in an .ods': { part: /content\.xml$/, change: attribute('table:table-cell', 'office:value', NASTY_NUMBERS) },
  'kind of a value in an .ods': {
    part: /content\.xml$/,
    change: attribute('table:table-cell', 'office:value-type', [
      'float',
      'date',
      'time',
      'boolean',
      'string',
      'percentage',
      'currency',
      'x',
      '',
    ]),
  },
  'day in an .ods': {
    part: /content\.xml$/,
    change: attribute('table:table-cell', 'office:date-value', ['0000-00-00', '9999-99-99', '-1', '', 'x']),
  },
};
