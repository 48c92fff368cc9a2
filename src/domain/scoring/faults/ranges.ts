import { itemAt } from '../../checked';
import { type Ratio, compareRatios } from '../../arithmetic/ratio';
import { type SchemeFault, type SchemePath, faultIf } from './fault';

/** A half-open range as a scheme writes it, with its place; `below` of `null` has no end. */
export interface Range {
  readonly from: string;
  readonly below: string | null;
  readonly path: SchemePath;
}

/**
 * Gaps and overlaps between ranges that must cover everything from 0 up, each value once. `valueOf` reads a bound; `most` is the highest value that
 * there can be, `null` where there is no such: what lies above it need not be covered.
 */
export function rangeFaults(
  ranges: readonly Range[],
  valueOf: (bound: string) => Ratio,
  most: Ratio | null,
): readonly SchemeFault[] {
  const empty = ranges.flatMap(({ from, below, path }) =>
    below === null
      ? []
      : faultIf(compareRatios(valueOf(below), valueOf(from)) <= 0, 'range-empty', [...path, 'below'], { from, below }),
  );
  if (empty.length > 0) return empty;
  const rising = [...ranges].sort((left, right) => compareRatios(valueOf(left.from), valueOf(right.from)));
  const between = rising.flatMap((range, index): readonly SchemeFault[] => {
    const before = index === 0 ? null : itemAt(rising, index - 1);
    const end = before === null ? '0' : before.below;
    const place = [...range.path, 'from'];
    if (end === null) return faultIf(true, 'overlap', place, { from: range.from, to: range.below ?? '' });
    const order = compareRatios(valueOf(range.from), valueOf(end));
    return [
      ...faultIf(order > 0, 'gap', place, { from: end, to: range.from }),
      ...faultIf(order < 0, 'overlap', place, { from: range.from, to: end }),
    ];
  });
  const top = itemAt(rising, rising.length - 1);
  const isOpenAbove = top.below !== null && (most === null || compareRatios(valueOf(top.below), most) <= 0);
  return [
    ...between,
    ...(top.below === null ? [] : faultIf(isOpenAbove, 'gap', [...top.path, 'below'], { from: top.below, to: '' })),
  ];
}
