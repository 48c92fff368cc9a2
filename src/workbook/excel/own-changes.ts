import { inTurn } from '../in-turn';
import type { ExcelAccess } from './access';

/** How long after its last answer Excel may still tell of what we changed. */
const ECHO_MILLISECONDS = 1000;

/** Tells what we change ourselves from what others do: Excel tells of both alike, of ours some of it after the last answer. */
export interface OwnChanges {
  /** Does something that changes the workbook, after all that was begun before it; where `hasChanged` denies that it did, there is nothing to be heard of it. */
  readonly make: <T>(work: () => Promise<T>, hasChanged?: (done: T) => boolean) => Promise<T>;
  /** Whether what is told of now may be ours. */
  readonly mayBeHeard: () => boolean;
}

/** What we change in the Excel that is open. */
export function ownChanges(access: ExcelAccess): OwnChanges {
  const turn = inTurn();
  let underWay = 0;
  const end = (): void => {
    underWay -= 1;
  };
  return {
    async make(work, hasChanged = () => true) {
      underWay += 1;
      let isQuiet = false;
      try {
        const done = await turn(work);
        isQuiet = !hasChanged(done);
        return done;
      } finally {
        if (isQuiet) end();
        else access.after(ECHO_MILLISECONDS, end);
      }
    },
    mayBeHeard: () => underWay > 0,
  };
}
