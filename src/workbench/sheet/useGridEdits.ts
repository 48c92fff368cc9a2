import { useCallback, useState } from 'react';
import type { TabView } from '../../workbook/file/view';
import type { Editing } from '../editing/editing';
import type { Edit } from '../editing/edit';
import type { Planned, Refusal, Understood } from './edits';
import { cellAt } from './useGridTab';

/** What the grid tells about the last thing that was done. */
export type Told =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'understood'; readonly understood: readonly Understood[] };

/** An edit that waits for a yes, as it replaces formulas. */
export interface Asked {
  /** What it was planned on. */
  readonly on: TabView | null;
  readonly edit: Edit;
  readonly formulas: number;
  readonly understood: readonly Understood[];
  readonly done: () => void;
}

/**
 * Makes edits: at once, or after a yes where formulas would be replaced. They are planned on a view of the tab; `null` where it is not the present one.
 * What was planned on another is not carried out, as locks and formulas may be others by now.
 */
export function useGridEdits(
  editing: Editing,
  view: TabView | null,
): {
  readonly told: Told | null;
  readonly asked: Asked | null;
  /** Makes an edit and calls back once it is made; tells whether it was made at once. */
  readonly make: (planned: Planned, done: () => void) => boolean;
  readonly refuse: (refusal: Refusal) => void;
  readonly answer: (isWanted: boolean) => void;
  readonly dismiss: () => void;
} {
  const [told, setTold] = useState<Told | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);

  const carryOut = useCallback(
    ({ on, edit, understood, done }: Asked): boolean => {
      const first = edit.changes[0];
      if (first !== undefined && (view === null || on !== view || !editing.make(edit))) {
        setTold({ kind: 'refused', refusal: { code: 'busy', cell: cellAt(first.row, first.column) } });
        return false;
      }
      setTold(understood.length === 0 ? null : { kind: 'understood', understood });
      done();
      return true;
    },
    [editing, view],
  );
  const make = useCallback(
    (planned: Planned, done: () => void): boolean => {
      if (planned.kind === 'refused') {
        setTold({ kind: 'refused', refusal: planned.refusal });
        return false;
      }
      const wanted = { ...planned, on: view, done };
      if (planned.formulas === 0) return carryOut(wanted);
      setAsked(wanted);
      return false;
    },
    [carryOut, view],
  );
  return {
    told,
    asked,
    make,
    refuse: useCallback((refusal: Refusal) => setTold({ kind: 'refused', refusal }), []),
    answer: (isWanted) => {
      setAsked(null);
      if (isWanted && asked !== null) carryOut(asked);
    },
    dismiss: useCallback(() => setTold(null), []),
  };
}
