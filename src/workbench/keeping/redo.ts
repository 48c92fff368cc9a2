import type { Pace } from '../../workbook/pace';
import type { Amendment, ReadFailure } from '../../workbook/port';
import type { BookFile } from '../open-book';
import { type KeptSource, isSameFile } from './kept-work';

/** A workbook with its changes made again. */
export interface Redone {
  readonly bytes: Uint8Array;
  /** How many changes could not be made: the first that could not, and all that came after it. */
  readonly missed: number;
}

/** Makes kept changes to a workbook again, one after the other; tells where it is another workbook, or none. */
export async function redo(
  { name, bytes }: BookFile,
  source: KeptSource,
  steps: readonly Amendment[],
  pace: Pace,
): Promise<Redone | ReadFailure | 'another-file'> {
  const { createFilePort } = await import('../../workbook/file/port');
  let current = bytes;
  const port = createFilePort({
    name,
    // What they did once, they may do again.
    mayReplaceFormulas: true,
    load: () => Promise.resolve(current),
    save: (after) => {
      current = after;
      return Promise.resolve();
    },
  });
  for (const [index, step] of steps.entries()) {
    const read = await port.read(pace);
    if (!read.ok) return read.error;
    const { tabs } = read.value;
    if (index === 0 && !isSameFile(source, read.value)) return 'another-file';
    const done = await port.amend(step, new Map(tabs.map((tab) => [tab.name, tab.fingerprint])));
    if (!done.ok) return { bytes: current, missed: steps.length - index };
  }
  return { bytes: current, missed: 0 };
}
