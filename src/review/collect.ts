import type { Finding } from '../domain/finding';
import { type Result, fail, ok } from '../domain/result';
import type { Person } from '../domain/round';
import { RATERS, type Rater } from '../domain/terms';
import { wordKey } from '../domain/text/keys';
import { type CollectedTab, readCollected } from '../sheets/reading/collected';
import { type ScoringTab, scoringTabs } from '../sheets/reading/scoring-tabs';
import { type ToldRound, differingPart, toldByRoundTab, toldByTitles } from '../sheets/reading/told-round';
import { planCollected } from '../sheets/writing/collected';
import { words } from '../sheets/words';
import { fingerprintOf } from '../workbook/fingerprint';
import { heldCells } from '../workbook/plan/held-cells';
import { tabName } from '../workbook/plan/tab-name';
import {
  type AddedTab,
  type ExpectedFingerprints,
  type ReadFailure,
  type Snapshot,
  type TabSnapshot,
  addedName,
} from '../workbook/port';
import { type CampaignChoice, type Review, type Unusable, reviewSnapshot } from './review';

/** A file that somebody sent: its name, the SHA-256 (hex) of its bytes, and what is in it. */
export interface SentFile {
  readonly name: string;
  readonly sha256: string;
  readonly content: Result<Snapshot, ReadFailure>;
}

/** What becomes of a scoring tab of a sent file. */
export type TabState =
  | { readonly kind: 'added' | 'replaced'; readonly as: string }
  /** A tab of the workbook holds the very same. */
  | { readonly kind: 'same'; readonly as: string }
  /** Another version of a tab that was collected before: it replaces that one only where it is asked to. */
  | { readonly kind: 'newer'; readonly than: string }
  /** The same raters have scored the same people in tabs that are not to be replaced. */
  | { readonly kind: 'conflict'; readonly with: readonly string[] }
  /** It scores nobody of the roster, or does not say who scored. */
  | { readonly kind: 'nothing' };

/** A scoring tab of a sent file: who scored how many, what is wrong with it, and what becomes of it. */
export interface SentTab {
  readonly name: string;
  readonly state: TabState;
  readonly raters: readonly Rater[];
  readonly people: readonly string[];
  readonly units: readonly string[];
  /** Their tab is the sent one's, by the name that it has in its file. */
  readonly findings: readonly Finding[];
}

/** What was found in a sent file. */
export type SentState =
  | { readonly kind: 'read'; readonly tabs: readonly SentTab[] }
  | { readonly kind: 'unreadable'; readonly failure: ReadFailure }
  | { readonly kind: 'sent-twice'; readonly as: string }
  | { readonly kind: 'collected-before'; readonly tabs: readonly string[] }
  | { readonly kind: 'other-round'; readonly part: 'campaign' | 'year' | 'period'; readonly told: ToldRound }
  | { readonly kind: 'no-scoring-tab' };

/** A sent file with what was found. */
export interface CheckedFile {
  readonly name: string;
  readonly state: SentState;
}

/** A unit of the roster: how many of its people each rater has scored once all is collected, and the files that its scores came in. */
export interface UnitState {
  readonly unit: string;
  readonly people: number;
  readonly scored: Readonly<Record<Rater, number>>;
  readonly files: readonly string[];
}

/** What is to be added to the workbook, and the account of it. */
export interface Collection {
  readonly files: readonly CheckedFile[];
  readonly units: readonly UnitState[];
  /** People of the roster whom nobody has scored. */
  readonly unscored: readonly Person[];
  /** Raters who have scored anybody. */
  readonly raters: readonly Rater[];
  /** The tabs to add, with the list of what was collected last; nothing where there is nothing new. */
  readonly additions: readonly AddedTab[];
  /** The tabs of ours that are replaced, with the fingerprints that they must have still. */
  readonly expected: ExpectedFingerprints;
  readonly review: Review;
}

/** Why nothing can be collected. */
export type CollectFailure =
  Unusable | { readonly code: 'collect.round-closed'; readonly params: Readonly<Record<string, never>> };

/** Who was scored by whom in a tab, each as `rater person`. */
type Coverage = ReadonlySet<string>;

function coverageOf(review: Review): ReadonlyMap<string, Coverage> {
  const bySheet = new Map<string, Set<string>>();
  for (const { sheet, rater, rows } of review.round.scoreSheets) {
    const covered = bySheet.get(sheet) ?? new Set();
    for (const { personId } of rows) covered.add(`${rater} ${personId}`);
    bySheet.set(sheet, covered);
  }
  return bySheet;
}

function overlaps(one: Coverage, other: Coverage): boolean {
  return [...one].some((item) => other.has(item));
}

function includesAll(one: Coverage, other: Coverage): boolean {
  return [...other].every((item) => one.has(item));
}

/** A tab as the workbook will hold it: so it is judged, and so it is known again. */
function portable(tab: TabSnapshot): TabSnapshot {
  const held = heldCells(tab);
  return { ...held, fingerprint: fingerprintOf(held) };
}

const NARROWEST = 8;
const WIDEST = 40;

/** Widths that show the texts, within limits: no sent file tells them to us. */
function widthsOf({ values, merges }: TabSnapshot): readonly number[] {
  const merged = new Set(merges.map(({ top, left }) => `${String(top)},${String(left)}`));
  const widths: number[] = [];
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      const isOver = merged.has(`${String(row)},${String(column)}`);
      const length = isOver || value === null || typeof value === 'object' ? 0 : String(value).length + 1;
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, length));
    }
  }
  return widths;
}

/** What the workbook holds before, by which a sent tab is judged; it grows with each tab that is added. */
interface Known {
  readonly tabs: Map<string, TabSnapshot>;
  readonly coverage: Map<string, Coverage>;
  /** The collected tabs that are as they came, by name. */
  readonly untouched: Set<string>;
}

/**
 * Looks at files that were sent for a round, and says what each brings: scores of people of its roster, in tabs that become the user's own. Nothing
 * is merged that is doubtful: a file twice, another version of one, one of another round, scores that are there already are told instead.
 */
export function collect(
  book: Snapshot,
  sent: readonly SentFile[],
  choice: CampaignChoice,
  isReplacing: boolean,
): Result<Collection, CollectFailure> {
  const before = reviewSnapshot(book, choice);
  if (!before.ok) return before;
  const review = before.value;
  if (review.closing.state !== 'open' && review.closing.state !== 'reopened')
    return fail({ code: 'collect.round-closed', params: {} });
  const { round } = review;
  const list = readCollected(book);
  const isScoring = new Set(
    review.tabs.filter(({ meaning }) => meaning === 'scores' || meaning === 'score-forms').map(({ name }) => name),
  );
  const frame = book.tabs.filter(({ name }) => !isScoring.has(name));
  const byName = new Map(book.tabs.map((tab) => [tab.name, tab]));
  const known: Known = {
    tabs: new Map(book.tabs.filter(({ name }) => isScoring.has(name)).map((tab) => [tab.name, tab])),
    coverage: new Map(coverageOf(review)),
    untouched: new Set(
      list.collected
        .filter(({ tab, fingerprint }) => byName.get(tab)?.fingerprint === fingerprint)
        .map(({ tab }) => tab),
    ),
  };
  const people = new Map(round.people.map((person) => [person.id, person]));
  const newTabs = new Map<string, TabSnapshot>();
  const newRows: CollectedTab[] = [];
  const expected = new Map<string, string>();

  function place(file: SentFile, { tab }: ScoringTab): SentTab {
    const own = portable(tab);
    const isTaken = (name: string): boolean =>
      [...byName.keys(), ...newTabs.keys()].some((other) => other.toLowerCase() === name.toLowerCase());
    const name = tabName(tab.name, isTaken);
    const read = reviewSnapshot({ tabs: [...frame, { ...own, name }] }, choice);
    // The frame was read before, and a scoring tab beside it does not change that.
    if (!read.ok) throw new Error(read.error.code);
    const covered = coverageOf(read.value).get(name) ?? new Set<string>();
    const ids = [...new Set([...covered].map((item) => item.slice(item.indexOf(' ') + 1)))];
    const about = {
      name: tab.name,
      raters: RATERS.filter((rater) => [...covered].some((item) => item.startsWith(`${rater} `))),
      people: ids,
      units: [...new Set(ids.flatMap((id) => people.get(id)?.unit ?? []))],
      findings: read.value.findings
        .filter(({ sheet }) => sheet === name)
        .map((found) => ({ ...found, sheet: tab.name })),
    };
    const state = stateOf(own, covered, name);
    if (state.kind === 'added' || state.kind === 'replaced') {
      newTabs.set(state.as, { ...own, name: state.as });
      known.tabs.set(state.as, own);
      known.coverage.set(state.as, covered);
      known.untouched.delete(state.as);
      newRows.push({
        file: file.name,
        sha256: file.sha256,
        source: tab.name,
        tab: state.as,
        fingerprint: own.fingerprint,
      });
    }
    return { ...about, state };
  }

  function stateOf(tab: TabSnapshot, covered: Coverage, name: string): TabState {
    if (covered.size === 0) return { kind: 'nothing' };
    const same = [...known.tabs].find(([, other]) => other.fingerprint === tab.fingerprint);
    if (same !== undefined) return { kind: 'same', as: same[0] };
    const overlapping = [...known.coverage].filter(([, other]) => overlaps(covered, other));
    if (overlapping.length === 0) return { kind: 'added', as: name };
    const [first] = overlapping;
    const isNewer = first !== undefined && overlapping.length === 1 && known.untouched.has(first[0]);
    if (!isNewer || !includesAll(covered, first[1])) {
      return { kind: 'conflict', with: overlapping.map(([other]) => other) };
    }
    if (!isReplacing) return { kind: 'newer', than: first[0] };
    const there = byName.get(first[0]);
    if (there !== undefined) expected.set(there.name, there.fingerprint);
    return { kind: 'replaced', as: first[0] };
  }

  function check(file: SentFile, earlier: readonly SentFile[]): SentState {
    if (!file.content.ok) return { kind: 'unreadable', failure: file.content.error };
    const twin = earlier.find(({ sha256 }) => sha256 === file.sha256);
    if (twin !== undefined) return { kind: 'sent-twice', as: twin.name };
    const collected = list.collected.filter(({ sha256, tab }) => sha256 === file.sha256 && byName.has(tab));
    if (collected.length > 0) return { kind: 'collected-before', tabs: collected.map(({ tab }) => tab) };
    const { tabs } = file.content.value;
    const scoring = scoringTabs(tabs);
    if (scoring.length === 0) return { kind: 'no-scoring-tab' };
    const byRoundTab = toldByRoundTab(tabs);
    const told = byRoundTab === null ? scoring.map(({ titles }) => toldByTitles(titles)) : [byRoundTab];
    for (const one of told) {
      const part = differingPart(one, round);
      if (part !== null) return { kind: 'other-round', part, told: one };
    }
    return { kind: 'read', tabs: scoring.map((tab) => place(file, tab)) };
  }

  const files = sent.map((file, index) => ({ name: file.name, state: check(file, sent.slice(0, index)) }));
  const rows = [...list.collected.filter(({ tab }) => !newTabs.has(tab)), ...newRows];
  return ok({
    files,
    ...gapsOf(round.people, known.coverage, rows),
    additions: newTabs.size === 0 ? [] : additionsOf(newTabs, rows),
    expected,
    review,
  });

  function additionsOf(tabs: ReadonlyMap<string, TabSnapshot>, all: readonly CollectedTab[]): readonly AddedTab[] {
    const added = [...tabs.values()].map((tab): AddedTab => ({
      kind: 'cells',
      tab: { ...tab, columnWidths: widthsOf(tab) },
    }));
    const taken = new Set([...byName.keys(), ...added.map(addedName)].map((name) => name.toLowerCase()));
    const name = list.tab?.name ?? tabName(words.collected, (other) => taken.has(other.toLowerCase()));
    if (list.tab !== null) expected.set(list.tab.name, list.tab.fingerprint);
    return [...added, { kind: 'plan', plan: planCollected(all, name) }];
  }
}

/** Which units and people are still without scores, once all is collected. */
function gapsOf(
  people: readonly Person[],
  coverage: ReadonlyMap<string, Coverage>,
  collected: readonly CollectedTab[],
): Pick<Collection, 'units' | 'unscored' | 'raters'> {
  const all = new Set([...coverage.values()].flatMap((covered) => [...covered]));
  const raters = RATERS.filter((rater) => [...all].some((item) => item.startsWith(`${rater} `)));
  const isScored = (rater: Rater, { id }: Person): boolean => all.has(`${rater} ${id}`);
  const byUnit = new Map<string, Person[]>();
  for (const person of people) {
    const key = wordKey(person.unit);
    byUnit.set(key, [...(byUnit.get(key) ?? []), person]);
  }
  const units = [...byUnit.values()].map((members): UnitState => {
    const covers = (covered: Coverage): boolean =>
      members.some(({ id }) => RATERS.some((rater) => covered.has(`${rater} ${id}`)));
    const count = (rater: Rater): number => members.filter((person) => isScored(rater, person)).length;
    return {
      unit: members[0]?.unit ?? '',
      people: members.length,
      scored: { self: count('self'), unit: count('unit'), council: count('council') },
      files: [
        ...new Set(collected.filter(({ tab }) => covers(coverage.get(tab) ?? new Set())).map(({ file }) => file)),
      ],
    };
  });
  const unscored = people.filter((person) => !RATERS.some((rater) => isScored(rater, person)));
  return { units, unscored, raters };
}
