import type { Finding } from '../../domain/finding';
import { findingSentence } from '../../i18n/finding-text';
import { usePane } from '../pane-context';
import { CellLink } from './CellLink';
import { useFindingItemStyles } from './FindingItem.styles';
import { ToneIcon } from './Told';
import { SEVERITY_TONE } from './tones';

/** One finding: what is wrong and what to do, and the way to its cell. */
export function FindingItem({ found }: { readonly found: Finding }) {
  const { texts, names } = usePane();
  const styles = useFindingItemStyles();
  const { sheet, cell } = found;
  return (
    <div className={styles.finding}>
      <ToneIcon tone={SEVERITY_TONE[found.severity]} />
      <div className={styles.content}>
        {sheet !== null && (
          <span className={styles.place}>
            <CellLink place={cell === null ? { sheet } : { sheet, cell }} />
          </span>
        )}
        <span className={styles.sentence}>{findingSentence(texts, found, names)}</span>
      </div>
    </div>
  );
}
