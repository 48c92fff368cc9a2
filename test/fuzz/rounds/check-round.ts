import { reportText } from '../../../src/review/report';
import { reviewSnapshot } from '../../../src/review/review';
import { plannedTabs } from '../../../src/review/write-results';
import type { Snapshot } from '../../../src/workbook/port';
import { withoutClockOrChance } from '../still';
import { toldCode } from '../told';
import type { Hostile } from './hostile';
import { assertExplained } from './promises/explained';
import { assertNominations } from './promises/nominations';
import { assertPlanned } from './promises/plans';
import type { Report } from './promises/report';
import { assertThat } from './promises/that';
import { assertSameThroughFile } from './through-file';

/** Every so many rounds are worked out twice; every so many are written to a file; those with papers are shuffled as often. */
const AGAIN_EVERY = 10;
const SHUFFLED_EVERY = 5;
const FILED_EVERY = 50;

interface WorkedOut {
  readonly report: string;
  /** What would be written, as text. */
  readonly plans: string;
}

/** Works a round out where neither clock nor chance can be asked, and holds what must stay true; or gives the code of the failure. */
function workOut(snapshot: Snapshot): WorkedOut | string {
  return withoutClockOrChance(() => {
    const review = reviewSnapshot(snapshot, { kind: 'of-round' });
    if (!review.ok) return toldCode(review.error);
    const text = reportText(review.value);
    const report = JSON.parse(text) as Report;
    assertNominations(review.value, report);
    assertExplained(snapshot, report);
    const plans = plannedTabs({ snapshot, review: review.value });
    assertPlanned(snapshot, plans);
    return { report: text, plans: JSON.stringify(plans) };
  });
}

/**
 * The whole road of a round in memory, without clock or chance: nobody nominated who is not eligible, no ceiling exceeded, no tie broken, every verdict
 * explained, no tab of the user's planned over, no text of a cell run; worked out twice alike; alike too with the papers in another order; and alike
 * from a real file. Gives the code of the failure, or `laid out`.
 */
export async function checkRound(seed: number, { snapshot, shuffled }: Hostile): Promise<string> {
  const first = workOut(snapshot);
  if (seed % FILED_EVERY === 0) await assertSameThroughFile(snapshot);
  if (typeof first === 'string') return first;
  if (seed % AGAIN_EVERY === 0) assertAlike(first, workOut(snapshot), 'the second time');
  const other = seed % SHUFFLED_EVERY === 0 ? shuffled(String(seed)) : null;
  if (other !== null) assertAlike(first, workOut(other), 'with the papers in another order');
  return 'laid out';
}

function assertAlike(first: WorkedOut, other: WorkedOut | string, when: string): void {
  assertThat(typeof other !== 'string', `${when} it fails`);
  assertThat(other.report === first.report, `${when} the report is another one`);
  assertThat(other.plans === first.plans, `${when} the plans are others`);
}
