import { countingMinutes as words, inSentence, paper } from '../../i18n/papers/documents';
import { itemAt, valueAt } from '../../domain/checked';
import type { CellPlan, TabPlan } from '../../workbook/port';
import type { Writing } from './context';
import { formulaCell, textCell } from './layout/cells';
import { type Draft, newDraft } from './layout/draft';
import { TAB_COLORS, paperPage } from './layout/pages';
import { FORMATS, PAPER } from './layout/styles';
import { type Halves, addSignatures } from './paper-head';
import { addMinutesHead, meetingDay, nameOrDots, numberOrDots } from './papers';
import { shownShareDecimal } from './formulas';
import { thresholdText } from './vote-summary';
import type { VotePlace } from './votes';

const WIDTHS = [5, 26, 9, 10, 9, 9, 9, 11];
const HALVES: Halves = { left: 1, right: WIDTHS.length - 1 };
const whole = { format: FORMATS.whole };

/** A number from `KQ - Kiểm phiếu`, or dots where it is not known. */
function figure(cell: string, value: number | null): CellPlan {
  return value === null ? textCell(paper.fewDots, PAPER.centred) : formulaCell(cell, value, PAPER.centred, whole);
}

/** A row of pairs of columns: how many papers there were of each kind. */
function addPapers(draft: Draft, cells: readonly CellPlan[]): void {
  const row = draft.add(cells.flatMap((cell) => [cell, null]));
  cells.forEach((_, index) => draft.merge({ top: row, left: 2 * index, bottom: row, right: 2 * index + 1 }));
}

function addVote(draft: Draft, writing: Writing, place: VotePlace, order: number): void {
  const { names, texts } = writing;
  const { vote } = place;
  draft.addMerged(textCell(words.award(order, place.award.name), PAPER.heading));
  const rule = inSentence(thresholdText(writing, vote));
  const required = vote.threshold === null ? null : vote.threshold.required;
  const threshold =
    required === null || required === 0 ? words.thresholdOnly(rule) : words.threshold(rule, String(required));
  draft.addMerged(textCell(threshold, PAPER.body));
  addPapers(
    draft,
    [words.issued, words.returned, words.valid, words.invalid].map((title) => textCell(title, PAPER.header)),
  );
  addPapers(draft, [
    figure(place.issued, vote.issued),
    figure(place.returned, vote.returned),
    figure(place.valid, vote.valid),
    figure(place.invalid, vote.invalid),
  ]);
  draft.add([], 6);
  const { columns } = words;
  draft.add(
    [
      paper.ordinal,
      paper.fullName,
      columns.yes,
      columns.share,
      columns.no,
      columns.blank,
      columns.unreadable,
      columns.verdict,
    ].map((title) => textCell(title, PAPER.header)),
  );
  if (vote.nominees.length === 0) draft.addMerged(textCell(paper.none, PAPER.centred));
  vote.nominees.forEach((nominee, index) => {
    const cells = itemAt(place.nominees, index);
    const of = vote.threshold === null ? null : vote.threshold.of;
    draft.add([
      textCell(String(index + 1), PAPER.centred),
      textCell(valueAt(names.subjects, nominee.id), PAPER.cell),
      figure(cells.yes, nominee.yes),
      of === null
        ? textCell(paper.fewDots, PAPER.centred)
        : formulaCell(cells.share, shownShareDecimal(nominee.yes, of), PAPER.centred, { format: FORMATS.share }),
      figure(cells.no, nominee.no),
      figure(cells.blank, nominee.blank),
      figure(cells.unreadable, nominee.unreadable),
      textCell(texts.words.verdict[nominee.verdict], PAPER.centred),
    ]);
  });
  draft.add([], 6);
}

/** `Biên bản kiểm phiếu`: what the tellers counted, in totals; what is not known stays a dotted line. */
export function planCountingMinutes(writing: Writing, votes: readonly VotePlace[]): TabPlan {
  const { round, evaluation, tabNames } = writing;
  const { tellerChief } = round.texts;
  const { members, present, written } = evaluation.attendance;
  const draft = newDraft(WIDTHS);
  addMinutesHead(draft, HALVES, writing, words);
  const council = words.council(numberOrDots(members), numberOrDots(present), numberOrDots(written));
  for (const line of [
    words.time(meetingDay(writing)),
    words.place,
    words.committee(nameOrDots(tellerChief)),
    words.tellers,
    council,
  ])
    draft.addMerged(textCell(line, PAPER.body));
  if (votes.length === 0) draft.addMerged(textCell(words.none, PAPER.body));
  votes.forEach((place, index) => {
    addVote(draft, writing, place, index + 4);
  });
  draft.addMerged(textCell(words.end, PAPER.body));
  addSignatures(
    draft,
    HALVES,
    { roles: [paper.tellers], hint: paper.signHint, name: '' },
    { roles: [paper.tellerChief], hint: paper.signHint, name: tellerChief },
  );
  return draft.finish({
    key: 'BienBanKiemPhieu',
    name: tabNames.BienBanKiemPhieu,
    page: paperPage(null),
    tabColor: TAB_COLORS.papers,
  });
}
