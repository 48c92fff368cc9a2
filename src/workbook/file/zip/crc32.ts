/** How many bytes are taken in one go: each has a table of its own. */
const AT_ONCE = 8;

/** The remainder of each byte with none to seven zero bytes behind it, one table after the other. */
const TABLES = makeTables();

function makeTables(): Uint32Array {
  const tables = new Uint32Array(256 * AT_ONCE);
  for (let byte = 0; byte < 256; byte += 1) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ ((remainder & 1) * 0xedb88320);
    tables[byte] = remainder;
  }
  for (let at = 256; at < tables.length; at += 1) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
  }
  return tables;
}

/** What a byte comes to in one of the tables. */
function remainderOf(table: number, byte: number): number {
  return TABLES[table * 256 + (byte & 0xff)] ?? 0;
}

/**
 * The checksum that a zip keeps of each part; of bytes that follow others, `before` is the checksum of those. fflate has one, too, but does not give
 * it out, and does not check it.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let remainder = before ^ 0xffffffff;
  let at = 0;
  for (; at + AT_ONCE <= bytes.length; at += AT_ONCE) {
    const first = remainder ^ view.getUint32(at, true);
    const second = view.getUint32(at + 4, true);
    remainder =
      remainderOf(7, first) ^
      remainderOf(6, first >>> 8) ^
      remainderOf(5, first >>> 16) ^
      remainderOf(4, first >>> 24) ^
      remainderOf(3, second) ^
      remainderOf(2, second >>> 8) ^
      remainderOf(1, second >>> 16) ^
      remainderOf(0, second >>> 24);
  }
  for (; at < bytes.length; at += 1) remainder = (remainder >>> 8) ^ remainderOf(0, remainder ^ view.getUint8(at));
  return (remainder ^ 0xffffffff) >>> 0;
}
