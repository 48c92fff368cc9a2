import { areaName } from '../address';
import { PAGE_NUMBER } from '../plan/looks';
import type { PagePlan, TabPlan } from '../port';
import { type Operation, operation } from './operations';

const POINTS_PER_MM = 72 / 25.4;

/** How a tab is printed; `isNew`: nobody has set up its pages before. */
export function pageOperations(tab: string, page: PagePlan, isNew: boolean): readonly Operation[] {
  return [
    operation(({ sheet }) => {
      const layout = sheet(tab).pageLayout;
      layout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
      layout.paperSize = 'A4';
      layout.centerHorizontally = page.centered === true;
      layout.zoom = zoomOf(page);
      const { top, bottom, left, right } = inPoints(page.marginsMm);
      // The header stands in the middle of the margin.
      layout.setPrintMargins('Points', { top, bottom, left, right, header: top / 2, footer: bottom / 2 });
      if (page.titleRows !== undefined) {
        layout.setPrintTitleRows(`$${String(page.titleRows.first + 1)}:$${String(page.titleRows.last + 1)}`);
      }
      const headers = layout.headersFooters;
      headers.state = page.pageNumbers ? 'FirstAndDefault' : 'Default';
      headers.defaultForAllPages.centerHeader = page.pageNumbers ? PAGE_NUMBER : '';
      if (page.pageNumbers) headers.firstPage.centerHeader = '';
    }, 12),
    ...(isNew && page.breaks === undefined ? [] : breakOperations(tab, page.breaks ?? [])),
  ];
}

function zoomOf({ scalePercent, onOnePage }: PagePlan): Excel.PageLayoutZoomOptions {
  if (scalePercent !== undefined) return { scale: scalePercent };
  return onOnePage === true ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
}

/** Where new pages begin, and nowhere else. */
function breakOperations(tab: string, breaks: readonly number[]): readonly Operation[] {
  return [
    operation(({ sheet }) => {
      const { horizontalPageBreaks } = sheet(tab);
      horizontalPageBreaks.removePageBreaks();
      for (const row of breaks) horizontalPageBreaks.add(`A${String(row + 1)}`);
    }, breaks.length + 1),
  ];
}

function inPoints({ top, bottom, left, right }: PagePlan['marginsMm']): PagePlan['marginsMm'] {
  const points = (mm: number): number => Number((mm * POINTS_PER_MM).toFixed(4));
  return { top: points(top), bottom: points(bottom), left: points(left), right: points(right) };
}

/** Frozen panes, the filter's arrows and the tab's colour; what was there before goes. */
export function viewOperations(
  tab: string,
  plan: TabPlan,
  before: { readonly hasFilter: boolean },
): readonly Operation[] {
  const { freeze, autoFilter, tabColor } = plan;
  return [
    operation(({ sheet }) => {
      const panes = sheet(tab).freezePanes;
      const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
      if (rows > 0 && columns > 0) {
        panes.freezeAt(sheet(tab).getRange(areaName({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })));
      } else if (rows > 0) panes.freezeRows(rows);
      else if (columns > 0) panes.freezeColumns(columns);
      else panes.unfreeze();
    }, 2),
    operation(({ sheet }) => {
      if (autoFilter !== undefined) sheet(tab).autoFilter.apply(sheet(tab).getRange(areaName(autoFilter)));
      else if (before.hasFilter) sheet(tab).autoFilter.remove();
      sheet(tab).tabColor = tabColor === undefined ? '' : `#${tabColor}`;
    }, 3),
  ];
}
