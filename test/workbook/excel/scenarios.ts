import { failureText } from '../../../src/i18n/failure-text';
import { textsOf } from '../../../src/i18n/texts';
import { createExcelPort } from '../../../src/workbook/excel/port';
import type { ReadFailure, Snapshot, TabPlan, WorkbookPort, WriteFailure } from '../../../src/workbook/port';
import { type ExcelHost, type Fault, openExcel } from '../../excel-host/open-excel';
import { accessOf } from './played';
import { SCORES, SCORES_AGAIN, TOTALS, TOTALS_AGAIN } from './plans';

/** A tab that goes, while another one takes its name. */
const OTHER: TabPlan = { ...TOTALS, key: 'Other', rows: TOTALS.rows.slice(1) };

/** What is written over what. */
export interface Scenario {
  readonly name: string;
  readonly before: readonly TabPlan[];
  readonly plans: readonly TabPlan[];
}

/** Rewrites a tab under another name, removes one, and adds one under the name of that. */
export const REPLACING: Scenario = {
  name: 'tabs that are there',
  before: [SCORES, OTHER],
  plans: [SCORES_AGAIN, TOTALS_AGAIN],
};

/** All kinds of writing. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'new tabs', before: [], plans: [SCORES, TOTALS] },
  REPLACING,
  { name: 'none, so that all tabs of ours go', before: [SCORES, TOTALS], plans: [] },
];

/** A workbook with two tabs of the user's, one of them hidden, behind the port. */
export function opened(): { readonly excel: ExcelHost; readonly port: WorkbookPort } {
  const excel = openExcel({
    sheets: [
      {
        name: 'Danh sách',
        rows: [
          ['Mã', 'Tên'],
          ['1', 'An'],
          ['2', 'Bình'],
        ],
        merges: ['D1:E2'],
      },
      { name: 'Khác', rows: [[{ formula: "='Danh sách'!A2" }]], visibility: 'Hidden' },
    ],
  });
  return { excel, port: createExcelPort(accessOf(excel)) };
}

/** What the port reads, which must be readable. */
export async function snapshotOf(port: WorkbookPort): Promise<Snapshot> {
  const read = await port.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** What the tabs of the user's were, as a write is told. */
export function expectedOf({ tabs }: Snapshot): ReadonlyMap<string, string> {
  return new Map(
    tabs.filter(({ ownKey }) => ownKey === null).map(({ name, fingerprint }) => [name, fingerprint] as const),
  );
}

/** Reads and writes. */
export async function write(port: WorkbookPort, plans: readonly TabPlan[]): Promise<string> {
  const written = await port.write(plans, expectedOf(await snapshotOf(port)));
  return written.ok ? 'written' : toldCode(written.error);
}

/** How many actions each of the three batches of a writing has. */
export async function actionsOf({ before, plans }: Scenario): Promise<readonly number[]> {
  const { excel, port } = opened();
  if (before.length > 0) await write(port, before);
  const was = await snapshotOf(port);
  excel.reset();
  await port.write(plans, expectedOf(was));
  return excel.batches.map(({ actions }) => actions);
}

/** Begins to write and stops before an action of the batch of a number; from then on Excel answers no more until it is well again. */
export async function stoppedWrite(
  { excel, port }: ReturnType<typeof opened>,
  was: Snapshot,
  plans: readonly TabPlan[],
  sync: number,
  beforeAction: number,
): Promise<string> {
  excel.reset();
  excel.faults.on(sync, { kind: 'error', code: 'GeneralException', beforeAction });
  excel.faults.from(sync + 1, { kind: 'never' });
  const written = await port.write(plans, expectedOf(was));
  excel.reset();
  return written.ok ? 'written' : toldCode(written.error);
}

/** Writes with a fault at the sync of a number, counted from the write on, and gives the code of what came of it. */
export async function failingWrite(
  { excel, port }: ReturnType<typeof opened>,
  was: Snapshot,
  plans: readonly TabPlan[],
  sync: number,
  fault: Fault,
): Promise<string> {
  excel.reset();
  excel.faults.on(sync, fault);
  const written = await port.write(plans, expectedOf(was));
  excel.reset();
  return written.ok ? 'written' : toldCode(written.error);
}

/** The code of a failure that people are told in either language. */
export function toldCode(failure: ReadFailure | WriteFailure): string {
  for (const language of ['vi', 'en'] as const) {
    const text = failureText(textsOf(language), failure);
    if (text.length < 20 || /undefined|\[object/.test(text)) throw new Error(`${failure.code}: ${text}`);
  }
  return failure.code;
}

/** Names and tabs that only a writing under way has. */
export function leftovers({ workbook }: ExcelHost): readonly string[] {
  return [...workbook.sheets, ...workbook.names]
    .map(({ name }) => name)
    .filter((name) => /BinhXet~|BinhXetGhi/.test(name));
}
