import fc from 'fast-check';
import { append, applyEdits, insertAfter, remove, setAttribute } from '../../../src/workbook/file/xml/edit';
import { withoutUnwritable } from '../../../src/workbook/cell-text';
import { escapeAttribute, escapeText } from '../../../src/workbook/file/xml/escape';
import { scanXml, XmlFault, xmlScanner } from '../../../src/workbook/file/xml/scanner';
import {
  attributeOf,
  childOf,
  childrenOf,
  parseXml,
  prefixedAttributeOf,
  prefixOf,
} from '../../../src/workbook/file/xml/tree';

function readAll(xml: string): void {
  const next = scanXml(xml);
  while (next() !== null);
}

/** What a text that comes in pieces is read as; offsets aside, which are those within a piece. */
function readPieces(pieces: readonly string[]): readonly unknown[] {
  const { next } = xmlScanner(pieces);
  const tokens: unknown[] = [];
  try {
    for (let token = next(); token !== null; token = next()) tokens.push({ ...token, start: 0, end: 0 });
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    tokens.push('fault');
  }
  return tokens;
}

const FRAGMENTS = [
  '<a>',
  '</a>',
  '<b k="1 > 2"/>',
  "<x:c l='<'>",
  '</x:c>',
  '<!-- <a> -->',
  '<![CDATA[ ]] <a> ]]>',
  '<?p ?>',
];
const LOOSE = [
  'm&amp;n',
  '\r\n',
  ' ',
  ']]>',
  '-->',
  '<',
  '<!',
  '<!DOCTYPE a>',
  '<![CDATA[',
  '<!--',
  'đỗ',
  '&',
  '>',
  '"',
];

describe('reading XML that comes in pieces', () => {
  test('no cell is lost, wherever a long tab is cut: the same tokens, and the same texts are none', () => {
    const text = fc.array(fc.constantFrom(...FRAGMENTS, ...FRAGMENTS, ...LOOSE), { maxLength: 12 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(120), { maxLength: 12 }), (fragments, cuts) => {
        const xml = fragments.join('');
        const places = [0, ...cuts.filter((at) => at < xml.length).sort((left, right) => left - right), xml.length];
        const pieces = places.slice(1).map((end, index) => xml.slice(places[index], end));
        expect(pieces.join('')).toBe(xml);
        expect(readPieces(pieces)).toEqual(readPieces([xml]));
        expect(readPieces(Array.from(xml))).toEqual(readPieces([xml]));
      }),
      { numRuns: 1_000 },
    );
  });

  test('a text as long as many pieces takes no more than in one', () => {
    const piece = 'x'.repeat(1000);
    const tokens = readPieces(['<a>', ...Array.from({ length: 5000 }, () => piece), '</a>']);
    expect(tokens).toHaveLength(3);
    expect(tokens[1]).toEqual({ kind: 'text', text: 'x'.repeat(5_000_000), start: 0, end: 0 });
  });
});

describe('reading XML', () => {
  test('gives tags without prefix, attributes, text', () => {
    const root = parseXml(
      '\ufeff<?xml version="1.0"?><!-- a > b --><x:a xmlns:x="u" k = "1 &lt; 2" l=\'"\'>m&amp;n<x:b/><c>o<![CDATA[<p>]]></c>\r\nq</x:a>'.slice(
        1,
      ),
    );
    expect([root.name, root.tag, root.text]).toEqual(['a', 'x:a', 'm&n\nq']);
    expect([attributeOf(root, 'k'), attributeOf(root, 'l'), attributeOf(root, 'z')]).toEqual(['1 < 2', '"', null]);
    expect(prefixOf(root)).toBe('x:');
    expect(root.children.map((child) => [child.name, child.text, child.isEmptyTag])).toEqual([
      ['b', '', true],
      ['c', 'o<p>', false],
    ]);
  });

  test('finds an attribute under any prefix', () => {
    expect(prefixedAttributeOf(parseXml('<a xmlns:id="u" id="1" rel:id="2"/>'), 'id')).toBe('2');
  });

  test('resolves entities by name and number, and no others', () => {
    expect(parseXml('<a>&lt;&gt;&quot;&apos;&#65;&#x1EC7;</a>').text).toBe('<>"\'Aệ');
    expect(() => parseXml('<a>&nope;</a>')).toThrow(XmlFault);
    expect(() => parseXml('<a>&#x110000;</a>')).toThrow(XmlFault);
  });

  test.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a><b></a></b>',
    '</a>',
    '<a/><b/>',
    '<a',
    '<a k="1></a>',
    '<a k=1/>',
    '<a k/>',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  ])('%p is not well-formed', (xml) => {
    expect(() => parseXml(xml)).toThrow(XmlFault);
  });

  test('comes to an end on any text, soon', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '/', 'a', '=', '"', "'", '&', ';', '!', '-', '?', ' '), { maxLength: 300 }),
        (marks) => {
          try {
            readAll(marks.join(''));
          } catch (error) {
            expect(error).toBeInstanceOf(XmlFault);
          }
        },
      ),
    );
    for (const piece of ['<a ', 'a', '&', '&#', '<a b="', '<!--', '="']) {
      expect(() => parseXml(`<r ${piece.repeat(200_000)}`)).toThrow(XmlFault);
    }
  });

  test('text that was escaped comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kept = withoutUnwritable(text);
        const root = parseXml(`<a k="${escapeAttribute(kept)}">${escapeText(kept)}</a>`);
        expect(root.text).toBe(kept);
        expect(attributeOf(root, 'k')).toBe(kept);
      }),
    );
  });
});

describe('changing XML', () => {
  const xml = '<a x="1"><b/><c k="v">t</c></a>';
  const root = parseXml(xml);
  const [b, c] = [childOf(root, 'b'), childOf(root, 'c')];
  if (b === null || c === null) throw new Error('children');

  test('leaves the rest as it is', () => {
    expect(applyEdits(xml, [append(root, '<d/>'), append(b, '1'), insertAfter(b, '<e/>')])).toBe(
      '<a x="1"><b>1</b><e/><c k="v">t</c><d/></a>',
    );
    expect(applyEdits(xml, [remove(b), setAttribute(c, 'k', '"<&'), setAttribute(root, 'y', '2')])).toBe(
      '<a y="2" x="1"><c k="&quot;&lt;&amp;">t</c></a>',
    );
    expect(applyEdits(xml, [])).toBe(xml);
    expect(childrenOf(root, 'c')).toEqual([c]);
  });

  test('refuses edits that overlap', () => {
    expect(() => applyEdits(xml, [remove(c), setAttribute(c, 'k', 'w')])).toThrow('overlap');
  });
});
