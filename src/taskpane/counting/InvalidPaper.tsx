import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { InvalidReason } from '../../domain/counting/paper';
import { usePane } from '../pane-context';
import { useEntryStyles } from './Counting.styles';

/** A paper that is not valid, and why. It takes the focus of the names it stands for, so that the Enter that comes next takes the paper. */
export function InvalidPaper({ reason }: { readonly reason: InvalidReason }) {
  const { texts } = usePane();
  const styles = useEntryStyles();
  const words = texts.counting;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={box}
      className={mergeClasses(styles.paper, styles.invalid)}
      role="group"
      aria-label={words.entry.label}
      tabIndex={0}
    >
      <p className={styles.invalidTitle}>{words.entry.invalidPaper}</p>
      <p className={styles.invalidReason}>{words.reasons[reason]}</p>
    </div>
  );
}
