import { type Ratio, checkedPercent, roundRatio } from '../arithmetic/ratio';
import type { TargetResult } from '../targets/targets';

/** A target that asks for a share, beside the share that was reached; both in whole hundredths of a percent, rounded half up. */
export interface ShareReached {
  readonly result: TargetResult;
  readonly wanted: number;
  readonly reached: number;
}

function hundredthsOfPercent({ numerator, denominator }: Ratio): number {
  return roundRatio({ numerator: numerator * 10_000n, denominator }, 'half-up');
}

/** The targets that a picture can set against what was reached: those that ask for a share of somebody. */
export function sharesReached(targets: readonly TargetResult[]): readonly ShareReached[] {
  return targets.flatMap((result): readonly ShareReached[] => {
    const { target, actual } = result;
    if (actual === null || actual.of === 0 || !('percent' in target)) return [];
    const share: Ratio = { numerator: BigInt(actual.count), denominator: BigInt(actual.of) };
    return [
      {
        result,
        wanted: hundredthsOfPercent(checkedPercent(target.percent).ratio),
        reached: hundredthsOfPercent(share),
      },
    ];
  });
}
