import { pageHeight } from '../../../src/sheets/writing/layout/measure';
import type { TabPlan } from '../../../src/workbook/port';

/**
 * The rows of each page as a program prints them that gets so many percents of what the plan counts on into a page: it begins a new page at each
 * break and where the page is full, and repeats the titles.
 */
export function printedPages(plan: TabPlan, percent: number): readonly (readonly number[])[] {
  const { page, rows, columnWidths } = plan;
  const room = (pageHeight(page, columnWidths) * percent) / 100;
  const heights = rows.map(({ height = 0 }) => height);
  const { titleRows } = page;
  const titles = titleRows === undefined ? [] : heights.slice(titleRows.first, titleRows.last + 1);
  const repeated = titles.reduce((sum, height) => sum + height, 0);
  const pages: number[][] = [[]];
  let used = 0;
  for (const [row, height] of heights.entries()) {
    if (page.breaks?.includes(row) === true || used + height > room) {
      pages.push([]);
      used = titleRows !== undefined && row > titleRows.last ? repeated : 0;
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  return pages;
}
