import type { BallotBox } from '../../domain/round';
import { codeKey, wordKey } from '../../domain/text/keys';
import type { Snapshot, TabSnapshot } from '../../workbook/port';
import { type Nominable, readBallots } from '../reading/ballots';
import { gridOf } from '../reading/grid';
import { readableTab } from '../reading/legacy-text';
import { isOwn } from '../reading/recognise';
import { words } from '../words';

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

/** Who may be on a ballot, by code. */
export function nominableOf(those: readonly { readonly id: string; readonly name: string }[]): Nominable {
  return {
    codes: new Map(those.map(({ id }) => [codeKey(id), id])),
    names: new Map(those.map(({ id, name }) => [id, name])),
  };
}

/** The ballot tab of an award, by any of the award's names, or `null`. */
export function findBallotTab(
  { tabs }: Snapshot,
  award: string,
  names: readonly string[],
  isSecond: boolean,
  nominable: Nominable,
): BallotTab | null {
  const keys = new Set(names.map((name) => wordKey(ballotTabName(name, isSecond))));
  const tab = tabs.find((one) => !isOwn(one) && keys.has(wordKey(one.name)));
  if (tab === undefined) return null;
  const { ballots, ...box } = readBallots(gridOf(readableTab(tab).tab), award, nominable).box;
  return { tab, nominees: box.nominees.map(({ id }) => id), papers: ballots.length, box };
}
