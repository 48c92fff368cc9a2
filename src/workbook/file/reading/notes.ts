import { parseCellName, cellName } from '../../../domain/cell';
import { hasPart, partText, readingXml } from '../package/parts';
import type { Parts } from '../package/parts';
import { relationshipsOf } from '../package/relationships';
import { readAttributes, scanXml } from '../xml/scanner';
import { readRichText } from './shared-strings';

/** The notes of a tab (what files call comments) by their cells in A1 form; none where it has none. Throws `Unreadable`. */
export function readNotes(parts: Parts, sheetPart: string): ReadonlyMap<string, string> {
  const part = relationshipsOf(parts, sheetPart).find(({ kind }) => kind === 'comments')?.part ?? null;
  if (part === null || !hasPart(parts, part)) return new Map();
  const xml = partText(parts, part);
  return readingXml(part, () => notesIn(xml));
}

function notesIn(xml: string): ReadonlyMap<string, string> {
  const next = scanXml(xml);
  const notes = new Map<string, string>();
  for (let token = next(); token !== null; token = next()) {
    if (token.kind !== 'open' || token.name !== 'comment' || token.isEmpty) continue;
    const at = parseCellName((readAttributes(token.attributes).get('ref')?.value ?? '').toUpperCase());
    const { text } = readRichText(next, 'comment');
    if (at !== null) notes.set(cellName(at.row, at.column), text);
  }
  return notes;
}
