import { itemAt } from '../../domain/checked';
import type { Finding } from '../../domain/finding';
import type { TabSnapshot } from '../../workbook/port';
import { readableTab } from './legacy-text';
import { recognise } from './recognise';
import { type KnownSubjects, unreadTab } from './unread-tabs';

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

/** What is told of a tab that is like one of scores, by its name or title and whom it names, and cannot be read as one; `null` of any other. */
export function unreadScoring(tab: TabSnapshot, known: KnownSubjects): Finding | null {
  const { grid, meaning } = recognise(readableTab(tab).tab, new Map());
  if (meaning !== 'not-used') return null;
  const { found } = unreadTab(grid, known);
  return found.params['kind'] === 'scores' ? found : null;
}
