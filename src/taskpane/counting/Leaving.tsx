import { decimalText } from '../../i18n/numbers';
import { usePane } from '../pane-context';
import { useCountingStyles } from './Counting.styles';
import { Stage } from './Stage';

/** Asks before papers in memory are lost, and says what becomes of them. */
export function Leaving({
  held,
  onStay,
  onLeave,
}: {
  readonly held: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}) {
  const { texts } = usePane();
  const styles = useCountingStyles();
  const words = texts.counting.leaving;
  return (
    <Stage
      title={words.title(decimalText(texts.language, String(held)))}
      main={{ label: words.stay, onClick: onStay }}
      others={[{ label: words.leave, onClick: onLeave }]}
    >
      <p className={styles.text}>{words.body}</p>
    </Stage>
  );
}
