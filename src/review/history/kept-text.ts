import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { Deflate, Inflate } from 'fflate';
import { itemAt } from '../../domain/checked';
import type { Steps } from '../../domain/steps';
import type { KeptText } from '../../sheets/writing/history';
import { joinedBytes } from '../../workbook/joined-bytes';

/** How many characters go into a cell: a multiple of 4, below what a cell holds (32,767). */
const PART = 32_000;
/** How many bytes are packed between two steps. */
const SLICE = 1 << 17;
/** How hard it is packed, and how much is remembered meanwhile: more is no smaller, and would be cleared anew for each text. */
const PACKING = { level: 5, mem: 4 } as const;
/** No text of ours is longer; a workbook that was tampered with may promise more than a machine holds. */
const MOST_BYTES = 1 << 27;

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

/**
 * The bytes (UTF-8) of a text that comes in pieces, in the same slices as of the whole; only the last slice is valid. A long one as a whole would stand in
 * memory several times over.
 */
function* slicesOfText(pieces: readonly string[]): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const slice = new Uint8Array(SLICE);
  let filled = 0;
  for (const piece of pieces) {
    let rest = encoder.encode(piece);
    while (filled + rest.length >= SLICE) {
      const fits = SLICE - filled;
      slice.set(rest.subarray(0, fits), filled);
      yield slice;
      rest = rest.subarray(fits);
      filled = 0;
    }
    slice.set(rest, filled);
    filled += rest.length;
  }
  if (filled > 0) yield slice.subarray(0, filled);
}

/** The fingerprint of bytes, with a step after each part of them. */
function* hashInSteps(bytes: Uint8Array): Steps<string> {
  const hash = sha256.create();
  for (const slice of slicesOf(bytes)) {
    hash.update(slice);
    yield null;
  }
  return bytesToHex(hash.digest());
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map(Array.from(LETTERS, (one, value) => [one, value]));

/** The letters of the lowest 12 bits of a number. */
const PAIRS = Array.from({ length: 1 << 12 }, (_, bits) => LETTERS.charAt(bits >> 6) + LETTERS.charAt(bits & 63));

function pair(bits: number): string {
  return itemAt(PAIRS, bits & 0xfff);
}

/** Base64 (RFC 4648) of bytes. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += pair(bits >> 12) + pair(bits);
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - missing) + '='.repeat(missing);
}

/** The bytes of base64; `null` where it is none. */
function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const bytes = new Uint8Array((text.length / 4) * 3 - (text.length - text.replace(/=+$/, '').length));
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    const bits = Array.from(text.slice(at, at + 4)).reduce((sum, one) => (sum << 6) | (VALUES.get(one) ?? 0), 0);
    // What lies beyond the end of the bytes is not kept.
    bytes[to] = bits >> 16;
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
  }
  return bytes;
}

/** Packs a text for cells, with its fingerprint. The same text gives the same parts wherever it is packed, and whatever pieces it comes in. */
export function* keepInSteps(pieces: readonly string[]): Steps<KeptText> {
  const hash = sha256.create();
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate(PACKING, (chunk) => chunks.push(chunk));
  for (const slice of slicesOfText(pieces)) {
    hash.update(slice);
    deflate.push(slice);
    yield null;
  }
  deflate.push(new Uint8Array(), true);
  const text = base64(joinedBytes(chunks));
  yield null;
  const parts = Array.from({ length: Math.ceil(text.length / PART) }, (_, index) =>
    text.slice(index * PART, (index + 1) * PART),
  );
  return { hash: bytesToHex(hash.digest()), parts };
}

function inflated(packed: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (const slice of slicesOf(packed)) {
      inflate.push(slice);
      if (length > MOST_BYTES) return null;
    }
    inflate.push(new Uint8Array(), true);
    return joinedBytes(chunks);
  } catch {
    // fflate throws at broken data.
    return null;
  }
}

/** The text that was kept; `null` where the parts are not what was written: then the fingerprint is another one. */
export function* keptTextInSteps({ hash, parts }: KeptText): Steps<string | null> {
  const packed = fromBase64(parts.join(''));
  const bytes = packed === null ? null : inflated(packed);
  yield null;
  if (bytes === null || (yield* hashInSteps(bytes)) !== hash) return null;
  return new TextDecoder().decode(bytes);
}
