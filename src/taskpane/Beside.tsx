import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { BallotId } from '../review/counting';
import type { CheckedRound } from '../review/check-round';
import type { RepairKind } from '../review/repairs';
import type { PaneHost } from '../workbook/pane-host';
import type { SelfTestReport } from '../workbook/self-test';
import type { WorkbookPort } from '../workbook/port';
import { usePane } from './pane-context';
import { usePaneStyles } from './Pane.styles';
import type { Repairable } from './repairs/useRepairable';
import type { RoundState } from './round-state';

/** Counting papers is needed now and then, and loaded then. */
const CountingView = lazy(async () => ({ default: (await import('./counting/CountingView')).CountingView }));

/** Totals counted by hand are typed now and then. */
const TotalsView = lazy(async () => ({ default: (await import('./totals/TotalsView')).TotalsView }));

/** Loaded only when somebody asks for it, and with it the reader of files. */
const Collecting = lazy(async () => ({ default: (await import('./collecting/Collecting')).Collecting }));

/** Loaded only where there is something to repair and somebody wants to. */
const Repairing = lazy(async () => ({ default: (await import('./repairs/Repairing')).Repairing }));

/** Tried out once in a while. */
const SelfTest = lazy(async () => ({ default: (await import('./SelfTest')).SelfTest }));

/** Made once a year, and with it what makes workbooks. */
const NewRound = lazy(async () => ({ default: (await import('./start/NewRound')).NewRound }));

/** A work beside the five steps, which takes their place as long as somebody is at it. */
export type BesideSteps =
  | { readonly kind: 'counting'; readonly ballot: BallotId }
  | { readonly kind: 'totals'; readonly ballot: BallotId }
  | { readonly kind: 'self-test'; readonly run: () => Promise<SelfTestReport> }
  | { readonly kind: 'collecting' }
  | { readonly kind: 'new-round' }
  /** `at` is the kind that is wanted; `null` for all. */
  | { readonly kind: 'repairing'; readonly at: RepairKind | null };

/** Shows a work beside the steps. What it was at is lost when it is closed, so each asks first where there is something to lose. */
export function Beside({
  work,
  asRead,
  round,
  repairable,
  port,
  openOther,
  onRead,
  onLeftOver,
  onClose,
}: {
  readonly work: BesideSteps;
  /** What was read last; `null` where that failed. */
  readonly asRead: CheckedRound | null;
  readonly round: RoundState;
  readonly repairable: Repairable | null;
  readonly port: WorkbookPort;
  readonly openOther: PaneHost['openOther'];
  readonly onRead: () => void;
  /** Told where something was left half done. */
  readonly onLeftOver: () => void;
  readonly onClose: () => void;
}) {
  const { texts } = usePane();
  const styles = usePaneStyles();
  const isStale = round.phase === 'ready' && round.isStale;
  const shared = { port, onRead, onLeftOver };
  const waiting = {
    counting: texts.counting.loading,
    totals: texts.totals.loading,
    'self-test': texts.selfTest.loading,
    collecting: texts.collecting.loading,
    'new-round': texts.start.round.loading,
    repairing: texts.repairs.loading,
  }[work.kind];
  return <Suspense fallback={<Spinner className={styles.waiting} label={waiting} />}>{view()}</Suspense>;

  function view() {
    switch (work.kind) {
      case 'counting':
        return <CountingView ballot={work.ballot} checked={asRead} round={round} onClose={onClose} {...shared} />;
      case 'totals':
        return <TotalsView ballot={work.ballot} checked={asRead} round={round} onClose={onClose} {...shared} />;
      case 'self-test':
        return <SelfTest run={work.run} onLeftOver={onLeftOver} onBack={onClose} />;
      case 'collecting':
        // While it is read again, what was known of the workbook is nothing to judge files by.
        return (
          <Collecting
            checked={round.phase === 'reading' ? null : asRead}
            isStale={isStale}
            onBack={onClose}
            {...shared}
          />
        );
      case 'new-round':
        return <NewRound openOther={openOther} onBack={onClose} />;
      case 'repairing':
        return (
          <Repairing
            repairable={repairable}
            isStale={isStale}
            isReading={round.phase === 'reading'}
            at={work.at}
            onBack={onClose}
            {...shared}
          />
        );
    }
  }
}
