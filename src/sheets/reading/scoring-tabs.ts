import { itemAt } from '../../domain/checked';
import type { TabSnapshot } from '../../workbook/port';
import { readableTab } from './legacy-text';
import { recognise } from './recognise';

/** A tab that holds scores, and the texts above its table. */
export interface ScoringTab {
  readonly tab: TabSnapshot;
  readonly titles: readonly string[];
}

/** The tabs of a workbook that hold scores, in either layout. */
export function scoringTabs(tabs: readonly TabSnapshot[]): readonly ScoringTab[] {
  return tabs.flatMap((tab): readonly ScoringTab[] => {
    const recognised = recognise(readableTab(tab).tab, new Map());
    const tableRow =
      recognised.meaning === 'scores'
        ? itemAt(recognised.tables, 0).header.row
        : recognised.meaning === 'score-forms'
          ? itemAt(recognised.forms, 0).header
          : null;
    if (tableRow === null) return [];
    const { grid } = recognised;
    const titles = Array.from({ length: tableRow }, (_, row) =>
      grid.columns.map((column) => grid.said(row, column)).join(' '),
    );
    return [{ tab, titles: [tab.name, ...titles] }];
  });
}
