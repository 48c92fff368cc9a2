import { Button, Tab, TabList } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { decimalText } from '../../i18n/numbers';
import type { Texts } from '../../i18n/texts';
import type { TabPlan, TabSnapshot } from '../../workbook/port';
import { ROWS_AT_A_TIME, firstRowWith } from './layout';
import { SheetTable, type Target } from './SheetTable';
import { useSheetStyles } from './Sheet.styles';

/** The tab's name, with a mark where it is hidden or was written by us. */
function tabLabel(texts: Texts, { name, visibility, ownKey }: TabSnapshot): string {
  const words = texts.workbench;
  if (ownKey !== null) return words.tabOf(name, words.ownTab);
  return visibility === 'visible' ? name : words.tabOf(name, words.hidden);
}

function Rows({
  tab,
  plan,
  target,
  texts,
  panel,
}: {
  readonly tab: TabSnapshot;
  readonly plan: TabPlan | undefined;
  readonly target: Target | null;
  readonly texts: Texts;
  readonly panel: { readonly id: string; readonly labelledBy: string };
}) {
  const styles = useSheetStyles();
  const [first, setFirst] = useState(target === null ? 0 : firstRowWith(target.row));
  const [seen, setSeen] = useState(target);
  if (seen !== target) {
    setSeen(target);
    if (target !== null) setFirst(firstRowWith(target.row));
  }
  const all = tab.values.length;
  const last = Math.min(first + ROWS_AT_A_TIME, all) - 1;
  const number = (value: number): string => decimalText(texts.language, String(value));
  return (
    <>
      <div className={styles.scroller} tabIndex={0} role="tabpanel" id={panel.id} aria-labelledby={panel.labelledBy}>
        {all === 0 ? (
          <p className={styles.empty}>{texts.workbench.emptySheet}</p>
        ) : (
          <SheetTable tab={tab} plan={plan} rows={{ first, last }} target={target} texts={texts} />
        )}
      </div>
      {all > ROWS_AT_A_TIME && (
        <div className={styles.pager}>
          <Button size="small" disabled={first === 0} onClick={() => setFirst(first - ROWS_AT_A_TIME)}>
            {texts.workbench.previousRows}
          </Button>
          <span>{texts.workbench.rows(number(first + 1), number(last + 1), number(all))}</span>
          <Button size="small" disabled={last === all - 1} onClick={() => setFirst(first + ROWS_AT_A_TIME)}>
            {texts.workbench.nextRows}
          </Button>
        </div>
      )}
    </>
  );
}

/** The tabs of a workbook and the one that is looked at, read-only. */
export function SheetView({
  tabs,
  plans,
  current,
  onTab,
  target,
  texts,
}: {
  readonly tabs: readonly TabSnapshot[];
  readonly plans: ReadonlyMap<string, TabPlan>;
  readonly current: string;
  readonly onTab: (name: string) => void;
  readonly target: Target | null;
  readonly texts: Texts;
}) {
  const styles = useSheetStyles();
  const id = useId();
  const tab = tabs.find(({ name }) => name === current) ?? tabs[0];
  const tabId = (name: string): string => `${id}-${String(tabs.findIndex((one) => one.name === name))}`;
  const currentId = tab === undefined ? '' : tabId(tab.name);
  useEffect(() => {
    document.getElementById(currentId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [currentId]);
  if (tab === undefined) return null;
  return (
    <div className={styles.view}>
      <Rows
        key={tab.name}
        tab={tab}
        plan={plans.get(tab.name)}
        target={target !== null && target.sheet === tab.name ? target : null}
        texts={texts}
        panel={{ id: `${id}-panel`, labelledBy: currentId }}
      />
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
