import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { failureText } from '../../i18n/failure-text';
import type { CheckedRound } from '../../review/check-round';
import type { WorkbookPort } from '../../workbook/port';
import { useHiddenStyles } from '../hidden.styles';
import { usePane } from '../pane-context';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { Question } from './Question';
import { useTakingBackStyles } from './TakingBack.styles';
import { type TakingBackState, useTakingBack } from './useTakingBack';

/** What came of it: done, or refused and why. */
function Outcome({ state }: { readonly state: TakingBackState }) {
  const { texts } = usePane();
  const styles = useTakingBackStyles();
  const words = texts.takingBack;
  if (state.kind === 'done') {
    const { plans, restored } = state.way;
    return (
      <Notice intent="success" title={words.done}>
        <p className={styles.text}>{plans.length === 0 ? words.doneNothing : words.doneBefore(restored.length)}</p>
      </Notice>
    );
  }
  if (state.kind !== 'refused') return null;
  const { failure } = state;
  const isUnfinished = failure.code === 'excel.unfinished';
  return (
    <Notice intent={isUnfinished ? 'error' : 'warning'} title={isUnfinished ? words.unfinished : words.failed}>
      <p className={styles.text}>{failureText(texts, failure)}</p>
    </Notice>
  );
}

/** Takes the last run back, on this day or another: says what that does, asks once, does it, and has the workbook read again. */
export function TakingBack({
  port,
  checked,
  isWritten,
  isDisabled,
  onRead,
  onLeftOver,
}: {
  readonly port: WorkbookPort;
  readonly checked: CheckedRound;
  /** Whether what was read was written since, and nothing has changed after. */
  readonly isWritten: boolean;
  /** Whether the workbook is being read or written. */
  readonly isDisabled: boolean;
  readonly onRead: () => void;
  /** Told where something was left half done. */
  readonly onLeftOver: () => void;
}) {
  const { texts } = usePane();
  const styles = useTakingBackStyles();
  const { hidden } = useHiddenStyles();
  const words = texts.takingBack;
  const title = useRef<HTMLHeadingElement>(null);
  const { state, look, confirm, cancel } = useTakingBack(port, {
    asRead: isWritten ? checked.snapshot : null,
    isWritten,
    onDone: onRead,
    onLeftOver,
  });
  const hasEnded = state.kind === 'done' || state.kind === 'refused';
  // What was chosen last is gone, and with it the focus.
  useEffect(() => {
    if (hasEnded) title.current?.focus();
  }, [hasEnded]);
  const isThere = isWritten || checked.snapshot.tabs.some(({ ownKey }) => ownKey !== null);
  if (!isThere && state.kind !== 'done' && state.kind !== 'taking') return null;
  const back = (): void => {
    cancel();
    title.current?.focus();
  };
  const hasBegun = state.kind !== 'offered';
  const isOffered = !hasBegun || hasEnded;
  const isLooking = state.kind === 'looking';
  const isTaking = state.kind === 'taking';
  const way = isTaking || state.kind === 'asked' ? state.way : null;
  return (
    <Section title={words.title} help={words.help} titleRef={title}>
      <div className={styles.block}>
        <Outcome state={state} />
        {isOffered && isThere && (
          <div>
            <Button disabledFocusable={isDisabled} onClick={isDisabled ? undefined : look}>
              {isWritten ? words.undo : words.offer}
            </Button>
          </div>
        )}
        {isLooking && <Spinner size="tiny" labelPosition="after" label={words.looking} />}
        {way !== null && (
          <Question way={way} isBusy={isTaking} isDisabled={isDisabled} onConfirm={confirm} onCancel={back} />
        )}
      </div>
      {hasBegun && (
        <div role="status" className={hidden}>
          {state.kind === 'done' ? words.done : state.kind === 'refused' ? words.failed : ''}
        </div>
      )}
    </Section>
  );
}
