import type { ClosedFailure } from '../review/closing';
import type { CheckedRound } from '../review/check-round';
import type { Unusable } from '../review/review';
import type { ReadFailure, TabPlan, WriteFailure } from '../workbook/port';

/** What came of the last attempt to write. */
export type Outcome =
  /** `tabs` are those in sight. */
  | { readonly kind: 'written'; readonly tabs: readonly string[] }
  | { readonly kind: 'refused'; readonly failure: WriteFailure | ClosedFailure };

/** What was read, when nothing is being done with it. */
interface Ready {
  readonly phase: 'ready';
  readonly checked: CheckedRound;
  /** Whether the workbook has changed since it was read. */
  readonly isStale: boolean;
  readonly outcome: Outcome | null;
}

/** Where the work stands between two readings or writings. */
type AtRest =
  { readonly phase: 'nothing' } | { readonly phase: 'unusable'; readonly failure: ReadFailure | Unusable } | Ready;

/** Where the work on the open workbook stands. What was read before stays in sight while it is read again, and is there again when that is stopped. */
export type RoundState =
  | AtRest
  | {
      readonly phase: 'reading';
      readonly before: AtRest;
      /** Whether the workbook has changed since the reading began: what comes of it may be a mixture. */
      readonly hasChanged: boolean;
    }
  | {
      readonly phase: 'writing';
      readonly before: Ready;
      /** Whether somebody else has changed the workbook since: whatever comes of the writing, what is shown is stale then. */
      readonly hasChanged: boolean;
    };

/** What happens to it. */
export type RoundEvent =
  | { readonly type: 'reading' }
  | { readonly type: 'read'; readonly checked: CheckedRound }
  | { readonly type: 'unusable'; readonly failure: ReadFailure | Unusable }
  | { readonly type: 'writing' }
  | { readonly type: 'written'; readonly plans: readonly TabPlan[] }
  | { readonly type: 'refused'; readonly failure: WriteFailure | ClosedFailure }
  /** The reading or writing was stopped before it had changed anything. */
  | { readonly type: 'stopped' }
  | { readonly type: 'changed' };

/** The state at the start. */
export const NOTHING_READ: RoundState = { phase: 'nothing' };

/** What was read, as far as something was. */
export function checkedOf(state: RoundState): CheckedRound | null {
  switch (state.phase) {
    case 'nothing':
    case 'unusable':
      return null;
    case 'reading':
    case 'writing':
      return checkedOf(state.before);
    case 'ready':
      return state.checked;
  }
}

/** What a new reading or writing goes back to when it is stopped. */
function restOf(state: RoundState): AtRest {
  return state.phase === 'reading' || state.phase === 'writing' ? state.before : state;
}

/** Refusals after which the workbook is to be read again before anything is written: by that it is also put in order. */
const READ_AGAIN: ReadonlySet<(WriteFailure | ClosedFailure)['code']> = new Set([
  'input.changed-since',
  'excel.unfinished',
] as const);

/** Whether a refusal itself says to read again: then nothing besides need say that the workbook has changed. */
export function asksForReading({ code }: WriteFailure | ClosedFailure): boolean {
  return READ_AGAIN.has(code);
}

/** The names of the tabs that a user can go to. */
function inSight(plans: readonly TabPlan[]): readonly string[] {
  return plans.filter(({ isHidden }) => isHidden !== true).map(({ name }) => name);
}

/** The state after an event. An event that does not fit (a change while nothing is read) changes nothing. */
export function nextState(state: RoundState, event: RoundEvent): RoundState {
  switch (event.type) {
    case 'reading':
      return { phase: 'reading', before: restOf(state), hasChanged: false };
    case 'read':
      return {
        phase: 'ready',
        checked: event.checked,
        isStale: state.phase === 'reading' && state.hasChanged,
        outcome: null,
      };
    case 'unusable':
      return { phase: 'unusable', failure: event.failure };
    case 'writing':
      return state.phase === 'ready' ? { phase: 'writing', before: state, hasChanged: false } : state;
    case 'written':
      return state.phase === 'writing'
        ? {
            phase: 'ready',
            checked: state.before.checked,
            // The port tells of none of our own changes.
            isStale: state.hasChanged,
            outcome: { kind: 'written', tabs: inSight(event.plans) },
          }
        : state;
    case 'refused':
      return state.phase === 'writing'
        ? {
            phase: 'ready',
            checked: state.before.checked,
            isStale: asksForReading(event.failure) || state.hasChanged,
            outcome: { kind: 'refused', failure: event.failure },
          }
        : state;
    case 'stopped': {
      if (state.phase !== 'reading' && state.phase !== 'writing') return state;
      const { before, hasChanged } = state;
      return before.phase === 'ready' && hasChanged ? { ...before, isStale: true } : before;
    }
    case 'changed':
      if (state.phase === 'ready') return { ...state, isStale: true };
      return state.phase === 'reading' || state.phase === 'writing' ? { ...state, hasChanged: true } : state;
  }
}
