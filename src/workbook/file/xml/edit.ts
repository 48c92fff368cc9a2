import type { XmlElement } from './tree';
import { escapeAttribute } from './escape';

/** A replacement of a piece of a text; `start` = `end` puts something in between. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; several at one place come in the order of the list. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => (a.start === b.start ? a.end - b.end : a.start - b.start));
  const pieces: string[] = [];
  let from = 0;
  for (const edit of sorted) {
    if (edit.start < from) throw new Error('edits overlap');
    pieces.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** Puts XML at the end of an element's content; `<a/>` becomes `<a>…</a>`. */
export function append(element: XmlElement, xml: string): Edit {
  if (!element.isEmptyTag) return { start: element.innerEnd, end: element.innerEnd, text: xml };
  return { start: element.end - 2, end: element.end, text: `>${xml}</${element.tag}>` };
}

/** Puts XML behind an element. */
export function insertAfter(element: XmlElement, xml: string): Edit {
  return { start: element.end, end: element.end, text: xml };
}

/** Takes an element away. */
export function remove(element: XmlElement): Edit {
  return { start: element.start, end: element.end, text: '' };
}

/** Sets an attribute (its name without prefix), whether it is there or not. */
export function setAttribute(element: XmlElement, name: string, value: string): Edit {
  const there = element.attributes.get(name);
  if (there === undefined) {
    const at = element.attributesStart;
    return { start: at, end: at, text: ` ${name}="${escapeAttribute(value)}"` };
  }
  const from = element.attributesStart;
  return { start: from + there.start, end: from + there.end, text: escapeAttribute(value) };
}
