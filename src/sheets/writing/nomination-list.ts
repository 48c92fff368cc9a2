import { type Candidate, candidateId } from '../../domain/eligibility/evidence';
import { valueAt } from '../../domain/checked';
import { fieldValue } from '../../domain/round';
import type { AwardRules } from '../../domain/rules/rulebook';
import { nominationList as words, paper, roman } from '../../i18n/papers/documents';
import { sentenceCase } from '../../i18n/sentences';
import { VALUE_WORDS, canonical } from '../words';
import type { CellPlan, TabPlan } from '../../workbook/port';
import { type Writing, listed } from './context';
import { issuerOf } from './letterhead';
import { formulaCell, textCell } from './layout/cells';
import { type Draft, newDraft } from './layout/draft';
import { TAB_COLORS, paperPage } from './layout/pages';
import { FORMATS, PAPER } from './layout/styles';
import type { NominationCounts } from './nomination-counts';
import { type Halves, addPaperHead, addSignatures } from './paper-head';
import { addBases, addUnfinished, placeAndDate, whenText } from './papers';

/** Widths of number, name, position and unit, award, initiative: together the width of an A4 page between its margins. */
const WIDTHS = [5, 26, 33, 18, 7];
const LAST = WIDTHS.length - 1;
const HALVES: Halves = { left: 1, right: LAST };

/** An award with those nominated for it. */
export interface NominatedList {
  readonly award: AwardRules;
  readonly those: readonly Candidate[];
}

/** Those nominated for an award, in the order of the tabs. */
function nominatedFor({ candidates, evaluation }: Writing, award: AwardRules): readonly Candidate[] {
  const entries = valueAt(evaluation.entries, award.id);
  return candidates.filter(
    (candidate) =>
      candidate.subject === award.subject && valueAt(entries, candidateId(candidate)).status === 'nominated',
  );
}

function initiativeText(candidate: Candidate): string {
  const level = candidate.subject === 'person' ? fieldValue(candidate.person.initiative) : null;
  return level === null ? '' : canonical(VALUE_WORDS.initiative, level);
}

function rowOf(award: AwardRules, candidate: Candidate, order: number): readonly CellPlan[] {
  const { name, unit } = listed(candidate);
  const position = candidate.subject === 'person' ? candidate.person.position : '';
  return [
    textCell(String(order), PAPER.centred),
    textCell(name, PAPER.cell),
    textCell(paper.position(position, unit), PAPER.cell),
    textCell(award.name, PAPER.cell),
    textCell(initiativeText(candidate), PAPER.centred),
  ];
}

/** How many are nominated for each award, counted by Excel. */
function addTotals(draft: Draft, lists: readonly NominatedList[], counts: NominationCounts): void {
  draft.add([], 8);
  draft.addMerged(textCell(words.total, PAPER.heading));
  const header = draft.add([
    textCell(paper.ordinal, PAPER.header),
    textCell(paper.award, PAPER.header),
    textCell('', PAPER.header),
    textCell(words.kindOf, PAPER.header),
    textCell(paper.count, PAPER.header),
  ]);
  draft.merge({ top: header, left: 1, bottom: header, right: 2 });
  lists.forEach(({ award: { id, name, subject }, those }, index) => {
    const row = draft.add([
      textCell(String(index + 1), PAPER.centred),
      textCell(name, PAPER.cell),
      textCell('', PAPER.cell),
      textCell(sentenceCase(subject === 'unit' ? words.totalUnits : words.totalPeople), PAPER.cell),
      formulaCell(counts.withStatus(id, 'nominated'), those.length, PAPER.centred, { format: FORMATS.whole }),
    ]);
    draft.merge({ top: row, left: 1, bottom: row, right: 2 });
  });
}

/** Each award that is worked out, with those nominated for it. */
export function nominatedLists(writing: Writing): readonly NominatedList[] {
  return writing.awards.map((award) => ({ award, those: nominatedFor(writing, award) }));
}

/** `Danh sách đề nghị`: who is proposed for what, as an office sends it upward. */
export function planNominationList(writing: Writing, counts: NominationCounts): TabPlan {
  return planList(writing, nominatedLists(writing), counts);
}

/** The list for some awards; without the counts by Excel there is no table of totals, and everything in it is a value. */
export function planList(writing: Writing, lists: readonly NominatedList[], counts: NominationCounts | null): TabPlan {
  const { round, tabNames } = writing;
  const { chair, secretary } = round.texts;
  const { style, note, superior, organisation } = issuerOf(writing);
  const draft = newDraft(WIDTHS);
  addPaperHead(draft, HALVES, {
    style,
    note,
    superior,
    organisation,
    number: null,
    placeAndDate: placeAndDate(writing),
    kind: words.kind,
    subject: words.subject(whenText(writing)),
  });
  draft.addMerged(textCell(words.attached, PAPER.attached));
  addUnfinished(draft, writing);
  draft.add([], 6);
  addBases(draft, writing);
  draft.add([], 8);
  const header = draft.add(
    [paper.ordinal, words.people, words.position, words.award, words.initiative].map((title) =>
      textCell(title, PAPER.header),
    ),
  );
  if (writing.noAwards !== null) draft.addMerged(textCell(writing.noAwards, PAPER.centred));
  lists.forEach(({ award, those }, index) => {
    const title = words.group(roman(index + 1), award.name, those.length, award.subject === 'unit');
    draft.addMerged(textCell(title, PAPER.group));
    those.forEach((candidate, order) => {
      const row = draft.add(rowOf(award, candidate, order + 1));
      // A unit has no position and no unit above it: its name takes the room.
      if (candidate.subject === 'unit') draft.merge({ top: row, left: 1, bottom: row, right: 2 });
    });
  });
  if (lists.length > 0 && counts !== null) addTotals(draft, lists, counts);
  addSignatures(
    draft,
    HALVES,
    { roles: [paper.secretary], hint: paper.signHint, name: secretary },
    { roles: [paper.onBehalf, paper.chair], hint: paper.signHint, name: chair },
  );
  return draft.finish({
    key: 'DanhSachDeNghi',
    name: tabNames.DanhSachDeNghi,
    page: paperPage(header),
    tabColor: TAB_COLORS.papers,
  });
}
