import { z } from 'zod';
import { itemAt } from '../../domain/checked';
import type { Steps } from '../../domain/steps';
import { parsedJson } from '../../workbook/parsed-json';
import type { CellContent, CellPlan, CellStyle, RowPlan, TabPlan } from '../../workbook/port';

/**
 * A plan as a short text, and back. Most cells of a tab share their looks and many their texts, so each stands once in a list, and a cell is the
 * numbers of its own: `[look]` where it holds nothing, `[look, kind, text]`, or `[look, kind, formula, result]`; 0 is no cell.
 */
const KINDS = ['text', 'number', 'formula-number', 'formula-text'] as const;
type Kind = (typeof KINDS)[number];

const area = z.strictObject({ top: z.int(), left: z.int(), bottom: z.int(), right: z.int() });
const look = z.strictObject({
  style: z.strictObject({
    bold: z.boolean().exactOptional(),
    italic: z.boolean().exactOptional(),
    underline: z.boolean().exactOptional(),
    size: z.number().exactOptional(),
    color: z.string().exactOptional(),
    fill: z.string().exactOptional(),
    horizontal: z.enum(['left', 'center', 'right']).exactOptional(),
    vertical: z.enum(['top', 'center', 'bottom']).exactOptional(),
    wrap: z.boolean().exactOptional(),
    indent: z.number().exactOptional(),
    border: z.enum(['thin', 'bottom', 'none']).exactOptional(),
  }),
  format: z.string().exactOptional(),
  note: z.string().exactOptional(),
});
type Look = z.infer<typeof look>;

/** Everything of a plan but its rows. A part that plans get later is missing here until it is added, and the program is not built. */
const rest = {
  key: z.string(),
  name: z.string(),
  columnWidths: z.array(z.number()),
  merges: z.array(area),
  freeze: z.strictObject({ rows: z.int(), columns: z.int() }).exactOptional(),
  autoFilter: area.exactOptional(),
  page: z.strictObject({
    orientation: z.enum(['portrait', 'landscape']),
    marginsMm: z.strictObject({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() }),
    titleRows: z.strictObject({ first: z.int(), last: z.int() }).exactOptional(),
    breaks: z.array(z.int()).exactOptional(),
    scalePercent: z.number().exactOptional(),
    onOnePage: z.boolean().exactOptional(),
    centered: z.boolean().exactOptional(),
    pageNumbers: z.boolean(),
  }),
  tabColor: z.string().exactOptional(),
  charts: z
    .array(
      z.strictObject({
        kind: z.enum(['columns', 'bars', 'stacked-bars']),
        title: z.string(),
        description: z.string(),
        place: area,
        categories: area,
        categoryTitle: z.string().nullable(),
        valueTitle: z.string(),
        format: z.string(),
        series: z.array(
          z.strictObject({
            name: z.string(),
            values: area,
            shade: z.enum(['darkest', 'dark', 'middle', 'light', 'white']),
          }),
        ),
      }),
    )
    .exactOptional(),
  isHidden: z.literal(true).exactOptional(),
} satisfies Readonly<Record<keyof Omit<TabPlan, 'rows' | 'isPutBack'>, z.ZodType>>;

const packed = z.strictObject({
  plan: z.strictObject(rest),
  looks: z.array(look),
  texts: z.array(z.string()),
  /** The height of each row (`null` is automatic), then its cells. */
  rows: z.array(z.tuple([z.number().nullable(), z.array(z.union([z.literal(0), z.array(z.int()).min(1).max(4)]))])),
});
type Packed = z.infer<typeof packed>;

/** A list in which each thing stands once, by a text that tells it. */
interface Listing<T> {
  readonly items: readonly T[];
  readonly numberOf: (item: T, told: string) => number;
}

function listing<T>(): Listing<T> {
  const items: T[] = [];
  const numbers = new Map<string, number>();
  return {
    items,
    numberOf(item, told) {
      const known = numbers.get(told);
      if (known !== undefined) return known;
      numbers.set(told, items.length);
      return items.push(item) - 1;
    },
  };
}

function packedContent(content: CellContent, text: (told: string) => number): readonly number[] {
  const kind = (one: Kind): number => KINDS.indexOf(one);
  switch (content.kind) {
    case 'text':
      return [kind('text'), text(content.text)];
    case 'number':
      return [kind('number'), text(content.decimal)];
    case 'formula':
      return 'text' in content.result
        ? [kind('formula-text'), text(content.formula), text(content.result.text)]
        : [kind('formula-number'), text(content.formula), text(content.result.decimal)];
  }
}

/** How many rows stand in one piece of a text. */
const ROWS_A_PIECE = 500;

/** A plan as text, in pieces, with a step after each row. Equal plans give equal texts. */
export function* packPlanInSteps({ rows, ...plan }: TabPlan): Steps<readonly string[]> {
  const looks = listing<Look>();
  const texts = listing<string>();
  const text = (told: string): number => texts.numberOf(told, told);
  // The same few styles come again and again.
  const styles = new Map<CellStyle, string>();
  const tellLook = ({ style, format = '', note = '' }: Look): string => {
    const told = styles.get(style) ?? JSON.stringify(style);
    styles.set(style, told);
    return [told, format, note].join('\n');
  };
  // So do cells of long tables: one and the same stands in many rows.
  const cellsKnown = new Map<CellPlan, string>();
  const packedCell = (cell: CellPlan): string => {
    const isText = cell.content?.kind === 'text';
    const there = isText ? cellsKnown.get(cell) : undefined;
    if (there !== undefined) return there;
    const { content, ...shown } = cell;
    const number = looks.numberOf(shown, tellLook(shown));
    const made = `[${(content === null ? [number] : [number, ...packedContent(content, text)]).join(',')}]`;
    if (isText) cellsKnown.set(cell, made);
    return made;
  };
  const pieces: string[] = [];
  let packedRows: string[] = [];
  const endPiece = (): void => {
    pieces.push(`${pieces.length === 0 ? '' : ','}${packedRows.join(',')}`);
    packedRows = [];
  };
  for (const { cells, height } of rows) {
    const told = cells.map((cell) => (cell === null ? '0' : packedCell(cell))).join(',');
    packedRows.push(`[${JSON.stringify(height ?? null)},[${told}]]`);
    if (packedRows.length === ROWS_A_PIECE) endPiece();
    yield null;
  }
  if (packedRows.length > 0) endPiece();
  const before = JSON.stringify({ plan, looks: looks.items, texts: texts.items });
  return [`${before.slice(0, -1)},"rows":[`, ...pieces, ']}'];
}

function contentOf({ texts }: Packed, [kind, first, second]: readonly number[]): CellContent | null {
  const text = (number: number | undefined): string => itemAt(texts, number ?? -1);
  switch (kind === undefined ? undefined : KINDS[kind]) {
    case undefined:
      return null;
    case 'text':
      return { kind: 'text', text: text(first) };
    case 'number':
      return { kind: 'number', decimal: text(first) };
    case 'formula-text':
      return { kind: 'formula', formula: text(first), result: { text: text(second) } };
    case 'formula-number':
      return { kind: 'formula', formula: text(first), result: { decimal: text(second) } };
  }
}

/** Whether every number of a cell is one of a list. */
function isWhole({ looks, texts, rows }: Packed): boolean {
  return rows.every(([, cells]) =>
    cells.every((cell) => {
      if (cell === 0) return true;
      const [number = -1, kind, ...of] = cell;
      if (looks[number] === undefined) return false;
      if (kind === undefined) return true;
      const isFormula = kind >= 2;
      return (
        KINDS[kind] !== undefined && of.length === (isFormula ? 2 : 1) && of.every((one) => texts[one] !== undefined)
      );
    }),
  );
}

/** The plan that a text stands for; `null` where it is none. */
export function unpackPlan(text: string): TabPlan | null {
  const parsed = packed.safeParse(parsedJson(text));
  if (!parsed.success || !isWhole(parsed.data)) return null;
  const { plan, looks, rows } = parsed.data;
  return {
    ...plan,
    rows: rows.map(([height, cells]): RowPlan => {
      const made = cells.map((cell): CellPlan | null => {
        if (cell === 0) return null;
        const [number = 0, ...content] = cell;
        return { content: contentOf(parsed.data, content), ...itemAt(looks, number) };
      });
      return height === null ? { cells: made } : { cells: made, height };
    }),
  };
}
