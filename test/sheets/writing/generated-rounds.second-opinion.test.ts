/**
 * What a secretary would lose: figures in the papers that Excel itself does not come to. LibreOffice works out every live formula of many made-up
 * rounds anew, from tabs whose stored results are all wrong.
 */
import type { TabPlan } from '../../../src/workbook/port';
import { fileOf } from '../../support/generated-round/through-files';
import { variedBook } from '../../support/generated-round/varied';
import { seedOf } from '../../support/generated-round/seed';
import { runsOf } from '../../support/runs';
import { reviewOf } from '../../support/workbook';
import { recalculateAll } from '../../tools/recalculate';
import { comparedWith, plansAfter, type Disagreement, withWrongResults } from './planned';

/** How many rounds: a slice in ordinary runs, all of them where asked. */
const ROUNDS = Number(process.env['BINH_XET_ROUNDS'] ?? runsOf(20, 4));
/** So many workbooks go through one LibreOffice. */
const AT_ONCE = 20;
const { seed: FIRST = Date.now() % 1_000_000_000 } = seedOf(800);

jest.setTimeout(120_000 + ROUNDS * 40_000);

interface Written {
  readonly seed: number;
  readonly plans: readonly TabPlan[];
  readonly bytes: Uint8Array;
}

async function written(seed: number): Promise<Written> {
  const file = await fileOf(variedBook(seed));
  const plans = plansAfter(reviewOf(file.snapshot), file.snapshot);
  return { seed, plans, bytes: await withWrongResults(file, plans) };
}

/** Where somebody asked for a number of rounds they are told how far it has come: it takes a while. */
function tell(line: string): void {
  if (process.env['BINH_XET_ROUNDS'] !== undefined) process.stdout.write(`${line}\n`);
}

test(`LibreOffice comes to our figures in ${String(ROUNDS)} made-up rounds`, async () => {
  const disagreements: (Disagreement & { readonly seed: number })[] = [];
  const formulas = new Map<string, number>();
  for (let from = 0; from < ROUNDS; from += AT_ONCE) {
    const seeds = Array.from({ length: Math.min(AT_ONCE, ROUNDS - from) }, (_, index) => FIRST + from + index);
    const all = await Promise.all(seeds.map(written));
    const bytes = recalculateAll(all.map((one) => one.bytes));
    for (const [index, { seed, plans }] of all.entries()) {
      const compared = await comparedWith(plans, bytes[index] ?? new Uint8Array());
      disagreements.push(...compared.disagreements.map((one) => ({ seed, ...one })));
      for (const { key, rows } of plans) {
        const live = rows.flatMap(({ cells }) => cells.filter((cell) => cell?.content?.kind === 'formula')).length;
        formulas.set(key, (formulas.get(key) ?? 0) + live);
      }
    }
    tell(`${String(from + seeds.length)} rounds, ${String(disagreements.length)} disagreements`);
  }
  tell(JSON.stringify(Object.fromEntries(formulas)));
  expect(disagreements.slice(0, 20)).toEqual([]);
  expect([...formulas.values()].reduce((sum, live) => sum + live, 0)).toBeGreaterThan(ROUNDS * 100);
});
