import { type Finding, finding } from '../../domain/finding';
import { type Result, ok } from '../../domain/result';
import { fieldAt, fieldValue } from '../../domain/round/field';
import type { Collective, Person } from '../../domain/round/people';
import type { BallotBox, BallotCount } from '../../domain/round/votes';
import type { Round } from '../../domain/round/round';
import type { WordIndex } from '../words';
import { type Nominable, nominableOf, readBallots } from './ballots';
import { readCounts } from './council';
import { type Recognised, having } from './recognise';
import { readTotals } from './totals';
import { type UnusableWorkbook, twice } from './unusable';

type BallotTab = Extract<Recognised, { meaning: 'ballots' | 'second-ballots' }>;

/** The first award that has two tabs of one meaning, with their names. */
export function doubledAward(tabs: readonly BallotTab[]): Result<null, UnusableWorkbook> {
  for (const { award, meaning } of tabs) {
    const same = tabs.filter((tab) => tab.award === award && tab.meaning === meaning);
    if (award !== null && same.length > 1)
      return twice(
        'ballots',
        same.map(({ grid }) => grid.name),
        award,
      );
  }
  return ok(null);
}

/** Who may be put to the vote for an award: people, or units. */
export function nominables(
  people: readonly Person[],
  collectives: readonly Collective[],
  unitAwards: ReadonlySet<string>,
): (award: string) => Nominable {
  const [ofPeople, ofUnits] = [nominableOf(people), nominableOf(collectives)];
  return (award) => (unitAwards.has(award) ? ofUnits : ofPeople);
}

function readBoxes(
  tabs: readonly BallotTab[],
  nominableFor: (award: string) => Nominable,
): { readonly boxes: readonly BallotBox[]; readonly findings: readonly Finding[] } {
  const boxes: BallotBox[] = [];
  const findings: Finding[] = [];
  for (const { grid, award } of tabs) {
    if (award === null) {
      findings.push(finding('value.unreadable', { sheet: grid.name }, null, { what: 'award', value: grid.name }));
      continue;
    }
    const read = readBallots(grid, award, nominableFor(award));
    findings.push(...read.findings);
    // A form on which nobody has written yet, as the template has it, is no vote.
    const isUnused = read.box.nominees.length === 0 && read.box.ballots.length === 0 && read.findings.length === 0;
    if (!isUnused) boxes.push(read.box);
  }
  return { boxes, findings };
}

/** A warning where papers are said to have come back, and the workbook has nothing of them. */
function countsWithoutPapers(
  counts: readonly BallotCount[],
  counted: readonly { readonly award: string }[],
): readonly Finding[] {
  return counts.flatMap(({ award, returned }) => {
    const came = fieldValue(returned) ?? 0;
    if (came === 0 || counted.some((one) => one.award === award)) return [];
    return [finding('ballot.no-papers', fieldAt(returned), award, { award, returned: String(came) })];
  });
}

/** What the workbook has of the votes. */
export type Votes = Pick<Round, 'ballotBoxes' | 'ballotCounts' | 'voteTotals' | 'secondBallots'>;

/** Reads papers, totals and counts, of first and second ballots. Papers and totals never tell of one ballot: which of the two counts would be a guess. */
export function readVotes(
  tabs: readonly Recognised[],
  nominableFor: (award: string) => Nominable,
  awards: WordIndex<string>,
): Result<{ readonly votes: Votes; readonly findings: readonly Finding[] }, UnusableWorkbook> {
  const first = readBoxes(having(tabs, 'ballots'), nominableFor);
  const second = readBoxes(having(tabs, 'second-ballots'), nominableFor);
  const totals = having(tabs, 'totals').map(({ grid, header }) => readTotals(grid, header, awards, nominableFor));
  const counts = readCounts(having(tabs, 'counts'), awards);
  const votes: Votes = {
    ballotBoxes: first.boxes,
    voteTotals: totals.flatMap((one) => one.first),
    ballotCounts: counts.counts,
    secondBallots: {
      boxes: second.boxes,
      totals: totals.flatMap((one) => one.second),
      counts: counts.second,
    },
  };
  for (const told of [
    [...votes.ballotBoxes, ...votes.voteTotals],
    [...votes.secondBallots.boxes, ...votes.secondBallots.totals],
  ]) {
    for (const { award } of told) {
      const same = told.filter((one) => one.award === award);
      if (same.length > 1)
        return twice(
          'ballots',
          same.map(({ sheet }) => sheet),
          award,
        );
    }
  }
  const findings = [first, second, ...totals, counts].flatMap((one) => one.findings);
  const { ballotBoxes, voteTotals, ballotCounts, secondBallots } = votes;
  return ok({
    votes,
    findings: [
      ...findings,
      ...countsWithoutPapers(ballotCounts, [...ballotBoxes, ...voteTotals]),
      ...countsWithoutPapers(secondBallots.counts, [...secondBallots.boxes, ...secondBallots.totals]),
    ],
  });
}
