import { FURTHER_PAPERS, type PaperId, USUAL_PAPERS } from '../domain/terms';
import { type PaperContent, type PaperFile, paperFiles } from '../sheets/writing/papers/office/paper-files';
import type { CheckedRound } from './check-round';
import { VERSION } from './version';

export type { PaperId } from '../domain/terms';
export type { PaperFile } from '../sheets/writing/papers/office/paper-files';

/** The kinds of papers, in the order of their files. */
export const PAPER_IDS: readonly PaperId[] = [...USUAL_PAPERS, ...FURTHER_PAPERS];

/** Every paper of a round that can be a file of its own, or some kinds of them; those without anybody to name are left out. */
export function papersToFile(
  { snapshot, review }: CheckedRound,
  only: readonly PaperId[] | null,
): readonly PaperFile[] {
  return paperFiles({ ...review, snapshot, version: VERSION }, only);
}

/** What a file of papers holds, as a .docx. What makes it is loaded with the first one. */
export async function bytesOf(content: PaperContent): Promise<Uint8Array> {
  if (content.kind === 'certificates') {
    const { certificatesDocx } = await import('../docx/certificates');
    return certificatesDocx(content.certificates);
  }
  const { paperDocx } = await import('../docx/paper-docx');
  return paperDocx(content.paper);
}
