import type { ShownChange } from '../../review/repair-preview';
import { CellLink } from '../parts/CellLink';
import { ShortList } from '../parts/ShortList';
import { useRepairsStyles } from './Repairs.styles';

/** How many cells are shown at first. */
const FIRST = 10;

/** Cells one by one, before and after. */
export function Changes({ changes }: { readonly changes: readonly ShownChange[] }) {
  const styles = useRepairsStyles();
  return (
    <ShortList items={changes} keyOf={(_change, index) => String(index)} first={FIRST}>
      {({ at, change }) => (
        <span className={styles.cell}>
          <CellLink place={at} />
          <span className={styles.change}>{change}</span>
        </span>
      )}
    </ShortList>
  );
}
