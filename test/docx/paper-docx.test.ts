import fc from 'fast-check';
import { paperDocx, papersDocx } from '../../src/docx/paper-docx';
import type { Paper } from '../../src/sheets/writing/papers/paper';
import { row, text } from '../../src/sheets/writing/papers/parts';
import { withoutUnwritable } from '../../src/workbook/cell-text';
import { examplePaper } from '../sheets/writing/example-paper';
import { disorders } from './element-order';
import { paperTexts } from './paper-texts';
import { type ReadDocx, allOf, at, everyIn, readDocx, styleOf, textsOf, w } from './read-docx';

function read(paper: Paper): ReadDocx {
  return readDocx(paperDocx(paper));
}

/** The measures of a style, as the document has them: half points, alignment, spacing and indent in twips. */
function measured(docx: ReadDocx, id: string): string {
  const style = styleOf(docx, id);
  const run = at(style, 'rPr');
  const isOn = (name: string): boolean =>
    run.children.some((one) => one.name === name && one.attributes.get('w:val')?.value !== 'false');
  const looks = [
    isOn('b') ? 'bold' : '',
    isOn('i') ? 'italic' : '',
    run.children.some(({ name }) => name === 'u') ? 'underlined' : '',
  ];
  return [w(at(run, 'sz')), ...looks].filter((part) => part !== '').join(' ');
}

describe('the measures of Decree 30/2020', () => {
  let docx: ReadDocx;
  beforeAll(() => {
    docx = read(examplePaper('state'));
  });

  test('A4 with margins of 20, 20, 30 and 15 mm, and the page number 10 mm from the edge, none on the first page', () => {
    const section = allOf(docx.part('word/document.xml'), 'sectPr')[0];
    if (section === undefined) throw new Error('no section');
    const size = at(section, 'pgSz');
    expect([w(size, 'w'), w(size, 'h')]).toEqual(['11906', '16838']);
    const margins = at(section, 'pgMar');
    expect(['top', 'bottom', 'left', 'right', 'header'].map((side) => w(margins, side))).toEqual([
      '1134',
      '1134',
      '1701',
      '850',
      '567',
    ]);
    expect(section.children.map(({ name }) => name)).toContain('titlePg');
    const headers = docx.names.filter((name) => /^word\/header\d\.xml$/.test(name)).map((name) => docx.text(name));
    expect(headers.filter((xml) => xml.includes('PAGE'))).toHaveLength(1);
    expect(headers).toHaveLength(2);
  });

  test.each([
    ['PaperNation', '24 bold'],
    ['PaperMotto', '26 bold'],
    ['PaperSuperior', '24'],
    ['PaperOrganisation', '24 bold'],
    ['PaperNumber', '26'],
    ['PaperPlaceAndDate', '26 italic'],
    ['Title', '28 bold'],
    ['Subtitle', '28 bold'],
    ['Heading1', '26 bold'],
    ['PaperBasis', '26 italic'],
    ['PaperBody', '26'],
    ['PaperCapacity', '26 bold'],
    ['PaperOffice', '26 bold'],
    ['PaperSigner', '26 bold'],
    ['PaperRecipientsLabel', '24 bold italic'],
    ['PaperRecipient', '22'],
    ['PaperPageNumber', '26'],
  ])('%s: %s half points', (id, looks) => {
    expect(measured(docx, id)).toBe(looks);
  });

  test('first lines go in by 1.27 cm, 6 points stand between paragraphs, lines are 1.1 of a line apart', () => {
    const paragraph = at(styleOf(docx, 'PaperBody'), 'pPr');
    expect(w(at(paragraph, 'ind'), 'firstLine')).toBe('720');
    const spacing = at(paragraph, 'spacing');
    expect(['before', 'after', 'line', 'lineRule'].map((name) => w(spacing, name))).toEqual([
      '120',
      '0',
      '264',
      'auto',
    ]);
    expect(w(at(paragraph, 'jc'))).toBe('both');
  });

  test('everything is Times New Roman and Vietnamese', () => {
    const run = at(docx.part('word/styles.xml'), 'docDefaults', 'rPrDefault', 'rPr');
    expect(['ascii', 'hAnsi', 'cs', 'eastAsia'].map((name) => w(at(run, 'rFonts'), name))).toEqual(
      Array.from({ length: 4 }, () => 'Times New Roman'),
    );
    expect(w(at(run, 'lang'))).toBe('vi-VN');
    expect(docx.text('word/document.xml')).not.toContain('w:rFonts');
  });

  test('the rule under the motto is as long as the motto, the others between a third and a half of what is above them', () => {
    // Times New Roman Bold: the motto of 13 points is 158.6 points long, TRƯỜNG CHÍNH TRỊ of 12 points 120.6, "Về việc ví dụ" of 14 points 80.1.
    const room = 9355;
    const left = Math.round(room * 0.42);
    const lengths = allOf(docx.part('word/document.xml'), 'p')
      .filter((one) => allOf(one, 'pBdr').length > 0)
      .map((one) => at(one, 'pPr', 'ind'))
      .map(
        (indent, index) =>
          ([left, room - left, room][index] ?? 0) - Number(w(indent, 'left')) - Number(w(indent, 'right')),
      );
    const [organisation = 0, motto = 0, subject = 0] = lengths.map((length) => length / 20);
    expect(lengths).toHaveLength(3);
    expect(Math.abs(motto - 158.6)).toBeLessThan(2);
    expect(organisation).toBeGreaterThanOrEqual(120.6 / 3);
    expect(organisation).toBeLessThanOrEqual(120.6 / 2);
    expect(subject).toBeGreaterThanOrEqual(80.1 / 3);
    expect(subject).toBeLessThanOrEqual(80.1 / 2);
  });
});

describe.each(['party-36', 'party-05'] as const)('the measures of the Party’s style, %s', (style) => {
  let docx: ReadDocx;
  beforeAll(() => {
    docx = read(examplePaper(style));
  });

  test.each([
    ['PaperNation', '30 bold'],
    ['PaperSuperior', '28'],
    ['PaperOrganisation', '28 bold'],
    ['PaperNumber', '28'],
    ['Title', '32 bold'],
    ['Subtitle', '28 bold'],
    ['PaperBody', '28'],
    ['PaperCapacity', '28 bold'],
    ['PaperOffice', '28'],
    ['PaperRecipientsLabel', '28 underlined'],
  ])('%s: %s half points', (id, looks) => {
    expect(measured(docx, id)).toBe(looks);
  });

  test('margins of 20, 20, 30 and 15 mm, first lines by 10 mm, lines 19 points apart', () => {
    const margins = at(allOf(docx.part('word/document.xml'), 'sectPr')[0] ?? docx.part('word/document.xml'), 'pgMar');
    expect(['top', 'bottom', 'left', 'right'].map((side) => w(margins, side))).toEqual(['1134', '1134', '1701', '850']);
    const paragraph = at(styleOf(docx, 'PaperBody'), 'pPr');
    expect(w(at(paragraph, 'ind'), 'firstLine')).toBe('567');
    expect([w(at(paragraph, 'spacing'), 'line'), w(at(paragraph, 'spacing'), 'lineRule')]).toEqual(['380', 'exact']);
  });

  test('the one rule is as long as the Party’s name', () => {
    const rules = allOf(docx.part('word/document.xml'), 'p').filter((one) => allOf(one, 'pBdr').length > 0);
    const right = 9355 - Math.round(9355 * 0.42);
    const indent = at(rules[0] ?? docx.part('word/document.xml'), 'pPr', 'ind');
    expect(rules).toHaveLength(1);
    // Times New Roman Bold: 206.7 points at 15 points.
    expect(Math.abs((right - Number(w(indent, 'left')) - Number(w(indent, 'right'))) / 20 - 206.7)).toBeLessThan(7);
  });
});

test('tables: the header is repeated on each page, no row is parted, and cells are together as wide as the text', () => {
  const tables = allOf(read(examplePaper('state')).part('word/document.xml'), 'tbl');
  const lined = tables.filter((table) => allOf(table, 'tblHeader').length > 0);
  expect(lined).toHaveLength(2);
  for (const table of tables) {
    const rows = allOf(table, 'tr');
    for (const one of rows) {
      expect(allOf(one, 'cantSplit')).toHaveLength(1);
      const widths = allOf(one, 'tcW').map((cell) => Number(w(cell, 'w')));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9355);
    }
    expect(rows.flatMap((one, index) => (allOf(one, 'tblHeader').length > 0 ? [index] : []))).toEqual(
      lined.includes(table) ? [0] : [],
    );
  }
});

test.each(['state', 'party-36', 'party-05'] as const)(
  'a .docx in %s says what the paper says, in its order, and nothing else',
  (style) => {
    const paper = examplePaper(style);
    expect(textsOf(read(paper))).toEqual(paperTexts(paper));
  },
);

test('a figure stands as a Vietnamese Excel shows it', () => {
  const texts = textsOf(read(examplePaper('state')));
  expect(texts).toEqual(expect.arrayContaining(['1.234', '12.345', '69,23%']));
});

test('the same paper is the same bytes, and its times are its own day', () => {
  const paper = examplePaper('state');
  const bytes = paperDocx(paper);
  expect(Buffer.from(bytes).equals(Buffer.from(paperDocx(paper)))).toBe(true);
  const core = readDocx(bytes).text('docProps/core.xml');
  expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2022-12-05T00:00:00Z', '2022-12-05T00:00:00Z']);
  expect(core.match(/<(dc:creator|cp:lastModifiedBy)>[^<]*/g)).toEqual([
    '<dc:creator>Bình Xét',
    '<cp:lastModifiedBy>Bình Xét',
  ]);
  // In the zip's own form: (2022 - 1980) << 9 | 12 << 5 | 5, and midnight.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  expect([view.getUint16(12, true), view.getUint16(10, true)]).toEqual([(42 << 9) | (12 << 5) | 5, 0]);
  const dayless = readDocx(paperDocx({ ...paper, day: null })).text('docProps/core.xml');
  expect(dayless).toContain('1980-01-01T00:00:00Z');
});

test('nothing in it points outside, runs, or bears an id of chance', () => {
  const docx = read(examplePaper('state'));
  for (const name of docx.names.filter((one) => one.endsWith('.rels'))) {
    for (const relationship of docx.part(name).children) {
      expect(relationship.attributes.get('TargetMode')?.value).toBeUndefined();
      expect(relationship.attributes.get('Target')?.value).not.toMatch(/^\w+:/);
    }
  }
  expect(docx.names.filter((name) => /vba|embed|\.bin$/i.test(name))).toEqual([]);
  expect(docx.text('word/document.xml')).not.toMatch(/paraId|rsid/);
});

test('elements stand in the sequence of the standard', () => {
  for (const style of ['state', 'party-36'] as const) {
    const docx = read(examplePaper(style));
    for (const part of ['word/document.xml', 'word/styles.xml', 'word/header1.xml', 'word/header2.xml'])
      expect([part, disorders(docx.part(part))]).toEqual([part, []]);
  }
});

test('several papers in one file: each from a new page, with its own numbers', () => {
  const paper = examplePaper('state');
  const docx = readDocx(papersDocx([paper, { ...paper, title: { ...paper.title, kind: 'GIẤY KHEN' } }]));
  const sections = allOf(docx.part('word/document.xml'), 'sectPr');
  expect(sections).toHaveLength(2);
  for (const section of sections) expect(w(at(section, 'pgNumType'), 'start')).toBe('1');
  expect(textsOf(docx)).toEqual([
    ...paperTexts(paper),
    ...paperTexts({ ...paper, title: { ...paper.title, kind: 'GIẤY KHEN' } }),
  ]);
});

test('a wide paper is a page on its side', () => {
  const section = allOf(
    read({ ...examplePaper('state'), orientation: 'landscape' }).part('word/document.xml'),
    'sectPr',
  )[0];
  if (section === undefined) throw new Error('no section');
  const size = at(section, 'pgSz');
  expect([w(size, 'w'), w(size, 'h'), w(size, 'orient')]).toEqual(['16838', '11906', 'landscape']);
});

describe('text of cells is text', () => {
  const saying = (said: string): Paper => ({
    ...examplePaper('state'),
    blocks: [{ kind: 'table', columns: [{ title: 'Tên', span: 5 }], rows: [row(text(said))] }],
  });
  const cellOf = (said: string): string => {
    const texts = textsOf(read(saying(said)));
    return texts[texts.indexOf('Tên') + 1] ?? '';
  };

  test.each([
    ['a formula', '=HYPERLINK("http://a";"b")', '=HYPERLINK("http://a";"b")'],
    ['XML', '<w:br/>&amp;]]>', '<w:br/>&amp;]]>'],
    ['control characters', 'a\u0000\u0007\u001fb\ufffe', 'ab'],
    ['half a letter', 'a\ud83d b', 'a b'],
    ['marks of direction', '\u202eabc\u200f', '\u202eabc\u200f'],
    ['combining letters', 'Nguye\u0302\u0303n', 'Nguyễn'],
    ['lines', 'một\r\nhai\nba', 'một\nhai\nba'],
    ['outer and double spaces', '  a  b ', '  a  b '],
    ['200 letters', 'Nguyễn '.repeat(30), 'Nguyễn '.repeat(30)],
  ])('%s', (_, said, told) => {
    expect(cellOf(said)).toBe(told);
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (said) => {
        const told = withoutUnwritable(said.normalize('NFC'));
        fc.pre(told !== '' && !/[\r\n\t]/.test(told) && told !== 'Tên');
        expect(cellOf(said)).toBe(told);
      }),
      { numRuns: 25 },
    );
  });
});

test('every element is of WordprocessingML: nothing of a drawing that another program would not show', () => {
  const body = at(read(examplePaper('state')).part('word/document.xml'), 'body');
  expect(everyIn(body).filter(({ tag }) => !tag.startsWith('w:'))).toEqual([]);
});
