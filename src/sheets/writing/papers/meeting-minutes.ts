import { isYetToBeHeld } from '../../../domain/ballots/counting';
import { presentForQuorum } from '../../../domain/ballots/prospect';
import { ceilingRule } from '../../../domain/ceilings/limit';
import { valueAt } from '../../../domain/checked';
import { awayMembers, awaySigner, presentMembers, signerName } from '../../../domain/ballots/signers';
import { isPending } from '../../../domain/eligibility/evidence';
import { fieldValue } from '../../../domain/round/field';
import type { CouncilOffice } from '../../../domain/terms';
import type { Vote } from '../../../domain/ballots/vote';
import type { AwardRules } from '../../../domain/rules/rulebook';
import { settingText } from '../../../domain/rules/settings';
import { meetingMinutes as words, paper } from '../../../i18n/papers/documents';
import { padded } from '../../../i18n/papers/paper-styles';
import type { Texts } from '../../../i18n/texts';
import type { Writing } from '../context';
import { countIf } from '../formulas';
import { verdictOutcome } from '../outcomes';
import type { VotePlace } from '../votes';
import type { FigurePlaces } from './figure-places';
import type { Paper, PaperBlock, PaperCell, PaperRow, PaperTable, Signer } from './paper';
import {
  appliedDecisions,
  awardsToVoteOn,
  body,
  count,
  countFormula,
  headOf,
  isDecidedByVote,
  meetingDay,
  minutesEnding,
  nameOrDots,
  numberOrDots,
  pendingCount,
  row,
  signer,
  text,
  warningsOf,
  whenText,
  wordsOfStyle,
} from './parts';
import { scoreResults } from './score-results';

const COLUMNS = [6, 28, 9, 9, 9, 9, 9, 9];

/** How many stood in a vote, and how many passed; nothing where there was none. */
function votedCells(texts: Texts, place: VotePlace | undefined): readonly PaperCell[] {
  if (place === undefined) return [text(''), text('')];
  const { columns, vote } = place;
  if (columns === null) return [count(0), count(0)];
  const passed = vote.nominees.filter(({ verdict }) => verdict === 'passed').length;
  // Where nothing was judged, `0` would read as if all had failed.
  const isJudged = passed > 0 || vote.nominees.some(({ verdict }) => verdict === 'failed');
  return [
    countFormula(`ROWS(${columns.verdict})`, vote.nominees.length),
    isJudged ? countFormula(countIf(columns.verdict, verdictOutcome(texts, 'passed').text), passed) : text(paper.line),
  ];
}

/** How many may be proposed for an award; a dash where no condition of it is known here, so that nobody was checked. */
function eligibleCell({ evaluation }: Writing, { id, conditions }: AwardRules, formula: string): PaperCell {
  if (conditions.every(({ rule }) => rule === 'rule.confirmed')) return text(paper.line);
  const eligible = [...valueAt(evaluation.entries, id).values()].filter((one) => one.eligibility === 'eligible');
  return countFormula(formula, eligible.length);
}

/** How many cases of an award are open; by a formula where that is how many have a status of that kind. */
function pendingCell(writing: Writing, award: string, formula: string): PaperCell {
  const open = pendingCount(writing, award);
  const statuses = [...valueAt(writing.evaluation.entries, award).values()];
  return open === statuses.filter(({ status }) => isPending(status)).length ? countFormula(formula, open) : count(open);
}

function resultRow(
  writing: Writing,
  award: AwardRules,
  order: number,
  { counts, ceilings, votes }: FigurePlaces,
): PaperRow {
  const { evaluation, texts } = writing;
  const { id, name } = award;
  const entries = [...valueAt(evaluation.entries, id).values()];
  const place = votes.find((one) => one.award.id === id);
  const ceiling = ceilings.find((one) => one.award.id === id);
  const nominated = entries.filter(({ status }) => status === 'nominated').length;
  return row(
    text(String(order)),
    text(name),
    eligibleCell(writing, award, counts.eligible(award)),
    ...votedCells(texts, place),
    ceiling === undefined ? text('') : countFormula(ceiling.limit, ceiling.ceiling.limit),
    countFormula(counts.withStatus(id, 'nominated'), nominated),
    pendingCell(writing, id, counts.pending(id)),
  );
}

function resultTable(writing: Writing, places: FigurePlaces): PaperTable {
  const { eligible, voted, passed, putToVote, agreed, limit, nominated, pending } = words.columns;
  const hasHands = writing.evaluation.votes.some(({ way }) => way === 'show-of-hands');
  const figures = [eligible, ...(hasHands ? [putToVote, agreed] : [voted, passed]), limit, nominated, pending];
  return {
    kind: 'table',
    columns: [
      { title: paper.ordinal, align: 'center' },
      { title: paper.award },
      ...figures.map((title) => ({ title, align: 'center' as const })),
    ],
    rows: writing.awards.map((award, index) => resultRow(writing, award, index + 1, places)),
  };
}

/** Who was present, with position and part in the council, where its tab tells. */
function presentLines({ round }: Writing): readonly string[] {
  const those = presentMembers(round.council).map(({ name, position, role }) => ({
    name,
    offices: [...new Set([position, role])].filter((office) => office !== ''),
  }));
  return those.length === 0 ? [] : [words.attended(those)];
}

/** Who was away, and whether with an opinion in writing; nothing to say where nobody was. */
function absentLines({ round }: Writing, absent: number | null): readonly string[] {
  if (absent === 0) return [];
  const those = awayMembers(round.council).map(({ name, presence }) => ({
    name,
    isWritten: fieldValue(presence) === 'written',
  }));
  return [words.absent(those)];
}

/** Who signs the minutes for an office: nobody whom the council's tab does not have as present. */
function minutesSigner({ round }: Writing, office: CouncilOffice, title: string): Signer {
  return signer(title, awaySigner(round, office) === null ? signerName(round, office) : '');
}

/** Whether an award has a ceiling and somebody of whom nothing could be concluded: then nobody knows who is tied at it. */
function hasUnknownTies({ awards, rules, evaluation: { entries } }: Writing): boolean {
  return awards.some(
    ({ id }) =>
      ceilingRule(id, rules.settings) !== null &&
      [...valueAt(entries, id).values()].some(({ status }) => status === 'no-quorum' || status === 'undetermined'),
  );
}

/** What the council decided of those tied at a ceiling. */
function decisionLines(writing: Writing): readonly string[] {
  const { round, names, apart, awards, evaluation } = writing;
  const decisions = appliedDecisions(writing);
  if (decisions.length > 0)
    return decisions.map(({ award, candidateId, isChosen, basis }) =>
      words.decision(valueAt(names.fullAwards, award), valueAt(apart, candidateId), isChosen, basis),
    );
  const workedOut = new Set(awards.map(({ id }) => id));
  const recorded = round.decisions.filter(({ award }) => workedOut.has(award)).length;
  if (recorded > 0) return [words.noneApplied(recorded)];
  if (evaluation.ceilings.some(({ tied }) => tied.length > 0)) return [words.noDecisions];
  return [awardsToVoteOn(writing).length > 0 || hasUnknownTies(writing) ? words.tiesOpen : words.noTies];
}

/** Whether a meeting had its quorum, where one is set. */
function quorumLines({ evaluation: { attendance } }: Writing): readonly string[] {
  const needed = presentForQuorum(attendance);
  if (needed === null || attendance.quorum === null) return [];
  return [attendance.quorum ? words.quorum(String(needed)) : words.noQuorum(String(needed))];
}

/** How a vote was held: nobody is said to have voted in secret of whom the workbook has only totals, no rule, and no word that it was so. */
function manner({ rules, round }: Writing, { award, way }: Vote): 'secret' | 'ballot' | 'hands' {
  if (way === 'show-of-hands') return 'hands';
  const mustBeSecret = settingText(rules.settings, `${award}.vote.secret`);
  if (mustBeSecret !== null) return mustBeSecret === 'yes' ? 'secret' : 'ballot';
  const isSaidSecret = round.voteTotals.some((totals) => totals.award === award && totals.isSaidSecret);
  return way === 'papers' || isSaidSecret ? 'secret' : 'ballot';
}

/** How the council voted on what, on what it is still to vote, and on what it does not vote by ballot. */
function votingLines(writing: Writing): readonly string[] {
  const { awards, names, round } = writing;
  const { votes, secondBallots } = writing.evaluation;
  const counted = words.counted(padded(round.texts.countingNumber));
  const line = (say: (awards: string) => string, ids: readonly string[]): readonly string[] =>
    ids.length === 0 ? [] : [say(ids.map((id) => valueAt(names.fullAwards, id)).join('; '))];
  const heldIn = (asked: ReturnType<typeof manner>): readonly string[] =>
    votes.filter((vote) => !isYetToBeHeld(vote) && manner(writing, vote) === asked).map(({ award }) => award);
  const seconds = secondBallots.filter(({ counted }) => !isYetToBeHeld(counted)).map(({ award }) => award);
  const firsts = new Set(votes.map(({ award }) => award));
  const voted = new Set([...firsts, ...secondBallots.map(({ award }) => award)]);
  const unheldAlone = secondBallots
    .filter(({ award, counted }) => !firsts.has(award) && isYetToBeHeld(counted))
    .map(({ award }) => award);
  const others = awards.filter(({ id }) => !voted.has(id) && !isDecidedByVote(writing, id)).map(({ id }) => id);
  return [
    ...line((those) => words.secretBallot(those, counted), heldIn('secret')),
    ...line((those) => words.ballot(those, counted), heldIn('ballot')),
    ...line((those) => words.showOfHands(those, counted), heldIn('hands')),
    ...line(words.secondBallot, seconds),
    ...line(words.unheldBallot, [...new Set([...awardsToVoteOn(writing), ...unheldAlone])]),
    ...line(words.noBallot, others),
  ];
}

/** Who got the votes that an award asks for and is not nominated all the same: not eligible, or nobody can tell yet. */
function passedInVainLines({ awards, apart, evaluation: { entries, votes } }: Writing): readonly string[] {
  return awards.flatMap(({ id, name }) => {
    const passed = (votes.find(({ award }) => award === id)?.nominees ?? []).filter(
      ({ verdict }) => verdict === 'passed',
    );
    return (['ineligible', 'review'] as const).flatMap((eligibility) => {
      const those = passed.filter((one) => entries.get(id)?.get(one.id)?.eligibility === eligibility);
      const names = those.map((one) => valueAt(apart, one.id)).join('; ');
      return those.length === 0 ? [] : [words.passedInVain(name, eligibility, names)];
    });
  });
}

/** Who reached what an award asks for and is not nominated, since there are fewer places. */
function overCeilingLines({ awards, apart, evaluation }: Writing): readonly string[] {
  return awards.flatMap(({ id, name }) => {
    const over = evaluation.ceilings.find(({ award }) => award === id)?.over ?? [];
    return over.length === 0 ? [] : [words.overCeiling(name, over.map((one) => valueAt(apart, one)).join('; '))];
  });
}

/** The awards that were considered: how each was voted on, what came out, and what was decided of ties. */
function awardBlocks(writing: Writing, places: FigurePlaces): readonly PaperBlock[] {
  const before = [words.proceedings, ...votingLines(writing), words.results];
  const after = [
    ...passedInVainLines(writing),
    ...overCeilingLines(writing),
    words.decisions,
    ...decisionLines(writing),
    words.attached,
  ];
  return [...before.map(body), resultTable(writing, places), ...after.map(body)];
}

/** `Biên bản họp`: who met, what came out. What the workbook does not tell stays a dotted line. */
export function meetingMinutes(writing: Writing, places: FigurePlaces): Paper {
  const { round, rules, evaluation, tabNames, noAwards } = writing;
  const { meetingFrom, meetingTo, meetingPlace } = round.texts;
  const { members, present, written } = evaluation.attendance;
  const absent = members === null || present === null || present > members ? null : members - present;
  const { recorder, presiding } = wordsOfStyle(writing);
  const { citation } = rules.campaign;
  const attendance = [
    words.time(meetingFrom, meetingDay(writing)),
    words.place(meetingPlace),
    words.attendance,
    words.members(numberOrDots(members)),
    words.present(numberOrDots(present), numberOrDots(absent), numberOrDots(written)),
    ...presentLines(writing),
    ...absentLines(writing, absent),
    ...quorumLines(writing),
    words.chair(nameOrDots(signerName(round, 'chair'))),
    words.secretary(nameOrDots(signerName(round, 'secretary'))),
    noAwards === null ? words.content(citation) : words.contentOfScores(whenText(writing), citation),
  ];
  return {
    key: 'BienBanHop',
    name: tabNames.BienBanHop,
    day: fieldValue(round.meetingDate),
    head: headOf(writing, 'council', { abbreviation: words.abbreviation }),
    title: { kind: words.kind, subject: words.subject(whenText(writing)) },
    blocks: [
      ...warningsOf(writing),
      ...attendance.map(body),
      ...(noAwards === null ? awardBlocks(writing, places) : [words.proceedings, ...scoreResults(writing)].map(body)),
      body(words.end(meetingTo)),
    ],
    ending: minutesEnding(
      writing,
      minutesSigner(writing, 'secretary', recorder),
      minutesSigner(writing, 'chair', presiding),
    ),
    columns: COLUMNS,
    orientation: 'portrait',
  };
}
