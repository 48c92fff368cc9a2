import { Button } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { PAPER_MARKS } from '../../review/counting';
import { usePane } from '../pane-context';
import { useEntryStyles } from './Counting.styles';
import type { Command } from './keys';

/** The keys as buttons, for a mouse or a finger; each says its key. They take no focus, so that keys stay with the paper. */
export function Keypad({
  isCorrecting,
  isSingle,
  onCommand,
}: {
  /** Whether a paper is shown that was typed before. */
  readonly isCorrecting: boolean;
  /** Whether there is but one paper to type: none before it, none after. */
  readonly isSingle: boolean;
  readonly onCommand: (command: Command) => void;
}) {
  const { texts } = usePane();
  const styles = useEntryStyles();
  const { marks, actions, keys } = texts.counting;
  const keepFocus = (event: MouseEvent): void => event.preventDefault();
  const key = (of: keyof typeof keys, label: string, name: string, command: Command, isMain = false) => (
    <Button
      key={of}
      size="small"
      tabIndex={-1}
      appearance={isMain ? 'primary' : 'secondary'}
      className={styles.key}
      title={actions.keyOf(name, keys[of].join(' '))}
      onMouseDown={keepFocus}
      onClick={() => onCommand(command)}
    >
      <span aria-hidden className={styles.cap}>
        {keys[of][0]}
      </span>
      <span>{label}</span>
    </Button>
  );
  return (
    <div className={styles.pad}>
      {PAPER_MARKS.map((mark) => key(mark, marks[mark], marks[mark], { type: 'mark', mark }))}
      {key('back', actions.backShort, actions.back, { type: 'back' })}
      {key('rest', actions.restShort, actions.rest, { type: 'rest' })}
      {key('invalid', actions.invalidShort, actions.invalid, { type: 'choose-reason' })}
      {key('next', actions.nextShort, actions.next, { type: 'next' }, true)}
      {!isSingle && key('previous', actions.previousShort, actions.previous, { type: 'previous' })}
      {isCorrecting && key('insert', actions.insertShort, actions.insert, { type: 'insert' })}
      {isCorrecting && key('remove', actions.removeShort, actions.remove, { type: 'remove' })}
    </div>
  );
}
