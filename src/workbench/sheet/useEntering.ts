import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Planned, Wanted } from './edits';
import { type Motion, only } from './selection';
import { editedText } from './typed-value';
import type { Choosing } from './useChoosing';
import type { GridTab } from './useGridTab';
import type { Sight } from './useSight';

/** How a cell is being edited: begun by typing (arrows end it), or by F2 or a double click (arrows move in the text). */
type Begun = 'typing' | 'hand';

/** Typing into the cell that is chosen. */
export interface Entering {
  /** How it was begun; `null` while nothing is being typed. */
  readonly by: Begun | null;
  readonly begin: (by: Begun) => void;
  /** Ends it; what was typed is forgotten. */
  readonly end: () => void;
  /** Commits what is being typed and goes on; where it is refused the text stays for mending. */
  readonly commit: (motion: Motion | null) => void;
}

/** What is typed stands in a box over the cell and is data once it is committed. */
export function useEntering({
  grid,
  entryRef,
  isReadOnly,
  choosing: { selection, step },
  reveal,
  plan,
  make,
}: {
  readonly grid: GridTab;
  readonly entryRef: RefObject<HTMLTextAreaElement | null>;
  readonly isReadOnly: boolean;
  readonly choosing: Choosing;
  readonly reveal: Sight['reveal'];
  readonly plan: (wanted: readonly Wanted[]) => Planned;
  readonly make: (planned: Planned, done: () => void) => boolean;
}): Entering {
  const [entering, setEntering] = useState<{ readonly by: Begun; readonly initial: string } | null>(null);
  const { active } = selection;
  const end = (): void => setEntering(null);

  // Text that was refused and left would else stand before what is typed next.
  useLayoutEffect(() => {
    if (entering === null && entryRef.current !== null) entryRef.current.value = '';
  }, [entering, entryRef]);

  function begin(by: Begun): void {
    const box = entryRef.current;
    if (isReadOnly || box === null) return;
    const { row, column } = active;
    const initial =
      by === 'typing'
        ? ''
        : editedText(grid.valueOf(row, column), grid.formatOf(row, column), grid.shown(row, column).text);
    if (by === 'hand') {
      box.value = initial;
      box.setSelectionRange(initial.length, initial.length);
    }
    setEntering({ by, initial });
    reveal(active);
  }

  function commit(motion: Motion | null): void {
    const text = entryRef.current?.value ?? '';
    const goOn = (): void => {
      end();
      if (motion !== null) step(only(grid.merges, active), motion, false);
    };
    if (entering === null || (entering.by === 'hand' && text === entering.initial)) goOn();
    else make(plan([{ ...active, text }]), goOn);
  }

  return { by: entering?.by ?? null, begin, end, commit };
}
