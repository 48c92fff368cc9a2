import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFactsStyles } from './Facts.styles';

/** A label with what belongs to it. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Labels with their values, a line each; `figures` puts numbers in a column at the right. */
export function Facts({ facts, figures = false }: { readonly facts: readonly Fact[]; readonly figures?: boolean }) {
  const styles = useFactsStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ label, value }) => (
        <div key={label} className={mergeClasses(styles.row, figures && styles.figures)}>
          <dt className={styles.label}>{label}</dt>
          <dd className={mergeClasses(styles.value, figures && styles.number)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
