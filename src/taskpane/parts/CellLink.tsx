import { Link } from '@fluentui/react-components';
import type { CellRef } from '../../domain/cell';
import { usePane } from '../pane-context';
import { useCellLinkStyles } from './CellLink.styles';

/** The place of a cell or tab, which goes there. */
export function CellLink({ place }: { readonly place: CellRef | { readonly sheet: string } }) {
  const { texts, goTo } = usePane();
  const styles = useCellLinkStyles();
  const name = 'cell' in place ? texts.pane.cellOf(place.sheet, place.cell) : place.sheet;
  return (
    <Link as="button" className={styles.link} aria-label={texts.pane.goTo(name)} onClick={() => goTo(place)}>
      {name}
    </Link>
  );
}
