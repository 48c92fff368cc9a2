import { collected as texts } from '../../i18n/papers/collected';
import type { TabPlan } from '../../workbook/port';
import type { CollectedTab } from '../reading/collected';
import { words } from '../words';
import { itemAt } from '../../domain/checked';
import { textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, resultPage } from './layout/pages';
import { LOOKS } from './layout/styles';
import { type Column, addTable } from './layout/table';

const WIDTHS = { file: 34, sha256: 40, source: 30, tab: 30, fingerprint: 40 } as const;

/** The tab that keeps from which file each collected tab came; `name` is what it is called. */
export function planCollected(collected: readonly CollectedTab[], name: string): TabPlan {
  const draft = newDraft(Object.values(WIDTHS));
  draft.addMerged(textCell(texts.title, LOOKS.title));
  draft.addMerged(textCell(texts.remark, LOOKS.remark));
  const column = (key: keyof CollectedTab): Column<CollectedTab> => ({
    title: itemAt(words.collectedColumns[key], 0),
    width: { least: WIDTHS[key], most: WIDTHS[key] },
    cell: (one) => textCell(one[key], key === 'sha256' || key === 'fingerprint' ? LOOKS.fingerprint : LOOKS.text),
  });
  const columns = [column('file'), column('sha256'), column('source'), column('tab'), column('fingerprint')];
  addTable(draft, columns, collected, texts.none);
  return draft.finish({ key: 'KqThuThap', name, page: resultPage('landscape'), tabColor: TAB_COLORS.results });
}
