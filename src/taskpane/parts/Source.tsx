import type { CellRef } from '../../domain/cell';
import type { Layer } from '../../domain/rules/settings';
import type { RuleStatus } from '../../domain/terms';
import { useHiddenStyles } from '../hidden.styles';
import { usePane } from '../pane-context';
import { CellLink } from './CellLink';
import { useSourceStyles } from './Source.styles';

/** Where a rule comes from: layer, citation, the cell that sets it, and the mark where the original text is still to be checked. */
export function Source({
  label,
  layer,
  citation,
  at,
  status,
}: {
  /** What it is the source of, where several stand together. */
  readonly label?: string;
  readonly layer: Layer;
  readonly citation: string | null;
  readonly at: CellRef | null;
  readonly status: RuleStatus | null;
}) {
  const { texts } = usePane();
  const styles = useSourceStyles();
  const { hidden } = useHiddenStyles();
  // The round's own layer is told by its cell.
  const origin = layer === 'round' && at !== null ? null : texts.words.layer[layer];
  const told = [label, origin, citation].filter((part) => part !== undefined && part !== null).join(' · ');
  const isOpen = status !== null && status !== 'verified';
  return (
    <span className={styles.source}>
      <span>
        {told}
        {told !== '' && at !== null && ' · '}
        {at !== null && <CellLink place={at} />}
      </span>
      {isOpen && (
        <span className={styles.mark} title={texts.words.ruleStatus[status]}>
          {texts.words.checkOriginal}
          <span className={hidden}>{texts.words.ruleStatus[status]}</span>
        </span>
      )}
    </span>
  );
}
