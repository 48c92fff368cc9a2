import { areaName } from '../address';
import { FONT, FONT_SIZE } from '../plan/looks';
import type { Area, CellPlan, CellStyle } from '../port';
import { type Operation, operation } from './operations';
import { rectanglesOf } from './rectangles';
import type { TabLayout } from '../plan/tab-layout';

/** One side of the looks: what cells have there, and how a block gets it. */
interface Aspect<K extends string | number> {
  readonly key: (style: CellStyle) => K | null;
  readonly apply: (format: Excel.RangeFormat, key: K, area: Area) => void;
  readonly settings?: number;
  /** Whether its blocks are one row high. */
  readonly byRow?: boolean;
}

const font: Aspect<string> = {
  key: () => FONT,
  apply: (format, name) => {
    format.font.name = name;
  },
};

const size: Aspect<number> = {
  key: (style) => style.size ?? FONT_SIZE,
  apply: (format, points) => {
    format.font.size = points;
  },
};

const bold: Aspect<string> = {
  key: (style) => (style.bold === true ? 'bold' : null),
  apply: (format) => {
    format.font.bold = true;
  },
};

const italic: Aspect<string> = {
  key: (style) => (style.italic === true ? 'italic' : null),
  apply: (format) => {
    format.font.italic = true;
  },
};

const underline: Aspect<string> = {
  key: (style) => (style.underline === true ? 'underline' : null),
  apply: (format) => {
    format.font.underline = 'Single';
  },
};

const color: Aspect<string> = {
  key: (style) => style.color ?? null,
  apply: (format, hex) => {
    format.font.color = `#${hex}`;
  },
};

const fill: Aspect<string> = {
  key: (style) => style.fill ?? null,
  apply: (format, hex) => {
    format.fill.color = `#${hex}`;
  },
};

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const horizontal: Aspect<keyof typeof HORIZONTAL> = {
  key: (style) => style.horizontal ?? null,
  apply: (format, where) => {
    format.horizontalAlignment = HORIZONTAL[where];
  },
};

const vertical: Aspect<keyof typeof VERTICAL> = {
  key: (style) => style.vertical ?? null,
  apply: (format, where) => {
    format.verticalAlignment = VERTICAL[where];
  },
};

const wrap: Aspect<string> = {
  key: (style) => (style.wrap === true ? 'wrap' : null),
  apply: (format) => {
    format.wrapText = true;
  },
};

const indent: Aspect<number> = {
  key: (style) => (style.indent === undefined || style.indent === 0 ? null : style.indent),
  apply: (format, level) => {
    format.indentLevel = level;
  },
};

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const lines: Aspect<string> = {
  key: (style) => (style.border === 'thin' ? 'thin' : null),
  apply: (format, _, { top, left, bottom, right }) => {
    // Excel refuses lines within a block where there is no room for them.
    const inside = [
      ...(bottom > top ? (['InsideHorizontal'] as const) : []),
      ...(right > left ? (['InsideVertical'] as const) : []),
    ];
    for (const side of [...SIDES, ...inside]) format.borders.getItem(side).style = 'Continuous';
  },
  settings: 3,
};

const underlines: Aspect<string> = {
  key: (style) => (style.border === 'bottom' ? 'bottom' : null),
  apply: (format) => {
    format.borders.getItem('EdgeBottom').style = 'Continuous';
  },
  byRow: true,
};

/** What gives the cells of a tab their looks; each side of them in as few blocks as it has. */
export function lookOperations(tab: string, layout: TabLayout): readonly Operation[] {
  return [
    ...aspectOperations(tab, layout, font),
    ...aspectOperations(tab, layout, size),
    ...aspectOperations(tab, layout, bold),
    ...aspectOperations(tab, layout, italic),
    ...aspectOperations(tab, layout, underline),
    ...aspectOperations(tab, layout, color),
    ...aspectOperations(tab, layout, fill),
    ...aspectOperations(tab, layout, horizontal),
    ...aspectOperations(tab, layout, vertical),
    ...aspectOperations(tab, layout, wrap),
    ...aspectOperations(tab, layout, indent),
    ...aspectOperations(tab, layout, lines),
    ...aspectOperations(tab, layout, underlines),
  ];
}

function aspectOperations<K extends string | number>(
  tab: string,
  { cells }: TabLayout,
  { key, apply, settings = 1, byRow = false }: Aspect<K>,
): readonly Operation[] {
  const keyOf = (cell: CellPlan | null): K | null => (cell === null ? null : key(cell.style));
  const blocks = rectanglesOf(cells.map((line) => line.map(keyOf)));
  return blocks
    .flatMap((block) => (byRow ? rowsOf(block.area).map((area) => ({ key: block.key, area })) : [block]))
    .map((block) =>
      operation(
        ({ sheet }) => apply(sheet(tab).getRange(areaName(block.area)).format, block.key, block.area),
        settings,
      ),
    );
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}
