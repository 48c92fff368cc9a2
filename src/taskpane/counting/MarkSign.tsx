import { mergeClasses } from '@fluentui/react-components';
import type { PaperMark } from '../../domain/counting/paper';
import { usePane } from '../pane-context';
import { useEntryStyles } from './Counting.styles';

/** The signs of marks, told apart by their shape and not by colour alone. */
const SYMBOLS: Readonly<Record<PaperMark, string>> = { yes: '✓', no: '✗', unmarked: '○', unreadable: '?' };

/** A mark, in sign and word; a place for one as long as none was typed. */
export function MarkSign({ mark }: { readonly mark: PaperMark | null }) {
  const { texts } = usePane();
  const styles = useEntryStyles();
  if (mark === null) {
    return (
      <span className={mergeClasses(styles.mark, styles.none)} aria-label={texts.counting.noMark} role="img">
        …
      </span>
    );
  }
  return (
    <span className={mergeClasses(styles.mark, styles[mark])}>
      <span>{texts.counting.marks[mark]}</span>
      <span aria-hidden className={styles.symbol}>
        {SYMBOLS[mark]}
      </span>
    </span>
  );
}
