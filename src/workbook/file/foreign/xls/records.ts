import { damaged } from '../../unreadable';

/** A record of a BIFF stream ([MS-XLS] 2.1.4), with the blocks that continue it, and where it begins. */
export interface BiffRecord {
  readonly id: number;
  readonly blocks: readonly Uint8Array[];
  readonly offset: number;
}

/** The records that we read, by their numbers. */
export const ID = {
  formula: 0x06,
  end: 0x0a,
  protect: 0x12,
  dateMode: 0x22,
  encryption: 0x2f,
  font: 0x31,
  continued: 0x3c,
  columnInfo: 0x7d,
  boundSheet: 0x85,
  manyNumbers: 0xbd,
  richString: 0xd6,
  cellLook: 0xe0,
  merges: 0xe5,
  sharedStrings: 0xfc,
  sharedText: 0xfd,
  number: 0x203,
  text: 0x204,
  truthOrError: 0x205,
  formulaText: 0x207,
  row: 0x208,
  smallNumber: 0x27e,
  format: 0x41e,
  begin: 0x809,
} as const;

/** The records of a stream, each with its continuations. What comes after the last whole record is padding. */
export function readRecords(stream: Uint8Array): readonly BiffRecord[] {
  const data = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: { id: number; blocks: Uint8Array[]; offset: number }[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const id = data.getUint16(at, true);
    const length = data.getUint16(at + 2, true);
    if (id === 0 && length === 0) break;
    if (at + 4 + length > stream.length) throw damaged(`record at ${String(at)}`);
    const block = stream.subarray(at + 4, at + 4 + length);
    if (id === ID.continued) records.at(-1)?.blocks.push(block);
    else records.push({ id, blocks: [block], offset: at });
    at += 4 + length;
  }
  return records;
}

/** Reads numbers and text from a record, over the bounds of its blocks. Throws `Unreadable` beyond its end. */
export interface Cursor {
  u8(): number;
  u16(): number;
  u32(): number;
  double(): number;
  /** Characters, after the byte that says whether each has one byte or two; that byte stands again where a block begins. */
  characters(count: number, flags: number): string;
  skip(bytes: number): void;
  isAtEnd(): boolean;
}

/** A cursor at the beginning of a record. */
export function cursorOf({ blocks, offset }: BiffRecord): Cursor {
  let block = 0;
  let at = 0;

  function isBlockDone(): boolean {
    return at >= (blocks[block]?.length ?? 0);
  }

  function u8(): number {
    while (block < blocks.length && isBlockDone()) {
      block += 1;
      at = 0;
    }
    const byte = blocks[block]?.[at];
    if (byte === undefined) throw damaged(`record at ${String(offset)}`);
    at += 1;
    return byte;
  }

  const u16 = (): number => u8() + u8() * 0x100;
  const u32 = (): number => u16() + u16() * 0x10000;

  return {
    u8,
    u16,
    u32,
    double() {
      const bytes = Uint8Array.from({ length: 8 }, u8);
      return new DataView(bytes.buffer).getFloat64(0, true);
    },
    characters(count, flags) {
      let isWide = (flags & 1) !== 0;
      let text = '';
      for (let index = 0; index < count; index += 1) {
        if (isBlockDone()) isWide = (u8() & 1) !== 0;
        text += String.fromCharCode(isWide ? u16() : u8());
      }
      return text;
    },
    skip(bytes) {
      for (let index = 0; index < bytes; index += 1) u8();
    },
    isAtEnd: () => isBlockDone() && block >= blocks.length - 1,
  };
}

/** A number in four bytes: a whole number or the upper part of a double, perhaps in hundredths. */
export function smallNumber(packed: number): number {
  const data = new DataView(new ArrayBuffer(8));
  data.setUint32(4, packed & 0xfffffffc, true);
  const value = (packed & 2) === 0 ? data.getFloat64(0, true) : (packed | 0) >> 2;
  return (packed & 1) === 0 ? value : value / 100;
}
