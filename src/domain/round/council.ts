import type { CellRef } from '../cell';
import type { CouncilOffice } from '../terms';
import type { Field } from './field';

/** How a member took part in a meeting: there, by an opinion in writing, or not at all. */
export type Presence = 'present' | 'written' | 'absent';

/** A member of the council. An empty cell under `Có mặt` is an absence, one under `Kiểm phiếu` nobody who counts. */
export interface CouncilMember {
  readonly name: string;
  readonly at: CellRef;
  /** The code in the roster; `null` for somebody who is not in it, or of whom it cannot be told. */
  readonly personId: string | null;
  readonly position: string;
  readonly role: string;
  /** The office that `role` names; `null` where it names neither. */
  readonly office: CouncilOffice | null;
  readonly presence: Field<Presence>;
  readonly isTeller: Field<boolean>;
}

/** The council, as its tab has it. */
export interface Council {
  readonly sheet: string;
  readonly members: readonly CouncilMember[];
}
