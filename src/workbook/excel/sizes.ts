import { areaName } from '../address';
import { widthPixels } from '../plan/column-width';
import type { Area, TabPlan } from '../port';
import { MAX_HEIGHT } from '../sheet-limits';
import { alikeOperations } from './alike';
import type { EntryGrid } from './entry-grid';
import type { HiddenLines } from './hidden-lines';
import { type Operation, operation } from './operations';
import { rectanglesOf } from './rectangles';

const POINTS_PER_PIXEL = 0.75;

/** What gives the columns their widths, those that are told: before the content, as Excel fits rows to it when it goes in. */
export function widthOperations(tab: string, widths: readonly (number | null)[]): readonly Operation[] {
  return rectanglesOf([widths]).map(({ key, area }) =>
    operation(({ sheet }) => {
      sheet(tab).getRange(areaName(area)).format.columnWidth = widthPixels(key) * POINTS_PER_PIXEL;
    }),
  );
}

/** What gives the rows their heights: those of the plan, the others after what is in them. */
export function heightOperations(tab: string, plan: TabPlan, { cells, width }: EntryGrid): readonly Operation[] {
  if (cells.length === 0) return [];
  const all = { top: 0, left: 0, bottom: cells.length - 1, right: width - 1 };
  const heights = plan.rows.map(({ height }) => [height ?? null]);
  return [
    operation(({ sheet }) => sheet(tab).getRange(areaName(all)).format.autofitRows()),
    ...alikeOperations(tab, rectanglesOf(heights), (format, points) => {
      format.rowHeight = Math.min(points, MAX_HEIGHT);
    }),
  ];
}

/** What hides rows and columns. */
export function hidingOperations(tab: string, { rows, columns }: HiddenLines): readonly Operation[] {
  return [
    ...rectanglesOf(masked(rows).map((flag) => [flag])).map(({ area }) =>
      operation(({ sheet }) => {
        sheet(tab).getRange(areaName(area)).rowHidden = true;
      }),
    ),
    ...rectanglesOf([masked(columns)]).map(({ area }) =>
      operation(({ sheet }) => {
        sheet(tab).getRange(areaName(area)).columnHidden = true;
      }),
    ),
  ];
}

function masked(lines: readonly number[]): readonly ('hidden' | null)[] {
  const hidden = new Set(lines);
  return Array.from({ length: Math.max(0, ...lines.map((line) => line + 1)) }, (_, line) =>
    hidden.has(line) ? 'hidden' : null,
  );
}

/** What makes a tab's merges. */
export function mergeOperations(tab: string, merges: readonly Area[]): readonly Operation[] {
  return merges
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .map((area) => operation(({ sheet }) => sheet(tab).getRange(areaName(area)).merge()));
}
