import { Button, Spinner, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { decimalText } from '../../i18n/numbers';
import type { Texts } from '../../i18n/texts';
import { repairsByKind } from '../../review/repair-preview';
import type { RepairKind } from '../../review/repairs';
import type { WorkbookPort } from '../../workbook/port';
import { useHiddenStyles } from '../hidden.styles';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../Pane.styles';
import { usePaneFooterStyles } from '../PaneFooter.styles';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { LastRepairs } from './LastRepairs';
import { RepairOutcomeNotice } from './RepairOutcome';
import { RepairsOfKind } from './RepairsOfKind';
import { useRepairsStyles } from './Repairs.styles';
import type { Repairable } from './useRepairable';
import { type RepairingWork, useRepairing } from './useRepairing';

/** What screen readers are told when something is done or chosen. */
function toldOf(texts: Texts, repairable: Repairable | null, { chosen, busy, outcome }: RepairingWork): string {
  const words = texts.repairs;
  const number = (count: number): string => decimalText(texts.language, String(count));
  if (busy !== null) return '';
  if (chosen.length > 0) return words.told.chosen(number(chosen.length));
  const left = (count: number): readonly string[] => (count === 0 ? [] : [words.told.left(number(count))]);
  switch (outcome?.kind) {
    case 'applied':
      return [words.told.applied(number(outcome.result.cells)), ...left(outcome.result.leftOut.length)].join(' ');
    case 'taken-back':
      return [words.told.takenBack(number(outcome.result.cells)), ...left(outcome.result.left)].join(' ');
    case 'refused':
      return outcome.failure.code === 'excel.unfinished' ? words.unfinished : words.nothingApplied;
    case undefined:
      return repairable === null ? '' : words.told.offered(number(repairable.repairs.offered.length));
  }
}

/** What is not offered, and why. */
function NotOffered({ repairable: { repairs, isClosed } }: { readonly repairable: Repairable }) {
  const { texts } = usePane();
  const styles = useRepairsStyles();
  const words = texts.repairs;
  const { offered, withheld } = repairs;
  if (isClosed) {
    return (
      <Notice intent="warning" title={words.closed}>
        <p className={styles.text}>{words.closedHelp}</p>
      </Notice>
    );
  }
  if (withheld.length === 0) return offered.length === 0 ? <p className={styles.text}>{words.none}</p> : null;
  return (
    <Section title={words.withheldTitle}>
      <ul className={styles.list}>
        {withheld.map(({ reason, sheet, count }) => (
          <li key={`${reason} ${sheet}`} className={styles.text}>
            {words.withheld[reason](sheet, decimalText(texts.language, String(count)))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Repairs cells: look at what is offered, choose, apply; and take the last repairs back. Nothing is chosen beforehand. */
export function Repairing({
  port,
  repairable,
  isStale,
  isReading,
  at,
  onRead,
  onLeftOver,
  onBack,
}: {
  readonly port: WorkbookPort;
  /** What can be repaired; `null` as long as that is worked out, or the workbook is read. */
  readonly repairable: Repairable | null;
  /** Whether the workbook has changed since. */
  readonly isStale: boolean;
  readonly isReading: boolean;
  /** The kind that is wanted; `null` for all. */
  readonly at: RepairKind | null;
  readonly onRead: () => void;
  /** Told where something was left half done. */
  readonly onLeftOver: () => void;
  readonly onBack: () => void;
}) {
  const { texts, warnings } = usePane();
  const styles = useRepairsStyles();
  const paneStyles = usePaneStyles();
  const footerStyles = usePaneFooterStyles();
  const { hidden } = useHiddenStyles();
  const words = texts.repairs;
  const title = useRef<HTMLHeadingElement>(null);
  const wanted = useRef<HTMLHeadingElement>(null);
  // What was chosen to come here is gone, and with it the focus.
  useEffect(() => (wanted.current ?? title.current)?.focus(), []);
  const work = useRepairing(port, repairable, { onDone: onRead, onLeftOver });
  const { busy, chosen, outcome } = work;
  const isRefused =
    outcome?.kind === 'refused' && ['input.changed-since', 'excel.unfinished'].includes(outcome.failure.code);
  const needsReading = repairable !== null && (isStale || isRefused);
  const isBusy = busy !== null || repairable === null;
  const canApply = !isBusy && chosen.length > 0;
  const offered = repairable?.repairs.offered ?? [];
  return (
    <>
      <div className={mergeClasses(paneStyles.panel, styles.panel)} aria-busy={isBusy}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h2>
        {outcome !== null && <RepairOutcomeNotice outcome={outcome} />}
        {repairable === null ? (
          <div className={styles.waiting}>
            <Spinner label={isReading ? texts.pane.reading : words.looking} />
          </div>
        ) : (
          <>
            {offered.length > 0 && <p className={styles.text}>{words.about}</p>}
            {offered.length > 0 && warnings.includes('clears-undo') && (
              <p className={styles.remark}>{texts.steps.nominations.warnings['clears-undo']}</p>
            )}
            {repairable.last.length > 0 && <LastRepairs last={repairable.last} work={work} isDisabled={isBusy} />}
            {[...repairsByKind(offered)].map(([kind, repairs]) => (
              <RepairsOfKind
                key={kind}
                kind={kind}
                repairs={repairs}
                offered={offered}
                work={work}
                isDisabled={isBusy}
                {...(kind === at ? { titleRef: wanted } : {})}
              />
            ))}
            <NotOffered repairable={repairable} />
          </>
        )}
        <div role="status" className={hidden}>
          {toldOf(texts, repairable, work)}
        </div>
      </div>
      <footer className={footerStyles.footer}>
        <Button className={footerStyles.other} disabledFocusable={busy !== null} onClick={onBack}>
          {words.back}
        </Button>
        {needsReading ? (
          <Button appearance="primary" className={footerStyles.main} onClick={work.readAgain}>
            {texts.pane.readAgain}
          </Button>
        ) : (
          <Button
            appearance="primary"
            className={footerStyles.main}
            disabledFocusable={!canApply}
            {...(busy === 'applying' ? { icon: <Spinner size="extra-tiny" /> } : {})}
            onClick={canApply ? work.apply : undefined}
          >
            {busy === 'applying' ? words.applying : words.apply(decimalText(texts.language, String(chosen.length)))}
          </Button>
        )}
      </footer>
    </>
  );
}
