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

/** The file is damaged; `detail` names the part, for a developer or a support desk. */
export function damaged(detail: string): Unreadable {
  return new Unreadable({ code: 'file.damaged', detail });
}

/** The file would take more memory than we grant to any. */
export function tooLarge(): Unreadable {
  return new Unreadable({ code: 'file.too-large', limit: '300 MB' });
}
