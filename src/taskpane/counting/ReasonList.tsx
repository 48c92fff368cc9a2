import { Button } from '@fluentui/react-components';
import type { InvalidReason } from '../../domain/counting/paper';
import { INVALID_REASONS } from '../../review/counting';
import { usePane } from '../pane-context';
import { useCountingStyles, useEntryStyles } from './Counting.styles';

/** The reasons why a paper may be invalid, each with the number that chooses it. */
export function ReasonList({
  onReason,
  onCancel,
}: {
  readonly onReason: (reason: InvalidReason) => void;
  readonly onCancel: () => void;
}) {
  const { texts } = usePane();
  const styles = useEntryStyles();
  const { keyCap } = useCountingStyles();
  const words = texts.counting;
  return (
    <div className={styles.reasons} role="group" aria-label={words.entry.chooseReason}>
      <p className={styles.notice}>{words.entry.chooseReason}</p>
      {INVALID_REASONS.map((reason, index) => (
        <Button
          key={reason}
          size="small"
          appearance="subtle"
          className={styles.reason}
          onClick={() => onReason(reason)}
        >
          <kbd className={keyCap}>{index + 1}</kbd>
          <span>{words.reasons[reason]}</span>
        </Button>
      ))}
      <Button size="small" appearance="subtle" className={styles.reason} onClick={onCancel}>
        <kbd className={keyCap}>0</kbd>
        <span>{words.entry.cancel}</span>
      </Button>
    </div>
  );
}
