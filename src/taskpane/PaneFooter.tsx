import { Button } from '@fluentui/react-components';
import type { Driver } from './driver';
import { usePane } from './pane-context';
import type { RoundState } from './round-state';
import { type Step, stepAfter } from './step-order';
import { usePaneFooterStyles } from './PaneFooter.styles';
import { WorkProgress } from './WorkProgress';

/** The one thing to do next, and reading again beside it. */
export function PaneFooter({
  state,
  driver,
  step,
  onStep,
  onRead,
  onWrite,
  isTrying,
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
}) {
  const { texts } = usePane();
  const styles = usePaneFooterStyles();
  return <footer className={styles.footer}>{actions()}</footer>;

  function readButton(label: string, isMain: boolean) {
    return (
      <Button
        appearance={isMain ? 'primary' : 'secondary'}
        className={isMain ? styles.main : styles.other}
        onClick={onRead}
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
        <Button appearance="primary" className={styles.main} disabledFocusable>
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
                appearance="primary"
                className={styles.main}
                disabledFocusable={isTrying}
                title={isTrying ? texts.steps.trial.writeFirst : undefined}
                onClick={isTrying ? undefined : onWrite}
              >
                {state.outcome?.kind === 'written' ? texts.pane.writeAgain : texts.pane.write}
              </Button>
            ) : (
              <Button appearance="primary" className={styles.main} onClick={() => onStep(next)}>
                {texts.pane.next(texts.steps.names[next])}
              </Button>
            )}
          </>
        );
      }
    }
  }
}
