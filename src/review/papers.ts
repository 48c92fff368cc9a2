import { papersOfResults } from '../sheets/writing/papers/all-papers';
import { paperFileName } from '../sheets/writing/papers/paper-file';
import type { Paper } from '../sheets/writing/papers/paper';
import type { CheckedRound } from './check-round';
import { VERSION } from './version';

/** The papers of a round, as its tabs have them. */
export function papersOf({ snapshot, review }: CheckedRound): readonly Paper[] {
  return papersOfResults({ ...review, snapshot, version: VERSION });
}

/** A paper as a file to be typed on. */
export interface PaperFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A paper of a round as a .docx. What makes it is loaded with the first one. */
export async function paperFile({ snapshot, review }: CheckedRound, paper: Paper): Promise<PaperFile> {
  const { paperDocx } = await import('../docx/paper-docx');
  return { name: paperFileName({ ...review, snapshot, version: VERSION }, paper), bytes: paperDocx(paper) };
}
