import { type CellRef, columnName } from '../domain/cell';
import { type Result, fail, ok } from '../domain/result';
import { wordKey } from '../domain/text/keys';
import { columnWords, tabWords } from '../sheets/correction-words';
import { type CorrectionTarget, correctionsTabs, isAbout } from '../sheets/reading/correction-lines';
import { readCorrections } from '../sheets/reading/corrections-tab';
import { readableTab } from '../sheets/reading/legacy-text';
import { type TabMeaning, recognise } from '../sheets/reading/recognise';
import { NOTHING_TOLD, type TabCorrections } from '../sheets/reading/tab-corrections';
import { defaultVocabulary } from '../sheets/vocabulary';
import { SCORE_WORDS } from '../sheets/reading/values/score-rules';
import { words } from '../sheets/words';
import { correctionAmendment } from '../sheets/writing/corrections';
import { tabName } from '../workbook/plan/tab-name';
import { type Amendment, type Snapshot, type WorkbookPort, type WriteFailure, addedName } from '../workbook/port';
import { isWrittenNoMore } from './closing';
import type { CheckedRound } from './check-round';

export { type CorrectionTarget, columnName, columnWords, tabWords };

/** What correcting would change, to be shown before it is done. */
export interface CorrectionPlan {
  /** The tab that is added for it; `null` where one is there. */
  readonly newTab: string | null;
  /** What the whole tab would be taken for then, where that is something else. */
  readonly turnsInto: TabMeaning | null;
  readonly target: CorrectionTarget;
  readonly word: string | null;
  readonly amendment: Amendment;
}

/** Why something cannot be said from here. */
export type CorrectionRefusal =
  /** The word of a row about it stands in a cell that other rows share. */
  | { readonly code: 'shared-cell'; readonly at: CellRef }
  /** It is the only tab of its kind: without it the workbook could not be read at all, nor this be taken back from here. */
  | { readonly code: 'only-tab'; readonly meaning: TabMeaning }
  /** There is a tab of that kind, of which a workbook has but one. */
  | { readonly code: 'second-tab'; readonly meaning: TabMeaning };

/** Whether two corrections are about one column, or one whole tab. */
export function isOneTarget(one: CorrectionTarget, other: CorrectionTarget): boolean {
  return one.tab.name === other.tab.name && one.column?.column === other.column?.column;
}

/** Whether tabs and columns can be corrected. In a closed round they cannot: its figures are those that were signed. */
export function canCorrect({ review }: CheckedRound): boolean {
  return !isWrittenNoMore(review.closing);
}

/** The word that the secretary said of a column or a tab, as it was typed; `null` where nothing was said, or it was emptied. */
export function saidOf({ snapshot }: CheckedRound, target: CorrectionTarget): string | null {
  const lines = correctionsTabs(snapshot.tabs).flatMap((own) => own.lines);
  return lines.filter((line) => line.word !== '' && isAbout(line, target)).at(-1)?.word ?? null;
}

/** What a tab would be taken for with a word for one of its columns, or for the whole, or without what was said; `null` where that stays. */
function turnedInto({ tabs }: Snapshot, target: CorrectionTarget, word: string | null): TabMeaning | null {
  const { tab, column } = target;
  const snapshot = tabs.find(({ name }) => name === tab.name);
  if (snapshot === undefined) return null;
  const told = readCorrections(tabs, defaultVocabulary).byTab.get(wordKey(tab.name)) ?? NOTHING_TOLD;
  const lines = correctionsTabs(tabs).flatMap((own) => own.lines);
  const replaced = lines.filter((line) => isAbout(line, target)).map((line) => line.column);
  const kept = told.columns.filter(
    ({ at }) => !replaced.some((one) => one?.at.cell === at.cell && one.at.sheet === at.sheet),
  );
  const said = column === null || word === null ? [] : [{ ...column, word, at: { sheet: tab.name, cell: '' } }];
  const { tab: readable } = readableTab(snapshot);
  const meaning = (corrections: TabCorrections): TabMeaning =>
    recognise(readable, new Map(), defaultVocabulary, SCORE_WORDS, corrections).meaning;
  const after = meaning(
    column === null
      ? { ...told, isNotUsed: word === words.columnRoles.notUsed }
      : { ...told, columns: [...kept, ...said] },
  );
  return after === meaning(told) ? null : after;
}

/** Of these a workbook has exactly one: without it, or with a second, it cannot be read. */
const isOneAlone = (meaning: TabMeaning | null | undefined): meaning is TabMeaning =>
  meaning === 'round' || meaning === 'roster';

/** What is to be changed so that a column or a tab is what `word` says; `null` takes back what was said of it. */
export function planCorrection(
  { snapshot, review }: CheckedRound,
  target: CorrectionTarget,
  word: string | null,
): Result<CorrectionPlan, CorrectionRefusal> {
  const turnsInto = turnedInto(snapshot, target, word);
  const own = review.tabs.find(({ name }) => name === target.tab.name)?.meaning;
  if (turnsInto !== null && isOneAlone(own)) return fail({ code: 'only-tab', meaning: own });
  if (isOneAlone(turnsInto)) return fail({ code: 'second-tab', meaning: turnsInto });
  const taken = new Set(snapshot.tabs.map(({ name }) => name.toLowerCase()));
  const newName = tabName(words.corrections, (name) => taken.has(name.toLowerCase()));
  const amendment = correctionAmendment(snapshot.tabs, target, word, newName);
  if (!amendment.ok) return fail({ code: 'shared-cell', at: amendment.error.at });
  const [added] = amendment.value.added;
  const newTab = added === undefined ? null : addedName(added);
  return ok({ newTab, turnsInto, target, word, amendment: amendment.value });
}

/** Says it in the workbook, only where the tab, and all that was said of tabs before, are as they were read. */
export async function correct(
  port: WorkbookPort,
  { snapshot }: CheckedRound,
  { target, amendment }: CorrectionPlan,
): Promise<Result<null, WriteFailure>> {
  const used = new Set([target.tab.name, ...correctionsTabs(snapshot.tabs).map(({ tab }) => tab.name)]);
  const tabs = snapshot.tabs.filter(({ name }) => used.has(name));
  return port.amend(amendment, new Map(tabs.map(({ name, fingerprint }) => [name, fingerprint])));
}
