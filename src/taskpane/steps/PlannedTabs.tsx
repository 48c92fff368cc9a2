import { decimalText } from '../../i18n/numbers';
import type { CellPreview, TabPreview } from '../../review/preview';
import { isDateFormat } from '../../workbook/number-format';
import { usePane } from '../pane-context';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { LongList } from '../parts/LongList';
import { useNominationsStyles } from './Nominations.styles';

const DAY_IN_MILLISECONDS = 86_400_000;
/** The day before the first that a workbook counts, as far as days after February 1900 go. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The cells of a tab that writing would change, each before and after. */
function Cells({ tab }: { readonly tab: TabPreview }) {
  const { texts } = usePane();
  const styles = useNominationsStyles();
  const words = texts.views.preview;
  const { language } = texts;
  const text = (value: CellPreview['before'], format: string | null): string => {
    if (value === null) return words.empty;
    if (typeof value === 'number') {
      if (!isDateFormat(format)) return decimalText(language, String(value));
      return new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).format(
        DAY_ZERO + value * DAY_IN_MILLISECONDS,
      );
    }
    if (typeof value === 'object') return value.fault === 'error' ? value.code : `=${value.formula}`;
    return typeof value === 'string' ? value : String(value).toUpperCase();
  };
  const hidden = tab.cells - tab.changes.length;
  return (
    <>
      <LongList items={tab.changes} keyOf={({ cell }) => cell}>
        {({ cell, before, after, format }) => (
          <div className={styles.cell}>
            {tab.isThere ? <CellLink place={{ sheet: tab.nameNow ?? tab.name, cell }} /> : <span>{cell}</span>}
            <span className={styles.values}>{words.cell(text(before, format), text(after, format))}</span>
          </div>
        )}
      </LongList>
      {hidden > 0 && <p className={styles.remark}>{words.rest(decimalText(language, String(hidden)))}</p>}
    </>
  );
}

/** The tabs that writing would make, change, leave or take away, with the cells that it would change; afterwards, what it did. */
export function PlannedTabs({
  plans,
  isWritten,
}: {
  /** `null` while they are being laid out. */
  readonly plans: readonly TabPreview[] | null;
  readonly isWritten: boolean;
}) {
  const { texts } = usePane();
  const styles = useNominationsStyles();
  const { nominations } = texts.steps;
  const words = texts.views.preview;
  if (plans === null) return <p className={styles.text}>{texts.progress.layingOut}</p>;
  if (plans.length === 0) return <p className={styles.text}>{nominations.planNone}</p>;
  return (
    <ul className={styles.plans}>
      {plans.map((tab) => {
        const { key, name, nameNow, isHidden, change, cells } = tab;
        const count = decimalText(texts.language, String(cells));
        const told = (isWritten ? words.done : words.change)[change](count);
        return (
          <li key={key} className={styles.planned}>
            <span className={styles.plan}>
              <span className={styles.text}>{name}</span>
              <span className={styles.detail}>{isHidden ? words.record(told) : told}</span>
            </span>
            {nameNow !== null && <span className={styles.remark}>{words.renamed(nameNow)}</span>}
            {/* What a hidden tab keeps is packed: there is nothing in it to read. */}
            {cells > 0 && !isHidden && (
              <Disclosure label={words.see(count)} name={words.seeOf(count, name)}>
                {() => <Cells tab={tab} />}
              </Disclosure>
            )}
          </li>
        );
      })}
    </ul>
  );
}
