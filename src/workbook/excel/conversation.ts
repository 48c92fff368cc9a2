import { type Result, fail, ok } from '../../domain/result';
import type { Progress } from '../../domain/steps';
import { AT_ONE_GO, type Pace } from '../pace';
import type { ExcelAccess } from './access';

/** The code of a fault where Excel gave no answer in time. */
export const NO_ANSWER = 'NoAnswer';

/** How long Excel may take for one answer. A user who is in a cell makes it wait too. */
export const PATIENCE_SECONDS = 45;

/** What Excel answered instead of a result: one of its error codes, or `NO_ANSWER`. It never leaves this folder. */
export class ExcelFault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** One conversation with Excel. */
export interface Conversation {
  readonly context: Excel.RequestContext;
  /** Waits for the answer to a sync, but not for ever; throws `ExcelFault`, and `Stopped`. A sync is never sent again by itself. */
  readonly answered: (sync: Promise<void>, progress?: Progress) => Promise<void>;
  /** What is done with the answers. */
  readonly pace: Pace;
}

/**
 * Talks with Excel. What Excel refuses comes back as a fault; a fault of the program throws. It settles as soon as `talk` does: what the library
 * tidies up afterwards is not waited for, as that may never be answered either.
 */
export function converse<T>(
  access: ExcelAccess,
  talk: (conversation: Conversation) => Promise<T>,
  pace: Pace = AT_ONE_GO,
): Promise<Result<T, ExcelFault>> {
  return new Promise((resolve, reject) => {
    const settle = (error: unknown): void => {
      if (error instanceof ExcelFault) resolve(fail(error));
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- handed on as it was thrown
      else reject(error);
    };
    const batch = async (context: Excel.RequestContext): Promise<void> => {
      try {
        const answered: Conversation['answered'] = (sync, progress) => pace.wait(watched(sync, access), progress);
        resolve(ok(await talk({ context, answered, pace })));
      } catch (error) {
        settle(error);
        // So that the library drops what is still queued.
        throw error;
      }
    };
    access.run({ delayForCellEdit: true }, batch).catch((error: unknown) => {
      // Only where the batch did not begin is this the first to be heard of it.
      settle(error instanceof ExcelFault ? error : new ExcelFault(codeOf(error)));
    });
  });
}

/** Waits for an answer of Excel's as long as there is hope of one; throws `ExcelFault`. */
export function watched(sync: Promise<void>, access: ExcelAccess): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = access.after(PATIENCE_SECONDS * 1000, () => reject(new ExcelFault(NO_ANSWER)));
    sync.then(
      () => {
        stop();
        resolve();
      },
      (error: unknown) => {
        stop();
        reject(new ExcelFault(codeOf(error)));
      },
    );
  });
}

/** The code of an error of Excel's; what has none is a general one. */
function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code !== '' ? code : 'GeneralException';
}
