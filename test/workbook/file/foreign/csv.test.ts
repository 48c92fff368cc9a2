import fc from 'fast-check';
import { decodeText } from '../../../../src/workbook/file/foreign/csv/decode';
import { parseCsv } from '../../../../src/workbook/file/foreign/csv/parse-csv';
import { openAnyFile } from '../../../../src/workbook/file/open-any';
import type { TabSnapshot } from '../../../../src/workbook/port';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text in a Windows page, by what the page itself says of each byte. */
function inPage(page: string, text: string): Uint8Array {
  const decoder = new TextDecoder(page);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${page} has no ${letter}`);
    return byte;
  });
}

function utf16(text: string, isBig: boolean): Uint8Array {
  const data = new DataView(new ArrayBuffer(text.length * 2));
  Array.from({ length: text.length }, (_, at) => data.setUint16(at * 2, text.charCodeAt(at), !isBig));
  return new Uint8Array(data.buffer);
}

/** Composed letters as the Vietnamese page of Windows holds them: the letter, then its tone. */
function withTones(text: string): string {
  return Array.from(text, (letter) => {
    const apart = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)?.[0] ?? '';
    return apart.replace(tone, '').normalize('NFC') + tone;
  }).join('');
}

async function tabOf(bytes: Uint8Array, name = 'Khoa A - Đơn vị chấm.csv'): Promise<TabSnapshot> {
  const file = await openAnyFile(bytes, name);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const [tab] = file.value.snapshot.tabs;
  if (tab === undefined || file.value.snapshot.tabs.length > 1) throw new Error('one tab');
  return tab;
}

const TABLE = 'Mã;Họ và tên;Điểm\r\nNV001;Nguyễn Thị Thuỷ;9,25\r\n0012;Đặng Hữu Ước;"8,5"\r\n';
const CELLS = [
  ['Mã', 'Họ và tên', 'Điểm'],
  ['NV001', 'Nguyễn Thị Thuỷ', '9,25'],
  ['0012', 'Đặng Hữu Ước', '8,5'],
];

describe('encodings: a name is read as it was typed', () => {
  test.each([
    ['UTF-8', utf8(TABLE)],
    ['UTF-8 with a mark', utf8(`\ufeff${TABLE}`)],
    ['UTF-16 with a mark', utf16(`\ufeff${TABLE}`, false)],
    ['UTF-16 the other way round', utf16(`\ufeff${TABLE}`, true)],
    ['UTF-16 without a mark', utf16(TABLE, false)],
    ['UTF-16 the other way round, without a mark', utf16(TABLE, true)],
    ['Windows-1258', inPage('windows-1258', withTones(TABLE))],
  ])('%s', async (_, bytes) => {
    expect((await tabOf(bytes)).values).toEqual(CELLS);
  });

  test('Windows-1252, with TCVN3 in it: stays as stored, and is a suspicion by the text alone', async () => {
    const tab = await tabOf(inPage('windows-1252', 'M·;Hä tªn\nNV001;NguyÔn ThÞ Thuû\n'));
    expect(tab.values[1]).toEqual(['NV001', 'NguyÔn ThÞ Thuû']);
    expect(tab.oldFontCells).toBeNull();
  });

  test('what is no text is none', () => {
    expect(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0))).toBeNull();
  });
});

describe('separators', () => {
  test.each([
    [';', 'a;b;c\n1,5;2,5;3\n'],
    [',', 'a,b,c\n"1,5","2,5",3\n'],
    ['tab', 'a\tb\tc\n1,5\t2,5\t3\n'],
    ['|', 'a|b|c\n1,5|2,5|3\n'],
    ['named', 'sep=;\na;b;c\n1,5;2,5;3\n'],
  ])('%s: decimal commas stay in their numbers', (_, text) => {
    expect(parseCsv(text)).toEqual({
      rows: [
        ['a', 'b', 'c'],
        ['1,5', '2,5', '3'],
      ],
    });
  });

  test('quotes: separators, quotes and lines within; a quote in a word is one', () => {
    expect(parseCsv('"a;b";"c ""d""";"e\nf"\nx "y";2;\n')).toEqual({
      rows: [
        ['a;b', 'c "d"', 'e\nf'],
        ['x "y"', '2', ''],
      ],
    });
  });

  test('lines end as on any machine, and the last needs no end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(parseCsv(`a;b${end}${end}c;d`)).toEqual({ rows: [['a', 'b'], [''], ['c', 'd']] });
    }
    expect(parseCsv('')).toEqual({ rows: [] });
    expect(parseCsv('a;b;')).toEqual({ rows: [['a', 'b', '']] });
  });

  test('a quote that never closes is said, with its line: it would swallow the rows after it', async () => {
    expect(parseCsv('a;b\n"c\nd";"e;f\n')).toEqual({ openQuoteLine: 3 });
    const file = await openAnyFile(utf8('a;b\n"c;d\n'), 'a.csv');
    expect(file).toEqual({
      ok: false,
      error: { code: 'file.damaged', params: { file: 'a.csv', detail: 'line 2: "' } },
    });
  });

  test('what is written is read, whatever it holds', () => {
    const value = fc.string({ unit: fc.constantFrom('a', 'ễ', '"', ';', ',', '\n', '\r', ' ', '9') });
    const rows = fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (written) => {
        const text = written.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')).join('\r\n');
        expect(parseCsv(`sep=;\n${text}`)).toEqual({ rows: written });
      }),
    );
  });
});

describe('the tab', () => {
  test.each([
    ['Khoa A.csv', 'Khoa A'],
    ['thư mục/Khoa A.CSV', 'Khoa A'],
    ['C:\\x\\Khoa [A]: *.tsv', 'Khoa A'],
    ['Khoa Nhà nước và Pháp luật - Đơn vị chấm.csv', 'Khoa Nhà nước và Pháp luật - Đơ'],
    ['History.csv', 'History_'],
    ["''.csv", '_'],
  ])('%s is called %s', async (file, name) => {
    expect((await tabOf(utf8('a;b\n'), file)).name).toBe(name);
  });

  test('text stays text: nothing becomes a formula or a number', async () => {
    const tab = await tabOf(utf8('=1+1;+84;-5;@x;007;1e5\n'));
    expect(tab.values).toEqual([['=1+1', '+84', '-5', '@x', '007', '1e5']]);
  });

  test.each(['<html><table>', '%PDF-1.7', '{\\rtf1'])('%s under the name of a .csv is none', async (text) => {
    const file = await openAnyFile(utf8(text), 'a.csv');
    expect(file).toMatchObject({ ok: false, error: { code: 'file.not-a-workbook' } });
  });
});
