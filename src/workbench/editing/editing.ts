import type { Result } from '../../domain/result';
import type { CellChange, WriteFailure } from '../../workbook/port';
import {
  type Edit,
  type EditHistory,
  NO_EDITS,
  changeList,
  netChanges,
  withAgain,
  withEdit,
  withoutLast,
} from './edit';

/** Where editing stands; another object after each change. */
export interface EditingState {
  /** The workbook that the steps are on top of: as it was opened, or as the pane last wrote it. */
  readonly base: Uint8Array;
  readonly history: EditHistory;
  /** Whether the pane is writing: nothing may be edited until it is done. */
  readonly isLocked: boolean;
  /** Why the steps could not be brought into the workbook, where that was tried and they could not. */
  readonly failure: WriteFailure | null;
}

/** The edits of one open workbook. The book is its bytes with the steps of the history on top, and nothing else: whoever keeps both keeps all. */
export interface Editing {
  readonly state: () => EditingState;
  /** Calls back after each change of the state; gives the way to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Calls back when what the cells hold changed by an edit; gives the way to stop. */
  readonly watch: (changed: () => void) => () => void;
  /** Makes a step. Tells whether it was made: none is while the pane writes. */
  readonly make: (edit: Edit) => boolean;
  /** Takes the last step back and tells which; `null` where there is none. */
  readonly undo: () => Edit | null;
  /** Does the step again that was taken back last and tells which; `null` where there is none. */
  readonly redo: () => Edit | null;
  /** Puts steps in place of those there, as they were kept elsewhere for these very bytes. */
  readonly restore: (history: EditHistory) => void;
  /** The workbook with all steps in it. The same array as long as nothing changes. */
  readonly bytes: () => Promise<Result<Uint8Array, WriteFailure>>;
}

/** What the port needs besides. */
export interface EditingOfPort extends Editing {
  /** Runs a writing by the pane; nothing is edited meanwhile. */
  readonly writing: <T>(work: () => Promise<T>) => Promise<T>;
  /** The pane has written: its bytes are the new base, and the steps are in them. As in Excel, they cannot be taken back any more. */
  readonly rebase: (bytes: Uint8Array) => void;
}

/** Brings changes into the bytes of a workbook. */
export type ApplyChanges = (
  base: Uint8Array,
  changes: readonly CellChange[],
) => Promise<Result<Uint8Array, WriteFailure>>;

function listeners(): { readonly add: (one: () => void) => () => void; readonly call: () => void } {
  const all = new Set<() => void>();
  return {
    add: (one) => {
      all.add(one);
      return () => all.delete(one);
    },
    call: () => all.forEach((one) => one()),
  };
}

/** Editing that begins with the bytes of a workbook. */
export function createEditing(bytes: Uint8Array, apply: ApplyChanges): EditingOfPort {
  let state: EditingState = { base: bytes, history: NO_EDITS, isLocked: false, failure: null };
  let applied: {
    readonly base: Uint8Array;
    readonly done: readonly Edit[];
    readonly result: Promise<Result<Uint8Array, WriteFailure>>;
  } | null = null;
  const ofState = listeners();
  const ofCells = listeners();

  function put(next: Partial<EditingState>): void {
    state = { ...state, ...next };
    ofState.call();
  }

  function turn(next: EditHistory): boolean {
    if (state.isLocked || next === state.history) return false;
    put({ history: next, failure: null });
    ofCells.call();
    return true;
  }

  async function work(base: Uint8Array, done: readonly Edit[]): Promise<Result<Uint8Array, WriteFailure>> {
    const result = await apply(base, changeList(netChanges(done)));
    if (!result.ok && done === state.history.done) put({ failure: result.error });
    return result;
  }

  return {
    state: () => state,
    subscribe: ofState.add,
    watch: ofCells.add,
    make: (edit) => edit.changes.length > 0 && turn(withEdit(state.history, edit)),
    undo: () => {
      const last = state.history.done.at(-1) ?? null;
      return turn(withoutLast(state.history)) ? last : null;
    },
    redo: () => {
      const again = state.history.undone.at(-1) ?? null;
      return turn(withAgain(state.history)) ? again : null;
    },
    restore: (history) => {
      turn(history);
    },
    bytes: () => {
      const { base, history } = state;
      if (history.done.length === 0) return Promise.resolve({ ok: true, value: base });
      if (applied?.base !== base || applied.done !== history.done) {
        applied = { base, done: history.done, result: work(base, history.done) };
      }
      return applied.result;
    },
    writing: async (task) => {
      put({ isLocked: true });
      try {
        return await task();
      } finally {
        put({ isLocked: false });
      }
    },
    rebase: (after) => put({ base: after, history: NO_EDITS }),
  };
}
