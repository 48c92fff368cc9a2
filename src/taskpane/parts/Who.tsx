import { usePane } from '../pane-context';
import { useWhoStyles } from './Who.styles';

/** A person or unit: the name, and the code in small. Long names wrap. */
export function Who({ id, detail }: { readonly id: string; readonly detail?: string | undefined }) {
  const { names } = usePane();
  const styles = useWhoStyles();
  const name = names.subjects.get(id) ?? '';
  const rest = [name === '' ? '' : id, detail ?? ''].filter((part) => part !== '');
  return (
    <span className={styles.who}>
      <span className={styles.name}>{name === '' ? id : name}</span>
      {rest.length > 0 && <span className={styles.rest}>{rest.join(' · ')}</span>}
    </span>
  );
}
