import { Button, ProgressBar, Spinner, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { failureText } from '../../i18n/failure-text';
import { decimalText } from '../../i18n/numbers';
import type { Texts } from '../../i18n/texts';
import type { Collection } from '../../review/collecting/sent';
import type { CheckedRound } from '../../review/check-round';
import type { WorkbookPort } from '../../workbook/port';
import { useHiddenStyles } from '../hidden.styles';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../Pane.styles';
import { usePaneFooterStyles } from '../PaneFooter.styles';
import { Notice } from '../parts/Notice';
import { Additions } from './Additions';
import { useCollectingStyles } from './Collecting.styles';
import { DropZone } from './DropZone';
import { SentFiles } from './SentFiles';
import { UnitTable } from './UnitTable';
import { type CollectingWork, type Outcome, useCollecting } from './useCollecting';

function countOf({ additions }: Collection): number {
  return additions.filter(({ kind }) => kind === 'cells').length;
}

/** What screen readers are told when something is done. */
function toldOf(texts: Texts, { reading, isWorking, collection, outcome }: CollectingWork): string {
  const words = texts.collecting.told;
  const number = (count: number): string => decimalText(texts.language, String(count));
  if (outcome?.kind === 'added') return words.added(number(outcome.count));
  if (reading !== null || isWorking || collection === null || collection.files.length === 0) return '';
  const left = collection.files.filter(
    ({ state }) =>
      state.kind !== 'read' || !state.tabs.some((tab) => tab.state.kind === 'added' || tab.state.kind === 'replaced'),
  );
  return words.read(number(collection.files.length), number(countOf(collection)), number(left.length));
}

function OutcomeNotice({ outcome }: { readonly outcome: Outcome }) {
  const { texts } = usePane();
  const styles = useCollectingStyles();
  const words = texts.collecting;
  if (outcome.kind === 'added') {
    return (
      <Notice intent="success" title={words.added.title}>
        <p className={styles.text}>{words.added.body(decimalText(texts.language, String(outcome.count)))}</p>
      </Notice>
    );
  }
  const { failure } = outcome;
  return (
    <Notice intent="error" title={failure.code === 'excel.unfinished' ? words.unfinished : words.notAdded}>
      <p className={styles.text}>{failureText(texts, failure)}</p>
    </Notice>
  );
}

/** How far reading has come, with the way to stop it. */
function Progress({ work }: { readonly work: CollectingWork }) {
  const { texts } = usePane();
  const styles = useCollectingStyles();
  const words = texts.collecting;
  const number = (count: number): string => decimalText(texts.language, String(count));
  const { reading, left } = work;
  if (reading === null) return left === 0 ? null : <p className={styles.text}>{words.stopped(number(left))}</p>;
  const label = words.reading(number(reading.at), number(reading.of), reading.name);
  return (
    <div className={styles.reading}>
      <p className={styles.text}>{label}</p>
      <ProgressBar value={reading.at - 1} max={reading.of} aria-label={label} />
      <Button size="small" className={styles.stop} onClick={work.stop}>
        {words.stop}
      </Button>
    </div>
  );
}

/** Collects the files of faculties and offices: choose, look at what they bring and who is missing, add. */
export function Collecting({
  port,
  checked,
  isStale,
  onRead,
  onLeftOver,
  onBack,
}: {
  readonly port: WorkbookPort;
  /** The workbook as it was read last; `null` while it is being read. */
  readonly checked: CheckedRound | null;
  /** Whether the workbook has changed since. */
  readonly isStale: boolean;
  readonly onRead: () => void;
  /** Told where something was left half done. */
  readonly onLeftOver: () => void;
  readonly onBack: () => void;
}) {
  const { texts } = usePane();
  const styles = useCollectingStyles();
  const paneStyles = usePaneStyles();
  const footerStyles = usePaneFooterStyles();
  const { hidden } = useHiddenStyles();
  const words = texts.collecting;
  const title = useRef<HTMLHeadingElement>(null);
  // What was chosen to come here is gone, and with it the focus.
  useEffect(() => title.current?.focus(), []);
  const work = useCollecting(port, checked, { onAdded: onRead, onLeftOver });
  const { collection, closed, isAdding, isWorking, outcome, reading } = work;
  const isRefused = outcome?.kind === 'refused' && outcome.failure.code === 'input.changed-since';
  const needsReading = checked !== null && (isStale || isRefused);
  const isBusy = reading !== null || isAdding || checked === null;
  const canAdd = !isBusy && !isWorking && collection !== null && collection.additions.length > 0;
  return (
    <>
      <div className={mergeClasses(paneStyles.panel, styles.panel)} aria-busy={isBusy}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h2>
        {outcome !== null && <OutcomeNotice outcome={outcome} />}
        {closed === null ? (
          <>
            <p className={styles.text}>{words.about}</p>
            <DropZone onFiles={work.take} />
            <Progress work={work} />
          </>
        ) : (
          <Notice intent="warning" title={words.closed}>
            <p className={styles.text}>{failureText(texts, closed)}</p>
          </Notice>
        )}
        {collection !== null && (
          <>
            <SentFiles collection={collection} work={work} />
            {collection.files.length > 0 && <Additions collection={collection} />}
            <UnitTable collection={collection} />
          </>
        )}
        {collection === null && closed === null && (
          <div className={styles.waiting}>
            <Spinner label={texts.pane.reading} />
          </div>
        )}
        <div role="status" className={hidden}>
          {toldOf(texts, work)}
        </div>
      </div>
      <footer className={footerStyles.footer}>
        <Button className={footerStyles.other} disabledFocusable={isAdding} onClick={onBack}>
          {words.back}
        </Button>
        {needsReading ? (
          <Button appearance="primary" className={footerStyles.main} onClick={onRead}>
            {texts.pane.readAgain}
          </Button>
        ) : (
          <Button
            appearance="primary"
            className={footerStyles.main}
            disabledFocusable={!canAdd}
            {...(isAdding ? { icon: <Spinner size="extra-tiny" /> } : {})}
            onClick={canAdd ? work.add : undefined}
          >
            {isAdding ? words.adding : words.add(collection === null ? 0 : countOf(collection))}
          </Button>
        )}
      </footer>
    </>
  );
}
