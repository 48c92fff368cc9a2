import { invalidReasons } from '../../domain/ballots/invalid-reasons';
import { memberNominees, nomineeMemberRule, tellersOf } from '../../domain/ballots/council';
import type { CountedVote } from '../../domain/ballots/counting';
import { itemAt, valueAt } from '../../domain/checked';
import type { SecondBallot } from '../../domain/nominations/second-ballot';
import { type BallotBox, fieldValue } from '../../domain/round';
import { wordKey } from '../../domain/text/keys';
import { awardName } from '../../i18n/names';
import { countingMinutes as words } from '../../i18n/papers/counting-minutes';
import { inSentence, paper } from '../../i18n/papers/documents';
import type { CellPlan, CellStyle, TabPlan } from '../../workbook/port';
import type { Writing } from './context';
import { shownShare, shownShareDecimal } from './formulas';
import { formulaCell, numberCell, textCell } from './layout/cells';
import { type Draft, newDraft } from './layout/draft';
import { TAB_COLORS, paperPage } from './layout/pages';
import { FORMATS, PAPER } from './layout/styles';
import { appliedDecisions } from './meeting-minutes';
import { type Halves, addSignatures } from './paper-head';
import { addMinutesHead, nameOrDots, numberOrDots } from './papers';
import { knownThreshold, thresholdText } from './vote-summary';
import type { VotePlace } from './votes';

const WIDTHS = [4, 18, 7, 8.5, 7.5, 8.5, 8, 8.5, 8, 12];
const HALVES: Halves = { left: 3, right: WIDTHS.length - 1 };
const whole = { format: FORMATS.whole };
/** The table has many columns; its letters are smaller than those of other papers. */
const HEADER: CellStyle = { ...PAPER.header, size: 10 };
const CELL: CellStyle = { ...PAPER.cell, size: 11 };
const CENTRED: CellStyle = { ...PAPER.centred, size: 11 };
const SHARE: CellStyle = { ...PAPER.centred, size: 10 };
const FINGERPRINT: CellStyle = { ...PAPER.body, size: 10 };

/** A number from `KQ - Kiểm phiếu`, or dots where it is not known. */
function figure(formula: string, value: number | null): CellPlan {
  return value === null ? textCell(paper.fewDots, CENTRED) : formulaCell(formula, value, CENTRED, whole);
}

/** A row of pairs of columns: how many papers there were of each kind. */
function addPapers(draft: Draft, cells: readonly CellPlan[]): void {
  const row = draft.add(cells.flatMap((cell) => [cell, null]));
  cells.forEach((_, index) => draft.merge({ top: row, left: 2 * index, bottom: row, right: 2 * index + 1 }));
}

function addCounts(draft: Draft, { vote, ...place }: VotePlace): void {
  const { issued, returned } = vote;
  const notReturned = issued === null || returned === null ? null : issued - returned;
  addPapers(
    draft,
    [words.issued, words.returned, words.notReturned, words.valid, words.invalid].map((title) =>
      textCell(title, HEADER),
    ),
  );
  addPapers(draft, [
    figure(place.issued, issued),
    figure(place.returned, returned),
    figure(`${place.issued}-${place.returned}`, notReturned),
    figure(place.valid, vote.valid),
    figure(place.invalid, vote.invalid),
  ]);
}

/** Why papers are invalid, in totals. */
function reasonsLine(boxes: readonly BallotBox[], { rules }: Writing, award: string): readonly string[] {
  const reasons = boxes
    .filter((box) => box.award === award)
    .flatMap((box) => invalidReasons(box, rules.settings))
    .map((one) => words.reason(one.kind === 'stated' ? inSentence(one.reason) : words[one.kind], one.count));
  return reasons.length === 0 ? [] : [words.reasons(reasons)];
}

/** The numbers that do not agree, and what the committee says of them. */
function mismatchLines({ texts }: Writing, { lines, note }: CountedVote): readonly string[] {
  const broken = lines
    .filter(({ holds }) => !holds)
    .map(({ line, left, right }) =>
      words.mismatch(inSentence(texts.words.line[line]), left, right, left - right, note),
    );
  return broken.length === 0 && note !== '' ? [words.note(note)] : broken;
}

/** A tie at the ceiling that waits for the council, and what the council decided of one. */
function tieLines(writing: Writing, award: string): readonly string[] {
  const { evaluation, names } = writing;
  const nameOf = (id: string): string => valueAt(names.subjects, id);
  const tied = evaluation.ceilings.find((one) => one.award === award)?.tied ?? [];
  return [
    ...(tied.length === 0 ? [] : [words.tied(tied.map(nameOf).join('; '))]),
    ...appliedDecisions(writing)
      .filter((decision) => decision.award === award)
      .map(({ candidateId, isChosen, basis }) => words.settled(nameOf(candidateId), isChosen, basis)),
  ];
}

/** Members of the council who are on the paper, and what the council has them do. */
function memberLines({ round, rules }: Writing, ids: readonly string[]): readonly string[] {
  const members = memberNominees(round.council, ids);
  if (members.length === 0) return [];
  const rule = nomineeMemberRule(rules.settings);
  return [words.nominees(members.map(({ name }) => name).join('; ')), ...(rule === null ? [] : [words.rule(rule)])];
}

function addNominees(draft: Draft, { names, texts }: Writing, { vote, nominees, of }: VotePlace): void {
  const { columns } = words;
  const threshold = knownThreshold(vote);
  const share = (count: number, cell: string): CellPlan =>
    threshold === null
      ? textCell(paper.fewDots, SHARE)
      : formulaCell(shownShare(cell, of), shownShareDecimal(count, threshold.of), SHARE, { format: FORMATS.share });
  const titles = [columns.yes, columns.share, columns.no, columns.share, columns.blank, columns.share];
  draft.add(
    [paper.ordinal, paper.fullName, ...titles, columns.unreadable, columns.verdict].map((title) =>
      textCell(title, HEADER),
    ),
  );
  if (vote.nominees.length === 0) draft.addMerged(textCell(paper.none, CENTRED));
  vote.nominees.forEach((nominee, index) => {
    const cells = itemAt(nominees, index);
    const verdict = texts.words.verdict[nominee.verdict];
    draft.add([
      textCell(String(index + 1), CENTRED),
      textCell(valueAt(names.subjects, nominee.id), CELL),
      figure(cells.yes, nominee.yes),
      share(nominee.yes, cells.yes),
      figure(cells.no, nominee.no),
      share(nominee.no, cells.no),
      figure(cells.blank, nominee.blank),
      share(nominee.blank, cells.blank),
      figure(cells.unreadable, nominee.unreadable),
      textCell(nominee.short === null ? verdict : words.short(verdict, nominee.short), CENTRED),
    ]);
  });
}

function addVote(draft: Draft, writing: Writing, place: VotePlace, order: number): void {
  const { texts, fingerprints } = writing;
  const { vote, award } = place;
  const body = (text: string): void => void draft.addMerged(textCell(text, PAPER.body));
  draft.addMerged(textCell(words.award(order, award.name), PAPER.heading));
  const rule = inSentence(thresholdText(writing, vote));
  const threshold = knownThreshold(vote);
  const isTold = threshold !== null && threshold.required > 0;
  body(isTold ? words.threshold(rule, String(threshold.required)) : words.thresholdOnly(rule));
  memberLines(
    writing,
    vote.nominees.map(({ id }) => id),
  ).forEach(body);
  addCounts(draft, place);
  reasonsLine(writing.round.ballotBoxes, writing, award.id).forEach(body);
  mismatchLines(writing, vote).forEach(body);
  draft.add([], 6);
  addNominees(draft, writing, place);
  if (threshold !== null) body(words.base(inSentence(texts.words.voteBase[threshold.base]), threshold.of));
  tieLines(writing, award.id).forEach(body);
  const fingerprint = fingerprints.byTab.get(vote.box.sheet);
  if (fingerprint !== undefined) draft.addMerged(textCell(words.fingerprint(fingerprint), FINGERPRINT));
  draft.add([], 6);
}

/** The second ballot among the tied of an award: a part of its own, in totals; it proposes, and decides nothing. */
function addSecond(draft: Draft, writing: Writing, { award, counted, stillTied }: SecondBallot): void {
  const { names, fingerprints, round } = writing;
  const body = (text: string): void => void draft.addMerged(textCell(text, PAPER.body));
  const number = (value: number | null): CellPlan =>
    value === null ? textCell(paper.fewDots, CENTRED) : numberCell(value, CENTRED, whole);
  const { issued, returned, valid, invalid, nominees } = counted;
  const notReturned = issued === null || returned === null ? null : issued - returned;
  const { columns } = words;
  draft.addMerged(textCell(words.second(awardName(names, award)), PAPER.heading));
  const titles = [words.issued, words.returned, words.notReturned, words.valid, words.invalid];
  addPapers(
    draft,
    titles.map((title) => textCell(title, HEADER)),
  );
  addPapers(draft, [issued, returned, notReturned, valid, invalid].map(number));
  reasonsLine(round.secondBallots.boxes, writing, award).forEach(body);
  mismatchLines(writing, counted).forEach(body);
  draft.add([], 6);
  const figures = [columns.yes, columns.no, columns.blank, columns.unreadable];
  draft.add([paper.ordinal, paper.fullName, ...figures].map((title) => textCell(title, HEADER)));
  nominees.forEach(({ id, yes, no, blank, unreadable }, index) => {
    const name = textCell(valueAt(names.subjects, id), CELL);
    draft.add([textCell(String(index + 1), CENTRED), name, ...[yes, no, blank, unreadable].map(number)]);
  });
  if (stillTied !== null) body(words.tiedAgain(stillTied.tied.map((id) => valueAt(names.subjects, id)).join('; ')));
  const fingerprint = fingerprints.byTab.get(counted.box.sheet);
  if (fingerprint !== undefined) draft.addMerged(textCell(words.fingerprint(fingerprint), FINGERPRINT));
  draft.add([], 6);
}

/** `Biên bản kiểm phiếu`: what the tellers counted, in totals; what is not known stays a dotted line. */
export function planCountingMinutes(writing: Writing, votes: readonly VotePlace[]): TabPlan {
  const { round, evaluation, tabNames } = writing;
  const { tellerChief, countingNumber, countingPlace, countingFrom, countingTo } = round.texts;
  const { members, present, written } = evaluation.attendance;
  const absent = members === null || present === null || present > members ? null : members - present;
  const draft = newDraft(WIDTHS);
  addMinutesHead(draft, HALVES, writing, words, countingNumber);
  const tellers = tellersOf(round.council)
    .map(({ name }) => name)
    .filter((name) => wordKey(name) !== wordKey(tellerChief));
  for (const line of [
    words.time(countingFrom, fieldValue(round.meetingDate)),
    words.place(countingPlace),
    words.committee(nameOrDots(tellerChief)),
    words.tellers(tellers),
    words.council(numberOrDots(members), numberOrDots(present), numberOrDots(absent), numberOrDots(written)),
  ])
    draft.addMerged(textCell(line, PAPER.body));
  if (votes.length === 0) draft.addMerged(textCell(words.none, PAPER.body));
  votes.forEach((place, index) => {
    addVote(draft, writing, place, index + 4);
    for (const second of evaluation.secondBallots)
      if (second.award === place.award.id) addSecond(draft, writing, second);
  });
  draft.addMerged(textCell(words.end(countingTo), PAPER.body));
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
