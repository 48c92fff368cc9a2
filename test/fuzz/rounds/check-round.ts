import { reportText } from '../../../src/review/report';
import { type Review, reviewSnapshot } from '../../../src/review/review';
import { plannedTabs } from '../../../src/review/write-results';
import type { Snapshot, TabPlan } from '../../../src/workbook/port';
import { toldCode } from '../told';
import { hostileRound } from './hostile';

/** What of a report the promises below are about. */
interface Report {
  readonly people: readonly {
    readonly id: string;
    readonly awards: Readonly<Record<string, { readonly eligibility: string; readonly status: string }>>;
  }[];
  readonly ceilings: readonly {
    readonly award: string;
    readonly limit: number | null;
    readonly nominated: number;
    readonly tied: readonly string[];
    readonly over: readonly string[];
  }[];
  readonly ballots: readonly {
    readonly award: string;
    readonly nominees: readonly { readonly id: string; readonly yes: number | null }[];
  }[];
}

/** The awards that the council votes on where nothing else is set. */
const VOTED: ReadonlySet<string> = new Set([
  'cstd-co-so',
  'cstd-tinh',
  'cstd-toan-quoc',
  'bang-khen-tinh',
  'dien-hinh-tien-tien',
]);

function assertThat(holds: boolean, promise: string): void {
  if (!holds) throw new Error(promise);
}

function assertNominations(review: Review, { people, ceilings, ballots }: Report): void {
  for (const { id, awards } of people) {
    for (const [award, { eligibility, status }] of Object.entries(awards))
      assertThat(
        status !== 'nominated' || eligibility === 'eligible',
        `${id} is ${eligibility} and nominated for ${award}`,
      );
  }
  for (const { award, limit, nominated, tied, over } of ceilings) {
    assertThat(limit === null || nominated <= limit, `${String(nominated)} of ${String(limit)} for ${award}`);
    const ballot = ballots.find((one) => one.award === award);
    const { decisions, secondBallots, parameters } = review.round;
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

/** What could be run in a formula must come from no cell: it stands in quotes or not at all. */
function isHarmless(formula: string): boolean {
  return !/HYPERLINK|WEBSERVICE|cmd\|/i.test(formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, ''));
}

function assertPlans(snapshot: Snapshot, plans: readonly TabPlan[]): void {
  const users = new Set(
    snapshot.tabs.filter(({ ownKey }) => ownKey === null).map(({ name }) => name.normalize('NFC').toLowerCase()),
  );
  for (const { name, rows } of plans) {
    assertThat(!users.has(name.normalize('NFC').toLowerCase()), `the user's tab ${name} would be written`);
    for (const { cells } of rows) {
      for (const cell of cells) {
        if (cell?.content?.kind === 'formula')
          assertThat(isHarmless(cell.content.formula), `a formula out of a cell: ${cell.content.formula}`);
      }
    }
  }
}

/**
 * The whole road of a round in memory: reviewed twice and laid out twice, alike; nobody nominated who is not eligible, no ceiling exceeded, no tie
 * broken, no tab of the user's planned over, no text of a cell run. Gives the code of the failure, or `laid out`.
 */
export function checkRound(seed: number): string {
  const { snapshot } = hostileRound(seed);
  const review = reviewSnapshot(snapshot, { kind: 'of-round' });
  if (!review.ok) return toldCode(review.error);
  const report = reportText(review.value);
  assertNominations(review.value, JSON.parse(report) as Report);
  const plans = plannedTabs({ snapshot, review: review.value });
  assertPlans(snapshot, plans);
  if (seed % AGAIN_EVERY === 0) {
    const again = reviewSnapshot(hostileRound(seed).snapshot, { kind: 'of-round' });
    if (!again.ok) throw new Error('the second time it fails');
    assertThat(reportText(again.value) === report, 'the second report is another one');
    const second = plannedTabs({ snapshot, review: again.value });
    assertThat(JSON.stringify(second) === JSON.stringify(plans), 'the second plans are others');
  }
  return 'laid out';
}

/** Every so many rounds are worked out twice. */
const AGAIN_EVERY = 10;
