import type { Steps } from '../../../domain/steps';
import type { FontRun } from '../../../domain/text/legacy/legacy';
import { partTextInSteps, readingXmlInSteps } from '../package/parts';
import type { Parts } from '../package/parts';
import type { WorkbookPart } from './workbook-part';
import { readAttributes, scanXml } from '../xml/scanner';

/** A text with its runs, where some of them have fonts of their own; a run without one has the cell's. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly FontRun[] | null;
}

/** The texts that cells point to; none where the workbook has no such part. Throws `Unreadable`. */
export function* readSharedStrings(parts: Parts, workbook: WorkbookPart): Steps<readonly RichText[]> {
  const part = workbook.relationships.find((one) => one.kind === 'sharedStrings')?.part;
  if (part === undefined || part === null) return [];
  const xml = yield* partTextInSteps(parts, part);
  return yield* readingXmlInSteps(part, readTexts(xml));
}

const NO_TEXT: RichText = { text: '', runs: null };

function* readTexts(xml: string): Steps<readonly RichText[]> {
  const next = scanXml(xml);
  const texts: RichText[] = [];
  for (let token = next(); token !== null; token = next()) {
    if (token.kind !== 'open' || token.name !== 'si') continue;
    texts.push(token.isEmpty ? NO_TEXT : readRichText(next, 'si'));
    yield null;
  }
  return texts;
}

/**
 * The text of the element that was just opened, whether plain or in runs of different looks; readings aid (`rPh`) is none of it.
 * Leaves the scanner behind the element's end.
 */
export function readRichText(next: ReturnType<typeof scanXml>, element: string): RichText {
  const runs: { text: string; font: string | null }[] = [];
  let font: string | null = null;
  let isText = false;
  let phonetic = 0;
  for (let token = next(); token !== null; token = next()) {
    if (token.kind === 'text') {
      if (isText && phonetic === 0) runs.push({ text: token.text, font });
    } else if (token.kind === 'open') {
      if (token.name === 'rFont') font = readAttributes(token.attributes).get('val')?.value ?? null;
      if (token.isEmpty) continue;
      if (token.name === 'r') font = null;
      if (token.name === 'rPh') phonetic += 1;
      isText = token.name === 't';
    } else {
      if (token.name === element) break;
      if (token.name === 'rPh') phonetic -= 1;
      isText = false;
    }
  }
  const text = unescapeText(runs.map((run) => run.text).join(''));
  // A character written as `_x000D_` may be split between runs: then they cannot be told apart any more.
  const isWhole = runs.map((run) => unescapeText(run.text)).join('') === text;
  const hasFonts = isWhole && runs.some((run) => run.font !== null);
  return { text, runs: hasFonts ? runs.map((run) => ({ ...run, text: unescapeText(run.text) })) : null };
}

/** Excel writes characters that XML does not hold as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
