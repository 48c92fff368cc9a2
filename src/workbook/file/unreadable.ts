import type { ReadFailure } from '../port';
import { type FileLimits, megabytes } from './limits';

/** Why reading stopped; `open.ts` turns it into a `ReadFailure` with the file's name. */
export type Reason =
  | { readonly code: 'file.not-a-workbook' }
  | { readonly code: 'file.encrypted' }
  | { readonly code: 'file.damaged'; readonly detail: string }
  | { readonly code: 'file.too-large'; readonly limit: string };

/**
 * What the readers of this folder throw at a bad file, from any depth. It never leaves the folder: `openWorkbookFile` gives it
 * back as a value.
 */
export class Unreadable extends Error {
  constructor(readonly reason: Reason) {
    super(reason.code);
  }
}

/** A detail that is as long as this is no help to anybody; what it quotes from the file may be of any length. */
const LONGEST_DETAIL = 120;

/** The file is damaged; `detail` names the part, for a developer or a support desk. */
export function damaged(detail: string): Unreadable {
  const shown = detail.length <= LONGEST_DETAIL ? detail : `${detail.slice(0, LONGEST_DETAIL)}…`;
  return new Unreadable({ code: 'file.damaged', detail: shown });
}

/** The file would take more memory than is granted to it. */
export function tooLarge({ bytes }: FileLimits): Unreadable {
  return new Unreadable({ code: 'file.too-large', limit: `${megabytes(bytes)} MB` });
}

/** The failure that a caller gets. */
export function failureOf(reason: Reason, file: string): ReadFailure {
  switch (reason.code) {
    case 'file.damaged':
      return { code: reason.code, params: { file, detail: reason.detail } };
    case 'file.too-large':
      return { code: reason.code, params: { file, limit: reason.limit } };
    case 'file.not-a-workbook':
    case 'file.encrypted':
      return { code: reason.code, params: { file } };
  }
}
