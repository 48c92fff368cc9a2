import { valueAt } from '../../domain/checked';
import { nominationList, paper, submission as words } from '../../i18n/papers/documents';
import { sentenceCase } from '../../i18n/sentences';
import type { TabPlan } from '../../workbook/port';
import type { Writing } from './context';
import { issuerOf } from './letterhead';
import { formulaCell, textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, paperPage } from './layout/pages';
import { FORMATS, PAPER } from './layout/styles';
import type { NominationCounts } from './nomination-counts';
import { type Halves, addPaperHead } from './paper-head';
import { addBases, addChairWithRecipients, addUnfinished, placeAndDate, whenText } from './papers';

const WIDTHS = [6, 31, 21, 15, 15];
const HALVES: Halves = { left: 1, right: WIDTHS.length - 1 };

/** `Tờ trình`: how many are proposed for what, with the list attached. */
export function planSubmission(writing: Writing, counts: NominationCounts): TabPlan {
  const { round, awards, evaluation, tabNames } = writing;
  const { chair } = round.texts;
  const { style, note, superior, organisation, number } = issuerOf(writing);
  const when = whenText(writing);
  const draft = newDraft(WIDTHS);
  addPaperHead(draft, HALVES, {
    style,
    note,
    superior,
    organisation,
    number: number(words.abbreviation),
    placeAndDate: placeAndDate(writing),
    kind: words.kind,
    subject: words.subject(when),
  });
  addUnfinished(draft, writing);
  draft.add([], 6);
  draft.addMerged(textCell(words.to, PAPER.attached));
  draft.add([], 6);
  addBases(draft, writing);
  draft.addMerged(textCell(words.opening(paper.council, organisation, when), PAPER.body));
  const header = draft.add(
    [paper.ordinal, paper.award, '', words.kindOf, paper.count].map((title) => textCell(title, PAPER.header)),
  );
  draft.merge({ top: header, left: 1, bottom: header, right: 2 });
  if (writing.noAwards !== null) draft.addMerged(textCell(writing.noAwards, PAPER.centred));
  awards.forEach(({ id, name, subject }, index) => {
    const nominated = [...valueAt(evaluation.entries, id).values()].filter(({ status }) => status === 'nominated');
    const row = draft.add([
      textCell(String(index + 1), PAPER.centred),
      textCell(name, PAPER.cell),
      textCell('', PAPER.cell),
      textCell(
        sentenceCase(subject === 'unit' ? nominationList.totalUnits : nominationList.totalPeople),
        PAPER.centred,
      ),
      formulaCell(counts.withStatus(id, 'nominated'), nominated.length, PAPER.centred, { format: FORMATS.whole }),
    ]);
    draft.merge({ top: row, left: 1, bottom: row, right: 2 });
  });
  for (const line of [words.attached, words.closing(paper.council)]) draft.addMerged(textCell(line, PAPER.body));
  addChairWithRecipients(draft, HALVES, chair);
  return draft.finish({
    key: 'ToTrinh',
    name: tabNames.ToTrinh,
    page: paperPage(null),
    tabColor: TAB_COLORS.papers,
  });
}
