import { type Result, fail, ok } from '../../domain/result';
import { type Steps, complete } from '../../domain/steps';
import { RATERS } from '../../domain/terms';
import { type CollectedTab, readCollected } from '../../sheets/reading/collected';
import { scoringTabs, unreadScoring } from '../../sheets/reading/scoring-tabs';
import { differingPart, toldByRoundTab, toldByTitles } from '../../sheets/reading/told-round';
import { words } from '../../sheets/words';
import { planCollected } from '../../sheets/writing/collected';
import { tabName } from '../../workbook/plan/tab-name';
import { type AddedTab, type Snapshot, type TabSnapshot, addedName } from '../../workbook/port';
import { type CampaignChoice, type Review, reviewInSteps, reviewSnapshot } from '../review';
import { type Coverage, coverageOf, gapsOf, leftOut, overlaps, personOf } from './coverage';
import { addedTab, portable } from './portable';
import type {
  CollectFailure,
  Collection,
  Replaces,
  RoundClosed,
  SentFile,
  SentState,
  SentTab,
  TabState,
  WhyKept,
} from './sent';

/** The workbook of a round that files are collected into. Looking at files changes nothing in it. */
export interface CollectingBook {
  /**
   * Looks at files that were sent, and says what each brings: scores of people of the roster, in tabs that become the user's own. Nothing is merged
   * that is doubtful: a file twice, another version of one, one of another round, scores that are there already are told instead. `replaces` says
   * which newer versions take the place of the old one. What was read of a tab is known when it is asked again.
   */
  readonly collect: (sent: readonly SentFile[], replaces: Replaces) => Steps<Collection>;
}

/** The workbook that files are collected into, with its review; a round that is closed takes none. */
export function collectingBook(
  book: Snapshot,
  review: Review,
  choice: CampaignChoice,
): Result<CollectingBook, RoundClosed> {
  if (review.closing.state !== 'open' && review.closing.state !== 'reopened') {
    return fail({ code: 'collect.round-closed', params: {} });
  }
  const read = tabReader(book, review, choice);
  return ok({ collect: (sent, replaces) => collecting(book, review, read, sent, replaces) });
}

/** Looks at all files at once, without a pause. */
export function collect(
  book: Snapshot,
  sent: readonly SentFile[],
  choice: CampaignChoice,
  replaces: Replaces,
): Result<Collection, CollectFailure> {
  const before = reviewSnapshot(book, choice);
  if (!before.ok) return before;
  const into = collectingBook(book, before.value, choice);
  if (!into.ok) return into;
  return ok(complete(into.value.collect(sent, replaces)));
}

/** What a sent tab says beside the workbook's roster. */
interface TabReading extends Pick<SentTab, 'raters' | 'people' | 'units' | 'findings'> {
  readonly covered: Coverage;
}

/** Reads a sent tab as it will be called in the workbook. */
type TabReader = (tab: TabSnapshot, name: string) => Steps<TabReading>;

function isScoring({ tabs }: Review): (name: string) => boolean {
  const names = new Set(
    tabs.filter(({ meaning }) => meaning === 'scores' || meaning === 'score-forms').map(({ name }) => name),
  );
  return (name) => names.has(name);
}

/** Reads sent tabs beside the workbook's tabs that are no scores, each only once. */
function tabReader(book: Snapshot, review: Review, choice: CampaignChoice): TabReader {
  const isScores = isScoring(review);
  const frame = book.tabs.filter(({ name }) => !isScores(name));
  const units = new Map(review.round.people.map(({ id, unit }) => [id, unit]));
  const readings = new Map<string, TabReading>();
  const keyOf = (tab: TabSnapshot, name: string): string => `${tab.fingerprint} ${tab.name} ${name}`;
  return function* read(tab, name) {
    const known = readings.get(keyOf(tab, name));
    if (known !== undefined) return known;
    const read = yield* reviewInSteps({ tabs: [...frame, { ...tab, name }] }, choice);
    // The frame was read before, and a scoring tab beside it does not change that.
    if (!read.ok) throw new Error(read.error.code);
    const covered = coverageOf(read.value).get(name) ?? new Set<string>();
    const people = [...new Set([...covered].map(personOf))];
    const reading: TabReading = {
      covered,
      raters: RATERS.filter((rater) => [...covered].some((item) => item.startsWith(`${rater} `))),
      people,
      units: [...new Set(people.flatMap((id) => units.get(id) ?? []))],
      findings: read.value.findings
        .filter(({ sheet }) => sheet === name)
        .map((found) => ({ ...found, sheet: tab.name })),
    };
    readings.set(keyOf(tab, name), reading);
    return reading;
  };
}

function* collecting(
  book: Snapshot,
  review: Review,
  readTab: TabReader,
  sent: readonly SentFile[],
  replaces: Replaces,
): Steps<Collection> {
  const { round } = review;
  const list = readCollected(book);
  const byName = new Map(book.tabs.map((tab) => [tab.name, tab]));
  const isScores = isScoring(review);
  // What the workbook holds, by which a sent tab is judged, grows with each tab that is added.
  const tabs = new Map(book.tabs.filter(({ name }) => isScores(name)).map((tab) => [tab.name, tab]));
  const coverage = new Map(coverageOf(review));
  const untouched = new Set(
    list.collected.filter(({ tab, fingerprint }) => byName.get(tab)?.fingerprint === fingerprint).map(({ tab }) => tab),
  );
  const newTabs = new Map<string, TabSnapshot>();
  const newRows: CollectedTab[] = [];
  const expected = new Map<string, string>();

  const files: Collection['files'][number][] = [];
  for (const [index, file] of sent.entries()) {
    const state = stateOfFile(file, sent.slice(0, index));
    if (state !== 'to-be-read') files.push({ name: file.name, sha256: file.sha256, state });
    else {
      const read = file.content.ok ? scoringTabs(file.content.value.tabs) : [];
      const placed: SentTab[] = [];
      for (const { tab } of read) {
        const own = portable(tab);
        const name = freeName(tab.name);
        placed.push(place(file, own, name, yield* readTab(own, name)));
      }
      const { unread, others } = notRead(file);
      const tabs = [...placed, ...unread];
      files.push({ name: file.name, sha256: file.sha256, state: { kind: 'read', tabs, others } });
    }
  }
  const rows = [...list.collected.filter(({ tab }) => !newTabs.has(tab)), ...newRows];
  return {
    files,
    ...gapsOf(round.people, coverage, rows),
    additions: newTabs.size === 0 ? [] : additions(rows),
    expected,
    review,
  };

  /** The tabs of a file that are not read: those that should have been, and the names of all others. */
  function notRead({ content }: SentFile): { readonly unread: readonly SentTab[]; readonly others: readonly string[] } {
    const all = content.ok ? content.value.tabs : [];
    const scoring = new Set(scoringTabs(all).map(({ tab }) => tab));
    const known = { people: round.people, collectives: round.collectives, awards: new Map() };
    const unread: SentTab[] = [];
    const others: string[] = [];
    for (const tab of all) {
      if (scoring.has(tab)) continue;
      const found = unreadScoring(tab, known);
      if (found === null) others.push(tab.name);
      else
        unread.push({
          name: tab.name,
          state: { kind: 'unread' },
          raters: [],
          people: [],
          units: [],
          findings: [found],
        });
    }
    return { unread, others };
  }

  function freeName(wanted: string): string {
    return tabName(wanted, (name) =>
      [...byName.keys(), ...newTabs.keys()].some((other) => other.toLowerCase() === name.toLowerCase()),
    );
  }

  function stateOfFile(file: SentFile, earlier: readonly SentFile[]): SentState | 'to-be-read' {
    if (!file.content.ok) return { kind: 'unreadable', failure: file.content.error };
    const twin = earlier.find(({ sha256 }) => sha256 === file.sha256);
    if (twin !== undefined) return { kind: 'sent-twice', as: twin.name };
    const collected = list.collected.filter(({ sha256, tab }) => sha256 === file.sha256 && byName.has(tab));
    if (collected.length > 0) return { kind: 'collected-before', tabs: collected.map(({ tab }) => tab) };
    const all = file.content.value.tabs;
    const scoring = scoringTabs(all);
    if (scoring.length === 0 && notRead(file).unread.length === 0) return { kind: 'no-scoring-tab' };
    const byRoundTab = toldByRoundTab(all);
    const told = byRoundTab === null ? scoring.map(({ titles }) => toldByTitles(titles)) : [byRoundTab];
    for (const one of told) {
      const part = differingPart(one, round);
      if (part !== null) return { kind: 'other-round', part, told: one };
    }
    return 'to-be-read';
  }

  function place(file: SentFile, tab: TabSnapshot, name: string, { covered, ...about }: TabReading): SentTab {
    const state = stateOfTab(tab, covered, name, () => replaces(file, tab.name));
    if (state.kind === 'added' || state.kind === 'replaced') {
      newTabs.set(state.as, { ...tab, name: state.as });
      tabs.set(state.as, tab);
      coverage.set(state.as, covered);
      untouched.delete(state.as);
      const { sha256, name: fileName } = file;
      newRows.push({ file: fileName, sha256, source: tab.name, tab: state.as, fingerprint: tab.fingerprint });
    }
    return { name: tab.name, ...about, state };
  }

  function stateOfTab(tab: TabSnapshot, covered: Coverage, name: string, isReplacing: () => boolean): TabState {
    if (covered.size === 0) return { kind: 'nothing' };
    const same = [...tabs].find(([, other]) => other.fingerprint === tab.fingerprint);
    if (same !== undefined) return { kind: 'same', as: same[0] };
    const overlapping = [...coverage].filter(([, other]) => overlaps(covered, other));
    const [first] = overlapping;
    if (first === undefined) return { kind: 'added', as: name };
    const [there, before] = first;
    const why = whyKept(
      overlapping.map(([other]) => other),
      leftOut(covered, before),
    );
    if (why !== null) return { kind: 'conflict', with: overlapping.map(([other]) => other), why };
    if (!isReplacing()) return { kind: 'newer', than: there };
    const old = byName.get(there);
    if (old !== undefined) expected.set(there, old.fingerprint);
    return { kind: 'replaced', as: there };
  }

  /** Why none of the tabs may be replaced by one that leaves people of the first out; `null` where it is the only one and may be. */
  function whyKept(there: readonly string[], people: readonly string[]): WhyKept | null {
    if (there.some((name) => newTabs.has(name))) return { kind: 'sent-now' };
    if (there.length > 1 || there.some((name) => !untouched.has(name))) return { kind: 'own' };
    return people.length === 0 ? null : { kind: 'left-out', people };
  }

  function additions(all: readonly CollectedTab[]): readonly AddedTab[] {
    const added = [...newTabs.values()].map(addedTab);
    const taken = new Set([...byName.keys(), ...added.map(addedName)].map((name) => name.toLowerCase()));
    const name = list.tab?.name ?? tabName(words.collected, (other) => taken.has(other.toLowerCase()));
    if (list.tab !== null) expected.set(list.tab.name, list.tab.fingerprint);
    return [...added, { kind: 'plan', plan: planCollected(all, name) }];
  }
}
