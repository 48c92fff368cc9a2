import { useSyncExternalStore } from 'react';
import type { Book } from '../open-book';
import type { Editing, EditingState } from './editing';

/** Where the editing of a book stands; shows it anew after each change. */
export function useEditing(editing: Editing): EditingState {
  return useSyncExternalStore(editing.subscribe, editing.state);
}

const NEVER = (): (() => void) => () => undefined;

/** Whether there is something to download: what the pane wrote, or what was edited. */
export function useHasResult(book: Book | null): boolean {
  const isEdited = useSyncExternalStore(
    book?.editing.subscribe ?? NEVER,
    () => (book?.editing.state().history.done.length ?? 0) > 0,
  );
  return isEdited || (book?.written ?? null) !== null;
}
