import { itemAt } from '../../domain/checked';
import { type Finding, finding } from '../../domain/finding';
import { type Result, fail, ok } from '../../domain/result';
import { fieldAt, fieldValue } from '../../domain/round/field';
import type { Collective, Person } from '../../domain/round/people';
import type { BallotBox, Decision } from '../../domain/round/votes';
import type { Council } from '../../domain/round/council';
import type { FollowUp, PeriodResult } from '../../domain/round/records';
import type { Round } from '../../domain/round/round';
import { decisiveDate } from '../../domain/rules/rulebook';
import { type Statute, isInForce } from '../../domain/rules/statute';
import { type Steps, complete, mapInSteps } from '../../domain/steps';
import { codeKey, wordKey } from '../../domain/text/keys';
import type { Snapshot } from '../../workbook/port';
import { type ValueWords, defaultValueWords, withCouncilWords } from '../council-words';
import { type Vocabulary, defaultVocabulary } from '../vocabulary';
import { awardSpellings } from '../award-names';
import { type WordIndex, indexOfKeys } from '../words';
import { readArticles } from './articles';
import { withLooseBallots } from './ballot-tabs';
import { nominableOf } from './ballots';
import { readCollectives } from './collectives';
import { readDecisions } from './council';
import { readFollowUps } from './follow-ups';
import { readInitiatives } from './initiatives';
import { readJudgements } from './judgements';
import { readCouncil } from './members';
import { otherRounds } from './other-rounds';
import { personFinder } from './people-finder';
import { codeIndex, namedRows } from './people-rows';
import { type Corrections, readCorrections, unusedCorrections } from './corrections-tab';
import { readScores } from './read-scores';
import { SCORE_WORDS } from './values/score-rules';
import { type RecognisedTab, tellTabs } from './tab-readings';
import { type ReadableTab, legacyFindings, readableTab } from './legacy-text';
import { readPeriodResults } from './period-results';
import { type Recognised, having, recognise } from './recognise';
import { readRoster } from './roster';
import { readReached } from './reached';
import { type RoundFacts, readRoundTab } from './round-tab';
import { readStatuteTab } from './statute-tab';
import { type UnusableWorkbook, twice } from './unusable';
import { unreadTab } from './unread-tabs';
import { withheldReasons } from './withheld-reasons';
import { doubledAward, nominables, readVotes } from './votes';

export type { UnusableWorkbook };

/** A round as read, what each tab was taken for, and what could not be read. */
export interface ReadRound {
  readonly round: Round;
  readonly tabs: readonly RecognisedTab[];
  /** The same tabs with their cells and columns, in the same order. */
  readonly recognised: readonly Recognised[];
  readonly findings: readonly Finding[];
}

/** The names of an award in tabs. */
export interface AwardNames {
  readonly id: string;
  readonly short: string;
  readonly name: string;
}

/** A look-up of awards by short name, full name or id, and by what else they are called: a name of its own goes before another's spelling. */
export function awardIndex(awards: readonly AwardNames[]): WordIndex<string> {
  const index = new Map<string, string>();
  const add = (names: readonly string[], id: string): void => {
    for (const name of names) index.set(wordKey(name), id);
  };
  for (const { id, short, name } of awards) add(awardSpellings(id, short, name), id);
  for (const { id, short, name } of awards) add([id, name, short], id);
  return indexOfKeys(index);
}

/** What the periods of the year gave, and what became of the proposals: tabs that not every workbook has, and that may be several. */
function readResults(
  tabs: readonly Recognised[],
  people: readonly Person[],
  collectives: readonly Collective[],
  awards: WordIndex<string>,
): Pick<Round, 'periodResults' | 'followUps'> & { readonly findings: readonly Finding[] } {
  const inRoster = codeIndex(people.map(({ id }) => id));
  const anywhere = nominableOf([...collectives, ...people]);
  const findings: Finding[] = [];
  const periodResults: PeriodResult[] = [];
  const seenPeriods = new Set<string>();
  for (const { grid, header } of having(tabs, 'periods')) {
    const read = readPeriodResults(grid, header, (code) => inRoster.get(codeKey(code)) ?? null, seenPeriods);
    periodResults.push(...read.results);
    findings.push(...read.findings);
  }
  const followUpTabs = having(tabs, 'follow-ups');
  const followUps: FollowUp[] = [];
  const seen = new Set<string>();
  for (const { grid, header } of followUpTabs) {
    const read = readFollowUps(grid, header, awards, anywhere, seen);
    followUps.push(...read.followUps);
    findings.push(...read.findings);
  }
  return { periodResults, followUps: followUpTabs.length === 0 ? null : followUps, findings };
}

/** The tabs that only some campaigns need; there may be several of a kind. */
function readCampaignTabs(
  tabs: readonly Recognised[],
  people: readonly Person[],
): {
  readonly read: Pick<Round, 'articles' | 'judgements' | 'reached' | 'initiatives'>;
  readonly findings: readonly Finding[];
} {
  const findPerson = personFinder(people);
  const articles = having(tabs, 'articles').map(({ grid, header }) => readArticles(grid, header, findPerson));
  const judgements = having(tabs, 'judgements').map(({ grid, header }) => readJudgements(grid, header, findPerson));
  const reached = having(tabs, 'indicators').map(({ grid, header }) => readReached(grid, header));
  const initiatives = having(tabs, 'initiatives').map(({ grid, header }) => readInitiatives(grid, header, findPerson));
  return {
    read: {
      articles: articles.flatMap((one) => one.articles),
      judgements: judgements.flatMap((one) => one.judgements),
      reached: reached.flatMap((one) => one.reached),
      initiatives: initiatives.flatMap((one) => one.initiatives),
    },
    findings: [...articles, ...judgements, ...reached, ...initiatives].flatMap((one) => one.findings),
  };
}

/** The council: the first tab that names somebody counts, another that does is pointed out. */
function readCouncils(
  tabs: readonly Extract<Recognised, { meaning: 'council' }>[],
  people: readonly Person[],
): { readonly council: Council | null; readonly findings: readonly Finding[] } {
  const findPerson = personFinder(people);
  const filled = tabs.flatMap(({ grid, header }) => {
    const { council, findings } = readCouncil(grid, header, findPerson);
    return council === null ? [] : [{ council, findings }];
  });
  const [first, ...others] = filled;
  if (first === undefined) return { council: null, findings: [] };
  const unused = others.map(({ council }) => finding('tab.not-used', { sheet: council.sheet }, null));
  return { council: first.council, findings: [...first.findings, ...unused] };
}

/** A finding where the period is not set: without it no award can be worked out. */
function missingPeriod({ period }: RoundFacts, sheet: string): readonly Finding[] {
  return period.state === 'absent' || period.state === 'empty'
    ? [finding('round.missing', fieldAt(period) ?? { sheet }, null, { label: 'period' })]
    : [];
}

/** What is in an old encoding in the tabs that were read; of papers no cell is named. */
function oldEncodings(
  readable: readonly ReadableTab[],
  tabs: readonly Recognised[],
  boxes: readonly BallotBox[],
): readonly Finding[] {
  return readable.flatMap((one, index) => {
    const { meaning } = itemAt(tabs, index);
    if (meaning === 'own' || meaning === 'not-used') return [];
    if (meaning !== 'ballots' && meaning !== 'second-ballots') return legacyFindings(one);
    // Without a header nothing tells where the papers begin.
    const box = boxes.find(({ sheet, nominees }) => sheet === one.tab.name && nominees.length > 0);
    return legacyFindings(one, box?.headerRow ?? -1);
  });
}

/**
 * The tabs by what they hold, with the words that the statutes in force add to the usual ones. A statute is found without them, and so is the day that
 * tells whether it is in force.
 */
function* recognisedTabs(
  snapshot: Snapshot,
  awards: WordIndex<string>,
  vocabulary: Vocabulary,
  outside: readonly Statute[],
  { byTab }: Corrections,
): Steps<{
  readonly readable: readonly ReadableTab[];
  readonly tabs: readonly Recognised[];
  readonly values: ValueWords;
  readonly vocabulary: Vocabulary;
  readonly findings: readonly Finding[];
}> {
  const first = yield* mapInSteps('recognising', snapshot.tabs, (one) => {
    const readable = readableTab(one);
    return {
      readable,
      recognised: recognise(readable.tab, awards, vocabulary, SCORE_WORDS, byTab.get(wordKey(one.name))),
    };
  });
  const readable = first.map((one) => one.readable);
  const tabs = first.map((one) => one.recognised);
  const days = having(tabs, 'round').flatMap(({ grid, labelColumn }) => {
    const { facts } = readRoundTab(grid, labelColumn);
    const year = fieldValue(facts.year);
    return year === null ? [] : [decisiveDate({ ...facts, year })];
  });
  const statutes = [
    ...outside,
    ...having(tabs, 'statute').map(({ grid, header }) => readStatuteTab(grid, header).statute),
  ];
  const speaking = statutes.filter(
    (statute) => statute.words !== undefined && days.some((day) => isInForce(statute, day)),
  );
  if (speaking.length === 0) return { readable, tabs, values: defaultValueWords, vocabulary, findings: [] };
  const { words, findings } = withCouncilWords(speaking, vocabulary);
  const again = yield* mapInSteps('recognising', readable, ({ tab }) =>
    recognise(tab, awards, words.vocabulary, words.values.scores, byTab.get(wordKey(tab.name))),
  );
  return { readable, tabs: again, values: words.values, vocabulary: words.vocabulary, findings };
}

/**
 * Reads a snapshot into a round. `awards` are the names of all awards that any pack knows, so that they can be read anywhere; `unitAwards` the
 * ids of those for units; `vocabulary` the words of headers, where a council has its own; `outside` the statutes that are not among the tabs.
 */
export function readRound(...given: Parameters<typeof readRoundInSteps>): Result<ReadRound, UnusableWorkbook> {
  return complete(readRoundInSteps(...given));
}

/** The same, with a step after each tab that is recognised and each row of scores. */
export function* readRoundInSteps(
  snapshot: Snapshot,
  awards: WordIndex<string>,
  unitAwards: ReadonlySet<string>,
  vocabulary: Vocabulary = defaultVocabulary,
  outside: readonly Statute[] = [],
): Steps<Result<ReadRound, UnusableWorkbook>> {
  const corrections = readCorrections(snapshot.tabs, vocabulary);
  const {
    readable,
    tabs: byName,
    values,
    vocabulary: inForce,
    findings: wordFindings,
  } = yield* recognisedTabs(snapshot, awards, vocabulary, outside, corrections);
  const rounds = having(byName, 'round');
  const rosters = having(byName, 'roster');
  const [roundTab] = rounds;
  const [rosterTab] = rosters;
  if (rosterTab === undefined) return fail({ code: 'workbook.no-roster', params: {} });
  if (rosters.length > 1)
    return twice(
      'roster',
      rosters.map(({ grid }) => grid.name),
    );
  if (roundTab === undefined) return fail({ code: 'workbook.no-round', params: {} });
  if (rounds.length > 1)
    return twice(
      'round',
      rounds.map(({ grid }) => grid.name),
    );
  // Told before anything is read: which of two tabs counts would be a guess.
  const doubled = doubledAward([...having(byName, 'ballots'), ...having(byName, 'second-ballots')]);
  if (!doubled.ok) return doubled;

  const { facts, findings: roundFindings } = readRoundTab(roundTab.grid, roundTab.labelColumn);
  const year = fieldValue(facts.year);
  if (year === null) {
    return fail({
      code: 'workbook.no-year',
      params: { sheet: roundTab.grid.name, cell: fieldAt(facts.year)?.cell ?? '' },
    });
  }
  const { people, findings: rosterFindings } = yield* readRoster(
    rosterTab.grid,
    rosterTab.headers,
    awards,
    { year, isSchoolYear: facts.isSchoolYear },
    values,
    having(byName, 'collectives').flatMap(({ grid, header }) => namedRows(grid, header).map(({ name }) => name)),
  );
  if (people.length === 0) return fail({ code: 'workbook.nobody', params: { sheet: rosterTab.grid.name } });

  const findings: Finding[] = [
    ...wordFindings,
    ...roundFindings,
    ...missingPeriod(facts, roundTab.grid.name),
    ...rosterFindings,
  ];
  const units = readCollectives(having(byName, 'collectives'), people, awards, values);
  const { collectives } = units;
  findings.push(...units.findings);
  const subjects = nominableOf([...collectives, ...people]);
  const tabs = withLooseBallots(byName, awards, subjects, year);
  const {
    scoreSheets,
    findings: scoreFindings,
    columns: scoreColumns,
  } = yield* readScores(
    tabs.filter((tab) => tab.meaning === 'scores' || tab.meaning === 'score-forms'),
    people,
    inForce,
  );
  const read = readVotes(tabs, nominables(people, collectives, unitAwards), awards);
  if (!read.ok) return read;
  const { votes } = read.value;
  // There may be more of them than a call takes arguments.
  for (const found of scoreFindings) findings.push(found);
  findings.push(...read.value.findings);
  const decisions: Decision[] = [];
  for (const { grid, header } of having(tabs, 'decisions')) {
    const read = readDecisions(grid, header, awards, subjects);
    decisions.push(...read.decisions);
    findings.push(...read.findings);
  }
  const campaignTabs = readCampaignTabs(tabs, people);
  findings.push(...campaignTabs.findings);
  for (const found of oldEncodings(readable, tabs, [...votes.ballotBoxes, ...votes.secondBallots.boxes]))
    findings.push(found);
  const { periodResults, followUps, findings: laterFindings } = readResults(tabs, people, collectives, awards);
  findings.push(...laterFindings);
  const statutes: Statute[] = [];
  for (const { grid, header } of having(tabs, 'statute')) {
    const read = readStatuteTab(grid, header);
    statutes.push(read.statute);
    findings.push(...read.findings);
  }
  const { council, findings: councilFindings } = readCouncils(having(tabs, 'council'), people);
  findings.push(...councilFindings);
  const known = { people, council, texts: facts.texts };
  const papers = withheldReasons(votes.ballotBoxes, known);
  const secondPapers = withheldReasons(votes.secondBallots.boxes, known);
  findings.push(...papers.findings, ...secondPapers.findings);
  const unread = having(tabs, 'not-used').map(({ grid }) => unreadTab(grid, { people, collectives, awards }));
  findings.push(...unread.map(({ found }) => found));

  const round: Round = {
    sheet: roundTab.grid.name,
    campaign: fieldValue(facts.campaign),
    year,
    isSchoolYear: facts.isSchoolYear,
    period: fieldValue(facts.period),
    meetingDate: facts.meetingDate,
    texts: facts.texts,
    office: facts.office,
    members: facts.members,
    present: facts.present,
    written: facts.written,
    council,
    parameters: facts.parameters,
    people,
    collectives,
    scoreSheets,
    unreadScores: unread.flatMap(({ scores }) => scores ?? []),
    ...votes,
    ballotBoxes: papers.boxes,
    secondBallots: { ...votes.secondBallots, boxes: secondPapers.boxes },
    decisions,
    closing: facts.closing,
    periodResults,
    followUps,
    statutes,
    ...campaignTabs.read,
  };
  for (const found of otherRounds(tabs, round, inForce)) findings.push(found);
  const told = tellTabs(tabs, snapshot.tabs, scoreColumns, inForce);
  findings.push(...told.findings, ...corrections.findings, ...unusedCorrections(corrections, told.tabs));
  return ok({ round, tabs: told.tabs, recognised: tabs, findings });
}
