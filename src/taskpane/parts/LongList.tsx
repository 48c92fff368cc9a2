import { Button, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useMemo, useRef } from 'react';
import { usePane } from '../pane-context';
import { useLongListStyles } from './LongList.styles';
import { PART, useParts } from './useParts';

/** From so many items on there is a way past the list: the keyboard would have to stop at each. */
const WORTH_SKIPPING = 2 * PART;

/**
 * A list of any length, of which only what is in sight is made: each item tells its place among all of them. A list that fits into one part is made whole.
 */
export function LongList<T>({
  items,
  keyOf,
  children,
}: {
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly children: (item: T, index: number) => ReactNode;
}) {
  const { texts } = usePane();
  const styles = useLongListStyles();
  const end = useRef<HTMLDivElement>(null);
  const starts = useMemo(
    () => Array.from({ length: Math.ceil(items.length / PART) }, (_, part) => part * PART),
    [items.length],
  );
  const { ref, isMade, heightOf, onFocus, onBlur } = useParts(starts.length);
  const isLong = items.length >= WORTH_SKIPPING;
  return (
    <>
      {isLong && (
        <Button size="small" className={styles.skip} onClick={() => end.current?.focus()}>
          {texts.views.list.skip}
        </Button>
      )}
      <div ref={ref} role="list" className={styles.list} onFocus={onFocus} onBlur={onBlur}>
        {starts.map((start, part) => {
          const own = items.slice(start, start + PART);
          return isMade(part) ? (
            <div key={start} role="none" data-part={part}>
              {own.map((item, place) => {
                const index = start + place;
                return (
                  <div
                    key={keyOf(item, index)}
                    role="listitem"
                    aria-setsize={items.length}
                    aria-posinset={index + 1}
                    className={mergeClasses(styles.item, index === items.length - 1 && styles.last)}
                  >
                    {children(item, index)}
                  </div>
                );
              })}
            </div>
          ) : (
            <div key={start} role="none" data-part={part} style={{ height: heightOf(part, own.length) }} />
          );
        })}
      </div>
      {isLong && <div ref={end} tabIndex={-1} className={styles.end} />}
    </>
  );
}
