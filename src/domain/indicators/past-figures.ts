import type { Decimal } from '../arithmetic/decimal';
import type { CellRef } from '../cell';
import { fieldAt, fieldValue } from '../round/field';
import type { ReachedRow } from '../round/records';
import type { Round } from '../round/round';
import type { CampaignPack } from '../rules/pack';
import { codeKey } from '../text/keys';
import { firstYearOf } from './indicators';
import { isUndated } from './rows';

/** What one year contributed to an indicator, by its code as typed. */
export interface PastFigure {
  readonly code: string;
  readonly year: number;
  readonly value: Decimal;
}

/** What a round has of indicators that go over several years. */
export interface PastFigures {
  /** In the order of the round's tab. */
  readonly carried: readonly PastFigure[];
  /** Where rows without a year begin: their figure is one up to this round alone. */
  readonly undated: readonly CellRef[];
  /** The cells of the other rows that are not carried; a finding says of one of them what is wrong. */
  readonly unusable: readonly CellRef[];
}

/**
 * The figures that a round of a later year, or later in the same one, still counts: those of indicators, by year. Tasks and what is answered by hand
 * are of one round alone. A campaign that is over by then counts anew.
 */
export function pastFigures(
  round: Pick<Round, 'reached' | 'year'>,
  campaign: Pick<CampaignPack, 'from' | 'to' | 'tabs' | 'targets'>,
  nextYear: number,
): PastFigures {
  const isOver = Number(campaign.to.slice(0, 4)) < nextYear;
  if (isOver || !campaign.tabs.includes('indicators')) return { carried: [], undated: [], unusable: [] };
  const codes = new Set(campaign.targets.flatMap(({ kind, id }) => (kind === 'indicator' ? [codeKey(id)] : [])));
  const rows = round.reached.filter(({ code, reached }) => codes.has(codeKey(code)) && reached.state !== 'empty');
  const figureOf = (row: ReachedRow): readonly PastFigure[] => {
    const [year, reached] = [fieldValue(row.year), fieldValue(row.reached)];
    if (year === null || year < firstYearOf(campaign) || year > round.year || reached?.kind !== 'figure') return [];
    return [{ code: row.code, year, value: reached.value }];
  };
  const left = rows.filter((row) => figureOf(row).length === 0);
  return {
    carried: rows.flatMap(figureOf),
    undated: left.filter(isUndated).map(({ codeAt }) => codeAt),
    unusable: left
      .filter((row) => !isUndated(row))
      .flatMap(({ codeAt, year, reached }) => [codeAt, fieldAt(year), fieldAt(reached)])
      .filter((at) => at !== null),
  };
}
