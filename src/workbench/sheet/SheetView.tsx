import { MessageBar, MessageBarBody, MessageBarTitle, Tab, TabList } from '@fluentui/react-components';
import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { failureText } from '../../i18n/failure-text';
import { decimalText } from '../../i18n/numbers';
import type { WorkbenchTexts } from '../../i18n/workbench-texts';
import { staleResults } from '../../workbook/file/formulas/stale-results';
import type { FormulaCell } from '../../workbook/file/reading/sheet-view';
import type { TabView } from '../../workbook/file/view';
import type { CellChange, TabPlan, TabSnapshot } from '../../workbook/port';
import { changeList, netChanges } from '../editing/edit';
import type { Editing } from '../editing/editing';
import { useEditing } from '../editing/useEditing';
import type { Book } from '../open-book';
import { Grid, type Target } from './Grid';
import { type Place, furthest } from './selection';
import type { Copied } from './useClipboard';
import { useSheetStyles } from './Sheet.styles';
import { useGridTab } from './useGridTab';

/** The tab's name, with a mark where it is hidden or was written by us. */
function tabLabel(texts: WorkbenchTexts, { name, visibility, ownKey }: TabSnapshot): string {
  const words = texts.workbench;
  if (ownKey !== null) return words.tabOf(name, words.ownTab);
  return visibility === 'visible' ? name : words.tabOf(name, words.hidden);
}

type Views = ReadonlyMap<string, TabView>;

/** How tabs are shown, as far as that has been read from the file; and how they were before the pane wrote, to be shown until it has been read anew. */
function useViews(
  { viewOf, snapshot }: Book,
  current: string | undefined,
): { readonly views: Views; readonly before: Views } {
  const [read, setRead] = useState<{ readonly of: Book['snapshot']; readonly views: Views; readonly before: Views }>({
    of: snapshot,
    views: NO_VIEWS,
    before: NO_VIEWS,
  });
  const views = read.of === snapshot ? read.views : NO_VIEWS;
  useEffect(() => {
    let isWanted = true;
    // Tabs with formulas are wanted also where they are not looked at: an edit may make their results untrue.
    const names = new Set([...(current === undefined ? [] : [current]), ...(snapshot.formulas?.keys() ?? [])]);
    async function readViews(): Promise<void> {
      for (const name of names) {
        const view = await viewOf(name);
        if (!isWanted) return;
        setRead((last) =>
          last.of === snapshot
            ? { ...last, views: new Map([...last.views, [name, view]]) }
            : { of: snapshot, views: new Map([[name, view]]), before: new Map([...last.before, ...last.views]) },
        );
      }
    }
    void readViews();
    return () => {
      isWanted = false;
    };
  }, [viewOf, snapshot, current]);
  return { views, before: read.of === snapshot ? read.before : new Map([...read.before, ...read.views]) };
}

const NO_VIEWS: Views = new Map();

function GridOfTab({
  tab,
  plan,
  view,
  changes,
  stale,
  editing,
  isBehind,
  copied,
  target,
  onGo,
  panel,
  texts,
}: {
  readonly tab: TabSnapshot;
  readonly plan: TabPlan | undefined;
  readonly view: TabView;
  readonly changes: ReadonlyMap<string, CellChange> | undefined;
  readonly stale: ReadonlySet<string> | undefined;
  readonly editing: Editing;
  readonly isBehind: boolean;
  readonly copied: RefObject<Copied | null>;
  readonly target: Target | null;
  readonly onGo: (sheet: string, place: Place) => void;
  readonly panel: { readonly id: string; readonly labelledBy: string };
  readonly texts: WorkbenchTexts;
}) {
  const [reached, setReached] = useState<Place>({ row: 0, column: 0 });
  const grid = useGridTab({
    tab,
    plan,
    view,
    changes,
    stale,
    reached: target === null ? reached : furthest([target], reached),
  });
  return (
    <Grid
      grid={grid}
      editing={editing}
      isBehind={isBehind}
      isReadOnly={tab.ownKey !== null}
      copied={copied}
      target={target}
      onReach={(place) => setReached((before) => furthest([place], before))}
      onGo={({ changes: [first] }) => {
        if (first !== undefined) onGo(first.sheet, first);
      }}
      panel={panel}
      texts={texts}
    />
  );
}

/** The tabs of a workbook and the one that is looked at and edited. */
export function SheetView({
  book,
  current,
  onTab,
  onGo,
  target,
  texts,
}: {
  readonly book: Book;
  readonly current: string;
  readonly onTab: (name: string) => void;
  /** Goes to a cell, in whatever tab. */
  readonly onGo: (sheet: string, place: Place) => void;
  readonly target: Target | null;
  readonly texts: WorkbenchTexts;
}) {
  const styles = useSheetStyles();
  const id = useId();
  const { snapshot, plans, editing } = book;
  const { tabs } = snapshot;
  const tab = tabs.find(({ name }) => name === current) ?? tabs[0];
  const tabId = (name: string): string => `${id}-${String(tabs.findIndex((one) => one.name === name))}`;
  const currentId = tab === undefined ? '' : tabId(tab.name);
  const { history, failure } = useEditing(editing);
  const { views, before } = useViews(book, tab?.name);
  // Above the tabs, whose grids come and go.
  const copied = useRef<Copied | null>(null);
  const net = useMemo(() => netChanges(history.done), [history.done]);
  const stale = useMemo(() => {
    const formulas = [...views].flatMap(([name, { formulas: cells }]): (readonly [string, readonly FormulaCell[]])[] =>
      cells.length === 0 ? [] : [[name, cells]],
    );
    return staleResults(new Map(formulas), changeList(net));
  }, [views, net]);
  const staleCount = [...stale.values()].reduce((sum, { size }) => sum + size, 0);
  useEffect(() => {
    document.getElementById(currentId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [currentId]);
  if (tab === undefined) return null;
  // What is being typed stays where it is until the tab has been read anew: without a grid it would be lost.
  const view = views.get(tab.name) ?? before.get(tab.name);
  const panel = { id: `${id}-panel`, labelledBy: currentId };
  return (
    <div className={styles.view}>
      <div>
        {failure !== null && (
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>
              <MessageBarTitle>{texts.grid.notApplied}</MessageBarTitle>
              {failureText(texts, failure)}
            </MessageBarBody>
          </MessageBar>
        )}
        {tab.ownKey !== null && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{texts.grid.readOnly.own}</MessageBarBody>
          </MessageBar>
        )}
        {staleCount > 0 && (
          <MessageBar intent="warning" layout="multiline" role="status">
            <MessageBarBody>
              <MessageBarTitle>{texts.grid.staleTitle}</MessageBarTitle>
              {texts.grid.staleResults(decimalText(texts.language, String(staleCount)))}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {view === undefined ? (
        <div role="tabpanel" id={panel.id} aria-labelledby={panel.labelledBy} />
      ) : (
        <GridOfTab
          key={tab.name}
          tab={tab}
          plan={plans.get(tab.name)}
          view={view}
          changes={net.get(tab.name)}
          stale={stale.get(tab.name)}
          editing={editing}
          isBehind={!views.has(tab.name)}
          copied={copied}
          target={target !== null && target.sheet === tab.name ? target : null}
          onGo={onGo}
          panel={panel}
          texts={texts}
        />
      )}
      <div className={styles.tabs}>
        <TabList
          className={styles.tabList}
          selectedValue={tab.name}
          size="small"
          aria-label={texts.workbench.sheets}
          onTabSelect={(_event, { value }) => onTab(String(value))}
        >
          {tabs.map((one) => (
            <Tab
              key={one.name}
              value={one.name}
              id={tabId(one.name)}
              aria-controls={`${id}-panel`}
              className={styles.tab}
            >
              {tabLabel(texts, one)}
            </Tab>
          ))}
        </TabList>
      </div>
    </div>
  );
}
