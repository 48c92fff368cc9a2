import { templateTexts } from '../../i18n/papers/template';
import type { TabPlan } from '../../workbook/port';
import { canonical, words } from '../words';
import { textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, resultPage } from './layout/pages';
import { LOOKS } from './layout/styles';

/** A line of the council's recorded decisions, in the words of the tab. */
export interface WrittenDecision {
  readonly award: string;
  readonly code: string;
  readonly decision: string;
  readonly basis: string;
}

const WIDTHS = [20, 12, 16, 56];

/** A new tab of recorded decisions with these lines, which becomes the user's own. */
export function decisionsTabPlan(name: string, lines: readonly WrittenDecision[]): TabPlan {
  const draft = newDraft(WIDTHS);
  const title = (column: keyof typeof words.decisionColumns): string => canonical(words.decisionColumns, column);
  draft.addMerged(textCell(templateTexts.decisions.title, LOOKS.title));
  draft.add([]);
  draft.add((['award', 'code', 'decision', 'basis'] as const).map((column) => textCell(title(column), LOOKS.header)));
  for (const { award, code, decision, basis } of lines)
    draft.add([award, code, decision, basis].map((text) => textCell(text, LOOKS.text)));
  return draft.finish({ key: 'decisions', name, page: resultPage('landscape'), tabColor: TAB_COLORS.papers });
}
