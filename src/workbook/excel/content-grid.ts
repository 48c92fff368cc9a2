import type { Steps } from '../../domain/steps';
import { parseArea } from '../address';
import { serialFrom1904 } from '../date-system';
import { isDateFormat } from '../number-format';
import type { Area, CellValue } from '../port';

/** The values, kinds and formats of a block, as Excel answers. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** What the cells of a tab hold; lines end with their last cell that holds something, as the file adapter has it. */
export interface Content {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly (string | null)[])[];
  readonly width: number;
}

/** Puts blocks of one tab together, with a step after each line; days are told in the 1900 system, whichever the workbook has. */
export function* contentOf(blocks: readonly Block[], is1904: boolean): Steps<Content> {
  const values: CellValue[][] = [];
  const formats: (string | null)[][] = [];
  let width = 0;
  for (const block of blocks) {
    for (const [down, line] of block.values.entries()) {
      const row = block.top + down;
      for (const [right, raw] of line.entries()) {
        const value = cellValue(raw, block.types[down]?.[right]);
        if (value === null) continue;
        const column = block.left + right;
        const format = formatCode(block.formats[down]?.[right]);
        const isOtherDate = is1904 && typeof value === 'number' && isDateFormat(format);
        put(lineAt(values, row), column, isOtherDate ? serialFrom1904(value) : value);
        const codes = lineAt(formats, row);
        if (format !== null) put(codes, column, format);
        width = Math.max(width, column + 1);
      }
      yield null;
    }
  }
  return { values, formats: values.map((_, row) => formats[row] ?? []), width };
}

/** Puts something at a place of a line; what is between was empty. Blocks may come in any order. */
function put<T>(line: (T | null)[], column: number, item: T): void {
  while (line.length < column) line.push(null);
  line[column] = item;
}

function lineAt<T>(lines: T[][], row: number): T[] {
  while (lines.length <= row) lines.push([]);
  const line = lines[row];
  if (line === undefined) throw new Error('a line that was just made');
  return line;
}

/** What a cell holds, from its value and its kind: an error has its code as value, and an empty text is nothing. */
function cellValue(value: unknown, type: unknown): CellValue {
  if (type === 'Error') return { fault: 'error', code: String(value) };
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function formatCode(format: unknown): string | null {
  return typeof format !== 'string' || format === '' || format.toLowerCase() === 'general' ? null : format;
}

/** The block of an address of Excel's (`'Tab 1'!A1:B2`), or `null`. */
export function areaOfAddress(address: string): Area | null {
  return parseArea(address.slice(address.lastIndexOf('!') + 1));
}
