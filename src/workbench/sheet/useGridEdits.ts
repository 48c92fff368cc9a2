import { useCallback, useState } from 'react';
import type { Editing } from '../editing/editing';
import type { Edit } from '../editing/edit';
import type { Planned, Refusal, Understood } from './edits';

/** What the grid tells about the last thing that was done. */
export type Told =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'understood'; readonly understood: readonly Understood[] };

/** An edit that waits for a yes, as it replaces formulas. */
export interface Asked {
  readonly edit: Edit;
  readonly formulas: number;
  readonly understood: readonly Understood[];
  readonly done: () => void;
}

/** Makes edits: at once, or after a yes where formulas would be replaced. */
export function useGridEdits(editing: Editing): {
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
    ({ edit, understood, done }: Asked): boolean => {
      const first = edit.changes[0];
      if (first !== undefined && !editing.make(edit)) {
        setTold({ kind: 'refused', refusal: { code: 'busy', cell: '' } });
        return false;
      }
      setTold(understood.length === 0 ? null : { kind: 'understood', understood });
      done();
      return true;
    },
    [editing],
  );
  const make = useCallback(
    (planned: Planned, done: () => void): boolean => {
      if (planned.kind === 'refused') {
        setTold({ kind: 'refused', refusal: planned.refusal });
        return false;
      }
      const wanted = { ...planned, done };
      if (planned.formulas === 0) return carryOut(wanted);
      setAsked(wanted);
      return false;
    },
    [carryOut],
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
