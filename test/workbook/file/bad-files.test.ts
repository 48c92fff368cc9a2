import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { rawWorkbook, zipOf } from '../../tools/raw-workbook';
import { openWorkbookFile } from '../../../src/workbook/file/open';
import { LEAST_LIMITS } from '../../../src/workbook/file/limits';
import { type ZipEntry, pack, readZip, writeZip } from '../../../src/workbook/file/zip/archive';
import { crc32 } from '../../../src/workbook/file/zip/crc32';
import { partOf } from './opened';

const sample = new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function failureOf(bytes: Uint8Array): Promise<string> {
  const result = await openWorkbookFile(bytes, 'hồ sơ.xlsx');
  if (result.ok) return 'read';
  expect(result.error.params).toMatchObject({ file: 'hồ sơ.xlsx' });
  return result.error.code;
}

/** A compound file with the names of some streams in its directory, as Office writes them. */
function compoundFile(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of streams.entries()) {
    for (const [at, letter] of Array.from(name).entries()) bytes[1024 + index * 128 + at * 2] = letter.charCodeAt(0);
  }
  return bytes;
}

/** The sample with one part changed. */
function withPart(name: string, change: (text: string) => string): Uint8Array {
  return writeZip(
    readZip(sample).map((entry) => (entry.name === name ? pack(name, utf8(change(partOf(sample, name)))) : entry)),
  );
}

describe('what is no workbook', () => {
  test.each([
    ['an empty file', new Uint8Array()],
    ['text', utf8('Mã,Họ và tên\nNV001,Nguyễn Văn A\n'.repeat(100))],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
    ['an old .xls', compoundFile(['Root Entry', 'Workbook', 'SummaryInformation'])],
    ['a zip of other things', zipOf({ 'a.txt': 'a' })],
    [
      'a document of Word',
      zipOf({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': pointer('word/document.xml'),
        'word/document.xml': '<w:document xmlns:w="u"/>',
      }),
    ],
    [
      'a binary workbook',
      zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': pointer('xl/workbook.bin'), 'xl/workbook.bin': 'x' }),
    ],
    ['a package that points nowhere', zipOf({ '[Content_Types].xml': '<Types/>' })],
  ])('%s', async (_, bytes) => {
    expect(await failureOf(bytes)).toBe('file.not-a-workbook');
  });
});

function pointer(target: string): string {
  return `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`;
}

describe('what is encrypted', () => {
  test('a workbook with a password', async () => {
    expect(await failureOf(compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']))).toBe('file.encrypted');
  });

  test('a zip with a password', async () => {
    const bytes = Uint8Array.from(sample);
    const data = new DataView(bytes.buffer);
    const directory = data.getUint32(bytes.length - 6, true);
    data.setUint16(directory + 8, 1, true);
    expect(await failureOf(bytes)).toBe('file.encrypted');
  });
});

describe('what is damaged', () => {
  test('a file that was cut off, anywhere', async () => {
    for (let part = 1; part < 40; part += 1) {
      const bytes = sample.subarray(0, Math.floor((sample.length * part) / 40));
      expect(await failureOf(bytes)).toBe('file.damaged');
    }
    expect(await failureOf(sample.subarray(0, sample.length - 1))).toBe('file.damaged');
  });

  test('a file with wrong bytes is damaged or reads as it was, and never more', async () => {
    const good = await openWorkbookFile(sample, 'a');
    const places = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(places, async (changes) => {
        const bytes = Uint8Array.from(sample);
        for (const [at, byte] of changes) bytes[at] = byte;
        const result = await openWorkbookFile(bytes, 'a');
        if (result.ok && good.ok) expect(result.value.snapshot).toEqual(good.value.snapshot);
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, Uint8Array]>([
    ['a part is missing', writeZip(readZip(sample).filter((entry) => entry.name !== 'xl/worksheets/sheet3.xml'))],
    [
      'the relationships are missing',
      writeZip(readZip(sample).filter((entry) => entry.name !== 'xl/_rels/workbook.xml.rels')),
    ],
    ['two parts have one name', writeZip([...readZip(sample), pack('XL/Workbook.xml', utf8('<a/>'))])],
    ['a tab ends early', withPart('xl/worksheets/sheet2.xml', (xml) => xml.slice(0, 5_000))],
    ['a document type', withPart('xl/worksheets/sheet2.xml', (xml) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml}`)],
    [
      'a shared text that is not there',
      withPart('xl/worksheets/sheet2.xml', (xml) => xml.replace('<v>7</v>', '<v>70000</v>')),
    ],
    [
      'a number that is none',
      withPart('xl/worksheets/sheet3.xml', (xml) => xml.replace(/<v>\d+\.\d+<\/v>/, '<v>0x1F</v>')),
    ],
    ['a cell beyond the last column', withPart('xl/worksheets/sheet2.xml', (xml) => xml.replace('r="A1"', 'r="XFE1"'))],
    [
      'a row beyond the last',
      withPart('xl/worksheets/sheet2.xml', (xml) => xml.replace('<row r="1"', '<row r="1048577"')),
    ],
    ['no tab', withPart('xl/workbook.xml', (xml) => xml.replace(/<sheets>.*<\/sheets>/, '<sheets/>'))],
    [
      'bytes that are no UTF-8',
      writeZip(
        readZip(sample).map((entry) =>
          entry.name === 'xl/styles.xml' ? pack(entry.name, Uint8Array.from([60, 0xff, 62])) : entry,
        ),
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await failureOf(bytes)).toBe('file.damaged');
  });

  test('the failure names the part', async () => {
    const result = await openWorkbookFile(
      withPart('xl/worksheets/sheet2.xml', (xml) => xml.replace('<v>7</v>', '<v>70000</v>')),
      'a',
    );
    expect(result).toEqual({
      ok: false,
      error: { code: 'file.damaged', params: { file: 'a', detail: 'xl/worksheets/sheet2.xml A1' } },
    });
  });
});

describe('what is too large', () => {
  /** A zip that says of one part how large it is, whatever it holds. */
  function claiming(size: number, content: Uint8Array, more: readonly ZipEntry[] = []): Uint8Array {
    const entry = {
      name: 'xl/media/image1.png',
      method: 8,
      crc: crc32(content),
      size,
      packed: deflateRawSync(content),
    };
    return writeZip([...readZip(sample), entry, ...more]);
  }

  test('parts that would come to more than we grant', async () => {
    const result = await openWorkbookFile(claiming(LEAST_LIMITS.bytes, utf8('x')), 'a');
    expect(result).toEqual({ ok: false, error: { code: 'file.too-large', params: { file: 'a', limit: '300 MB' } } });
  });

  test('a large file may come to more than a small one, and is told to how much', async () => {
    const packed = new Uint8Array(12 * 2 ** 20);
    const picture = { name: 'xl/media/photo.jpg', method: 0, crc: crc32(packed), size: packed.length, packed };
    const holding = async (size: number): Promise<unknown> => {
      const result = await openWorkbookFile(claiming(size, utf8('x'), [picture]), 'a');
      return result.ok ? 'opened' : result.error;
    };
    expect(await holding(400 * 2 ** 20)).toBe('opened');
    expect(await holding(490 * 2 ** 20)).toEqual({ code: 'file.too-large', params: { file: 'a', limit: '481 MB' } });
  });

  test('a bomb: many parts of zeros', async () => {
    const zeros = deflateRawSync(new Uint8Array(20 * 2 ** 20));
    const bombs = Array.from({ length: 20 }, (_, index) => {
      return { name: `xl/worksheets/bomb${String(index)}.xml`, method: 8, crc: 0, size: 20 * 2 ** 20, packed: zeros };
    });
    expect(await failureOf(writeZip([...readZip(sample), ...bombs]))).toBe('file.too-large');
  });

  test('a bomb that hides its size is damaged, and is not unpacked', async () => {
    const bomb = {
      ...pack('xl/worksheets/sheet1.xml', utf8('<a/>')),
      packed: deflateRawSync(new Uint8Array(50 * 2 ** 20)),
      method: 8,
    };
    const bytes = writeZip(readZip(sample).map((entry) => (entry.name === bomb.name ? bomb : entry)));
    expect(await failureOf(bytes)).toBe('file.damaged');
  });

  test('a cell in the last column of every row', async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => `<row><c r="XFD${String(row + 1)}"><v>1</v></c></row>`);
    expect(
      await failureOf(rawWorkbook({ sheets: [{ name: 'A', xml: `<sheetData>${rows.join('')}</sheetData>` }] })),
    ).toBe('file.too-large');
  });

  test('a cell in the last row of many tabs', async () => {
    const xml = '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>';
    const sheets = Array.from({ length: 30 }, (_, index) => ({ name: `A${String(index)}`, xml }));
    expect(await failureOf(rawWorkbook({ sheets }))).toBe('file.too-large');
  });
});
