import { type Steps, complete } from '../../../domain/steps';
import { type ZipEntry, packInSteps } from '../zip/archive';
import { partsOf } from '../package/parts';
import type { Parts } from '../package/parts';

/** The parts of the file that is being made, in the order of the file. What is not put stays as it was, packed bytes and all. */
export interface Draft {
  has(name: string): boolean;
  /** A part that is there keeps its place; a new one comes last. */
  put(name: string, text: string): void;
  /** The same in steps, for a part that may be large. */
  putInSteps(name: string, text: string): Steps<void>;
  drop(name: string): void;
  parts(): Parts;
}

/** A draft that begins as a workbook file is. */
export function draftOf(parts: Parts): Draft {
  const entries = new Map<string, ZipEntry>(parts.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  function* putInSteps(name: string, text: string): Steps<void> {
    entries.set(name.toLowerCase(), yield* packInSteps(name, new TextEncoder().encode(declaredUtf8(text))));
  }
  return {
    has: (name) => entries.has(name.toLowerCase()),
    put: (name, text) => complete(putInSteps(name, text)),
    putInSteps,
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
