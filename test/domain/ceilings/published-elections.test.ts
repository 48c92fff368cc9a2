/**
 * 240 published approval elections (see test/fixtures/README.md), each with every committee that ties for most approvals: those surely in, with each
 * choice from the tied, must be exactly these committees.
 */
import { readFileSync } from 'node:fs';
import { tally } from '../../../src/domain/ballots/tally';
import { fillPlaces } from '../../../src/domain/ceilings/places';
import { itemAt } from '../../../src/domain/checked';

interface Election {
  readonly name: string;
  readonly candidates: number;
  readonly seats: number;
  readonly ballots: readonly (readonly number[])[];
  readonly winners: readonly (readonly number[])[];
}

const { instances } = JSON.parse(readFileSync('test/fixtures/abcvoting-approval.json', 'utf8')) as {
  readonly instances: readonly Election[];
};

/** Every choice of that many. */
function choices<T>(from: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return from.flatMap((first, at) => choices(from.slice(at + 1), count - 1).map((rest) => [first, ...rest]));
}

test('the published elections are all there, ties at the cut among them', () => {
  expect(instances).toHaveLength(240);
  expect(instances.filter(({ winners }) => winners.length > 1)).toHaveLength(70);
});

test.each(instances.map((election) => [election.name, election] as const))('%s', (_name, election) => {
  const { candidates, seats, ballots, winners } = election;
  const candidate = Array.from({ length: candidates }, (_, index) => index);
  const papers = ballots.map((approved) => ({
    marks: candidate.map((one) => (approved.includes(one) ? ('yes' as const) : ('unmarked' as const))),
    isInvalid: false,
  }));
  const { nominees } = tally(papers, candidates, { allBlank: 'valid', unmarkedName: 'blank' });
  const cut = fillPlaces(
    candidate.map((one) => ({ id: String(one), rank: itemAt(nominees, one).yes })),
    seats,
  );
  const committees = choices(cut.tied, cut.placesLeft).map((chosen) => [...cut.within, ...chosen].map(Number).sort());
  // Surely in: in every published committee; surely out: in none.
  const ids = (those: readonly number[]): readonly string[] => those.map(String).sort();
  expect([...cut.within].sort()).toEqual(
    ids(candidate.filter((one) => winners.every((winner) => winner.includes(one)))),
  );
  expect([...cut.out].sort()).toEqual(ids(candidate.filter((one) => winners.every((winner) => !winner.includes(one)))));
  expect(cut.within.length + cut.tied.length + cut.out.length).toBe(candidates);
  expect([...committees].map(String).sort()).toEqual(winners.map((winner) => String([...winner].sort())).sort());
});
