import { useReachBarStyles } from './ReachBar.styles';

/** What is sure and what is still possible, of so many, as a bar; the words beside it say the same. */
export function ReachBar({ least, most, of }: { readonly least: number; readonly most: number; readonly of: number }) {
  const styles = useReachBarStyles();
  if (of === 0) return null;
  const width = (count: number) => ({ width: `${String((count * 100) / of)}%` });
  return (
    <div className={styles.bar} aria-hidden>
      <div className={styles.sure} style={width(least)} />
      <div className={styles.possible} style={width(most - least)} />
    </div>
  );
}
