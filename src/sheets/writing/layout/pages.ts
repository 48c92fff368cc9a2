import type { PagePlan } from '../../../workbook/port';

/** The page of a wide table of results. */
export function widePage(titleRow: number): PagePlan {
  return {
    orientation: 'landscape',
    marginsMm: { top: 15, bottom: 15, left: 15, right: 10 },
    titleRows: { first: titleRow, last: titleRow },
    pageNumbers: true,
  };
}

/** The page of results without a row that is repeated. */
export function resultPage(orientation: PagePlan['orientation']): PagePlan {
  return { orientation, marginsMm: { top: 15, bottom: 15, left: 20, right: 15 }, pageNumbers: true };
}

/** The wide page of several tables of results, none of whose headers could be repeated: each page says what it is of. */
export function tablesPage(): PagePlan {
  return { ...resultPage('landscape'), titleRows: { first: 0, last: 1 } };
}

/** Colours of tabs: one for results, one for papers. */
export const TAB_COLORS = { results: '2F5D8A', papers: '8A5A2F' } as const;
