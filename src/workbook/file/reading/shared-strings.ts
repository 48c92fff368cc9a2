import { partText, readingXml } from '../package/parts';
import type { Parts } from '../package/parts';
import type { WorkbookPart } from './workbook-part';
import { scanXml } from '../xml/scanner';

/** The texts that cells point to, plain; none where the workbook has no such part. Throws `Unreadable`. */
export function readSharedStrings(parts: Parts, workbook: WorkbookPart): readonly string[] {
  const part = workbook.relationships.find((one) => one.kind === 'sharedStrings')?.part;
  if (part === undefined || part === null) return [];
  const xml = partText(parts, part);
  return readingXml(part, () => readTexts(xml));
}

function readTexts(xml: string): readonly string[] {
  const next = scanXml(xml);
  const texts: string[] = [];
  for (let token = next(); token !== null; token = next()) {
    if (token.kind !== 'open' || token.name !== 'si') continue;
    texts.push(token.isEmpty ? '' : readRichText(next, 'si'));
  }
  return texts;
}

/**
 * The text of the element that was just opened, whether plain or in runs of different looks; readings aid (`rPh`) is none of it.
 * Leaves the scanner behind the element's end.
 */
export function readRichText(next: ReturnType<typeof scanXml>, element: string): string {
  let text = '';
  let isText = false;
  let phonetic = 0;
  for (let token = next(); token !== null; token = next()) {
    if (token.kind === 'text') {
      if (isText && phonetic === 0) text += token.text;
    } else if (token.kind === 'open') {
      if (token.isEmpty) continue;
      if (token.name === 'rPh') phonetic += 1;
      isText = token.name === 't';
    } else {
      if (token.name === element) break;
      if (token.name === 'rPh') phonetic -= 1;
      isText = false;
    }
  }
  return unescapeText(text);
}

/** Excel writes characters that XML does not hold as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
