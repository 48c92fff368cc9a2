import { awardsOfNobody } from '../domain/granting/granting';
import { FURTHER_PAPERS, type PaperId, RECEIVERS, USUAL_PAPERS } from '../domain/terms';
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

/** The papers that an award has only where it is known who grants it, or whose receiver is the one who does. */
const OF_GRANTED: readonly PaperId[] = ['decision', 'decision-list', 'certificates', 'submissions'];

/** An award of which nobody says who grants it: the parameter that says so, and the words that it takes. */
export interface Ungranted {
  readonly short: string;
  readonly key: string;
  readonly words: readonly string[];
}

/** The awards that somebody is nominated for and of which nobody says who grants them; none where no paper was wanted that needs to know. */
export function ungrantedAwards({ review }: CheckedRound, only: readonly PaperId[] | null): readonly Ungranted[] {
  if (only !== null && !OF_GRANTED.some((paper) => only.includes(paper))) return [];
  const { rules, evaluation } = review;
  return awardsOfNobody(rules)
    .filter(({ id }) => [...(evaluation.entries.get(id)?.values() ?? [])].some(({ status }) => status === 'nominated'))
    .map(({ id, short }) => ({ short, key: `${id}.granted-by`, words: RECEIVERS }));
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
