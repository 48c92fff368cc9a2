import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { pack, packTextInSteps, readZip, unpack, writeZip } from '../../../src/workbook/file/zip/archive';
import { crc32 } from '../../../src/workbook/file/zip/crc32';
import { complete } from '../../../src/domain/steps';
import { partPiecesInSteps, partText, partsOf } from '../../../src/workbook/file/package/parts';
import { Unreadable } from '../../../src/workbook/file/unreadable';

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }),
  fc.nat(70_000).map((length) => new Uint8Array(length)),
);

describe('parts', () => {
  test('hold what was packed, by us and by others', () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 0, max: 9 }), (content, level) => {
        const packed = deflateRawSync(content, { level });
        const other = { name: 'a', method: 8, crc: crc32(content), size: content.length, packed };
        expect(Buffer.from(unpack(other)).equals(content)).toBe(true);
        expect(Buffer.from(unpack(pack('a', content))).equals(content)).toBe(true);
      }),
    );
  });

  test('that hold something else than they promise are damaged', () => {
    const content = new TextEncoder().encode('một hai ba '.repeat(50));
    const good = {
      name: 'a',
      method: 8,
      crc: crc32(content),
      size: content.length,
      packed: new Uint8Array(deflateRawSync(content)),
    };
    const bad = [
      { ...good, size: good.size - 1 },
      { ...good, size: good.size + 1 },
      { ...good, crc: 7 },
      { ...good, method: 9 },
      { ...good, method: 0 },
      ...Array.from(good.packed, (_, length) => ({ ...good, packed: good.packed.subarray(0, length) })),
    ];
    for (const entry of bad) expect(() => unpack(entry)).toThrow(Unreadable);
  });

  test('of any bytes come to an end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(500), (packed, size) => {
        expect(() => unpack({ name: 'a', method: 8, crc: 1, size, packed })).toThrow(Unreadable);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('long texts', () => {
  const rows = Array.from(
    { length: 40_000 },
    (_, row) => `<row r="${String(row + 1)}"><v>Đỗ Thị Huyền ${String(row * 7919)}</v></row>`,
  );
  const whole = `<sheetData>${rows.join('')}</sheetData>`;
  const piecesOf = (content: Uint8Array): readonly string[] => [
    ...complete(partPiecesInSteps(partsOf([pack('a', content)]), 'a')),
  ];

  test('are packed piece by piece as they are at once', () => {
    const entry = complete(packTextInSteps('a', ['<sheetData>', ...rows, '</sheetData>']));
    expect(new TextDecoder().decode(unpack(entry))).toBe(whole);
    expect(complete(packTextInSteps('a', ['<sheetData>', ...rows, '</sheetData>']))).toEqual(entry);
    expect(new TextDecoder().decode(unpack(complete(packTextInSteps('a', []))))).toBe('');
  });

  test('are given in pieces that end with rows', () => {
    const pieces = piecesOf(new TextEncoder().encode(whole));
    expect(pieces.join('')).toBe(whole);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces.slice(0, -1)) expect(piece.endsWith('</row>')).toBe(true);
  });

  test.each([
    ['no row ends', 'ế'.repeat(900_000)],
    ['a mark of the order of bytes stands where a piece begins', `${'x'.repeat(2 ** 20)}\ufeff${'y'.repeat(9)}`],
  ])('in whole letters where %s', (_, text) => {
    const pieces = piecesOf(new TextEncoder().encode(text));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe(text);
  });

  test('in UTF-16 come as one', () => {
    const content = new Uint8Array([0xff, 0xfe, ...Buffer.from(whole.slice(0, 600_000), 'utf16le')]);
    expect(piecesOf(content)).toEqual([whole.slice(0, 600_000)]);
    expect(partText(partsOf([pack('a', content)]), 'a')).toBe(whole.slice(0, 600_000));
  });

  test('that are no text at some place are damaged, also far behind the first piece', () => {
    const content = new TextEncoder().encode(whole);
    content[content.length - 20] = 0xff;
    expect(() => piecesOf(content)).toThrow(Unreadable);
  });
});

describe('zip files', () => {
  const parts = [
    pack('a.xml', new TextEncoder().encode('<a/>'.repeat(100))),
    pack('thư mục/b.bin', Uint8Array.from([1, 2, 3])),
    pack('empty', new Uint8Array()),
  ];

  test('give back what went in', () => {
    const read = readZip(writeZip(parts));
    expect(read.map((entry) => entry.name)).toEqual(['a.xml', 'thư mục/b.bin', 'empty']);
    expect(read.map(unpack)).toEqual(parts.map(unpack));
    expect(writeZip(read)).toEqual(writeZip(parts));
  });

  test('know a checksum', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  test('do not show the clock', () => {
    expect([...writeZip(parts).subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  test('with sizes in 64-bit extras are read', () => {
    // A directory entry whose size and place are too large for their fields, as some programs always write them.
    const plain = writeZip([pack('a', Uint8Array.from([7]))]);
    const data = new DataView(plain.buffer);
    const directory = data.getUint32(plain.length - 6, true);
    const extra = new Uint8Array(20);
    const wide = new DataView(extra.buffer);
    wide.setUint16(0, 1, true);
    wide.setUint16(2, 16, true);
    wide.setBigUint64(4, 1n, true);
    wide.setBigUint64(12, 0n, true);
    data.setUint32(directory + 24, 0xffffffff, true);
    data.setUint32(directory + 42, 0xffffffff, true);
    data.setUint16(directory + 30, extra.length, true);
    const end = directory + 47;
    const file = Uint8Array.from([...plain.subarray(0, end), ...extra, ...plain.subarray(end)]);
    expect(readZip(file).map(unpack)).toEqual([Uint8Array.from([7])]);
  });

  test('with a 64-bit directory are read', () => {
    const plain = writeZip([pack('a', Uint8Array.from([7]))]);
    const end = plain.length - 22;
    const offset = new DataView(plain.buffer).getUint32(end + 16, true);
    const wide = new Uint8Array(56 + 20);
    const data = new DataView(wide.buffer);
    data.setUint32(0, 0x06064b50, true);
    data.setBigUint64(32, 1n, true);
    data.setBigUint64(48, BigInt(offset), true);
    data.setUint32(56, 0x07064b50, true);
    data.setBigUint64(64, BigInt(end), true);
    const file = Uint8Array.from([...plain.subarray(0, end), ...wide, ...plain.subarray(end)]);
    new DataView(file.buffer).setUint16(file.length - 12, 0xffff, true);
    expect(readZip(file).map(unpack)).toEqual([Uint8Array.from([7])]);
  });

  test('with a comment at the end are read', () => {
    const file = Uint8Array.from([...writeZip(parts), ...new TextEncoder().encode('chú thích')]);
    expect(readZip(file)).toHaveLength(3);
  });
});
