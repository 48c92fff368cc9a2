import { mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Entry, EntryEvent } from '../../domain/counting/entry';
import type { Texts } from '../../i18n/texts';
import { decimalText } from '../../i18n/numbers';
import { INVALID_REASONS } from '../../review/counting';
import { useHiddenStyles } from '../hidden.styles';
import { usePane } from '../pane-context';
import { useEntryStyles } from './Counting.styles';
import { type Command, type Key, commandOf, reasonOf } from './keys';
import { Keypad } from './Keypad';
import { InvalidPaper } from './InvalidPaper';
import { NameList } from './NameList';
import { ReasonList } from './ReasonList';
import { useHelp } from '../help/help-context';
import { TAKES_FOCUS } from '../useFocusKept';
import { useInSight } from '../useInSight';
import { useKeys } from './useKeys';

type Teller = keyof Texts['counting']['entry']['teller'];

function placeText({ counting, language }: Texts, { at, isNew, papers }: Entry): string {
  const place = decimalText(language, String(at + 1));
  if (!isNew) return counting.entry.correcting(place);
  return at < papers.length ? counting.entry.inserted(place) : counting.entry.paper(place);
}

/** What a screen reader says after each key. */
function toldOf(texts: Texts, entry: Entry, names: readonly string[], place: string): string {
  const words = texts.counting.entry;
  const { cursor, marks, notice, reason } = entry;
  if (notice !== null) return words.notices[notice];
  if (reason !== null) return `${words.invalidPaper}: ${texts.counting.reasons[reason]}.`;
  const name = names[cursor];
  const coming = name === undefined ? words.ready : words.next(name);
  const mark = cursor === 0 ? null : (marks[cursor - 1] ?? null);
  const before = names[cursor - 1];
  return mark === null || before === undefined
    ? `${place}. ${coming}`
    : `${words.told(before, texts.counting.marks[mark])} ${coming}`;
}

/** What the teller is told, in sight. */
function Notice({ entry }: { readonly entry: Entry }) {
  const { texts } = usePane();
  const styles = useEntryStyles();
  const words = texts.counting.entry;
  const { notice, cursor, marks, reason } = entry;
  const isReady = reason !== null || (cursor === marks.length && marks.every((mark) => mark !== null));
  if (notice !== null) return <p className={mergeClasses(styles.notice, styles.warning)}>{words.notices[notice]}</p>;
  return isReady ? <p className={mergeClasses(styles.notice, styles.good)}>{words.ready}</p> : null;
}

/** The paper that is typed now: its names and marks, large, and the keys. */
export function EntryView({
  entry,
  names,
  teller,
  heading,
  isSingle = false,
  children,
  onEvent,
}: {
  readonly entry: Entry;
  readonly names: readonly string[];
  readonly teller: Teller;
  /** What paper it is, where its place among those typed does not say so. */
  readonly heading?: string;
  readonly isSingle?: boolean;
  readonly children?: ReactNode;
  readonly onEvent: (event: EntryEvent) => void;
}) {
  const { texts } = usePane();
  const styles = useEntryStyles();
  const { hidden } = useHiddenStyles();
  const words = texts.counting.entry;
  const [isChoosing, setChoosing] = useState(false);
  const command = useCallback(
    (asked: Command) => {
      if (asked.type === 'choose-reason') setChoosing(true);
      else onEvent(asked);
    },
    [onEvent],
  );
  const take = useCallback(
    (key: Key): boolean => {
      if (isChoosing) {
        const reason = reasonOf(key, INVALID_REASONS);
        if (reason === null) return commandOf(key) !== null;
        setChoosing(false);
        if (reason !== 'cancel') onEvent({ type: 'invalid', reason });
        return true;
      }
      const asked = commandOf(key);
      if (asked !== null) command(asked);
      return asked !== null;
    },
    [command, isChoosing, onEvent],
  );
  const { isOpen: isHelpOpen } = useHelp();
  useKeys(isHelpOpen ? null : take);
  const go = useCallback((to: number) => onEvent({ type: 'go', to }), [onEvent]);
  const place = heading ?? placeText(texts, entry);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus({ preventScroll: true }), []);
  useInSight(top);
  return (
    <>
      <div ref={top} {...TAKES_FOCUS} className={styles.top}>
        <div className={styles.topRow}>
          <span className={styles.teller}>{words.teller[teller]}</span>
          {!isSingle && (
            <span className={styles.soFar}>
              {words.soFar(decimalText(texts.language, String(entry.papers.length)))}
            </span>
          )}
        </div>
        <h3 className={styles.place}>{place}</h3>
        <Notice entry={entry} />
      </div>
      {children}
      {entry.reason === null ? (
        <NameList names={names} marks={entry.marks} cursor={entry.cursor} onGo={go} />
      ) : (
        <InvalidPaper reason={entry.reason} />
      )}
      {isChoosing ? (
        <ReasonList
          onReason={(reason) => {
            setChoosing(false);
            onEvent({ type: 'invalid', reason });
          }}
          onCancel={() => setChoosing(false)}
        />
      ) : (
        <Keypad isCorrecting={!entry.isNew} isSingle={isSingle} onCommand={command} />
      )}
      <div role="status" className={hidden}>
        {isChoosing ? words.chooseReason : toldOf(texts, entry, names, place)}
      </div>
    </>
  );
}
