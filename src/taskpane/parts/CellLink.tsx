import { Link } from '@fluentui/react-components';
import type { CellRef } from '../../domain/cell';
import { placeText } from '../../i18n/finding-text';
import { usePane } from '../pane-context';
import { useCellLinkStyles } from './CellLink.styles';

/** The place of a cell or tab, which goes there. */
export function CellLink({ place }: { readonly place: CellRef | { readonly sheet: string } }) {
  const { texts, goTo } = usePane();
  const styles = useCellLinkStyles();
  const cell = 'cell' in place ? place.cell : null;
  const name = placeText(texts, { sheet: place.sheet, cell }) ?? place.sheet;
  return (
    <Link as="button" className={styles.link} aria-label={texts.pane.goTo(name)} onClick={() => goTo(place)}>
      {cell === null ? place.sheet : texts.pane.cellOf(place.sheet, cell)}
    </Link>
  );
}
