import { type Result, fail, ok } from '../../domain/result';
import type { ExcelFailure } from '../port';
import type { ExcelAccess } from './access';
import { type Conversation, converse } from './conversation';
import { sharedFailure } from './failures';
import { OWN_NAME, pointedTab } from '../own-name';
import { isOwnChart } from '../plan/chart-looks';
import { DONE_MARK, type MarkKind, isMark, parseMark } from './marks';
import { chartRemovals } from './charts';
import { type Operation, operation, perform } from './operations';
import type { NameEntry, Overview, TabEntry } from './overview';
import { readOverview } from './read';
import { askSetUpsPutBy, setUpsPutBy } from './kept-set-ups';
import { askPutBy, putBackOperations } from './put-by';
import { type SetUps, setUpOperations } from './set-up';
import { clearAll, copyAll, dropName, removeTab, rename } from './steps';
import { hasLeftovers, isTemporary, temporaryNames } from './temporary';

/** What became of a writing that had stopped half way: there was none, it was taken back, or all but tidying up had been done, and now that is. */
export type CleanUp = 'nothing' | 'undone' | 'completed';

/** Puts a workbook in order in which a writing stopped half way: at the opening of the pane, and after a writing that failed. */
export async function cleanUp(access: ExcelAccess): Promise<Result<CleanUp, ExcelFailure>> {
  const done = await converse(access, async (conversation) =>
    putInOrder(conversation, await readOverview(conversation)),
  );
  return done.ok ? ok(done.value) : fail(sharedFailure(done.error));
}

/** The same in a conversation that has begun. */
export async function putInOrder(conversation: Conversation, overview: Overview): Promise<CleanUp> {
  if (!hasLeftovers(overview)) return 'nothing';
  const isDone = overview.names.some(({ name }) => name === DONE_MARK);
  const operations = isDone ? forwards(overview) : backwards(overview, await putByIn(conversation, overview));
  await perform(conversation, operations, () => null);
  return isDone ? 'completed' : 'undone';
}

/** Everything is in: what was put by goes, and so do the tabs that were to go. */
function forwards(overview: Overview): readonly Operation[] {
  const gone = marksOf(overview, 'gone');
  const old = [...marksOf(overview, 'keep'), ...marksOf(overview, 'setups'), ...gone].flatMap(({ tab }) => tab ?? []);
  const names = new Set(gone.map(({ key }) => OWN_NAME + key));
  return [
    ...chartRemovals(markedCharts(overview, (name, added) => !added.includes(name))),
    ...removals(overview, old),
    ...overview.names
      .filter(({ name }) => names.has(name))
      .map(({ name }) => operation((desk) => dropName(desk, name))),
    ...unmarkings(overview),
  ];
}

/** Something is missing: new tabs go, and those that were rewritten get back what they held, and ours their names. */
function backwards(overview: Overview, { cells, setUps }: PutBy): readonly Operation[] {
  const made = marksOf(overview, 'new').flatMap(({ tab }) => tab ?? []);
  const kept = marksOf(overview, 'keep');
  const between = temporaryNames(overview.tabs.map(({ name }) => name));
  const pairs = kept.flatMap(({ key, tab: keep, mark }) => {
    const own = overview.tabs.find(({ ownKey }) => ownKey?.toLowerCase() === key.toLowerCase());
    return own === undefined || keep === null
      ? []
      : [
          {
            own: own.name,
            hasFilter: own.hasFilter,
            setUp: setUps.get(key),
            keep,
            before: mark.comment,
            between: between(),
          },
        ];
  });
  const replaced = marksOf(overview, 'tab').flatMap(({ key, tab, mark }) => {
    const own = overview.tabs.find(({ name }) => name === tab);
    if (own === undefined || !hasTab(overview, mark.comment)) return [];
    return [{ own: own.name, hasFilter: own.hasFilter, setUp: setUps.get(key), keep: mark.comment }];
  });
  const rewritten = [...pairs, ...replaced];
  const stayed = marksOf(overview, 'gone').flatMap(({ tab, mark }) =>
    tab === null ? [] : [{ own: tab, before: mark.comment, between: between() }],
  );
  const moved = [...pairs, ...stayed].filter(({ own, before }) => before !== '' && own !== before);
  const madeNames = overview.names.filter(
    ({ name, formula }) => name.startsWith(OWN_NAME) && made.includes(pointedTab(formula) ?? ''),
  );
  return [
    ...cells,
    ...chartRemovals(markedCharts(overview, (name, added) => added.includes(name))),
    // What was put by may have brought charts along: they are all still where they were, and must not come back a second time.
    ...chartRemovals(pairs.flatMap(({ keep }) => overview.tabs.find(({ name }) => name === keep)?.charts ?? [])),
    ...rewritten.map(({ own, keep }) =>
      operation((desk) => {
        clearAll(desk, own);
        copyAll(desk, keep, own);
      }, 4),
    ),
    ...rewritten.flatMap(({ own, setUp, hasFilter }) =>
      setUp === undefined ? [] : setUpOperations(own, setUp, hasFilter),
    ),
    ...madeNames.map(({ name }) => operation((desk) => dropName(desk, name))),
    ...removals(overview, made),
    ...moved.map(({ own, between: aside }) => operation((desk) => rename(desk, own, aside))),
    ...moved.map(({ before, between: aside }) => operation((desk) => rename(desk, aside, before))),
    ...removals(overview, [
      ...pairs.map(({ keep }) => keep),
      ...marksOf(overview, 'setups').flatMap(({ tab }) => tab ?? []),
    ]),
    ...unmarkings(overview),
  ];
}

/** What was put by and has to be asked for. */
interface PutBy {
  /** What puts the cells of the user's back that were to be changed. */
  readonly cells: readonly Operation[];
  readonly setUps: SetUps;
}

async function putByIn({ context, answered }: Conversation, overview: Overview): Promise<PutBy> {
  const lists = marksOf(overview, 'cells').flatMap(({ tab, mark }) => {
    const keep = mark.comment;
    return tab === null || !hasTab(overview, keep) ? [] : [{ tab, keep, list: askPutBy(context, keep) }];
  });
  const setUps = marksOf(overview, 'setups').flatMap(({ tab }) => (tab === null ? [] : [askSetUpsPutBy(context, tab)]));
  if (lists.length + setUps.length > 0) await answered(context.sync());
  return {
    cells: lists.flatMap(({ tab, keep, list }) => putBackOperations(tab, keep, list)),
    setUps: new Map(setUps.flatMap((asked) => [...setUpsPutBy(asked)])),
  };
}

function hasTab({ tabs }: Overview, tab: string): boolean {
  return tabs.some(({ name }) => name === tab);
}

/** Charts of ours on tabs that were getting others: those that `isWanted` picks by their names and the names of the new ones. */
function markedCharts(
  overview: Overview,
  isWanted: (name: string, added: readonly string[]) => boolean,
): TabEntry['charts'] {
  return marksOf(overview, 'charts').flatMap(({ tab, mark }) => {
    const added = mark.comment.split(' ');
    const charts = overview.tabs.find(({ name }) => name === tab)?.charts ?? [];
    return charts.filter(({ name }) => isOwnChart(name) && isWanted(name, added));
  });
}

interface Marked {
  readonly key: string;
  readonly mark: NameEntry;
  /** The tab that it points to, where that is still there. */
  readonly tab: string | null;
}

function marksOf({ names, tabs }: Overview, wanted: MarkKind): readonly Marked[] {
  return names.flatMap((mark): readonly Marked[] => {
    const parsed = parseMark(mark.name);
    if (parsed?.kind !== wanted) return [];
    const tab = pointedTab(mark.formula);
    return [{ key: parsed.key, mark, tab: tabs.some(({ name }) => name === tab) ? tab : null }];
  });
}

function removals(overview: Overview, tabs: readonly string[]): readonly Operation[] {
  return tabs
    .filter((tab) => overview.tabs.some(({ name }) => name === tab))
    .map((tab) => operation((desk) => removeTab(desk, tab), 2));
}

/** Temporary tabs that no mark points to yet, and the marks themselves. */
function unmarkings(overview: Overview): readonly Operation[] {
  const marked = new Set(overview.names.filter(({ name }) => isMark(name)).map(({ formula }) => pointedTab(formula)));
  const owned = overview.tabs.filter(({ name, ownKey }) => isTemporary(name) && ownKey === null && !marked.has(name));
  return [
    ...removals(
      overview,
      owned.map(({ name }) => name),
    ),
    ...overview.names.filter(({ name }) => isMark(name)).map(({ name }) => operation((desk) => dropName(desk, name))),
  ];
}
