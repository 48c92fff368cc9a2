import { type ZipEntry, pack } from '../zip/archive';
import { partsOf } from '../package/parts';
import type { Parts } from '../package/parts';

/** The parts of the file that is being made, in the order of the file. What is not put stays as it was, packed bytes and all. */
export interface Draft {
  has(name: string): boolean;
  /** A part that is there keeps its place; a new one comes last. */
  put(name: string, text: string): void;
  /** The same, for a part that is packed already. */
  putPacked(entry: ZipEntry): void;
  drop(name: string): void;
  parts(): Parts;
}

/** A draft that begins as a workbook file is. */
export function draftOf(parts: Parts): Draft {
  const entries = new Map<string, ZipEntry>(parts.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const putPacked = (entry: ZipEntry): void => {
    entries.set(entry.name.toLowerCase(), entry);
  };
  return {
    has: (name) => entries.has(name.toLowerCase()),
    put: (name, text) => {
      putPacked(pack(name, new TextEncoder().encode(declaredUtf8(text))));
    },
    putPacked,
    drop: (name) => {
      entries.delete(name.toLowerCase());
    },
    parts: () => partsOf([...entries.values()]),
  };
}

/** We write UTF-8, whatever the part was in. */
function declaredUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?!["']utf-8["'])(?:"[^">]*"|'[^'>]*')/i, '$1"UTF-8"');
}
