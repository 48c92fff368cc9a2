import { encodingOfFont, legacyEvidence } from '../../domain/text/legacy/legacy';
import { areaName } from '../address';
import type { CellValue, OldFontCell } from '../port';
import { ANSWER_BYTES } from './bytes';
import type { Conversation } from './conversation';
import { type Piece, takePieces } from './pieces';

/** What the font of a cell comes to in an answer. */
const FONT_BYTES = 60;

/** The texts of one column by their 0-based rows. */
interface Column {
  readonly column: number;
  readonly texts: ReadonlyMap<number, string>;
}

/** The texts that an old font would make something else of, by column; none in a tab where no text shows a sign of one. */
function candidates(values: readonly (readonly CellValue[])[]): readonly Column[] {
  const columns = new Map<number, Map<number, string>>();
  let isLikely = false;
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      const evidence = typeof value === 'string' ? legacyEvidence(value) : null;
      if (typeof value !== 'string' || evidence === null) continue;
      isLikely ||= evidence === 'likely';
      const texts = columns.get(column) ?? new Map<number, string>();
      columns.set(column, texts.set(row, value));
    }
  }
  return isLikely ? [...columns].map(([column, texts]) => ({ column, texts })) : [];
}

/** The fonts of some pieces of single columns, cell by cell: one round trip. */
async function fontsOf(
  { context, answered }: Conversation,
  pieces: readonly Piece[],
): Promise<readonly (readonly (string | null)[])[]> {
  const asked = pieces.map(({ tab, area }) =>
    context.workbook.worksheets
      .getItem(tab)
      .getRange(areaName(area))
      .getCellProperties({ format: { font: { name: true } } }),
  );
  await answered(context.sync());
  return asked.map(({ value }) => value.map(([look]) => look?.format?.font?.name ?? null));
}

/**
 * The text cells under fonts of before Unicode, by tab. Excel is asked for fonts only where some text of a tab shows a sign of them: then one round
 * trip for each 2 MB. A cell in several fonts has no font that Excel would tell.
 */
export async function readOldFonts(
  conversation: Conversation,
  tabs: readonly { readonly tab: string; readonly values: readonly (readonly CellValue[])[] }[],
): Promise<ReadonlyMap<string, readonly OldFontCell[]>> {
  const wanted = tabs.flatMap(({ tab, values }) => candidates(values).map((column) => ({ tab, ...column })));
  const cells = new Map<string, OldFontCell[]>(tabs.map(({ tab }) => [tab, []]));
  let left: readonly Piece[] = wanted.map(({ tab, column, texts }) => {
    const rows = [...texts.keys()];
    const area = { top: Math.min(...rows), left: column, bottom: Math.max(...rows), right: column };
    return { tab, area, cellBytes: FONT_BYTES };
  });
  while (left.length > 0) {
    const step = takePieces(left, ANSWER_BYTES);
    const fonts = await fontsOf(conversation, step.taken);
    for (const [index, { tab, area }] of step.taken.entries()) {
      const texts = wanted.find((one) => one.tab === tab && one.column === area.left)?.texts;
      for (const [offset, font] of (fonts[index] ?? []).entries()) {
        const row = area.top + offset;
        const text = texts?.get(row);
        if (text === undefined || (font !== null && encodingOfFont(font) === null)) continue;
        cells.get(tab)?.push({ row, column: area.left, runs: [{ text, font }] });
      }
    }
    left = step.left;
  }
  return new Map(
    [...cells].map(([tab, own]) => [tab, own.sort((a, b) => (a.row === b.row ? a.column - b.column : a.row - b.row))]),
  );
}
