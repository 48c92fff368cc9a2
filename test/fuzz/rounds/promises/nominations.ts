import type { Review } from '../../../../src/review/review';
import type { Report } from './report';
import { assertThat } from './that';

/** The awards that the council votes on where nothing else is set. */
const VOTED: ReadonlySet<string> = new Set([
  'cstd-co-so',
  'cstd-tinh',
  'cstd-toan-quoc',
  'bang-khen-tinh',
  'dien-hinh-tien-tien',
]);

/** Nobody is nominated who is not eligible, no ceiling is exceeded, no tie broken, and marks that are not one for each paper are told. */
export function assertNominations(
  { round }: Review,
  { findings, people, collectives, ceilings, ballots }: Report,
): void {
  for (const { id, awards } of [...people, ...collectives]) {
    for (const [award, { eligibility, status }] of Object.entries(awards))
      assertThat(
        status !== 'nominated' || eligibility === 'eligible',
        `${id} is ${eligibility} and nominated for ${award}`,
      );
  }
  for (const { award, valid, nominees } of ballots) {
    for (const { id, yes, no, blank, unreadable } of nominees) {
      if (valid === null || yes === null || no === null || blank === null || unreadable === null) continue;
      const sum = yes + no + blank + unreadable;
      const isTold = findings.some(({ code, subject }) => code === 'ballot.reconciliation' && subject === id);
      assertThat(sum === valid || isTold, `${id} has ${String(sum)} marks on ${String(valid)} papers for ${award}`);
    }
  }
  for (const { award, limit, nominated, tied, over } of ceilings) {
    assertThat(limit === null || nominated <= limit, `${String(nominated)} of ${String(limit)} for ${award}`);
    const ballot = ballots.find((one) => one.award === award);
    const { decisions, secondBallots, parameters } = round;
    const isSettled = decisions.length + secondBallots.boxes.length + secondBallots.totals.length > 0;
    const isOverridden = parameters.some(({ key }) => key === `${award}.vote.required`);
    // Where no vote is needed the final score ranks, whatever the papers say.
    if (ballot === undefined || isSettled || isOverridden || !VOTED.has(award)) continue;
    const votes = new Map(ballot.nominees.map(({ id, yes }) => [id, yes ?? 0]));
    const chosen = people
      .filter(({ awards }) => awards[award]?.status === 'nominated')
      .flatMap(({ id }) => votes.get(id) ?? []);
    const left = [...tied, ...over].flatMap((id) => votes.get(id) ?? []);
    const isTaken = chosen.length > 0 && left.length > 0 && Math.min(...chosen) <= Math.max(...left);
    assertThat(!isTaken, `a tie for ${award} is broken`);
  }
}
