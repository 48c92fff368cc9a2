import type { CellRef } from '../../domain/cell';
import type { Finding } from '../../domain/finding';
import type { Round } from '../../domain/round/round';
import type { CellLook, CellValue, Snapshot } from '../../workbook/port';
import type { Recognised } from '../reading/recognise';

/** What a repair does, in the order in which repairs are offered. */
export const REPAIR_KINDS = [
  'points-unit',
  'number-spelling',
  'of-scale',
  'range',
  'date',
  'declared-total',
  'missing-person',
  'person-name',
  'legacy-encoding',
  'unit-spelling',
  'decimal-comma',
  'number-from-text',
  'spaces',
  'unicode-form',
] as const;

/** What a repair does. */
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** A cell (0-based) that a repair changes: what it holds, and what it will hold. */
export interface CellRepair {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  /** What it shows before. */
  readonly shown: string;
  readonly after: string | number;
  /** The font or the number format that has to change with the value; its other looks stay. */
  readonly look?: CellLook;
  /** What of that it had before, so that it can be given back. */
  readonly lookBefore?: CellLook;
}

/** A repair as data: nothing is changed until somebody chooses it. */
export interface Repair {
  /** Tells repairs of one workbook apart; the same workbook gives the same. */
  readonly id: string;
  readonly kind: RepairKind;
  /** Where it stands. */
  readonly at: CellRef;
  /** The code of the person that it is about, where it is about one. */
  readonly subject: string | null;
  /** The findings that it makes disappear; none where nothing was wrong enough for one. */
  readonly findings: readonly Finding[];
  /** What can be done, each with the cells that it changes; one where there is nothing to choose among. */
  readonly options: readonly (readonly CellRepair[])[];
  /** Whether somebody has to look at it alone: it is never among those that are applied all at once. */
  readonly isQuestion: boolean;
}

/** Why something that could be repaired is not offered. */
export type WithheldReason = 'formula' | 'protected' | 'mixed-fonts' | 'no-room';

/** Repairs that are not offered: why, and how many in which tab. */
export interface Withheld {
  readonly reason: WithheldReason;
  readonly sheet: string;
  readonly count: number;
}

/** What repairs are worked out from. */
export interface RepairSource {
  readonly snapshot: Snapshot;
  readonly round: Round;
  readonly findings: readonly Finding[];
  readonly recognised: readonly Recognised[];
}

/** A repair before it is known whether it may be offered; `reason` where its own rule already says why not. */
export interface Proposal {
  readonly repair: Omit<Repair, 'id'>;
  readonly reason?: WithheldReason;
}
