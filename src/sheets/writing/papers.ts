import { valueAt } from '../../domain/checked';
import { fieldValue } from '../../domain/round';
import { isPending } from '../../domain/eligibility/evidence';
import { awardName } from '../../i18n/names';
import { dayOrDots, paper } from '../../i18n/papers/documents';
import { votes } from '../../i18n/papers/result-tabs';
import type { Writing } from './context';
import { issuerOf } from './letterhead';
import { addHalves, addPaperHead, type Halves } from './paper-head';
import { textCell } from './layout/cells';
import type { Draft } from './layout/draft';
import { PAPER } from './layout/styles';

/** The day of the meeting in words, or dots. */
export function meetingDay({ round }: Writing): string {
  return dayOrDots(fieldValue(round.meetingDate));
}

/** Place and day at the head of a paper. */
export function placeAndDate(writing: Writing): string {
  return paper.placeAndDate(issuerOf(writing).place, meetingDay(writing));
}

/** A number that the round tells, or dots. */
export function numberOrDots(value: number | null): string {
  return value === null ? paper.fewDots : String(value);
}

/** A name that the round tells, or dots. */
export function nameOrDots(name: string): string {
  return name === '' ? paper.dots : name;
}

/** The year in the middle of a sentence. */
export function whenText({ when }: Writing): string {
  return when.toLocaleLowerCase('vi');
}

/** How many cases of an award are still open. */
export function pendingCount({ evaluation }: Writing, award: string): number {
  return [...valueAt(evaluation.entries, award).values()].filter(({ status }) => isPending(status)).length;
}

/** Lines that label a paper: as partial where anything is still open, and by the votes of which only totals were kept. */
export function addUnfinished(draft: Draft, writing: Writing): void {
  const errors = writing.findings.filter(({ severity }) => severity === 'error').length;
  const pending = writing.awards.reduce((sum, { id }) => sum + pendingCount(writing, id), 0);
  if (errors > 0 || pending > 0) draft.addMerged(textCell(paper.unfinished(errors, pending), PAPER.draft));
  for (const { award, way, read } of writing.evaluation.votes)
    if (read === null)
      draft.addMerged(
        textCell(votes.totalsOnly(awardName(writing.names, award), writing.texts.words.votingWay[way]), PAPER.draft),
      );
}

/** What minutes are called at their head. */
interface MinutesWords {
  readonly abbreviation: string;
  readonly kind: string;
  readonly subject: (when: string) => string;
}

/** The head of minutes, which the council issues under its organisation; their number where the round tells it. */
export function addMinutesHead(
  draft: Draft,
  halves: Halves,
  writing: Writing,
  words: MinutesWords,
  typedNumber = '',
): void {
  const { style, note, organisation, number } = issuerOf(writing);
  addPaperHead(draft, halves, {
    style,
    note,
    superior: organisation,
    organisation: paper.council,
    number: typedNumber === '' ? number(words.abbreviation) : paper.numberAsTyped(typedNumber),
    placeAndDate: placeAndDate(writing),
    kind: words.kind,
    subject: words.subject(whenText(writing)),
  });
  addUnfinished(draft, writing);
  draft.add([], 6);
}

/** The legal bases of a paper: the law, the plan, and the meeting. */
export function addBases(draft: Draft, writing: Writing): void {
  const { regime, campaign } = writing.rules;
  const bases = [regime.name, campaign.citation, paper.basisMinutes(meetingDay(writing))];
  bases.forEach((basis, index) =>
    draft.addMerged(textCell(paper.basis(basis, index === bases.length - 1), PAPER.basis)),
  );
}

/** The block in which the chair signs on the right, and on the left who gets the paper. */
export function addChairWithRecipients(draft: Draft, halves: Halves, chair: string): void {
  const first = draft.add([], 12);
  addHalves(draft, halves, [paper.recipients, paper.onBehalf], [PAPER.recipients, PAPER.role]);
  paper.recipientLines.forEach((line, index) => {
    addHalves(draft, halves, [line, index === 0 ? paper.chair : ''], [PAPER.recipient, PAPER.role]);
  });
  draft.add([], 40);
  addHalves(draft, halves, ['', nameOrDots(chair)], [PAPER.recipient, PAPER.signer]);
  draft.keepTogether(first);
}
