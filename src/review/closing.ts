import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { type Closing, closingOf, damagedClosing } from '../domain/closing/closing';
import { frozenFigures } from '../domain/closing/figures';
import { type ClosingRecord, closingsOf, recordText } from '../domain/closing/record';
import { openCases } from '../domain/nominations/open-cases';
import type { Evaluation } from '../domain/evaluate';
import { type Finding, finding } from '../domain/finding';
import { fieldValue } from '../domain/round/field';
import type { Round } from '../domain/round/round';
import { closingTab, readClosingRecord } from '../sheets/reading/closing-record';
import type { Snapshot } from '../workbook/port';

/** Why a closed round is not written. */
export type ClosedFailure =
  | { readonly code: 'round.closed'; readonly params: { readonly date: string; readonly changes: string } }
  | { readonly code: 'closing.record-damaged'; readonly params: { readonly sheet: string; readonly cell: string } };

/** Where a round stands, with the seal of its record (empty where there is none) and the name of the tab that it was read from. */
export interface ClosingOfRound {
  readonly closing: Closing;
  readonly seal: string;
  readonly record: string | null;
}

/** SHA-256 in hex of a record: it tells a record that somebody has typed into. */
export function sealOf(record: ClosingRecord): string {
  return bytesToHex(sha256(new TextEncoder().encode(recordText(record))));
}

/** A warning where a round is closed with errors, or before everything is decided. */
function unfinished(evaluation: Evaluation, findings: readonly Finding[], round: Round): readonly Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const pending = [...evaluation.entries.keys()].flatMap((award) => openCases(round, evaluation, award)).length;
  return errors + pending === 0
    ? []
    : [
        finding('closing.unfinished', { sheet: round.sheet }, null, {
          errors: String(errors),
          pending: String(pending),
        }),
      ];
}

/** Whether the round is closed, from what its tab says and what the workbook keeps of earlier closings. */
export function closingOfRound(
  snapshot: Snapshot,
  round: Round,
  evaluation: Evaluation,
  findings: readonly Finding[],
): ClosingOfRound {
  const tab = closingTab(snapshot);
  const stated = tab === null ? null : readClosingRecord(tab);
  const record = tab === null ? null : tab.name;
  if (stated !== null && !stated.ok) return { closing: damagedClosing(stated.error), seal: '', record };
  if (tab !== null && stated !== null && stated.value.seal !== sealOf(stated.value.record)) {
    return { closing: damagedClosing({ sheet: tab.name }), seal: '', record };
  }
  const before = stated === null ? null : stated.value.record;
  // A round that was never closed, and is not to be, has no figures to freeze.
  const isOfConcern = before !== null || fieldValue(round.closing.closedOn) !== null;
  const closing = closingOf(round.closing, before, isOfConcern ? frozenFigures(round, evaluation) : []);
  switch (closing.state) {
    case 'open':
      return { closing, seal: '', record };
    case 'reopened':
      return { closing, seal: sealOf(closing.record), record };
    case 'closing':
    case 'closed':
      return {
        closing: { ...closing, findings: [...closing.findings, ...unfinished(evaluation, findings, round)] },
        seal: sealOf(closing.record),
        record,
      };
  }
}

/** Whether nothing of a round is written any more: it was closed before, or its record cannot be trusted. */
export function isWrittenNoMore({ state }: Closing): boolean {
  return state === 'closed' || state === 'damaged';
}

/** Why a round may not be written; `null` where it may, or where it is closed and there is nothing to write. */
export function whyClosed(closing: Closing): ClosedFailure | null {
  switch (closing.state) {
    case 'open':
    case 'closing':
    case 'reopened':
      return null;
    case 'damaged': {
      const { at } = closing;
      return { code: 'closing.record-damaged', params: { sheet: at.sheet, cell: 'cell' in at ? at.cell : '' } };
    }
    case 'closed': {
      const date = closingsOf(closing.record).at(-1)?.date ?? '';
      return closing.changes.length === 0
        ? null
        : { code: 'round.closed', params: { date, changes: String(closing.changes.length) } };
    }
  }
}
