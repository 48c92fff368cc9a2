import type { ClosedFailure } from '../review/closing';
import type { CheckedRound } from '../review/use-cases';
import type { Unusable } from '../review/review';
import type { ReadFailure, TabPlan, WriteFailure } from '../workbook/port';

/** What came of the last attempt to write. */
export type Outcome =
  | { readonly kind: 'written'; readonly tabs: readonly string[] }
  | { readonly kind: 'refused'; readonly failure: WriteFailure | ClosedFailure };

/** Where the work on the open workbook stands. What was read before stays in sight while it is read again. */
export type RoundState =
  | { readonly phase: 'nothing' }
  | {
      readonly phase: 'reading';
      readonly before: CheckedRound | null;
      /** Whether the workbook has changed since the reading began: what comes of it may be a mixture. */
      readonly hasChanged: boolean;
    }
  | { readonly phase: 'unusable'; readonly failure: ReadFailure | Unusable }
  | {
      readonly phase: 'ready';
      readonly checked: CheckedRound;
      /** Whether the workbook has changed since it was read. */
      readonly isStale: boolean;
      readonly outcome: Outcome | null;
    }
  | { readonly phase: 'writing'; readonly checked: CheckedRound };

/** What happens to it. */
export type RoundEvent =
  | { readonly type: 'reading' }
  | { readonly type: 'read'; readonly checked: CheckedRound }
  | { readonly type: 'unusable'; readonly failure: ReadFailure | Unusable }
  | { readonly type: 'writing' }
  | { readonly type: 'written'; readonly plans: readonly TabPlan[] }
  | { readonly type: 'refused'; readonly failure: WriteFailure | ClosedFailure }
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
      return state.before;
    case 'ready':
    case 'writing':
      return state.checked;
  }
}

/** Refusals after which the workbook is to be read again before anything is written: by that it is also put in order. */
const READ_AGAIN: ReadonlySet<(WriteFailure | ClosedFailure)['code']> = new Set([
  'input.changed-since',
  'excel.unfinished',
] as const);

/** The state after an event. An event that does not fit (a change while nothing is read) changes nothing. */
export function nextState(state: RoundState, event: RoundEvent): RoundState {
  switch (event.type) {
    case 'reading':
      return { phase: 'reading', before: checkedOf(state), hasChanged: false };
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
      return state.phase === 'ready' ? { phase: 'writing', checked: state.checked } : state;
    case 'written':
      return state.phase === 'writing'
        ? {
            phase: 'ready',
            checked: state.checked,
            isStale: false,
            outcome: { kind: 'written', tabs: event.plans.map(({ name }) => name) },
          }
        : state;
    case 'refused':
      return state.phase === 'writing'
        ? {
            phase: 'ready',
            checked: state.checked,
            isStale: READ_AGAIN.has(event.failure.code),
            outcome: { kind: 'refused', failure: event.failure },
          }
        : state;
    case 'changed':
      // While we write, the changes are our own.
      if (state.phase === 'ready') return { ...state, isStale: true };
      return state.phase === 'reading' ? { ...state, hasChanged: true } : state;
  }
}
