import type { FontRun } from '../../../../domain/text/legacy/legacy';
import { readAttributes, type scanXml } from '../../xml/scanner';
import { wholeNumber } from '../whole-number';

type Scanner = ReturnType<typeof scanXml>;

/** Longest row of spaces that a cell's text may name by a number. */
const MOST_SPACES = 1000;

/** The attribute of a name, whatever its prefix. */
export function attributeIn(attributes: string, name: string): string | null {
  for (const [written, { value }] of readAttributes(attributes)) {
    if (written.slice(written.indexOf(':') + 1) === name) return value;
  }
  return null;
}

/** The text of the cell that was just opened, by the fonts of its spans; leaves the scanner behind the cell. Comments and pictures are no text. */
export function readCellRuns(next: Scanner, fontOf: (style: string) => string | null): readonly FontRun[] {
  const runs: FontRun[] = [];
  const path: { readonly name: string; readonly font: string | null }[] = [];
  let paragraphs = 0;

  function add(text: string): void {
    const font = path.at(-1)?.font ?? null;
    const last = runs.at(-1);
    if (last?.font === font) runs[runs.length - 1] = { text: last.text + text, font };
    else runs.push({ text, font });
  }

  for (let token = next(); token !== null; token = next()) {
    if (token.kind === 'close') {
      if (path.pop() === undefined) break;
      continue;
    }
    const isInText = path[0]?.name === 'p';
    if (token.kind === 'text') {
      if (isInText) add(token.text.replace(/[ \t\r\n]+/g, ' '));
      continue;
    }
    const { name, attributes, isEmpty } = token;
    if (path.length === 0 && name === 'p') {
      if (paragraphs > 0) add('\n');
      paragraphs += 1;
    }
    if (isInText && name === 's') add(' '.repeat(wholeNumber(attributeIn(attributes, 'c'), 1, MOST_SPACES, 1)));
    if (isInText && name === 'tab') add('\t');
    if (isInText && name === 'line-break') add('\n');
    if (isEmpty) continue;
    // What stands in a paragraph beside its text: a note, a picture.
    const isAside = ['annotation', 'note', 'frame', 'ruby-text'].includes(name);
    const style = name === 'span' ? attributeIn(attributes, 'style-name') : null;
    if (isAside) passOver(next);
    else path.push({ name, font: (style === null ? null : fontOf(style)) ?? path.at(-1)?.font ?? null });
  }
  return runs;
}

/** Reads to the end of the element that was just opened. */
function passOver(next: Scanner): void {
  let depth = 1;
  for (let token = next(); token !== null; token = next()) {
    if (token.kind === 'open' && !token.isEmpty) depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (depth === 0) return;
  }
}
