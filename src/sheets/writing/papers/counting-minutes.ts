import { invalidReasons } from '../../../domain/ballots/invalid-reasons';
import { memberNominees, nomineeMemberRule } from '../../../domain/ballots/council';
import { type CountedVote, isYetToBeHeld } from '../../../domain/ballots/counting';
import { awayTellerChief, tellersBesideChief } from '../../../domain/ballots/signers';
import type { Vote } from '../../../domain/ballots/vote';
import { blankRulesOf } from '../../../domain/ballots/tally';
import { itemAt, valueAt } from '../../../domain/checked';
import type { SecondBallot } from '../../../domain/nominations/second-ballot';
import { fieldValue } from '../../../domain/round/field';
import type { BallotBox } from '../../../domain/round/votes';
import type { AwardRules } from '../../../domain/rules/rulebook';
import { countingMinutes as words } from '../../../i18n/papers/counting-minutes';
import { inSentence, paper } from '../../../i18n/papers/documents';
import type { Writing } from '../context';
import { literal, shownShare, shownShareDecimal } from '../formulas';
import { unsigned } from '../outcomes';
import { isVerdictLive } from '../vote-nominees';
import { knownThreshold, thresholdText } from '../vote-summary';
import type { NomineePlace, VotePlace } from '../votes';
import type { Paper, PaperBlock, PaperCell, PaperColumn, PaperTable } from './paper';
import {
  appliedDecisions,
  awardsToVoteOn,
  body,
  count,
  countFormula,
  headOf,
  isDecidedByVote,
  minutesEnding,
  namesTitle,
  nameOrDots,
  numberOrDots,
  row,
  shareFormula,
  signer,
  text,
  textFormula,
  warningsOf,
  whenText,
} from './parts';

/** Stands for the number of votes that somebody lacks until it is known where it is. */
const SHORT = '#';

const COLUMNS = [5, 17, 7, 8.5, 7.5, 8.5, 8, 8.5, 8, 12];

/** A number from `KQ - Kiểm phiếu`, or dots where it is not known. */
function figure(formula: string, value: number | null): PaperCell {
  return value === null ? text(paper.fewDots) : countFormula(formula, value);
}

/** A number, or dots where it is not known. */
function known(value: number | null): PaperCell {
  return value === null ? text(paper.fewDots) : count(value);
}

/** How many papers did not come back; `null` where that is not known, or more came back than were issued. */
function notReturnedOf({ issued, returned }: Pick<CountedVote, 'issued' | 'returned'>): number | null {
  return issued === null || returned === null || returned > issued ? null : issued - returned;
}

/** How many papers there were of each kind. */
function papersTable(cells: readonly PaperCell[]): PaperTable {
  const titles = [words.issued, words.returned, words.notReturned, words.valid, words.invalid];
  return {
    kind: 'table',
    columns: titles.map((title) => ({ title, span: 2, align: 'center' })),
    rows: [row(...cells)],
    isDense: true,
  };
}

function countsTable({ vote, ...place }: VotePlace): PaperTable {
  const { issued, returned } = vote;
  return papersTable([
    figure(place.issued, issued),
    figure(place.returned, returned),
    figure(`${place.issued}-${place.returned}`, notReturnedOf(vote)),
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
function mismatchLines({ texts, apart }: Writing, { lines, note }: CountedVote): readonly string[] {
  const broken = lines
    .filter(({ holds }) => !holds)
    .map(({ line, left, right, nominee }) => {
      const what = inSentence(texts.words.line[line]);
      const of = nominee === null ? what : words.ofNominee(valueAt(apart, nominee), what);
      return words.mismatch(of, left, right, left - right, note);
    });
  return broken.length === 0 && note !== '' ? [words.note(note)] : broken;
}

/** Whether hands were raised: then nothing is said of papers. */
function isByHands({ way }: Pick<CountedVote, 'way'>): boolean {
  return way === 'show-of-hands';
}

/** A tie of votes at the ceiling, and whether it waits for the council. */
function tieLines(writing: Writing, { award: { id: award }, vote }: VotePlace): readonly string[] {
  const { evaluation, apart } = writing;
  const isHands = isByHands(vote);
  if (!isDecidedByVote(writing, award)) return [];
  const nameOf = (id: string): string => valueAt(apart, id);
  const ceiling = evaluation.ceilings.find((one) => one.award === award);
  const [tied, atFirst] = [ceiling?.tied ?? [], ceiling?.tiedAtFirst ?? []];
  return [
    // What was decided of a tie does not take the tie out of the minutes.
    ...(atFirst.length === tied.length ? [] : [words.tiedAtFirst(atFirst.map(nameOf).join('; '), isHands)]),
    ...(tied.length === 0 ? [] : [words.tied(tied.map(nameOf).join('; '), isHands)]),
  ];
}

/** Whether those tied at the ceiling of an award are equal in papers: else their scores are equal, or the hands that were raised. */
function isTieOfPapers(writing: Writing, award: string): boolean {
  const first = writing.evaluation.votes.find((vote) => vote.award === award);
  return first !== undefined && isDecidedByVote(writing, award) && !isByHands(first);
}

/** What the council decided of a tie that was voted on, in the first ballot or in a second. */
function settledLines(writing: Writing, award: string): readonly string[] {
  const isVotedOn =
    isDecidedByVote(writing, award) || writing.evaluation.secondBallots.some((second) => second.award === award);
  return isVotedOn
    ? appliedDecisions(writing)
        .filter((decision) => decision.award === award)
        .map(({ candidateId, isChosen, basis }) =>
          words.settled(valueAt(writing.apart, candidateId), isChosen, basis, isTieOfPapers(writing, award)),
        )
    : [];
}

/** What the vote is held against. */
function thresholdLines(writing: Writing, vote: Vote): readonly string[] {
  const isHands = isByHands(vote);
  if (!isDecidedByVote(writing, vote.award)) return [isHands ? words.handsDecideNothing : words.decidesNothing];
  const rule = inSentence(thresholdText(writing, vote));
  const threshold = knownThreshold(vote);
  const isTold = threshold !== null && threshold.required > 0;
  return [isTold ? words.threshold(rule, String(threshold.required), isHands) : words.thresholdOnly(rule)];
}

/** That names without a mark were counted as an answer, where the council has it so. */
function unmarkedLines({ rules }: Writing, { way }: Vote): readonly string[] {
  const { unmarkedName } = blankRulesOf(rules.settings);
  return way !== 'papers' || unmarkedName === 'blank' ? [] : [words.unmarked(unmarkedName)];
}

/** Members of the council who are on the paper, and what the council has them do. */
function memberLines({ round, rules }: Writing, ids: readonly string[], isHands: boolean): readonly string[] {
  const members = memberNominees(round.council, ids);
  if (members.length === 0) return [];
  const rule = nomineeMemberRule(rules.settings);
  return [
    words.nominees(members.map(({ name }) => name).join('; '), isHands),
    ...(rule === null ? [] : [words.rule(rule, isHands)]),
  ];
}

/** Number and name, then figures in the middle of their columns. */
function nomineeColumns(award: AwardRules, figures: readonly PaperColumn[]): readonly PaperColumn[] {
  return [{ title: paper.ordinal, align: 'center' }, { title: namesTitle([award]) }, ...figures];
}

/** A verdict in the minutes' own words, which follows that of `KQ - Kiểm phiếu` where that one follows the numbers. */
function verdictCell(vote: Vote, { verdict, short }: NomineePlace, told: string): PaperCell {
  const isHands = isByHands(vote);
  const span = isHands ? 2 : 1;
  if (!isVerdictLive(vote)) return text(told, span);
  const missing = literal(words.short('', SHORT, isHands)).replace(SHORT, `"&${short}&"`);
  return textFormula(`${unsigned(verdict)}&IF(ISNUMBER(${short}),${missing},"")`, told, span);
}

function nomineesTable({ apart, texts }: Writing, { award, vote, nominees, of }: VotePlace): PaperTable {
  const { yes, no, blank, share: part, unreadable, verdict } = words.columns;
  // A raised hand is never unreadable: its verdict takes that room.
  const isHands = isByHands(vote);
  const threshold = knownThreshold(vote);
  const share = (votes: number, cell: string): PaperCell =>
    threshold === null
      ? text(paper.fewDots)
      : shareFormula(shownShare(cell, of), shownShareDecimal(votes, threshold.of));
  const rows = vote.nominees.map((nominee, index) => {
    const cells = itemAt(nominees, index);
    const isRanked = threshold?.required === 0 && nominee.verdict === 'passed';
    const told = isRanked ? words.ranks : texts.words.verdict[nominee.verdict];
    return row(
      text(String(index + 1)),
      text(valueAt(apart, nominee.id)),
      figure(cells.yes, nominee.yes),
      share(nominee.yes, cells.yes),
      figure(cells.no, nominee.no),
      share(nominee.no, cells.no),
      figure(cells.blank, nominee.blank),
      share(nominee.blank, cells.blank),
      ...(isHands ? [] : [figure(cells.unreadable, nominee.unreadable)]),
      verdictCell(vote, cells, nominee.short === null ? told : words.short(told, String(nominee.short), isHands)),
    );
  });
  return {
    kind: 'table',
    columns: nomineeColumns(award, [
      ...[yes, no, blank].flatMap((title): readonly PaperColumn[] => [
        { title, align: 'center' },
        { title: part, align: 'center', isTight: true },
      ]),
      ...(isHands
        ? [{ title: verdict, align: 'center' as const, span: 2 }]
        : [unreadable, verdict].map((title): PaperColumn => ({ title, align: 'center' }))),
    ]),
    rows: rows.length === 0 ? [{ kind: 'line', text: paper.none }] : rows,
    isDense: true,
  };
}

/** The fingerprint of the papers of a tab, where there is one. */
function fingerprintOf({ fingerprints }: Writing, sheet: string): readonly PaperBlock[] {
  const fingerprint = fingerprints.byTab.get(sheet);
  return fingerprint === undefined ? [] : [{ kind: 'fine-print', text: words.fingerprint(fingerprint) }];
}

/** A vote of which only the names stand ready: no figure of it is a result yet. */
function unheldBlocks(writing: Writing, { award, vote }: VotePlace, order: number): readonly PaperBlock[] {
  const ids = vote.nominees.map(({ id }) => id);
  const lines = [
    ...thresholdLines(writing, vote),
    ...memberLines(writing, ids, isByHands(vote)),
    words.named(ids.map((id) => valueAt(writing.apart, id))),
  ];
  return [{ kind: 'heading', text: words.unheld(order, award.name) }, ...lines.map(body)];
}

/** A vote in totals, with a tie that it ended in. */
function voteBlocks(writing: Writing, place: VotePlace, order: number): readonly PaperBlock[] {
  const { texts, round } = writing;
  const { vote, award } = place;
  if (isYetToBeHeld(vote)) return unheldBlocks(writing, place, order);
  const isHands = isByHands(vote);
  const threshold = knownThreshold(vote);
  const members = memberLines(
    writing,
    vote.nominees.map(({ id }) => id),
    isHands,
  );
  const base = threshold === null ? [] : [words.base(inSentence(texts.words.voteBase[threshold.base]), threshold.of)];
  return [
    { kind: 'heading', text: words.award(order, award.name, isHands) },
    ...thresholdLines(writing, vote).map(body),
    ...unmarkedLines(writing, vote).map(body),
    ...members.map(body),
    ...(isHands ? [body(words.hands(numberOrDots(vote.valid)))] : [countsTable(place)]),
    ...reasonsLine(round.ballotBoxes, writing, award.id).map(body),
    ...mismatchLines(writing, vote).map(body),
    nomineesTable(writing, place),
    ...base.map(body),
    ...tieLines(writing, place).map(body),
    ...fingerprintOf(writing, vote.box.sheet),
  ];
}

/** The second ballot among the tied of an award: a part of its own, in totals, with a number where no first one leads it; it proposes, and decides nothing. */
function secondBlocks(
  writing: Writing,
  { award, counted, stillTied }: SecondBallot,
  order: number | null,
): readonly PaperBlock[] {
  const { awards, apart, round } = writing;
  const rules = itemAt(
    awards.filter(({ id }) => id === award),
    0,
  );
  const { issued, returned, valid, invalid, nominees } = counted;
  const { columns } = words;
  const figures = [columns.yes, columns.no, columns.blank, columns.unreadable];
  const nominated: PaperTable = {
    kind: 'table',
    columns: nomineeColumns(
      rules,
      figures.map((title) => ({ title, span: 2, align: 'center' })),
    ),
    rows: nominees.map(({ id, yes, no, blank, unreadable }, index) =>
      row(text(String(index + 1)), text(valueAt(apart, id)), ...[yes, no, blank, unreadable].map(known)),
    ),
    isDense: true,
  };
  const isOfPapers = isTieOfPapers(writing, award);
  const heading: PaperBlock = { kind: 'heading', text: words.second(order, rules.name, isOfPapers) };
  if (isYetToBeHeld(counted))
    return [heading, ...[words.noPapers, words.named(nominees.map(({ id }) => valueAt(apart, id)))].map(body)];
  const again = (stillTied?.tied ?? []).map((id) => valueAt(apart, id)).join('; ');
  const tied = stillTied === null ? [] : [words.tiedAgain(again, isOfPapers)];
  return [
    heading,
    papersTable([issued, returned, notReturnedOf(counted), valid, invalid].map(known)),
    ...reasonsLine(round.secondBallots.boxes, writing, award).map(body),
    ...mismatchLines(writing, counted).map(body),
    nominated,
    ...tied.map(body),
    ...fingerprintOf(writing, counted.box.sheet),
  ];
}

/** Where each of several tellers signs; one alone signs beside the head. */
function tellersTable(tellers: readonly string[]): readonly PaperBlock[] {
  if (tellers.length < 2) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: paper.ordinal, align: 'center' },
        { title: words.teller, span: 5 },
        { title: words.signature, span: 4 },
      ],
      rows: tellers.map((name, index) => row(text(String(index + 1)), text(name), text(''))),
      isDense: true,
    },
  ];
}

/** What is said where no first ballot is there: on what the council is still to vote, or that it votes on nothing, not even among the tied. */
function nothingCounted(writing: Writing): readonly string[] {
  const toVoteOn = awardsToVoteOn(writing).map((id) => valueAt(writing.names.fullAwards, id));
  if (toVoteOn.length > 0) return [words.noneYet(toVoteOn.join('; '))];
  return writing.evaluation.secondBallots.length > 0 ? [] : [words.none];
}

/** Every ballot, and what the council decided of a tie: that came after the second ballot among the tied. Those without a first one, whose scores were equal, come last. */
function ballotBlocks(writing: Writing, votes: readonly VotePlace[], first: number): readonly PaperBlock[] {
  const { secondBallots } = writing.evaluation;
  const voted = new Set(votes.map(({ award }) => award.id));
  const settled = (award: string): readonly PaperBlock[] => settledLines(writing, award).map(body);
  return [
    ...votes.flatMap((place, index) => [
      ...voteBlocks(writing, place, first + index),
      ...secondBallots
        .filter(({ award }) => award === place.award.id)
        .flatMap((second) => secondBlocks(writing, second, null)),
      ...settled(place.award.id),
    ]),
    ...secondBallots
      .filter(({ award }) => !voted.has(award))
      .flatMap((second, index) => [
        ...secondBlocks(writing, second, first + votes.length + index),
        ...settled(second.award),
      ]),
  ];
}

/** `Biên bản kiểm phiếu`: what the tellers counted, in totals; what is not known stays a dotted line. */
export function countingMinutes(writing: Writing, votes: readonly VotePlace[]): Paper {
  const { round, evaluation, tabNames } = writing;
  const { countingNumber, countingPlace, countingFrom, countingTo } = round.texts;
  const { members, present, written } = evaluation.attendance;
  const absent = members === null || present === null || present > members ? null : members - present;
  const tellerChief = awayTellerChief(round) === null ? round.texts.tellerChief : '';
  // Who was not there has not counted: the name of whoever did is to be filled in.
  const tellers = tellersBesideChief(round).map(({ name, isAway }) => nameOrDots(isAway ? '' : name));
  const nothing = votes.length === 0 ? nothingCounted(writing) : [];
  const lines = [
    words.time(countingFrom, fieldValue(round.meetingDate)),
    words.place(countingPlace),
    words.committee(nameOrDots(tellerChief)),
    words.tellers(tellers),
    words.council(numberOrDots(members), numberOrDots(present), numberOrDots(absent), numberOrDots(written)),
    ...nothing,
  ];
  return {
    key: 'BienBanKiemPhieu',
    name: tabNames.BienBanKiemPhieu,
    day: fieldValue(round.meetingDate),
    head: headOf(writing, 'council', { abbreviation: words.abbreviation, typed: countingNumber }),
    title: { kind: words.kind, subject: words.subject(whenText(writing)) },
    blocks: [
      ...warningsOf(writing),
      ...lines.map(body),
      ...ballotBlocks(writing, votes, 4 + nothing.length),
      body(words.end(countingTo)),
      ...tellersTable(tellers),
    ],
    ending: {
      ...minutesEnding(writing, signer(paper.tellers, tellers[0] ?? ''), signer(paper.tellerChief, tellerChief)),
      ...(tellers.length < 2 ? {} : { left: null }),
    },
    columns: COLUMNS,
    orientation: 'portrait',
  };
}
