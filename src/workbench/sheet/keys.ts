import type { Motion } from './selection';

/** What a key asks of the grid. */
export type Command =
  | { readonly kind: 'move'; readonly motion: Motion; readonly isDrawn: boolean }
  | { readonly kind: 'edit' | 'clear' | 'undo' | 'redo' | 'all' | 'leave' };

/** The keys that matter. */
export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, { readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** What a key asks for while no cell is being edited; `null` where it is a letter to type, or nothing of the grid's. Tab is left to the caller. */
export function commandOf({ key, shiftKey, ctrlKey, altKey }: Pressed): Command | null {
  if (altKey) return null;
  const arrow = ARROWS[key];
  if (arrow !== undefined) {
    return { kind: 'move', motion: { kind: ctrlKey ? 'edge' : 'step', ...arrow }, isDrawn: shiftKey };
  }
  if (ctrlKey) {
    if (key === 'Home') return { kind: 'move', motion: { kind: 'start' }, isDrawn: shiftKey };
    if (key === 'End') return { kind: 'move', motion: { kind: 'end' }, isDrawn: shiftKey };
    const letter = key.toLowerCase();
    if (letter === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
    if (letter === 'y') return { kind: 'redo' };
    return letter === 'a' ? { kind: 'all' } : null;
  }
  switch (key) {
    case 'Home':
      return { kind: 'move', motion: { kind: 'row-start' }, isDrawn: shiftKey };
    case 'End':
      return { kind: 'move', motion: { kind: 'row-end' }, isDrawn: shiftKey };
    case 'PageUp':
      return { kind: 'move', motion: { kind: 'page', rows: -1 }, isDrawn: shiftKey };
    case 'PageDown':
      return { kind: 'move', motion: { kind: 'page', rows: 1 }, isDrawn: shiftKey };
    case 'Enter':
      return { kind: 'move', motion: { kind: 'step', rows: shiftKey ? -1 : 1, columns: 0 }, isDrawn: false };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return null;
  }
}
