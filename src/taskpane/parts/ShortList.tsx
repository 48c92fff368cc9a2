import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../pane-context';
import { useShortListStyles } from './ShortList.styles';

/** How many items are shown before somebody asks for more: a list of thousands must not stop the pane. */
const STEP = 50;

/** A list that shows its beginning, and more on request. */
export function ShortList<T>({
  items,
  keyOf,
  first = STEP,
  children,
}: {
  /** How many are shown at first. */
  readonly first?: number;
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly children: (item: T, index: number) => ReactNode;
}) {
  const { texts } = usePane();
  const styles = useShortListStyles();
  const [shown, setShown] = useState(first);
  const hidden = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)} className={styles.item}>
            {children(item, index)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button appearance="transparent" size="small" className={styles.more} onClick={() => setShown(shown + STEP)}>
          {texts.pane.more(Math.min(hidden, STEP))}
        </Button>
      )}
    </>
  );
}
