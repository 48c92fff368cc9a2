import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Planned, Refusal, Wanted } from './edits';
import { type Motion, type Place, only } from './selection';
import { editedText } from './typed-value';
import type { Choosing } from './useChoosing';
import type { GridTab } from './useGridTab';
import type { Sight } from './useSight';

/** How a cell is being edited: begun by typing (arrows end it), or by F2 or a double click (arrows move in the text). */
type Begun = 'typing' | 'hand';

/** What may be mended or tried again; of any other refusal the cell itself is the reason, and nothing typed there can stay. */
const MENDABLE: readonly Refusal['code'][] = ['formula', 'format-locked', 'busy'];

/** Typing into the cell that is chosen. */
export interface Entering {
  /** How it was begun; `null` while nothing is being typed. */
  readonly by: Begun | null;
  readonly begin: (by: Begun) => void;
  /** Ends it; what was typed is forgotten. */
  readonly end: () => void;
  /**
   * Commits what is being typed and goes on; tells whether nothing is being typed any more. Where it is refused, or waits for a yes, what could still be
   * mended stays in its cell.
   */
  readonly commit: (motion: Motion | null) => boolean;
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
  const [begun, setEntering] = useState<{ readonly by: Begun; readonly initial: string; readonly at: Place } | null>(
    null,
  );
  const { active } = selection;
  // What was typed for one cell is never another's, whatever moved the selection.
  const entering = begun !== null && begun.at.row === active.row && begun.at.column === active.column ? begun : null;
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
    setEntering({ by, initial, at: active });
    reveal(active);
  }

  function commit(motion: Motion | null): boolean {
    const text = entryRef.current?.value ?? '';
    const goOn = (): void => {
      end();
      if (motion !== null) step(only(grid.merges, active), motion, false);
    };
    if (entering === null || (entering.by === 'hand' && text === entering.initial)) {
      goOn();
      return true;
    }
    const planned = plan([{ ...active, text }]);
    const isMade = make(planned, goOn);
    const isHopeless = planned.kind === 'refused' && !MENDABLE.includes(planned.refusal.code);
    if (isHopeless) end();
    return isMade || isHopeless;
  }

  return { by: entering?.by ?? null, begin, end, commit };
}
