import { reviewSnapshot } from '../../src/review/review';
import { trialCells, undoTrial, writeTrial } from '../../src/review/write-trial';
import { createExcelPort } from '../../src/workbook/excel/port';
import { createFilePort } from '../../src/workbook/file/port';
import type { WorkbookPort } from '../../src/workbook/port';
import { openExcel, specOf } from '../excel-host/open-excel';
import { ROSTER, ROUND, type Rows, snapshotOf } from '../support/workbook';
import { workbookFile } from '../support/workbook-file';
import { accessOf } from '../workbook/excel/played';

const KEY = 'cstd-co-so.vote.secret';

type Held = string | number | boolean;

function inExcel(held: Held, format = 'General'): Promise<WorkbookPort> {
  const round: Rows = [...ROUND, [KEY, { value: held, format }]];
  return Promise.resolve(
    createExcelPort(accessOf(openExcel(specOf(snapshotOf({ 'Đợt xét': round, 'Danh sách': ROSTER }))))),
  );
}

async function inFile(held: Held): Promise<WorkbookPort> {
  let now = await workbookFile({ 'Đợt xét': [...ROUND, [KEY, held]], 'Danh sách': ROSTER });
  return createFilePort({
    name: 'a.xlsx',
    load: () => Promise.resolve(now),
    save: (saved) => {
      now = saved;
      return Promise.resolve();
    },
  });
}

async function readOf(port: WorkbookPort) {
  const read = await port.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const PLACES = [
  ['Excel', inExcel],
  ['a cell of Excel that is formatted as text', (held: Held) => inExcel(held, '@')],
  ['a file', inFile],
] as const;

const HELD: readonly Held[] = [true, false, 70, 'không'];

test.each(PLACES.flatMap(([place, open]) => HELD.map((held) => [String(held), place, held, open] as const)))(
  'a cell that held %s in %s holds it again after a tried-out rule is taken back: emptied, the rule of the round would be lost',
  async (_value, _place, held, open) => {
    const port = await open(held);
    const before = await readOf(port);
    const review = reviewSnapshot(before, { kind: 'of-round' });
    if (!review.ok) throw new Error(review.error.code);
    const checked = { snapshot: before, review: review.value };
    const cells = trialCells(checked, { [KEY]: 'yes' });
    expect(await writeTrial(port, checked, cells)).toEqual({ ok: true, value: null });
    expect(await undoTrial(port, cells)).toEqual({ ok: true, value: null });
    const after = await readOf(port);
    expect(after.tabs.map(({ values, formats }) => ({ values, formats }))).toEqual(
      before.tabs.map(({ values, formats }) => ({ values, formats })),
    );
  },
);
