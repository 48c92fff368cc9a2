import { mergeClasses } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import type { PaperMark } from '../../domain/counting/paper';
import { usePane } from '../pane-context';
import { useEntryStyles } from './Counting.styles';
import { MarkSign } from './MarkSign';

/** One name with its mark. */
const NameRow = memo(function NameRow({
  index,
  name,
  mark,
  isCurrent,
  onGo,
}: {
  readonly index: number;
  readonly name: string;
  readonly mark: PaperMark | null;
  readonly isCurrent: boolean;
  readonly onGo: (index: number) => void;
}) {
  const styles = useEntryStyles();
  return (
    <li
      className={mergeClasses(styles.row, isCurrent && styles.current)}
      aria-current={isCurrent}
      onClick={() => onGo(index)}
    >
      <span className={styles.number}>{index + 1}</span>
      <span className={mergeClasses(styles.name, isCurrent && styles.currentName)}>{name}</span>
      <MarkSign mark={mark} />
    </li>
  );
});

/** The names of a paper with their marks, the one whose mark comes next in the middle. It takes the focus, so that keys have one place to go. */
export function NameList({
  names,
  marks,
  cursor,
  onGo,
}: {
  readonly names: readonly string[];
  readonly marks: readonly (PaperMark | null)[];
  readonly cursor: number;
  readonly onGo: (index: number) => void;
}) {
  const { texts } = usePane();
  const styles = useEntryStyles();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const current = list.current?.children.item(Math.min(cursor, marks.length - 1));
    if (box.current === null || !(current instanceof HTMLElement)) return;
    // Only this box scrolls: `scrollIntoView` would move the page around it as well.
    box.current.scrollTop = current.offsetTop - (box.current.clientHeight - current.offsetHeight) / 2;
  }, [cursor, marks.length]);
  return (
    <div ref={box} className={styles.paper} role="group" aria-label={texts.counting.entry.label} tabIndex={0}>
      <ol ref={list} className={styles.names}>
        {names.map((name, index) => (
          <NameRow
            key={index}
            index={index}
            name={name}
            mark={marks[index] ?? null}
            isCurrent={index === cursor}
            onGo={onGo}
          />
        ))}
      </ol>
    </div>
  );
}
