import type { BallotBox } from '../../domain/round/votes';
import { wordKey } from '../../domain/text/keys';
import type { Snapshot, TabSnapshot } from '../../workbook/port';
import { type Nominable, ballotAward, readBallots, secondBallotAward } from '../reading/ballots';
import { gridOf } from '../reading/grid';
import { readableTab } from '../reading/legacy-text';
import { isOwn } from '../reading/recognise';
import { indexOfKeys, words } from '../words';

/** A ballot tab that is there, in counts: never what stands in one of its rows. */
export interface BallotTab {
  readonly tab: TabSnapshot;
  /** Codes of the names in its header, in their order. */
  readonly nominees: readonly string[];
  readonly papers: number;
  /** Where all this stands, without the papers. */
  readonly box: Omit<BallotBox, 'ballots'>;
}

/** What a tab of first or second ballots is called: `Phiếu CSTĐCS`, `Phiếu lần 2 CSTĐCS`. */
export function ballotTabName(award: string, isSecond: boolean): string {
  return `${isSecond ? `${words.secondBallot} 2` : words.tabs.ballots} ${award}`;
}

/** The ballot tab of an award, by any of the award's names, else the one that was read as such (`readAs`); or `null`. */
export function findBallotTab(
  { tabs }: Snapshot,
  award: string,
  names: readonly string[],
  isSecond: boolean,
  nominable: Nominable,
  readAs: string | null = null,
): BallotTab | null {
  const awards = indexOfKeys(names.map((name) => [wordKey(name), award]));
  const awardOf = isSecond ? secondBallotAward : ballotAward;
  const tab =
    tabs.find((one) => !isOwn(one) && awardOf(one.name, awards) === award) ?? tabs.find(({ name }) => name === readAs);
  if (tab === undefined) return null;
  const { ballots, ...box } = readBallots(gridOf(readableTab(tab).tab), award, nominable).box;
  return { tab, nominees: box.nominees.map(({ id }) => id), papers: ballots.length, box };
}
