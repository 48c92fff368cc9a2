import { pictures } from '../../../i18n/papers/pictures';
import type { TabPlan } from '../../../workbook/port';
import type { Writing } from '../context';
import { addHead, addRemark } from '../head';
import { newDraft } from '../layout/draft';
import { TAB_COLORS, resultPage } from '../layout/pages';
import type { NominationCounts } from '../nomination-counts';
import type { TargetsTab } from '../targets';
import { addScorePicture } from './score-picture';
import { COLUMN_WIDTHS } from './section';
import { addTargetPicture } from './target-picture';
import { addUnitPicture } from './unit-picture';

/**
 * `KQ - Biểu đồ`: targets against results, awards by unit, the distribution of scores, each as a small table of live figures with a chart beside
 * it. Where a picture has nothing to show, words say so; where none has, there is no tab.
 */
export function planPictures(writing: Writing, counts: NominationCounts, targets: TargetsTab): readonly TabPlan[] {
  const draft = newDraft(COLUMN_WIDTHS);
  addHead(draft, pictures.title, writing);
  addRemark(draft, pictures.live);
  draft.add([]);
  const charts = [
    addTargetPicture(draft, writing, targets),
    addUnitPicture(draft, writing, counts),
    addScorePicture(draft, writing, counts),
  ].flatMap((chart) => chart ?? []);
  if (charts.length === 0) return [];
  const plan = draft.finish({
    key: 'KqBieuDo',
    name: writing.tabNames.KqBieuDo,
    // A chart must not be cut, and Excel heeds no breaks where it fits pages.
    page: { ...resultPage('portrait'), onOnePage: true },
    tabColor: TAB_COLORS.results,
  });
  return [{ ...plan, charts }];
}
