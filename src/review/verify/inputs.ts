import { tidy } from '../../domain/text/keys';
import { isRead } from '../../sheets/reading/recognise';
import { isOfBallots } from '../../sheets/writing/row-marks';
import { EMPTY_ROW } from '../../workbook/row-marks';
import type { Review } from '../review';
import { align } from './align';
import type { StatedRun } from './stated-run';

/** Which rows of a tab changed since a run, 0-based: `removed` as they were counted then, all others as they are counted now. */
export interface RowChanges {
  readonly changed: readonly number[];
  readonly added: readonly number[];
  readonly removed: readonly number[];
  readonly moved: readonly number[];
}

/**
 * A tab that was read. Of ballots it is only told whether the papers as a whole are those of the last run, and that elsewhere. `rows` is `null` where
 * none were marked, or no mark differs; `from` is the name that it had.
 */
export type VerifiedInput =
  | { readonly name: string; readonly state: 'same' | 'new' | 'gone' }
  | { readonly name: string; readonly state: 'changed'; readonly rows: RowChanges | null }
  | { readonly name: string; readonly state: 'renamed'; readonly from: string };

const FINGERPRINT = /^[0-9a-f]{64}$/;

/** Which rows changed, from the marks of then and now; `null` where it is the same ones in the same order. */
export function rowChanges(before: readonly string[], after: readonly string[]): RowChanges | null {
  const { changed, added, removed, moved } = align(before, after, (mark) => mark === EMPTY_ROW);
  if (changed.length + added.length + removed.length + moved.length === 0) return null;
  return { changed: changed.map(([, row]) => row), added, removed, moved: moved.map(([, row]) => row) };
}

function areSame(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((mark, row) => mark === after[row]);
}

/**
 * The tabs that are read, against what the last run stated; `now` is what a run would state. A tab is the same where its fingerprint or the marks of
 * all its rows are: where only one of them is, somebody typed into the other.
 */
export function verifiedInputs({ tabs }: Review, stated: StatedRun, now: StatedRun): readonly VerifiedInput[] {
  const read = tabs.filter(({ meaning }) => isRead(meaning) && !isOfBallots(meaning));
  const known = (name: string): boolean => stated.fingerprints.has(name) || stated.marks.has(name);
  const names = new Set(tabs.map(({ name }) => tidy(name)));
  const gone = [...stated.fingerprints].flatMap(([name, fingerprint]) => {
    // A name that stands in one place alone was typed there.
    const isTwice = stated.marks.has(name) || stated.ballotTabs.has(name) || !FINGERPRINT.test(fingerprint);
    return names.has(name) || !(isTwice || stated.marks.size === 0) ? [] : [name];
  });
  const goneBy = new Map(gone.map((name) => [stated.fingerprints.get(name) ?? '', name]));
  const renamed = new Set<string>();
  const inputs = read.map(({ name: full }): VerifiedInput => {
    const name = tidy(full);
    const fingerprint = now.fingerprints.get(name) ?? '';
    const marks = now.marks.get(name) ?? [];
    if (!known(name)) {
      const from = goneBy.get(fingerprint);
      if (from === undefined) return { name: full, state: 'new' };
      renamed.add(from);
      return { name: full, state: 'renamed', from };
    }
    const before = stated.marks.get(name);
    const isSame = stated.fingerprints.get(name) === fingerprint || (before !== undefined && areSame(before, marks));
    if (isSame) return { name: full, state: 'same' };
    return { name: full, state: 'changed', rows: before === undefined ? null : rowChanges(before, marks) };
  });
  return [
    ...inputs,
    ...gone.filter((name) => !renamed.has(name)).map((name): VerifiedInput => ({ name, state: 'gone' })),
  ];
}
