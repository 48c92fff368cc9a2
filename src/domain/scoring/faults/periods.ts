import type { Scheme } from '../../rules/pack';
import type { Period } from '../../terms';
import { type SchemeFault, faultIf } from './fault';

/** Whether a period is made, over any number of steps, of itself. */
function isCircular(periods: NonNullable<Scheme['periods']>, into: Period): boolean {
  const reached = new Set<Period>();
  const queue: Period[] = [into];
  for (let period = queue.pop(); period !== undefined; period = queue.pop()) {
    for (const part of periods.filter((one) => one.into === period).flatMap(({ of }) => of)) {
      if (part.period === into) return true;
      if (!reached.has(part.period)) queue.push(part.period);
      reached.add(part.period);
    }
  }
  return false;
}

/** Periods that are made twice, or of one period twice, or of themselves. */
export function periodFaults({ periods = [] }: Scheme): readonly SchemeFault[] {
  return periods.flatMap(({ into, of }, index) => {
    const path = ['periods', index] as const;
    return [
      ...faultIf(periods.findIndex((one) => one.into === into) < index, 'period-twice', [...path, 'into'], {
        period: into,
      }),
      ...faultIf(isCircular(periods, into), 'period-circular', [...path, 'of'], { period: into }),
      ...of.flatMap(({ period }, position) =>
        faultIf(
          of.findIndex((one) => one.period === period) < position,
          'period-twice',
          [...path, 'of', position, 'period'],
          {
            period,
          },
        ),
      ),
    ];
  });
}
