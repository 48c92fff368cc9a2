import { areaName } from '../address';
import { FONT, FONT_SIZE } from '../plan/looks';
import type { TabLayout } from '../plan/tab-layout';
import type { Area, CellStyle } from '../port';
import { alikeOperations } from './alike';
import { type Operation, operation } from './operations';
import { type Rectangle, rectanglesOf } from './rectangles';

/** One side of the looks: what cells have there, and how blocks get it. */
interface Aspect<K extends string | number> {
  readonly key: (style: CellStyle) => K | null;
  readonly apply: (format: Excel.RangeFormat, key: K) => void;
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

function blocksOf<K extends string | number>(
  { cells }: TabLayout,
  key: (style: CellStyle) => K | null,
): readonly Rectangle<K>[] {
  return rectanglesOf(cells.map((line) => line.map((cell) => (cell === null ? null : key(cell.style)))));
}

/** Lines around each cell of a block. */
function boxOperations(tab: string, layout: TabLayout): readonly Operation[] {
  return blocksOf(layout, ({ border }) => (border === 'thin' ? 'thin' : null)).map(({ area }) =>
    operation(({ sheet }) => {
      const { borders } = sheet(tab).getRange(areaName(area)).format;
      // Excel refuses lines within a block where there is no room for them.
      const inside = [
        ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
        ...(area.right > area.left ? (['InsideVertical'] as const) : []),
      ];
      for (const side of [...SIDES, ...inside]) borders.getItem(side).style = 'Continuous';
    }, 3),
  );
}

/** A line below each row of a block. */
function underlineOperations(tab: string, layout: TabLayout): readonly Operation[] {
  const blocks = blocksOf(layout, ({ border }) => (border === 'bottom' ? 'bottom' : null));
  return blocks
    .flatMap(({ area }) => rowsOf(area))
    .map((area) =>
      operation(({ sheet }) => {
        sheet(tab).getRange(areaName(area)).format.borders.getItem('EdgeBottom').style = 'Continuous';
      }),
    );
}

/** What gives the cells of a tab their looks, each side of them to all cells that are alike at once. */
export function lookOperations(tab: string, layout: TabLayout): readonly Operation[] {
  const aspect = <K extends string | number>({ key, apply }: Aspect<K>): readonly Operation[] =>
    alikeOperations(tab, blocksOf(layout, key), apply);
  return [
    ...aspect(font),
    ...aspect(size),
    ...aspect(bold),
    ...aspect(italic),
    ...aspect(underline),
    ...aspect(color),
    ...aspect(fill),
    ...aspect(horizontal),
    ...aspect(vertical),
    ...aspect(wrap),
    ...aspect(indent),
    ...boxOperations(tab, layout),
    ...underlineOperations(tab, layout),
  ];
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}
