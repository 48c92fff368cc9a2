import type { BiffRecord, Cursor } from './records';
import { cursorOf } from './records';

/** A text and where in it other fonts begin: by the number of the font, from a character (0-based) on. */
export interface BiffText {
  readonly text: string;
  readonly runs: readonly { readonly from: number; readonly font: number }[];
}

const HAS_RUNS = 8;
const HAS_PHONETICS = 4;

/** A text with its runs, after its length in characters. */
export function richText(cursor: Cursor, length: number): BiffText {
  const flags = cursor.u8();
  const runCount = (flags & HAS_RUNS) === 0 ? 0 : cursor.u16();
  const phonetics = (flags & HAS_PHONETICS) === 0 ? 0 : cursor.u32();
  const text = cursor.characters(length, flags);
  const runs = Array.from({ length: runCount }, () => ({ from: cursor.u16(), font: cursor.u16() }));
  cursor.skip(phonetics);
  return { text, runs };
}

/** The texts that cells share. */
export function sharedStrings(record: BiffRecord): readonly BiffText[] {
  const cursor = cursorOf(record);
  cursor.skip(4);
  const count = cursor.u32();
  const texts: BiffText[] = [];
  while (texts.length < count && !cursor.isAtEnd()) texts.push(richText(cursor, cursor.u16()));
  return texts;
}
