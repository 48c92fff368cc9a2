import { Button } from '@fluentui/react-components';
import type { Driver } from './driver';
import { useFooterAction } from './main-action';
import { usePane } from './pane-context';
import type { RoundState } from './round-state';
import { type Step, stepAfter } from '../review/step-order';
import { usePaneFooterStyles } from './PaneFooter.styles';
import { WorkProgress } from './WorkProgress';

/** The one thing to do next, and reading again beside it; where a form is open, its action comes before. */
export function PaneFooter({
  state,
  driver,
  step,
  onStep,
  onRead,
  onWrite,
  isTrying,
  isInUse,
}: {
  readonly state: RoundState;
  /** What to tell the progress of here; `null` where it is told elsewhere. */
  readonly driver: Driver | null;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly onRead: () => void;
  readonly onWrite: () => void;
  /** Whether values are tried out that the workbook does not hold: what is worked out from them is not written. */
  readonly isTrying: boolean;
  /** Whether another part of the pane is changing the workbook: until that is done, nothing is read or written from here. */
  readonly isInUse: boolean;
}) {
  const { texts } = usePane();
  const styles = usePaneFooterStyles();
  const appearance = useFooterAction();
  return <footer className={styles.footer}>{actions()}</footer>;

  function readButton(label: string, isMain: boolean) {
    return (
      <Button
        appearance={isMain ? appearance : 'secondary'}
        className={isMain ? styles.main : styles.other}
        disabledFocusable={isInUse}
        onClick={isInUse ? undefined : onRead}
      >
        {label}
      </Button>
    );
  }

  function busy(label: string) {
    return (
      <>
        {driver !== null && (
          <div className={styles.work}>
            <WorkProgress driver={driver} label={label} texts={texts} />
          </div>
        )}
        <Button appearance={appearance} className={styles.main} disabledFocusable>
          {label}
        </Button>
      </>
    );
  }

  function actions() {
    switch (state.phase) {
      case 'nothing':
        return readButton(texts.pane.read, true);
      case 'unusable':
        return readButton(texts.pane.readAgain, true);
      case 'reading':
        return busy(texts.pane.reading);
      case 'writing':
        return busy(texts.pane.writing);
      case 'ready': {
        if (state.isStale) return readButton(texts.pane.readAgain, true);
        const next = stepAfter(step);
        return (
          <>
            {readButton(texts.pane.readAgain, false)}
            {next === null ? (
              <Button
                appearance={appearance}
                className={styles.main}
                disabledFocusable={isTrying || isInUse}
                title={isTrying ? texts.steps.trial.writeFirst : undefined}
                onClick={isTrying || isInUse ? undefined : onWrite}
              >
                {state.outcome?.kind === 'written' ? texts.pane.writeAgain : texts.pane.write}
              </Button>
            ) : (
              <Button appearance={appearance} className={styles.main} onClick={() => onStep(next)}>
                {texts.pane.next(texts.steps.names[next])}
              </Button>
            )}
          </>
        );
      }
    }
  }
}
