import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { usePane } from '../pane-context';
import { LongList } from './LongList';
import { useShortListStyles } from './ShortList.styles';

/** How many items are shown before somebody asks for more. */
const FIRST = 50;

/** A list that shows its beginning, and on request all of it. */
export function ShortList<T>({
  items,
  keyOf,
  first = FIRST,
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
  const [isWhole, setWhole] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  // What was pressed is gone, and with it the focus.
  useEffect(() => {
    if (isWhole) whole.current?.focus({ preventScroll: true });
  }, [isWhole]);
  if (isWhole) {
    return (
      <div ref={whole} tabIndex={-1} className={styles.whole}>
        <LongList items={items} keyOf={keyOf}>
          {children}
        </LongList>
      </div>
    );
  }
  const hidden = items.length - first;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, first).map((item, index) => (
          <li key={keyOf(item, index)} className={styles.item}>
            {children(item, index)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button appearance="transparent" size="small" className={styles.more} onClick={() => setWhole(true)}>
          {texts.pane.more(hidden)}
        </Button>
      )}
    </>
  );
}
