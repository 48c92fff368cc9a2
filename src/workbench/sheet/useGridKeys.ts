import { type KeyboardEvent, useRef } from 'react';
import { type Pressed, commandOf } from './keys';
import { type Motion, moved } from './selection';
import type { Choosing } from './useChoosing';
import type { Entering } from './useEntering';

function pressedOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): Pressed {
  return { key, shiftKey, ctrlKey: ctrlKey || metaKey, altKey };
}

/** What the keys do. Tab leaves the grid at its edge, and after Escape. */
export function useGridKeys({
  isReadOnly,
  choosing: { selection, ground, set, step },
  entering,
  onClear,
  onTurnBack,
  onDismiss,
}: {
  readonly isReadOnly: boolean;
  readonly choosing: Choosing;
  readonly entering: Entering;
  readonly onClear: () => void;
  readonly onTurnBack: (isAgain: boolean) => void;
  readonly onDismiss: () => void;
}): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  const isLeaving = useRef(false);
  const { active } = selection;

  function onTab(event: KeyboardEvent, isLeavingNow: boolean): void {
    const motion: Motion = { kind: 'step', rows: 0, columns: event.shiftKey ? -1 : 1 };
    const isAtEdge = moved(ground, active, motion) === active;
    if (entering.by === null && (isAtEdge || isLeavingNow)) return;
    event.preventDefault();
    entering.commit(motion);
  }

  function onKeyInText(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { key } = event;
    if (key === 'Enter' && event.altKey) {
      event.preventDefault();
      const box = event.currentTarget;
      box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end');
      return;
    }
    const arrow = entering.by === 'typing' && key.startsWith('Arrow') ? commandOf(pressedOf(event)) : null;
    if (key !== 'Enter' && key !== 'Escape' && arrow?.kind !== 'move') return;
    event.preventDefault();
    if (key === 'Escape') entering.end();
    else if (arrow?.kind === 'move') entering.commit(arrow.motion);
    else entering.commit({ kind: 'step', rows: event.shiftKey ? -1 : 1, columns: 0 });
  }

  function onKeyOnCells(event: KeyboardEvent): void {
    const command = commandOf(pressedOf(event));
    if (command === null) return;
    if (isReadOnly && (command.kind === 'edit' || command.kind === 'clear')) return;
    event.preventDefault();
    switch (command.kind) {
      case 'move':
        step(selection, command.motion, command.isDrawn);
        break;
      case 'edit':
        entering.begin('hand');
        break;
      case 'clear':
        onClear();
        break;
      case 'undo':
      case 'redo':
        onTurnBack(command.kind === 'redo');
        break;
      case 'all':
        set({ active: { row: 0, column: 0 }, corner: moved(ground, active, { kind: 'end' }) });
        break;
      case 'leave':
        isLeaving.current = true;
        onDismiss();
        break;
    }
  }

  return (event) => {
    // A key that an input method is working on is none of ours.
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    const isLeavingNow = isLeaving.current;
    isLeaving.current = false;
    if (event.key === 'Tab') onTab(event, isLeavingNow);
    else if (entering.by === null) onKeyOnCells(event);
    else onKeyInText(event);
  };
}
